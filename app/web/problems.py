"""Every problem the API can answer with, and how an error of the house becomes `application/problem+json`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from app.errors import FieldError, InvalidError, ReplikError, UnreadableTextError
from app.web.invalid import field_errors


@dataclass(frozen=True, slots=True)
class ProblemType:
    """What a code means: the status it goes out with, a title that is always the same, and what to do about it."""

    status: int
    title: str
    explanation: str


PROBLEM_TYPES = {
    "malformed": ProblemType(400, "The request cannot be read", "The body must be well-formed JSON, or a form."),
    "cross-site": ProblemType(
        403,
        "The call came from another site",
        "Only Replik's own page and programs of yours may change a draft.",
    ),
    "not-found": ProblemType(404, "Not found", "There is no such thing, or it is not yours to see."),
    "unknown-format": ProblemType(404, "No such format", "The detail names the formats there are."),
    "method-not-allowed": ProblemType(405, "Not possible here", "The Allow header names what is possible."),
    "both-answered": ProblemType(
        409, "Both have a reply", "Two segments with a reply each cannot become one. Delete or move one reply first."
    ),
    "cannot-merge": ProblemType(409, "Nothing to merge with", "A segment is merged with the one after it."),
    "cannot-undo": ProblemType(409, "Cannot be undone now", "Corrections are undone from the newest backwards."),
    "already-worked-on": ProblemType(
        409, "There is work to lose", "A draft is read anew only while it has no replies and no passages cut by hand."
    ),
    "nothing-to-export": ProblemType(409, "Nothing to export", "Write at least one reply first."),
    "old-revision": ProblemType(
        409, "Not the newest version", "A newer version of the draft has come. Read the draft again."
    ),
    "name-left": ProblemType(
        409,
        "A listed name is left",
        "`places` says where. Change the text there, or list the name as it stands.",
    ),
    "over-space": ProblemType(
        409, "Too long for the space", "`replies` are those to shorten or leave out; more space helps too."
    ),
    "stale": ProblemType(
        412,
        "Somebody was first",
        "It has changed since it was read; `current` is what it is now. Choose, and save again.",
    ),
    "too-large": ProblemType(413, "Too large", "The detail names the limit and the setting that moves it."),
    "unknown-type": ProblemType(415, "Unknown type", "The detail names the types that are read."),
    "wrong-host": ProblemType(
        421, "Not this host", "Replik answers to its own names only. REPLIK_ALLOWED_HOSTS adds more."
    ),
    "invalid": ProblemType(422, "Not valid", "`errors` says what is wrong with which field."),
    "empty-text": ProblemType(422, "No text", "The text must hold more than white space."),
    "unreadable-text": ProblemType(422, "Not a text", "Upload a file instead of pasting it."),
    "unreadable-document": ProblemType(422, "The document cannot be read", "Open and save it anew, or paste its text."),
    "cannot-split": ProblemType(422, "Cannot be split there", "Both parts must hold something to answer."),
    "precondition-missing": ProblemType(
        428,
        "Say which version you mean",
        "If-None-Match: * creates, If-Match with the ETag changes or deletes.",
    ),
    "unexpected": ProblemType(500, "Something broke", "This is a fault in Replik. Nothing was half saved."),
    "database-down": ProblemType(503, "The database does not answer", "Nothing was changed; try again in a moment."),
}

CODE_OF_STATUS = {404: "not-found", 405: "method-not-allowed", 413: "too-large", 415: "unknown-type", 500: "unexpected"}

SENTENCES = {"not-found": "There is nothing at this address.", "method-not-allowed": "This cannot be done here."}


def problem(
    code: str, detail: str, *, fields: tuple[FieldError, ...] = (), extra: Mapping[str, object] | None = None
) -> dict[str, Any]:
    """The RFC 9457 object for a code of PROBLEM_TYPES."""
    kind = PROBLEM_TYPES[code]
    body = {"type": f"/problems/{code}", "title": kind.title, "status": kind.status, "detail": detail}
    errors = {"errors": [{"pointer": f.pointer, "detail": f.detail} for f in fields]} if fields else {}
    return body | errors | dict(extra or {})


def problem_response(error: ReplikError, headers: Mapping[str, str] | None = None) -> Response:
    """The answer that says what went wrong."""
    body = problem(error.code, error.detail, fields=error.fields, extra=error.extra)
    return as_response(body, headers)


def as_response(body: dict[str, Any], headers: Mapping[str, str] | None = None) -> Response:
    """A problem object as an answer."""
    return Response(orjson.dumps(body, option=orjson.OPT_UTC_Z), body["status"], headers, "application/problem+json")


def answer_errors_with_problems(app: FastAPI) -> None:
    """Make every error that a handler, the framework or the router raises go out as a problem."""
    app.add_exception_handler(ReplikError, on_replik_error)
    app.add_exception_handler(RequestValidationError, on_validation_error)
    app.add_exception_handler(HTTPException, on_http_exception)


async def on_replik_error(_request: Request, error: Exception) -> Response:
    """An error of the house."""
    assert isinstance(error, ReplikError)
    return problem_response(error)


async def on_validation_error(_request: Request, error: Exception) -> Response:
    """Input that does not fit its schema, or that is no JSON at all."""
    assert isinstance(error, RequestValidationError)
    if isinstance(error.__cause__, json.JSONDecodeError):
        return not_json(error.__cause__)
    fields = field_errors(error.errors())
    first = fields[0]
    return problem_response(InvalidError(f"{first.pointer or 'The body'}: {first.detail}", fields=fields))


def not_json(error: json.JSONDecodeError) -> Response:
    """JSON that cannot be read. Half a character is said apart: it is the text that is wrong, and not the program."""
    if "surrogate in string" in error.msg:
        return problem_response(
            UnreadableTextError("The text holds half a character (a lone surrogate). Copy it again from its source.")
        )
    return as_response(problem("malformed", f"The body is not well-formed JSON: {error.msg.split(':')[0]}."))


async def on_http_exception(_request: Request, error: Exception) -> Response:
    """What the framework itself refuses: an unknown address, a method that is not there, a form that cannot be read."""
    assert isinstance(error, HTTPException)
    code = CODE_OF_STATUS.get(error.status_code, "malformed")
    detail = SENTENCES.get(code) or str(error.detail or PROBLEM_TYPES[code].explanation)
    return as_response(problem(code, detail), error.headers)
