"""A file that somebody hands in: its article for reading, and its bytes for keeping."""

import hashlib
from collections.abc import Generator
from dataclasses import dataclass

from app.config import Settings
from app.documents import readers
from app.documents.article import Article, Wishes
from app.documents.reading import Progress, reading
from app.errors import ReplikError, TooLargeError, UnknownTypeError, UnreadableDocumentError
from app.text.received import check


@dataclass(frozen=True, slots=True)
class Upload:
    """The file that a text came in, as it is kept."""

    file_name: str
    media_type: str
    sha256: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Received:
    """What a file gives: what is read in it, and the file itself."""

    article: Article
    upload: Upload


def receive(name: str, media_type: str, content: bytes, settings: Settings, wishes: Wishes | None = None) -> Received:
    """Read a file. Raises TooLargeError, UnknownTypeError, UnreadableDocumentError, and what `check` raises."""
    article = article_in(name, content, settings, wishes)
    return Received(article, upload_of(name, media_type, content))


def upload_of(name: str, media_type: str, content: bytes) -> Upload:
    """The file as it is kept."""
    return Upload(name, media_type, hashlib.sha256(content).hexdigest(), content)


def article_in(name: str, content: bytes, settings: Settings, wishes: Wishes | None = None) -> Article:
    """What is read in a file that nobody keeps. Raises what `receive` raises."""
    for news in receiving(name, content, settings, wishes):
        if isinstance(news, Article):
            return news
    raise AssertionError  # a reading ends in an article or an error


def receiving(
    name: str, content: bytes, settings: Settings, wishes: Wishes | None = None
) -> Generator[Progress | Article, None, None]:
    """Progress several times a second, then the article; closing it stops the reading. Raises what `receive` raises."""
    if len(content) > settings.max_upload_mb * 1024 * 1024:
        raise TooLargeError(f"The file is larger than {settings.max_upload_mb} MB (REPLIK_MAX_UPLOAD_MB).")
    try:
        for news in reading(name, content, wishes):
            if isinstance(news, Article):
                check(news.text, settings.max_text_chars)
            yield news
    except readers.Refused as refused:
        raise as_error(refused) from refused


def as_error(refused: readers.Refused) -> ReplikError:
    """A refusal as the rest of the house says it; `reason` goes with it for the page's own words."""
    kind = UnreadableDocumentError if isinstance(refused, readers.Unreadable) else UnknownTypeError
    return kind(str(refused), extra={"reason": refused.reason})
