"""The response document for Excel: the head of the letter, then a table with a row a passage, in every layout alike.

Whatever was written is text: nothing becomes a formula or a link. A text longer than a cell may be goes on below.
"""

import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from app.documents.letter import Letter, letter
from app.documents.response import ResponseDocument
from app.documents.writers.table import Row, head, plain, rows

WIDTHS = (6, 22, 52, 16, 52, 40, 28, 32)
LONGEST_CELL = 32_000  # Excel's own limit is 32,767 of UTF-16's units
LONGEST_NAME = 31
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def write(document: ResponseDocument) -> bytes:
    """An .xlsx file, title and moment set, no author."""
    page = letter(replace(document, layout="side-by-side"))
    content = io.BytesIO()
    book = Workbook(content, OPTIONS)
    book.set_properties({"title": page.title, "created": document.written_at.replace(tzinfo=None, microsecond=0)})
    sheet = book.add_worksheet(page.labels.response[:LONGEST_NAME])
    looks = _looks(book)
    at = _fill_head(sheet, page, looks)
    _fill_table(sheet, page, looks, at)
    book.close()
    return content.getvalue()


def _looks(book: Workbook) -> dict[str, Format]:
    usual = {"font_name": "Calibri", "font_size": 11, "valign": "top", "text_wrap": True}
    return {
        "text": book.add_format(usual),
        "soft": book.add_format(usual | {"font_color": "#625E56", "text_wrap": False}),
        "fact": book.add_format(usual | {"text_wrap": False}),
        "title": book.add_format(usual | {"bold": True, "font_size": 16, "text_wrap": False}),
        "head": book.add_format(usual | {"bold": True, "bottom": 2}),
        "row": book.add_format(usual | {"bottom": 1, "bottom_color": "#D8D3C8"}),
        "reply": book.add_format(usual | {"bottom": 1, "bottom_color": "#D8D3C8", "font_color": "#1D4ED8"}),
    }


def _fill_head(sheet: Worksheet, page: Letter, looks: dict[str, Format]) -> int:
    """The letter's head from the first row; gives the row where the table begins."""
    sheet.write_string(0, 0, page.labels.subject, looks["soft"])
    sheet.write_string(1, 0, page.title[:LONGEST_CELL], looks["title"])
    at = 2
    for label, value in page.facts:
        sheet.write_string(at, 0, label, looks["soft"])
        sheet.write_string(at, 2, value[:LONGEST_CELL], looks["fact"])
        at += 1
    for text in (*map(plain, (page.greeting, page.signature)), *page.notes):
        for piece in _pieces(text):
            sheet.write_string(at, 2, piece, looks["text"])
            at += 1
    return at + 1


def _fill_table(sheet: Worksheet, page: Letter, looks: dict[str, Format], at: int) -> None:
    for column, (name, width) in enumerate(zip(head(page), WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(at, column, name, looks["head"])
    sheet.freeze_panes(at + 1, 0)
    sheet.repeat_rows(at)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    last = at
    for row in rows(page):
        for line in _lines(row):
            last += 1
            for column, cell in enumerate(line):
                sheet.write_string(last, column, cell, looks["reply" if column in (4, 5) else "row"])
    sheet.autofilter(at, 0, last, len(WIDTHS) - 1)


def _lines(row: Row) -> Iterator[Row]:
    """The row as rows that Excel can hold: almost always one."""
    yield from zip_longest(*(list(_pieces(cell)) or [""] for cell in row), fillvalue="")


def _pieces(text: str) -> Iterator[str]:
    while len(text.encode("utf-16-le")) // 2 > LONGEST_CELL:
        yield text[: LONGEST_CELL // 2]
        text = text[LONGEST_CELL // 2 :]
    if text:
        yield text
