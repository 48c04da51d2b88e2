"""Gives a handler what it asks for by FastAPI's own rules, without finding out anew at each call what that is.

The framework's way takes longer than most drafts take to be read; docs/decisions/0013 has the measurements.
"""

from collections.abc import Awaitable, Callable
from functools import lru_cache, partial
from inspect import iscoroutinefunction
from json import JSONDecodeError
from typing import Any

from fastapi import Request, Response
from fastapi._compat import ModelField
from fastapi.concurrency import run_in_threadpool
from fastapi.dependencies.models import Dependant
from fastapi.dependencies.utils import request_body_to_args, request_params_to_args
from fastapi.params import Form
from fastapi.routing import APIRoute
from starlette.datastructures import QueryParams
from starlette.requests import ClientDisconnect

Values = dict[str, Any]
Handler = Callable[[Request], Awaitable[Response]]
Reader = Callable[[Request], Values | None]

PLACES = ("path_params", "query_params", "header_params")
RARE = ("cookie_params", "response_param_name", "background_tasks_param_name", "security_scopes_param_name")
QUERIES = 256  # so many that were asked lately are not read again: a page asks the same ones over and over


def straight(route: APIRoute, framework: Handler) -> Handler:
    """The handler of a route, called at once with what it asks for.

    A call that does not say what it should goes to the `framework`, whose answer tells what is wrong with it. So does
    every call of a route that asks for something out of the ordinary.
    """
    if not is_ordinary(route):
        return framework
    wanted, endpoint = route.dependant, route.endpoint
    call = endpoint if iscoroutinefunction(endpoint) else partial(run_in_threadpool, endpoint)
    given: list[tuple[str, Any]] = [(dependency.name or "", dependency.call) for dependency in wanted.dependencies]
    readers = readers_of(wanted)

    async def handle(request: Request) -> Response:
        values: Values = {}
        for read in readers:
            if (found := read(request)) is None:
                return await framework(request)
            values |= found
        if wanted.body_params:
            if (found := await body(wanted, request)) is None:
                return await framework(request)
            values |= found
        for name, give in given:
            values[name] = await give(request)
        answer: Response = await call(**values)
        return answer

    return handle


def readers_of(wanted: Dependant) -> list[Reader]:
    """What reads the parameters of each place that has any: their values by name, or None where one does not fit."""

    @lru_cache(QUERIES)
    def query(said: bytes) -> Values | None:
        values, errors = request_params_to_args(wanted.query_params, QueryParams(said))
        return None if errors else values

    def path(request: Request) -> Values | None:
        values: Values = {}
        for field in wanted.path_params:
            values[field.name], errors = field.validate(request.path_params[field.alias], values, loc=("path",))
            if errors:
                return None
        return values

    def headers(request: Request) -> Values | None:
        if fits_anyhow:
            return {field.name: request.headers.get(field.alias) for field in wanted.header_params}
        values, errors = request_params_to_args(wanted.header_params, request.headers)
        return None if errors else values

    fits_anyhow = all(map(is_text_or_none, wanted.header_params))
    readers: tuple[Reader, ...] = (path, lambda request: query(request.scope["query_string"]), headers)
    return [reader for place, reader in zip(PLACES, readers, strict=True) if getattr(wanted, place)]


def is_text_or_none(field: ModelField) -> bool:
    """Whether a parameter is whatever text was sent, or None: there is nothing to be found out about it."""
    info = field.field_info
    return info.annotation == (str | None) and info.default is None and not info.metadata


def is_ordinary(route: APIRoute) -> bool:
    """Whether a handler asks for no more than parameters, one JSON body, and what the house gives from the call."""
    wanted = route.dependant
    form = route.body_field is not None and isinstance(route.body_field.field_info, Form)
    rare = any(getattr(wanted, name) for name in RARE) or form or route._embed_body_fields
    return not rare and wanted.request_param_name is None and all(map(is_given, wanted.dependencies))


def is_given(wanted: Dependant) -> bool:
    """Whether a dependency is made of nothing but the call, as the actor and the database are."""
    asks = (*PLACES, *RARE, "body_params", "dependencies")
    return (
        iscoroutinefunction(wanted.call)
        and bool(wanted.request_param_name)
        and not any(getattr(wanted, a) for a in asks)
    )


async def body(wanted: Dependant, request: Request) -> Values | None:
    """The body by its name; None where there is none, or not one that fits."""
    try:
        if "content-type" not in request.headers or not await request.body():
            return None
        said = await request.json()
    except (JSONDecodeError, ClientDisconnect):
        return None
    values, errors = await request_body_to_args(wanted.body_params, said, embed_body_fields=False)
    return None if errors else values
