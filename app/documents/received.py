"""A file that somebody hands in: its article for reading, and its bytes for keeping."""

import hashlib
from collections.abc import Generator, Iterable
from dataclasses import asdict, dataclass
from typing import Any

from app.config import Settings
from app.documents import readers
from app.documents.article import Article, Wishes
from app.documents.reading import Progress, reading
from app.errors import ReplikError, TooLargeError, UnknownTypeError, UnreadableDocumentError
from app.text.marks import Mark, headings, tidy
from app.text.paragraphs import Span
from app.text.received import check


@dataclass(frozen=True, slots=True)
class Upload:
    """The file that a text came in, as it is kept."""

    file_name: str
    media_type: str
    sha256: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Given:
    """A text as it is taken in, with what is set apart in it.

    `upload` is the file that it came in, where it came in one, and `title` what that calls it apart from the text.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    upload: Upload | None = None
    title: str | None = None

    @property
    def headings(self) -> list[Span]:
        """The spans of its headings, in order."""
        return headings(self.marks)

    def columns(self) -> dict[str, Any]:
        """The columns of Revision that keep it."""
        source = "upload" if self.upload else "paste"
        return {"text": self.text, "marks": [asdict(mark) for mark in self.marks], "source": source}


@dataclass(frozen=True, slots=True)
class Received:
    """What a file gives: what is read in it, and the file itself."""

    article: Article
    upload: Upload

    def given(self, text: str | None = None, marks: Iterable[Mark] | None = None) -> Given:
        """The text of the file, or as a person has put it right, with the marks of that.

        Raises ValueError for a mark that is not within the text.
        """
        if marks is None:
            marks = self.article.marks if text in (None, self.article.text) else ()
        text = self.article.text if text is None else text
        return Given(text, tidy(text, marks), self.upload, self.article.title)


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
