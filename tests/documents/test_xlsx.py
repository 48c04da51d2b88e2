"""The Excel file: a table one can sort, nothing cut, nobody named, and whatever was written is text."""

import io

import openpyxl

from app.documents.writers import write
from tests.documents.build import answer, document, every_stance
from tests.documents.readback import words


def sheet(content: bytes) -> openpyxl.worksheet.worksheet.Worksheet:
    return openpyxl.load_workbook(io.BytesIO(content)).active


def test_the_table_has_a_head_that_stays_and_a_row_a_passage() -> None:
    table = sheet(write(document(*every_stance()), "xlsx"))
    first, last = str(table.auto_filter.ref).split(":")
    at = int(first[1:])
    assert [cell.value for cell in table[at]][:5] == ["Nr", "Vem", "Utkastet", "Vi ber om", "Svar"]
    assert last == f"H{at + 4}"
    assert table.freeze_panes == f"A{at + 1}"
    assert [table.cell(at + row, 1).value for row in range(1, 5)] == ["1", "2", "3", "4"]


def test_what_looks_like_a_formula_or_a_link_is_text() -> None:
    hostile = ("=1+1", "{=SUM(A1:A2)}", "https://example.org/x", "mailto:a@example.org", "12", "internal:Sheet!A1")
    content = write(document(*(answer(body=text) for text in hostile)), "xlsx")
    for text in hostile:
        assert text.casefold() in words("xlsx", content)
    filled = [cell for row in sheet(content) for cell in row if cell.value is not None]
    assert all(cell.data_type == "s" and not cell.hyperlink for cell in filled)


def test_a_text_longer_than_a_cell_may_be_goes_on_below() -> None:
    body = " ".join(f"ord{n}" for n in range(12_000))
    table = sheet(write(document(answer(body=body)), "xlsx"))
    pieces = [str(row[4].value) for row in table.iter_rows() if row[4].value]
    assert "".join(pieces[1:]) == body


def test_the_properties_name_nobody() -> None:
    told = openpyxl.load_workbook(io.BytesIO(write(document(), "xlsx"))).properties
    assert (told.title, told.creator, told.lastModifiedBy) == ("Bron över ån", None, None)
    assert told.created is not None
    assert (told.created.year, told.created.hour) == (2026, 17)
