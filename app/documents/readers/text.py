"""Plain text in the encodings that drafts come in: UTF-8, UTF-16 by its byte order mark, else Windows-1252."""

import codecs
import re

from app.documents.article import Article
from app.documents.readers.asked import Asked
from app.documents.refusals import Unreadable

MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f\x7f]")
MOST_CONTROLS = 0.01  # Word leaves a control character here and there in text; a binary file is full of them
BINARY = "This is not a text file: it holds bytes that no text has. Save it as plain text, or paste the text."
DAMAGED = "The file is damaged: some of its characters are broken. Save it again as UTF-8, or paste the text."


def read(content: bytes, _asked: Asked | None = None) -> Article:
    """The whole text, its line breaks as they are. Unreadable for a binary or a damaged file."""
    return Article(decoded(content))


def decoded(content: bytes, declared: str | None = None) -> str:
    """The characters of a text; `declared` is the encoding it says it has, where it says so without a mark."""
    text = _decoded(content, declared)
    if "\0" in text or len(CONTROL.findall(text)) > MOST_CONTROLS * len(text):
        raise Unreadable(BINARY)
    return text


def _decoded(content: bytes, declared: str | None) -> str:
    try:
        for mark, encoding in MARKS:
            if content.startswith(mark):
                return content[len(mark) :].decode(encoding)
    except UnicodeDecodeError:
        raise Unreadable(DAMAGED) from None
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _as_declared(content, declared) or _western(content)


def _as_declared(content: bytes, declared: str | None) -> str | None:
    """Windows' encoding is meant where the older one that it extends is named; browsers read it so too."""
    try:
        name = codecs.lookup(declared or "").name
        encoding = "cp1252" if name in {"iso8859-1", "ascii", "utf-8"} else name
        return content.decode(encoding)
    except (LookupError, UnicodeDecodeError, ValueError):
        return None


def _western(content: bytes) -> str:
    """Windows-1252, unless most of what is not ASCII is sound UTF-8: then the file is UTF-8 with a hole in it."""
    as_utf8 = content.decode("utf-8", "replace")
    broken = as_utf8.count("\N{REPLACEMENT CHARACTER}")
    if sum(1 for character in as_utf8 if character > "\x7f") > 2 * broken:
        raise Unreadable(DAMAGED)
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError:
        raise Unreadable(BINARY) from None
