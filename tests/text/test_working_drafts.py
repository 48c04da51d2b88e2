"""Drafts as desks send them, hard on purpose: no language may fall below what its drafts have reached."""

from collections.abc import Iterable

import pytest

from app.text.languages import SUPPORTED
from app.text.segment import segment
from app.text.segmentation import Quote
from tests.text.markup import Draft, Said, drafts

FEWEST = 10  # drafts in a language
EXACT, SPEAKER, TOLD = 0.95, 0.93, 0.85  # shares of each language's marks
TAKEN = 0.1  # share of what is no speech, in all languages together
SAME = 0.5  # of words taken for speech, that are the words marked
OVERLAP = 0.3  # of what is told, since where a clause begins is a matter of taste
LATIN_ENDS = ' \n"“”„»«‘’–-,>'


def of(language: str) -> list[Draft]:
    return [draft for draft in drafts("working") if draft.language == language]


def quotes_of(draft: Draft) -> list[Quote]:
    return [q for part in segment(draft.text, language=draft.language).segments for q in part.quotes]


def words(draft: Draft, part: Said | Quote) -> tuple[int, int]:
    """Where a span begins and ends, without the signs around it."""
    text = draft.text[part.start : part.end]
    left = len(text) - len(text.lstrip(LATIN_ENDS))
    return part.start + left, part.start + len(text.rstrip(LATIN_ENDS))


def is_one(one: str | None, other: str | None) -> bool:
    """Whether two names share a word: `ordföranden Alva Grip` is Alva Grip."""
    if one is None or other is None:
        return one is other
    return not {*one.lower().replace("’s", "").split()}.isdisjoint(other.lower().replace("’s", "").split())


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared / (max(one[1], other[1]) - min(one[0], other[0])) if shared > 0 else 0.0


def f_measure(hits: int, marked: int, given: int) -> float:
    return 2 * hits / (marked + given) if marked + given else 1.0


def spoken(parts: Iterable[Said] | Iterable[Quote]) -> list[Said | Quote]:
    return [part for part in parts if part.mode != "reported"]


@pytest.mark.parametrize("language", SUPPORTED)
def test_spoken_words_are_found_to_the_letter(language: str) -> None:
    hits = marked = given = 0
    for draft in of(language):
        right = {words(draft, part) for part in spoken(draft.spans)}
        found = {words(draft, part) for part in spoken(quotes_of(draft))}
        hits, marked, given = hits + len(right & found), marked + len(right), given + len(found)
    assert f_measure(hits, marked, given) >= EXACT


@pytest.mark.parametrize("language", SUPPORTED)
def test_spoken_words_are_the_right_persons(language: str) -> None:
    pairs = [
        (part.speaker, found.speaker)
        for draft in of(language)
        for part in spoken(draft.spans)
        for found in spoken(quotes_of(draft))
        if words(draft, part) == words(draft, found)
    ]
    assert sum(is_one(*pair) for pair in pairs) / len(pairs) >= SPEAKER


@pytest.mark.parametrize("language", SUPPORTED)
def test_what_is_told_is_found(language: str) -> None:
    hits = marked = given = 0
    for draft in of(language):
        right = [(part.start, part.end) for part in draft.spans if part.mode == "reported"]
        found = [(quote.start, quote.end) for quote in quotes_of(draft) if quote.mode == "reported"]
        hits += sum(any(overlap(one, other) >= OVERLAP for other in found) for one in right)
        marked, given = marked + len(right), given + len(found)
    assert f_measure(hits, marked, given) >= TOLD


def test_what_is_no_speech_is_left_alone() -> None:
    every = drafts("working")
    taken = sum(
        any(overlap(words(draft, part), words(draft, found)) >= SAME for found in spoken(quotes_of(draft)))
        for draft in every
        for part in draft.unsaid
    )
    assert taken <= TAKEN * sum(len(draft.unsaid) for draft in every)


@pytest.mark.parametrize("language", SUPPORTED)
def test_there_are_drafts_of_every_style(language: str) -> None:
    assert len(of(language)) >= FEWEST
