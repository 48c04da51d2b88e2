"""A text that comes in one of two ways: as JSON with a `text`, or as a form with a `file` that it is read from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

import orjson
from fastapi import Depends, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ValidationError
from starlette.datastructures import UploadFile

from app.config import Settings
from app.documents.received import Upload, receive
from app.errors import UnknownTypeError
from app.text.received import check
from app.web.routes import JSON, is_form
from app.web.wishes import WishesIn

Body = TypeVar("Body", bound=BaseModel)

FILE = {"type": "string", "format": "binary", "description": "A document of any kind that is read."}


@dataclass(frozen=True, slots=True)
class Handed:
    """What was sent: the fields, and the file instead of a text."""

    fields: Mapping[str, Any]
    file: tuple[str, str, bytes] | None = None  # its name, its media type, its content

    def taken(self, body: type[Body], settings: Settings) -> tuple[Body, Upload | None]:
        """The fields as `body`, which has a `text`, and the file as it is kept. Reading a file takes its time.

        Raises RequestValidationError, and what `receive` and `check` raise.
        """
        if self.file is None:
            given = valid(body, self.fields)
            check(given.text, settings.max_text_chars)  # type: ignore[attr-defined]
            return given, None
        fields = dict(self.fields)
        wishes = valid(WishesIn, {name: fields.pop(name) for name in WishesIn.model_fields if name in fields})
        received = receive(*self.file, settings, wishes.wishes())
        return valid(body, {**fields, "text": received.article.text}), received.upload


async def handed(request: Request) -> Handed:
    """Read the body. Raises UnknownTypeError, RequestValidationError."""
    type_ = request.headers.get("content-type", "application/json")
    if JSON.match(type_):
        return Handed(as_object(await request.body()))
    if not is_form(type_):
        raise UnknownTypeError("The body is of a type that is not read here: send JSON with a text, or a form.")
    async with request.form(max_files=1, max_fields=20) as form:
        fields = {name: value for name, value in form.items() if name != "file"}
        file = form.get("file")
        if not isinstance(file, UploadFile):
            raise refusal("missing", "file")
        if "text" in fields:
            raise refusal("extra_forbidden", "text")
        media_type = file.content_type or "application/octet-stream"
        return Handed(fields, (file.filename or "", media_type, await file.read()))


TheHanded = Annotated[Handed, Depends(handed)]


def as_object(content: bytes) -> dict[str, Any]:
    """A JSON object."""
    try:
        fields = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise RequestValidationError([]) from error
    if not isinstance(fields, dict):
        raise RequestValidationError([{"type": "dict_type", "loc": ("body",), "msg": "must be an object."}])
    return fields


def valid(body: type[Body], fields: Mapping[str, Any]) -> Body:
    """The fields as a model. Raises RequestValidationError."""
    try:
        return body.model_validate(fields)
    except ValidationError as error:
        raise RequestValidationError([{**found, "loc": ("body", *found["loc"])} for found in error.errors()]) from None


def refusal(kind: str, field: str) -> RequestValidationError:
    """The error for one field."""
    return RequestValidationError([{"type": kind, "loc": ("body", field), "msg": ""}])


def described(body: type[BaseModel]) -> dict[str, Any]:
    """The two ways, for the description of the API."""
    schema = body.model_json_schema()
    others = {name: field for name, field in schema["properties"].items() if name != "text"}
    form = {
        "type": "object",
        "properties": {"file": FILE, **WishesIn.model_json_schema()["properties"], **others},
        "required": ["file"],
        "additionalProperties": False,
    }
    content = {"application/json": {"schema": schema}, "multipart/form-data": {"schema": form}}
    return {"requestBody": {"required": True, "content": content}}
