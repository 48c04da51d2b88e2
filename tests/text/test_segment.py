"""Segments: whatever the text, they tile it in order, and its paragraphs are cut where a reader sees them cut."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.text.languages import SUPPORTED
from app.text.segment import segment
from app.text.segmentation import Segmentation
from tests.text.slips import slipped

SIGNS = [
    *"–—-”“\"«»„‘’'…:,.!? \n()>", "\n\n", "\r\n", "\r", "\u00a0", "\u00ad", "\u200b", "\u2028", "\x00",
    "\ud800", "\ue000", "İ",
    "e\u0301", "säger hon", "said Ann Lee", "Anna Berg", "x", "enligt", "att ", "dit-il", "a-t-il dit",
    "mukaan", "34", "A: ",
]  # fmt: skip
ANYTHING = st.text() | st.lists(st.sampled_from(SIGNS), max_size=40).map("".join)


def parts(text: str, language: str = "sv") -> list[str]:
    return [text[s.start : s.end] for s in segment(text, language=language).segments]


def assert_tiles(text: str, read: Segmentation) -> None:
    position = 0
    for part in read.segments:
        assert not text[position : part.start].strip()
        assert text[part.start : part.end] == text[part.start : part.end].strip() != ""
        for quote in part.quotes:
            assert part.start <= quote.start < quote.end <= part.end
        position = part.end
    assert not text[position:].strip()


@settings(max_examples=400, deadline=None)
@given(ANYTHING, st.sampled_from(SUPPORTED))
def test_segments_tile_any_text(text: str, language: str) -> None:
    assert_tiles(text, segment(text, language=language))


def test_slips_in_a_draft_lose_nothing() -> None:
    for seed in range(1_500):
        text = slipped(seed)
        assert_tiles(text, segment(text))


@pytest.mark.parametrize(
    "text",
    [
        "Enligt Eva Berg,, blir det dyrt.",
        "Kommunen bryter mot lagen, enligt.",
        "Lidia Prats:\n«No hay pruebas», ironizó la letrada.",
        "¿Hay pruebas?\n\nLidia Prats:«No hay pruebas, solo huesos», ironizó la letrada.",
    ],
)
def test_a_phrase_that_breaks_off_is_read(text: str) -> None:
    assert_tiles(text, segment(text))


@pytest.mark.parametrize("text", ["", " ", "\n\n \t\r\n", "\u00a0\u2003"])
def test_white_space_alone_gives_no_segment(text: str) -> None:
    assert segment(text).segments == ()


@settings(max_examples=100, deadline=None)
@given(ANYTHING)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert segment(text, language="en") == segment(text, language="en")


def test_blank_lines_part_paragraphs() -> None:
    read = segment("Första stycket är här.\n\nAndra stycket är här.", language="sv")
    assert [part.paragraph for part in read.segments] == [0, 1]


def test_single_breaks_part_paragraphs_where_no_line_is_blank() -> None:
    assert parts("Rubriken\nKommunen köper bussar för tio miljoner.\nDe kommer i maj.") == [
        "Rubriken", "Kommunen köper bussar för tio miljoner.", "De kommer i maj.",
    ]  # fmt: skip


def test_hard_wrapped_mail_is_one_paragraph() -> None:
    mail = (
        "Kommunen har i dag beslutat att köpa nya bussar för tio miljoner\n"
        "kronor. Bussarna levereras i maj och ska gå mellan stationen och\n"
        "sjukhuset, säger trafikchefen.\n"
    )
    assert {part.paragraph for part in segment(mail, language="sv").segments} == {0}


def test_quoted_mail_reads_as_the_text_within() -> None:
    text = "> – Vi är klara, säger Anna Berg.\n> \n> – Det stämmer, svarar Bo Ek."
    quotes = [(text[q.start : q.end], q.speaker) for s in segment(text, language="sv").segments for q in s.quotes]
    assert quotes == [("Vi är klara", "Anna Berg"), ("Det stämmer", "Bo Ek")]


@pytest.mark.parametrize(
    "given", ["säger\u00a0Anna", "sä\u00adger Anna", "sa\u0308ger Anna", "säger\u2009Anna", "\ufeffsäger Anna"]
)
def test_offsets_are_of_the_text_as_given(given: str) -> None:
    text = f"– Ja\u00advisst a\u030ar det så, {given} Berg."
    (part,) = segment(text, language="sv").segments
    (quote,) = part.quotes
    assert text[quote.start : quote.end] == "Ja\u00advisst a\u030ar det så"
    assert quote.speaker == "Anna Berg"


def test_sentences_of_one_speaker_are_one_segment() -> None:
    assert parts("– Det är dyrt, säger Anna Berg. Men vi måste.") == ["– Det är dyrt, säger Anna Berg. Men vi måste."]


def test_an_unclosed_mark_ends_with_its_paragraph() -> None:
    text = "”Vi är klara, säger Anna Berg.\n\nBussen går klockan fem."
    read = segment(text, language="sv")
    (quote,) = (q for part in read.segments for q in part.quotes)
    assert (text[quote.start : quote.end], quote.sure) == ("Vi är klara", False)
    assert read.segments[-1].kind == "narration"


def test_a_language_that_is_not_known_is_detected() -> None:
    assert segment("Det är inte så att vi har råd med det.", language="tlh").language == "sv"
    assert segment("Ho seier at det er bra, og at me ikkje har tid.", language="nn").language == "nb"
