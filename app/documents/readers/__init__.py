"""Files become articles, behind one registry; what cannot be read is refused in a sentence that says what can be."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType

from app.documents import guard
from app.documents.article import Article
from app.documents.readers.asked import Asked
from app.documents.readers.kinds import ending_of, format_of
from app.documents.refusals import Refused, UnknownType, Unreadable

__all__ = ["READERS", "Article", "Asked", "Reader", "Refused", "UnknownType", "Unreadable", "read", "reader_of"]


@dataclass(frozen=True, slots=True)
class Reader:
    """One kind of file: the endings it goes by, without dots. `is_plain` says that nothing is parsed to read it."""

    format: str
    extensions: tuple[str, ...]
    is_plain: bool = False

    def read(self, content: bytes, asked: Asked) -> Article:
        """The article in a file, once the guard has let it pass."""
        guard.check(self.format, content)
        article = import_module(f"{__name__}.{self.format}").read(content, asked)
        assert isinstance(article, Article)
        return article


_ALL = (
    Reader("docx", ("docx",)),
    Reader("odt", ("odt",)),
    Reader("rtf", ("rtf",)),
    Reader("pdf", ("pdf",)),
    Reader("html", ("html", "htm", "xhtml")),
    Reader("md", ("md", "markdown")),
    Reader("text", ("txt", "text"), is_plain=True),
    Reader("eml", ("eml",)),
    Reader("msg", ("msg",)),
    Reader("epub", ("epub",)),
)
READERS: Mapping[str, Reader] = MappingProxyType({end: reader for reader in _ALL for end in reader.extensions})


def reader_of(name: str, content: bytes) -> Reader:
    """What reads a file called `name`; one without an ending is known by how it begins. Raises Refused."""
    return READERS[format_of(ending_of(name), content, READERS)]


def read(name: str, content: bytes, asked: Asked | None = None) -> Article:
    """The article in `content`, a file called `name`, read here and now; `reading.py` reads it at arm's length.

    UnknownType where no reader knows the file, by its ending or by how it begins; Unreadable where it is broken,
    locked or not safe to open.
    """
    return reader_of(name, content).read(content, asked or Asked())
