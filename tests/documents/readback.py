"""Reads exported files with other programs than wrote them."""

import csv
import io
import json
import re
from collections.abc import Iterator
from zipfile import ZipFile

import docx
import openpyxl
import pypdfium2
from docx.document import Document
from docx.text.paragraph import Paragraph
from lxml import etree, html
from markdown_it import MarkdownIt

GUARDED = re.compile(r"^'(?=\s*[=+\-@\t\r＝＋－＠])")  # a cell that is no formula; any other apostrophe is its own
ODF = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def words(format: str, content: bytes) -> str:
    """All the text of a file as a person reads it from top to bottom, squeezed."""
    return squeeze(READ[format](content))


def squeeze(text: str) -> str:
    """The text without white space and case: a line that a format breaks or a heading it capitalises is the same."""
    return "".join(text.split()).casefold()


def word_document(content: bytes) -> Document:
    return docx.Document(io.BytesIO(content))


def page(content: bytes) -> html.HtmlElement:
    return html.document_fromstring(content.decode("utf-8"))


def pdf(content: bytes) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(content)


def rendered(content: bytes) -> html.HtmlElement:
    """Markdown as a web page."""
    return html.document_fromstring(MarkdownIt("commonmark").enable("table").render(content.decode("utf-8")) or "<p>")


def _docx(content: bytes) -> str:
    return "\n".join(_blocks(word_document(content)))


def _blocks(part: Document) -> Iterator[str]:
    for block in part.iter_inner_content():
        if isinstance(block, Paragraph):
            yield block.text
        else:
            yield from (cell.text for row in block.rows for cell in row.cells)


def _odt(content: bytes) -> str:
    with ZipFile(io.BytesIO(content)) as package:
        body = etree.fromstring(package.read("content.xml"))
    return "\n".join(_paragraph(p) for p in body.iter(f"{ODF}p", f"{ODF}h"))


def _paragraph(paragraph: etree._Element) -> str:
    for blank in paragraph.iter(f"{ODF}s", f"{ODF}tab"):
        blank.text = " "
    return "".join(str(text) for text in paragraph.itertext())


def _xlsx(content: bytes) -> str:
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = [cell for sheet in book for row in sheet for cell in row if cell.value is not None]
    return "\n".join(str(cell.value) for cell in cells)


def cells(content: bytes) -> list[list[str]]:
    """A table of comma-separated values, as a spreadsheet shows it."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def _csv(content: bytes) -> str:
    return "\n".join(GUARDED.sub("", cell) for row in cells(content) for cell in row)


def _pdf(content: bytes) -> str:
    text = "\n".join(sheet.get_textpage().get_text_range() for sheet in pdf(content))
    return text.replace("\ufffe", "-")  # pdfium's way to say that a hyphen ends a line


def _html(content: bytes) -> str:
    return _spaced(page(content).find("body"))


def _md(content: bytes) -> str:
    return _spaced(rendered(content))


def _spaced(element: html.HtmlElement) -> str:
    for block in element.iter("p", "td", "th", "h1", "h2", "dt", "dd", "br", "li"):
        block.tail = " " + (block.tail or "")
    return str(element.text_content())


def _json(content: bytes) -> str:
    return " ".join(_strings(json.loads(content)))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _strings(item)
    else:
        yield str(value)


READ = {
    "docx": _docx,
    "odt": _odt,
    "xlsx": _xlsx,
    "csv": _csv,
    "pdf": _pdf,
    "html": _html,
    "md": _md,
    "txt": lambda content: content.decode("utf-8"),
    "json": _json,
}
