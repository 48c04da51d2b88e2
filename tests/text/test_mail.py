"""Pasted mail: lines broken by eye are one paragraph, and the head and the end of the mail are no headings."""

import pytest

from app.text.segment import segment
from app.text.segmentation import Segment


def parts(text: str, language: str) -> list[tuple[str, str]]:
    return [(part.kind, text[part.start : part.end]) for part in segment(text, language=language).segments]


def speakers(text: str, language: str) -> list[str | None]:
    return [quote.speaker for part in segment(text, language=language).segments for quote in part.quotes]


@pytest.mark.parametrize("above", ["i tidningen,", "i tidningen!", "i tidningen?"])
@pytest.mark.parametrize("quoted", ["", "> "])
def test_a_line_that_goes_on_in_lower_case_is_no_paragraph(above: str, quoted: str) -> None:
    lines = ("Bo Ek är glad.", "", f"– Det är en skandal att få veta det {above}", "säger Anna Berg.")
    text = "\n".join(quoted + line for line in lines)
    assert speakers(text, "sv") == ["Anna Berg"]
    assert {part.paragraph for part in segment(text, language="sv").segments} == {0, 1}


def test_a_break_before_the_speech_is_one_too() -> None:
    assert speakers("Bo Field left.\n\n“We had no choice at all,”\nsaid Ann Lee, who lives there.", "en") == ["Ann Lee"]


def test_a_sentence_broken_anywhere_is_one() -> None:
    text = "Kommunen stängde simhallen\ni går kväll utan att\nsäga det till någon.\nDet blev ett väldigt liv."
    assert [part.paragraph for part in segment(text, language="sv").segments] == [0, 1]


@pytest.mark.parametrize("text", ["mjölk\nägg\nbröd", "Rubriken om en ny buss i Ekvik\nx säger nej."])
def test_short_lines_and_placeholders_are_lines_of_their_own(text: str) -> None:
    read: tuple[Segment, ...] = segment(text, language="sv").segments
    assert [text[part.start : part.end] for part in read] == text.split("\n")


@pytest.mark.parametrize(
    ("language", "head", "end"),
    [
        ("sv", "Från: Karin Holm\nTill: Bo Ek\nDatum: 3 maj\nÄmne: Utkast", "Mvh\nKarin"),
        ("sv", "From: Karin Holm\nSent: 3 May\nSubject: Utkast", "Vänliga hälsningar,\n\nKarin Holm\nEkviks Allehanda"),
        ("en", "From: Karin Holm\nTo: Bo Ek\nDate: 3 May\nSubject: Draft", "Kind regards\n\nKarin"),
        ("nb", "Fra: Karin Holm\nTil: Bo Ek\nDato: 3. mai\nEmne: Utkast", "Vennlig hilsen Karin"),
        ("da", "Fra: Karin Holm\nTil: Bo Ek\nDato: 3. maj\nEmne: Udkast", "Venlig hilsen\nKarin"),
        ("fi", "Lähettäjä: Karin Holm\nVastaanottaja: Bo Ek\nAihe: Luonnos", "Terveisin\nKarin"),
        ("de", "Von: Karin Holm\nAn: Bo Ek\nBetreff: Entwurf", "Mit freundlichen Grüßen\nKarin Holm"),
        ("fr", "De : Karin Holm\nÀ : Bo Ek\nObjet : Brouillon", "Cordialement\nKarin"),
        ("es", "De: Karin Holm\nPara: Bo Ek\nAsunto: Borrador", "Saludos\nKarin"),
    ],
)  # fmt: skip
def test_the_head_and_the_end_of_a_mail_are_no_headings(language: str, head: str, end: str) -> None:
    text = f"{head}\n\nSimhallen\n\nSimhallen är stängd i dag.\n\n{end}"
    around = [("narration", line) for line in f"{head}\n{end}".split("\n") if line]
    inside = [("heading", "Simhallen"), ("narration", "Simhallen är stängd i dag.")]
    lines = head.count("\n") + 1
    assert parts(text, language) == [*around[:lines], *inside, *around[lines:]]


def test_what_follows_the_end_of_a_mail_is_read_as_ever() -> None:
    text = "Hej Bo,\n\nHär är texten.\n\nMvh Karin\n\nSimhallen stängs\n\n– Ja, säger Anna Berg."
    assert parts(text, "sv")[2:] == [
        ("narration", "Mvh Karin"), ("heading", "Simhallen stängs"), ("quote", "– Ja, säger Anna Berg."),
    ]  # fmt: skip
