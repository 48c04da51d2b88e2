"""About the interviewee: quoted, named, or called by the role the text gives them; and nobody else of that surname."""

import pytest

from app.text.about import about_interviewee
from app.text.segment import segment
from app.text.segmentation import Interviewee

TEXT = """Kommunchefen Mattias Lind försvarar köpet.

Karin Lind är emot.

– Det är för dyrt, säger Karin Lind.

Enligt kommunchefen räcker pengarna.

En kommunchef tjänar bra.

Linds svar dröjde.

– Vi har råd, säger han.

Bussen går klockan fem."""


def about(interviewee: Interviewee | None) -> set[int]:
    segments = segment(TEXT, language="sv").segments
    answers = about_interviewee(TEXT, segments, interviewee, "sv")
    return {part.paragraph for part, answer in zip(segments, answers, strict=True) if answer}


def test_quoted_named_and_called_by_the_role() -> None:
    assert about(Interviewee("Mattias Lind")) == {0, 3, 5, 6}


def test_an_alias_counts_as_the_name() -> None:
    assert 7 in about(Interviewee("Mattias Lind", ("Bussen",)))


def test_nobody_is_meant_when_nobody_answers() -> None:
    assert about(None) == about(Interviewee("  ")) == set()


def test_segmenting_with_the_interviewee_says_the_same() -> None:
    read = segment(TEXT, language="sv", interviewee=Interviewee("Mattias Lind"))
    assert {part.paragraph for part in read.segments if part.about_interviewee} == {0, 3, 5, 6}


@pytest.mark.parametrize("name", ["Margaret O'Neill", "Margaret O’Neill", "margaret o'neill", " Margaret  O'NEILL "])
@pytest.mark.parametrize("sign", ["'", "’"])
def test_a_name_is_compared_whatever_its_apostrophe_case_and_spaces(name: str, sign: str) -> None:
    text = (
        f"Chief executive Margaret O{sign}Neill is in town.\n\n“No,” she said.\n\nO{sign}Neill left.\n\nThe bus left."
    )
    read = segment(text, language="en", interviewee=Interviewee(name))
    assert [part.about_interviewee for part in read.segments] == [True, True, True, False]


def test_a_surname_has_a_capital() -> None:
    text = "Anna Berg är här.\n\nVid ett berg.\n\nBERG SVARAR IGEN"
    read = segment(text, language="sv", interviewee=Interviewee("anna berg"))
    assert [part.about_interviewee for part in read.segments] == [True, False, True]
