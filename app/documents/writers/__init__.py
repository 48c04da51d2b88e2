"""A response document in every format, behind one registry; a format's libraries load when it is asked for.

The same document gives the same bytes, today and tomorrow.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from types import MappingProxyType
from typing import Literal

from app.documents.letter import Letter
from app.documents.public import for_audience
from app.documents.response import ResponseDocument
from app.documents.writers.naming import named


@dataclass(frozen=True, slots=True)
class Writer:
    """One format: how it is asked for, what it is called on the wire and on disk, and what makes it."""

    format: str
    media_type: str
    extension: str
    write: Callable[[ResponseDocument], bytes]


def _writer(format: str, media_type: str, extension: str | None = None) -> Writer:
    def write(document: ResponseDocument) -> bytes:
        module = import_module(f"{__name__}.{format}")
        content = module.write(for_audience(document))
        assert isinstance(content, bytes)
        return content

    return Writer(format, media_type, extension or format, write)


_ALL = (
    _writer("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    _writer("odt", "application/vnd.oasis.opendocument.text"),
    _writer("pdf", "application/pdf"),
    _writer("html", "text/html; charset=utf-8"),
    _writer("md", "text/markdown; charset=utf-8"),
    _writer("txt", "text/plain; charset=utf-8"),
    _writer("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    _writer("csv", "text/csv; charset=utf-8"),
    _writer("json", "application/json"),
)
WRITERS: Mapping[str, Writer] = MappingProxyType({writer.format: writer for writer in _ALL})


def write(document: ResponseDocument, format: str) -> bytes:
    """`document` as a file of `format`, one of `WRITERS`. KeyError for any other."""
    return WRITERS[format].write(document)


def set_letter(page: Letter, written_at: datetime, format: Literal["docx", "pdf"]) -> bytes:
    """A letter that is no response document, as a file that looks like one."""
    content = import_module(f"{__name__}.{format}").set_letter(page, written_at)
    assert isinstance(content, bytes)
    return content


def file_name(document: ResponseDocument, format: str) -> str:
    """A name to save `document` under, made of its title: safe on every system, at most 120 characters."""
    return named(document, WRITERS[format].extension)
