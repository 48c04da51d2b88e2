"""An EPUB, which Pages and other programs export: its chapters in their order."""

import io
import posixpath
from urllib.parse import unquote
from zipfile import ZipFile

from lxml import etree

from app.documents.article import Article
from app.documents.readers.asked import Asked
from app.documents.readers.gathered import BREAK
from app.documents.readers.html import declared, read_markup
from app.documents.readers.text import decoded
from app.documents.refusals import damaged
from app.text.marks import Mark

CONTAINER = "META-INF/container.xml"
CHAPTERS = {"application/xhtml+xml", "text/html"}
Element = etree._Element


def read(content: bytes, asked: Asked) -> Article:
    """All chapters as one text. Unreadable where the file does not say which those are."""
    with ZipFile(io.BytesIO(content)) as package:
        names = set(package.namelist())
        articles = [_chapter(package, name, asked) for name in _chapters(package) if name in names]
    texts, marks, at = list[str](), list[Mark](), 0
    for article in articles:
        if article.text:
            texts.append(article.text)
            marks += [Mark(mark.kind, mark.start + at, mark.end + at) for mark in article.marks]
            at += len(article.text) + len(BREAK)
    return Article(BREAK.join(texts), marks=tuple(marks))


def _chapter(package: ZipFile, name: str, asked: Asked) -> Article:
    content = package.read(name)
    return read_markup(decoded(content, declared(content)), asked.wishes)


def _chapters(package: ZipFile) -> list[str]:
    """The names of the chapters, in reading order."""
    opf = _xml(package, CONTAINER).find(".//{*}rootfile")
    path = "" if opf is None else opf.get("full-path", "")
    book = _xml(package, path)
    files = {
        item.get("id"): unquote(item.get("href", ""))
        for item in book.iterfind("{*}manifest/{*}item")
        if item.get("media-type") in CHAPTERS
    }
    order = [itemref.get("idref") for itemref in book.iterfind("{*}spine/{*}itemref")]
    return [posixpath.normpath(posixpath.join(posixpath.dirname(path), files[id])) for id in order if id in files]


def _xml(package: ZipFile, name: str) -> Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(package.read(name), parser)
    except KeyError:
        raise damaged() from None
