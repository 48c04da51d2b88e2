"""The same words typeset otherwise are the same words, and stand where they stand in the text as given."""

import unicodedata
from collections.abc import Callable

import pytest

from app.text.align import align
from tests.text_align.texts import segmented

QUOTES = ["Vi har räknat på det själva", "Det går inte att bo på landet", "Kaféet på ön är dyrare än L’Étoile"]
CUES = [", säger Maj Ek.", ", menar hon.", ", säger Åke Öhrn, 71."]
DASHES = "\n\n".join(f"– {quote}{cue}" for quote, cue in zip(QUOTES, CUES, strict=True))
SEGMENTS = [(DASHES.index(quote), DASHES.index(quote) + len(quote)) for quote in QUOTES]


def rewritten(opening: str, closing: str) -> str:
    return "\n\n".join(f"{opening}{quote}{closing}{cue}" for quote, cue in zip(QUOTES, CUES, strict=True))


@pytest.mark.parametrize("marks", ["””", '""', "“”", "„“", "»«", "«»", "‘’", "''"])
def test_dashes_become_marks(marks: str) -> None:
    new = rewritten(*marks)
    answers = align(DASHES, SEGMENTS, new)
    assert [answer.change for answer in answers] == ["unchanged"] * 3
    assert [new[slice(*answer.spans[0])] for answer in answers if answer.spans] == QUOTES


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n\n", "\r"),
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("’", "'"),
        lambda text: text.replace("räk", "räk\u00ad").replace("landet", "lan\u200bdet"),
        lambda text: text.replace("– ", "—\u2009"),
        lambda text: "😀 " + text + " 🚲",
    ],
    ids=["CRLF", "CR", "NFD", "nbsp", "apostrophe", "soft hyphen", "long dash", "emoji"],
)
def test_other_characters_are_no_change(change: Callable[[str], str]) -> None:
    new = change(DASHES)
    for quote, answer in zip(QUOTES, align(DASHES, SEGMENTS, new), strict=True):
        assert answer.change == "unchanged"
        assert answer.spans is not None
        assert plain(new[slice(*answer.spans[0])]) == plain(quote)


def plain(text: str) -> str:
    composed = unicodedata.normalize("NFC", text).replace("\u00ad", "").replace("\u200b", "")
    return composed.replace("\u00a0", " ").replace("’", "'")


def test_the_marks_of_a_segment_belong_to_its_place() -> None:
    old, segments = segmented(["– Det är dyrt, säger Berg.", "”Men vi måste”, säger hon."])
    new = "”Det är dyrt”, säger Berg.\n\n– Men vi måste, säger hon."
    places = [answer.spans for answer in align(old, segments, new)]
    assert places == [((0, 26),), ((28, len(new)),)]


def test_hard_wrapped_text_is_the_same_text() -> None:
    sentences = [
        "Kommunen har i flera år försökt att få staten att betala för den nya vägen mellan skolan och stationen."
    ]
    sentences += [
        "Nu säger ministern att pengarna finns men att någon annan måste ta ansvar för att de används rätt i byn."
    ]
    old, segments = segmented(sentences)
    wrapped = (
        "Kommunen har i flera år försökt att få staten att betala för\nden nya vägen mellan skolan och stationen.\n\n"
        "Nu säger ministern att pengarna finns men att någon annan\nmåste ta ansvar för att de används rätt i byn."
    )
    assert [answer.change for answer in align(old, segments, wrapped)] == ["unchanged", "unchanged"]
