"""The Word file: a person opens it cleanly, reads a table with a head, and finds nothing that was not sent."""

import io
from pathlib import Path
from typing import get_args
from zipfile import ZipFile

import pytest
from docx.oxml.ns import qn
from lxml import etree
from openxml_audit import OpenXmlValidator

from app.documents.response import Layout, ResponseDocument
from app.documents.writers import write
from tests.documents.build import answer, document, evening, every_stance
from tests.documents.readback import word_document

LAYOUTS = get_args(Layout)
RTL = "تم بناء الجسر قبل عامين"


def members(content: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(content)) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def looks(whole: ResponseDocument) -> dict[str, str]:
    """What stands in each look that is not plain, by the look's name."""
    body = word_document(write(whole, "docx")).element.body
    runs = [run for run in body.iter(qn("w:r")) if run.style not in (None, "FactLabel")]
    return {run.style: run.text for run in runs}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_word_opens_it_cleanly(layout: Layout, tmp_path: Path) -> None:
    strange = answer(5, passage=RTL, body=f"{RTL} 😀\tx", speaker=None, quotes=())
    file = tmp_path / "svar.docx"
    file.write_bytes(write(document(*every_stance(), strange, unplaced=("Kvar.",), layout=layout), "docx"))
    assert OpenXmlValidator().validate(file).errors == []


def test_side_by_side_is_one_table_whose_head_repeats() -> None:
    (table,) = word_document(write(evening(), "docx")).tables
    assert [cell.text for cell in table.rows[0].cells] == ["Utkastet", "Svar"]
    assert table._tbl.tr_lst[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    assert len(table.rows) == 9
    assert all(len(row.cells) == 2 for row in table.rows)


def test_a_long_row_may_break_and_a_short_one_moves_whole() -> None:
    whole = document(answer(1), answer(2, body="Bron är lång. " * 300))
    _, short, long = word_document(write(whole, "docx")).tables[0]._tbl.tr_lst
    assert short.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None
    assert long.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is None


def test_interleaved_has_a_heading_for_each_pair() -> None:
    word = word_document(write(evening(layout="interleaved"), "docx"))
    assert not word.tables
    headings = [p.text for p in word.paragraphs if p.style and p.style.name in ("Heading 1", "Entry Heading")]
    assert headings[:2] == ["Sociala medier – tidstjuv eller värdeskapare", "1 · Mattias Jansson · citat"]
    assert len(headings) == 9


def test_quotes_and_changes_have_their_own_looks() -> None:
    own = document(answer(stance="correct", wording="– Bron kostade 900 kronor, säger Vera Lind."))
    assert looks(own) == {"OwnWords": "Bron kostade 1 200 kronor,", "Deleted": "1 200", "Inserted": "900"}
    assert looks(document(answer(speaker="Nils Ek"))) == {"OthersWords": "Bron kostade 1 200 kronor,"}


def test_a_line_from_right_to_left_says_so() -> None:
    body = word_document(write(document(answer(body=f"{RTL}\nBron")), "docx")).element.body
    marked = {p.text: p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None for p in body.iter(qn("w:p"))}
    assert marked[RTL]
    assert not marked["Bron"]


def test_the_footer_counts_the_pages() -> None:
    footer = members(write(evening(), "docx"))["word/footer.xml"].decode()
    text = "".join(map(str, etree.fromstring(footer.encode()).itertext())).split()
    assert " ".join(text) == "Mattias Jansson Sida 1 av 1"
    assert ' w:instr=" PAGE "' in footer
    assert ' w:instr=" NUMPAGES "' in footer


def test_title_and_language_are_set_and_no_person_or_machine_is_named() -> None:
    whole = document(*every_stance(), audience="public", language="de")
    parts = members(write(whole, "docx"))
    word = word_document(write(whole, "docx"))
    assert word.core_properties.title == "Bron över ån"
    assert word.core_properties.language == "de-DE"
    assert word.core_properties.author == word.core_properties.last_modified_by == ""
    assert b'w:lang w:val="de-DE"' in parts["word/styles.xml"]
    assert set(parts) == {
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "word/fontTable.xml",
        "word/footer.xml",
        "word/settings.xml",
        "word/styles.xml",
        "word/theme/theme.xml",
    }
    everything = b"".join(parts.values())
    for leak in (b"Nils", b"rsid", b"w:del ", b"w:ins ", b"w:author", b"python", b"comments", b"lastModifiedBy"):
        assert leak not in everything


def test_a_language_without_labels_still_tags_the_text() -> None:
    parts = members(write(document(language="pl"), "docx"))
    assert b'<w:lang w:val="pl"/>' in parts["word/styles.xml"]
    assert b'<w:lang w:val="en-GB"/>' in parts["word/styles.xml"]


def test_the_bytes_do_not_tell_when_they_were_made() -> None:
    with ZipFile(io.BytesIO(write(evening(), "docx"))) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
