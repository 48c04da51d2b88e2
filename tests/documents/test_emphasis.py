"""What a draft sets apart in bold and in italics stands so in every response document that has looks."""

import pypdfium2 as pdfium
import pytest

from app.documents.public import for_audience, without_names
from app.documents.readers import read
from app.documents.response import Answer, Layout
from app.documents.writers import write
from app.text.aliases.replace import Alias
from app.text.marks import within
from tests.documents.build import answer, document

PASSAGE = "– Bron kostade 1 200 kronor, säger Vera Lind."
PAIR = answer(body="Nej.", strong=((7, 14), (29, 34)), emphasis=((15, 20), (35, 44)))


def set_apart(content: bytes, format: str) -> set[tuple[str, str]]:
    """Each stretch that the format's reader finds set apart, with its kind; without the labels' own."""
    article = read(f"svar.{format}", content)
    return {(mark.kind, article.text[mark.start : mark.end]) for mark in article.marks}


@pytest.mark.parametrize("layout", ["side-by-side", "interleaved"])
@pytest.mark.parametrize("format", ["docx", "odt", "html", "md"])
def test_bold_and_italics_are_there_with_the_quotes(format: str, layout: Layout) -> None:
    found = set_apart(write(document(PAIR, layout=layout), format), format)
    assert ("strong", "kostade") in found
    assert ("strong", "säger") in found
    assert ("emphasis", "Vera Lind") in found
    assert any(kind == "emphasis" and "1 200" in words for kind, words in found)


def test_the_pdf_has_them_in_fonts_of_their_own() -> None:
    assert not any("Italic" in name for name in fonts(answer(body="Nej.")))
    assert any("Italic" in name for name in fonts(PAIR))


def fonts(pair: Answer) -> set[str]:
    page = pdfium.PdfDocument(write(document(pair), "pdf"))[0]
    return {found.get_font().get_base_name() for found in page.get_objects(filter=(pdfium.raw.FPDF_PAGEOBJ_TEXT,))}


def test_in_markdown_no_sign_stands_beside_another() -> None:
    pair = answer(passage="Snövit", quotes=((0, 3),), strong=((3, 6),))
    assert "*Snö*vit" in write(document(pair), "md").decode()
    pair = answer(passage="Snö vit", quotes=((0, 7),), strong=((4, 7),))
    assert "*Snö* ***vit***" in write(document(pair), "md").decode()


def test_they_move_with_the_words_when_a_name_is_replaced_or_the_passage_cut() -> None:
    shown = without_names(document(PAIR), (Alias("Vera Lind", "x"),))
    assert [shown.answers[0].passage[a:b] for a, b in shown.answers[0].emphasis] == ["1 200", "x"]
    cut = for_audience(document(PAIR, quoting="first-words")).answers[0]
    assert [cut.passage[a:b] for a, b in cut.strong] == ["kostade", "säger"]
    assert cut.emphasis == ((15, 20), (35, 39))


def test_a_passage_has_its_own_part_of_what_goes_over_its_end() -> None:
    spans = [(0, 4), (6, 12), (14, 15)]
    assert within(spans, 8, 14) == ((0, 4),)
    assert within(spans, 4, 6) == ()
    assert within(spans, 0, 7) == ((0, 4), (6, 7))
