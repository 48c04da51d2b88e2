"""A file that somebody hands in: its article for reading, and its bytes for keeping."""

import hashlib
from dataclasses import dataclass

from app.config import Settings
from app.documents import readers
from app.documents.article import Article, Wishes
from app.errors import TooLargeError, UnknownTypeError, UnreadableDocumentError
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
    return Received(article, Upload(name, media_type, hashlib.sha256(content).hexdigest(), content))


def article_in(name: str, content: bytes, settings: Settings, wishes: Wishes | None = None) -> Article:
    """What is read in a file that nobody keeps. Raises what `receive` raises."""
    del wishes
    if len(content) > settings.max_upload_mb * 1024 * 1024:
        raise TooLargeError(f"The file is larger than {settings.max_upload_mb} MB (REPLIK_MAX_UPLOAD_MB).")
    try:
        article = readers.read(name, content)
    except readers.UnknownType as error:
        raise UnknownTypeError(str(error)) from error
    except readers.Unreadable as error:
        raise UnreadableDocumentError(str(error)) from error
    check(article.text, settings.max_text_chars)
    return article
