"""Files become articles, behind one registry; what cannot be read is refused in a sentence that says what can be."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath
from types import MappingProxyType

from app.documents.article import Article
from app.documents.readers.refusals import UnknownType, Unreadable

__all__ = ["READERS", "Article", "Reader", "UnknownType", "Unreadable", "read"]

SIGNATURES = {
    b"PK\x03\x04": "a Word, OpenDocument or zip file",
    b"PK\x05\x06": "a zip file",
    b"%PDF-": "a PDF",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old Word or Outlook file",
    b"{\\rtf": "an RTF file",
    b"\x1f\x8b": "a compressed file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
}


@dataclass(frozen=True, slots=True)
class Reader:
    """One kind of file: the endings it goes by, without dots, and what reads it."""

    format: str
    extensions: tuple[str, ...]
    read: Callable[[bytes], Article]


def _reader(format: str, *extensions: str) -> Reader:
    def read(content: bytes) -> Article:
        article = import_module(f"{__name__}.{format}").read(content)
        assert isinstance(article, Article)
        return article

    return Reader(format, extensions, read)


_ALL = (_reader("text", "txt", "text", "md", "markdown"),)
READERS: Mapping[str, Reader] = MappingProxyType({end: reader for reader in _ALL for end in reader.extensions})


def read(name: str, content: bytes) -> Article:
    """The article in `content`, a file called `name`; a name without an ending is taken for text.

    UnknownType where no reader knows the file, by its ending or by how it begins; Unreadable where it is broken.
    """
    ending = PurePath(name.replace("\\", "/")).suffix[1:].lower()
    if ending and ending not in READERS:
        raise UnknownType(f"Replik cannot read .{ending} files yet. {_today()}")
    for signature, kind in SIGNATURES.items():
        if content.startswith(signature):
            raise UnknownType(f"This looks like {kind}, which Replik cannot read yet. {_today()}")
    return READERS[ending or "txt"].read(content)


def _today() -> str:
    endings = [f".{ending}" for ending in READERS]
    return f"It reads {', '.join(endings[:-1])} and {endings[-1]}; or paste the text."
