"""A file that somebody hands in: its text for reading, and its bytes for keeping."""

import hashlib
from dataclasses import dataclass

from app.config import Settings
from app.documents import readers
from app.drafts.service import Upload
from app.errors import TooLargeError, UnknownTypeError, UnreadableDocumentError
from app.text.received import check


@dataclass(frozen=True, slots=True)
class Received:
    """What a file gives: its text, the title it names if it names one, and the file itself."""

    text: str
    title: str | None
    upload: Upload


def receive(name: str, media_type: str, content: bytes, settings: Settings) -> Received:
    """Read a file. Raises TooLargeError, UnknownTypeError, UnreadableDocumentError, and what `check` raises."""
    if len(content) > settings.max_upload_mb * 1024 * 1024:
        raise TooLargeError(f"The file is larger than {settings.max_upload_mb} MB (REPLIK_MAX_UPLOAD_MB).")
    try:
        article = readers.read(name, content)
    except readers.UnknownType as error:
        raise UnknownTypeError(str(error)) from error
    except readers.Unreadable as error:
        raise UnreadableDocumentError(str(error)) from error
    text = check(article.text, settings.max_text_chars)
    upload = Upload(name, media_type, hashlib.sha256(content).hexdigest(), content)
    return Received(text, article.title, upload)
