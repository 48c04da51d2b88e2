"""Sends a call straight to its route, by its method and what its path looks like, instead of asking route by route."""

from collections import defaultdict
from collections.abc import Iterable

from fastapi.routing import APIRoute
from starlette.routing import BaseRoute, Match
from starlette.types import Receive, Scope, Send

Look = tuple[str, str, int]


class Signpost(BaseRoute):
    """Stands before the routes. A call that fits none of them goes on to them, and they say what is wrong with it."""

    def __init__(self, routes: Iterable[BaseRoute]) -> None:
        self.routes: dict[Look, list[APIRoute]] = defaultdict(list)
        for route in routes:
            if isinstance(route, APIRoute) and ":path" not in route.path:
                for method in route.methods or ():
                    self.routes[look(method, route.path)].append(route)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """The one route that fits."""
        if scope["type"] == "http" and not scope.get("root_path"):
            for route in self.routes.get(look(scope["method"], scope["path"]), ()):
                match, found = route.matches(scope)
                if match == Match.FULL:
                    return match, found
        return Match.NONE, {}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as that route does."""
        await scope["route"].handle(scope, receive, send)


def look(method: str, path: str) -> Look:
    """What a path has in common with that of its route: its second word, as in /api/drafts, and how many there are."""
    words = path.split("/", 3)
    return method, words[2] if len(words) > 2 else "", path.count("/")
