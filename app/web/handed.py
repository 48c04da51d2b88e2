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
from app.documents.received import Given
from app.errors import UnknownTypeError
from app.web.given import Sent, pasted, read_from, sent
from app.web.routes import JSON, is_form
from app.web.wishes import FileIn

Body = TypeVar("Body", bound=BaseModel)

FILE = {"type": "string", "format": "binary", "description": "A document of any kind that is read."}


@dataclass(frozen=True, slots=True)
class Handed:
    """What was sent: the fields, and the file that the text is in, where it is in one."""

    fields: Mapping[str, Any]
    file: Sent | None = None

    async def taken(self, body: type[Body], caller: Request, settings: Settings) -> tuple[Body, Given]:
        """The fields as `body`, which has a `text`, and the text that is given. Reading a file takes its time.

        Raises RequestValidationError, and what `pasted` and `read_from` raise.
        """
        if self.file is None:
            sent = valid(body, self.fields)
            return sent, pasted(sent.text, getattr(sent, "marks", ()), settings)  # type: ignore[attr-defined]
        own = {name: self.fields[name] for name in FileIn.model_fields if name in self.fields}
        given = await read_from(caller, self.file, valid(FileIn, own), settings)
        others = {name: value for name, value in self.fields.items() if name not in own}
        return valid(body, {**others, "text": given.text}), given


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
        return Handed(fields, await sent(file))


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
    schema = schema_of(body)
    others = {name: field for name, field in schema["properties"].items() if name not in {"text", "marks"}}
    form = {
        "type": "object",
        "properties": {"file": FILE, **schema_of(FileIn)["properties"], **others},
        "required": ["file"],
        "additionalProperties": False,
    }
    content = {"application/json": {"schema": schema}, "multipart/form-data": {"schema": form}}
    return {"requestBody": {"required": True, "content": content}}


def schema_of(model: type[BaseModel]) -> dict[str, Any]:
    """Its schema, with what it is made of named among the components."""
    schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
    schema.pop("$defs", None)
    return schema
