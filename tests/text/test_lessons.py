"""A speaker named by hand teaches the rest of the draft, and is never taught away."""

from dataclasses import replace

from app.text.corrections import spoken_by
from app.text.lessons import Lesson, lessons
from app.text.segment import segment
from app.text.segmentation import Naming, Segment, Speaker

TEXT = """\
Robin Ek och Kim Dal har delat på jobbet som chef i tio år.

– Vi har aldrig bråkat, säger hon.

Sedan kom beslutet i nämnden.

– Jag fick veta det av en slump, säger hon.

– Det var inte roligt, säger Robin Ek.
"""
KIM, ROBIN = Speaker("Kim Dal"), Speaker("Robin Ek")


def corrected_first_quote(speaker: Speaker) -> tuple[list[Segment], list[bool]]:
    segments = list(segment(TEXT, language="sv").segments)
    first = next(i for i, part in enumerate(segments) if part.kind == "quote")
    segments[first] = spoken_by(segments[first], speaker)
    return segments, [i == first for i in range(len(segments))]


def other_than_read() -> Speaker:
    read = next(part.speaker for part in segment(TEXT, language="sv").segments if part.kind == "quote")
    return KIM if read and read.name == ROBIN.name else ROBIN


def test_naming_one_speaker_offers_her_for_the_same_pronoun_further_on() -> None:
    other = other_than_read()
    segments, by_hand = corrected_first_quote(other)
    offered = lessons(TEXT, "sv", segments, by_hand)
    assert [(segments[one.index].quotes[0].mention, one.speaker.name) for one in offered] == [("hon", other.name)]
    assert "av en slump" in TEXT[segments[offered[0].index].start : segments[offered[0].index].end]


def test_what_is_named_in_the_text_is_never_offered_away() -> None:
    segments, by_hand = corrected_first_quote(KIM)
    last = max(i for i, part in enumerate(segments) if part.kind == "quote")
    assert last not in [one.index for one in lessons(TEXT, "sv", segments, by_hand)]


def test_a_speaker_set_by_hand_is_left_alone() -> None:
    segments, by_hand = corrected_first_quote(other_than_read())
    second = lessons(TEXT, "sv", segments, by_hand)[0].index
    by_hand[second] = True
    assert lessons(TEXT, "sv", segments, by_hand) == ()


def test_nothing_is_offered_before_anybody_has_corrected_anything() -> None:
    segments = segment(TEXT, language="sv").segments
    assert lessons(TEXT, "sv", segments, [False] * len(segments)) == ()


def test_a_correction_that_says_what_was_read_teaches_nothing() -> None:
    segments = list(segment(TEXT, language="sv").segments)
    quotes = [i for i, part in enumerate(segments) if part.kind == "quote"]
    segments = [spoken_by(part, part.speaker) if i in quotes else part for i, part in enumerate(segments)]
    assert lessons(TEXT, "sv", segments, [i == quotes[0] for i in range(len(segments))]) == ()


def test_a_named_speaker_is_remembered_when_the_text_is_read_again() -> None:
    plain = segment(TEXT, language="sv").segments
    quote = next(part for part in plain if part.kind == "quote")
    again = segment(TEXT, language="sv", named=[Naming(quote.start, quote.end, Speaker("Ulla Sten"))]).segments
    read = next(part for part in again if part.start == quote.start)
    assert read.speaker == Speaker("Ulla Sten")
    assert [(one.sure, one.reason) for one in read.quotes] == [(True, "corrected")] * len(read.quotes)


def test_a_naming_reaches_only_the_words_it_is_about() -> None:
    plain = segment(TEXT, language="sv").segments
    last = next(part for part in reversed(plain) if part.kind == "quote")
    again = segment(TEXT, language="sv", named=[Naming(last.start, last.end, Speaker("Ulla Sten"))]).segments
    assert [replace(part, rule="") for part in again[:-1]] == [replace(part, rule="") for part in plain[:-1]]


def test_a_lesson_says_why() -> None:
    segments, by_hand = corrected_first_quote(other_than_read())
    (lesson,) = lessons(TEXT, "sv", segments, by_hand)
    assert isinstance(lesson, Lesson)
    assert (lesson.mention, lesson.reason) == ("hon", "pronoun")
