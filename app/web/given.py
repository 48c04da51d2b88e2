"""A text that is taken in, as characters or in a file that it is read from; either with the marks that belong to it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from fastapi import Request
from starlette.datastructures import UploadFile

from app.config import Settings
from app.documents.received import Given, Received, receiving, upload_of
from app.errors import FieldError, InvalidError
from app.text.marks import Mark, tidy
from app.text.received import check
from app.web.inputs import MarkIn
from app.web.receiving import article_for
from app.web.wishes import FileIn


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it was sent."""

    name: str
    media_type: str
    content: bytes


async def sent(file: UploadFile) -> Sent:
    """The whole file."""
    return Sent(file.filename or "", file.content_type or "application/octet-stream", await file.read())


def pasted(text: str, marks: Iterable[MarkIn], settings: Settings) -> Given:
    """A text as it was pasted. Raises InvalidError for a mark beyond it, and what `check` raises."""
    check(text, settings.max_text_chars)
    return refusing(lambda: Given(text, tidy(text, values(marks))))


async def read_from(caller: Request, file: Sent, wanted: FileIn, settings: Settings) -> Given:
    """The text in a file, read while the caller waits. Raises what `pasted` and `receiving` raise."""
    article = await article_for(caller, receiving(file.name, file.content, settings, wanted.wishes()))
    if wanted.text is not None:
        check(wanted.text, settings.max_text_chars)
    received = Received(article, upload_of(file.name, file.media_type, file.content))
    marks = None if wanted.marks is None else values(wanted.marks)
    return refusing(lambda: received.given(wanted.text, marks))


def values(marks: Iterable[MarkIn]) -> list[Mark]:
    """The marks, as the text engine knows them."""
    return [mark.value() for mark in marks]


def refusing(given: Callable[[], Given]) -> Given:
    """What is given. Raises InvalidError for a mark that is not within the text."""
    try:
        return given()
    except ValueError as error:
        raise InvalidError(str(error), fields=(FieldError("/marks", str(error)),)) from error
