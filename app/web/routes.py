"""How a route is called: straight, and with a body that is read strictly as JSON and never as anything else."""

import re
from collections.abc import Callable, Coroutine
from typing import Any

import orjson
from fastapi import Request, Response
from fastapi.params import Form
from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Scope

from app.errors import UnknownTypeError
from app.web.problems import problem_response
from app.web.straight import straight

LONGEST_FIELD = 1 << 30  # bytes
JSON = re.compile(r"application/(?:[\w.-]+\+)?json\s*(?:;|$)", re.IGNORECASE)


class StrictRequest(Request):
    """A request whose JSON has no NaN, no half characters and no bottomless nesting; a form may hold a whole text."""

    async def json(self) -> Any:
        """The body, parsed. Raises json.JSONDecodeError."""
        return orjson.loads(await self.body())

    def form(self, *, max_files: float = 1, max_fields: float = 100, max_part_size: int = LONGEST_FIELD) -> Any:
        """The body as a form; how large it may be in all is no business of a field's."""
        return super().form(max_files=max_files, max_fields=max_fields, max_part_size=max_part_size)


class StrictRoute(APIRoute):
    """A route that refuses a body of another type than the one it reads."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The framework's handler, behind the check."""
        handle, accepts = straight(self, super().get_route_handler()), self.accepts()

        async def strict(request: Request) -> Response:
            sent = request.headers.get("content-type")
            if sent is not None and accepts is not None and not accepts(sent):
                return problem_response(UnknownTypeError("The body is of a type that is not read here."))
            return await handle(StrictRequest(request.scope, request.receive))

        return strict

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether a call is for this route. Most are not, and the framework takes several times as long to say so."""
        if scope["type"] == "http" and not scope.get("root_path") and not self.path_regex.match(scope["path"]):
            return Match.NONE, {}
        return super().matches(scope)

    def accepts(self) -> Callable[[str], object] | None:
        """Says whether a content type is read here; None where no body is."""
        if self.body_field is None:
            return None
        return is_form if isinstance(self.body_field.field_info, Form) else JSON.match


def is_form(content_type: str) -> bool:
    """Files come in this kind of form only."""
    return content_type.lower().startswith("multipart/form-data")
