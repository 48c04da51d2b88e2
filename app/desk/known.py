"""Answers for a draft that has not changed since it last went out, without the long way through the framework.

An open page asks for its draft again and again; docs/decisions/0013 has the measurements.
"""

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from app.access import UID
from app.db.session import Database
from app.desk import statements
from app.desk.answers import as_known
from app.desk.cache import DraftCache
from app.desk.shapes import etag
from app.web.dependencies import caller

PREFIX = "/api/drafts/"
LENGTH = len(PREFIX) + 36


class KnownDrafts:
    """Stands before the routes. Whatever it does not know goes on to them, and they answer just the same."""

    def __init__(self, app: ASGIApp, database: Database, cache: DraftCache) -> None:
        self.app, self.database, self.cache = app, database, cache

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass on."""
        answer = self.answer(scope) if scope["type"] == "http" and scope["method"] == "GET" else None
        await (answer or self.app)(scope, receive, send)

    def answer(self, scope: Scope) -> Response | None:
        """The draft as it last went out, or 304, where it is still what it was."""
        path: str = scope["path"]
        if len(path) != LENGTH or not path.startswith(PREFIX) or not UID.fullmatch(path, len(PREFIX)):
            return None
        uid = path[len(PREFIX) :]
        found = self.database.glance(statements.version(caller(scope)), uid=uid)
        return as_known(uid, etag(found[0]), Headers(scope=scope).get("if-none-match"), self.cache) if found else None
