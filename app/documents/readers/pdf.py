"""PDF: letters on pages become paragraphs again. A person should look through what comes of it."""

import pypdfium2 as pdfium
from pypdfium2 import raw

from app.documents.article import Article, Note
from app.documents.readers.asked import Asked
from app.documents.readers.gathered import BREAK
from app.documents.readers.pages.hyphens import Joiner
from app.documents.readers.pages.letters import MOST_LETTERS, Letters
from app.documents.readers.pages.line import Page
from app.documents.readers.pages.order import columns
from app.documents.readers.pages.running import without_running_heads
from app.documents.readers.pages.setting import Block, blocks
from app.documents.refusals import Unreadable, damaged, locked, unsafe
from app.text.marks import Mark

MOST_PAGES = 500
SCAN = (
    "The PDF holds only pictures of its pages, as from a scanner: there is no text in it to read. Ask for the text "
    "itself, or open the file in a program that recognises letters."
)


def read(content: bytes, asked: Asked) -> Article:
    """The text of all pages. Raises Unreadable for a locked file, and for one that holds pictures of pages only."""
    try:
        pages = _pages(content, asked)
    except pdfium.PdfiumError as error:
        raise damaged() from error
    if not any(page.lines for page in pages) and any(page.is_picture for page in pages):
        raise Unreadable(SCAN, "scan")
    found = blocks([column for page in without_running_heads(pages) for column in columns(page.lines)])
    joiner = Joiner([line.text for block in found for line in block.lines])
    text, marks = _set_again(found, joiner)
    pictures = [Note("picture", str(number)) for number, page in enumerate(pages, 1) if page.is_picture]
    return Article(text, marks=marks, notes=tuple(pictures), unsure=True)


def _pages(content: bytes, asked: Asked) -> list[Page]:
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        is_locked = raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "password" in str(error).lower()
        raise locked() if is_locked else damaged() from error
    if len(document) > MOST_PAGES:
        raise unsafe(f"has more than {MOST_PAGES} pages")
    letters, pages = Letters(), list[Page]()
    for number in range(len(document)):
        asked.tell(number, len(document))
        page = document[number]
        pages.append(letters.page(page))
        page.close()
        if letters.count > MOST_LETTERS:
            raise unsafe("holds far more than a draft")
    return pages


def _set_again(found: list[Block], joiner: Joiner) -> tuple[str, tuple[Mark, ...]]:
    texts, marks, at = list[str](), list[Mark](), 0
    for block in found:
        text = joiner.join([line.text for line in block.lines])
        if block.heading:
            marks.append(Mark("heading", at, at + len(text)))
        texts.append(text)
        at += len(text) + len(BREAK)
    return BREAK.join(texts), tuple(marks)
