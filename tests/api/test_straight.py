"""Handlers get what they ask for without the framework's long way, and what is wrong is still said in its words."""

import re

import httpx
import pytest
from fastapi.routing import APIRoute
from starlette.routing import Match

from app.config import Settings
from app.main import create_app
from app.web.signpost import Signpost
from app.web.straight import is_ordinary
from tests.api.calls import paste, write

AS_JSON = {"Content-Type": "application/json"}
APP = create_app(Settings(database_url="sqlite:////none"))
ROUTES = {route.name: route for route in APP.routes if isinstance(route, APIRoute)}


@pytest.mark.parametrize("name", ["get_draft", "get_revision", "list_drafts", "put_reply", "change_draft"])
def test_the_calls_made_most_go_straight(name: str) -> None:
    assert is_ordinary(ROUTES[name])


@pytest.mark.parametrize("name", ["import_draft", "read_article"])
def test_a_form_goes_the_long_way(name: str) -> None:
    assert not is_ordinary(ROUTES[name])


def test_each_place_of_a_call_is_read_and_checked(client: httpx.Client) -> None:
    draft = paste(client)
    address = f"/api/drafts/{draft['id']}/revisions"
    assert client.get(f"{address}/1").json()["number"] == 1
    assert client.get(f"{address}/0").json()["errors"][0]["pointer"] == "/number"
    assert client.get("/api/drafts", params={"limit": "1"}).json()["next_cursor"] is None
    assert client.get("/api/drafts", params={"limit": "0"}).json()["errors"][0]["pointer"] == "/limit"
    reply = write(client, draft["segments"][1])
    put = f"/api/segments/{draft['segments'][1]['id']}/reply"
    condition = {"If-Match": reply["etag"]}
    assert client.put(put, headers=condition, json={"stance": "no"}).json()["errors"][0]["pointer"] == "/stance"
    assert client.put(put, headers=condition | AS_JSON, content=b"{").json()["type"] == "/problems/malformed"
    assert client.put(put, headers=condition).status_code == 422
    assert client.put(put, headers=condition, json={"stance": "remove"}).json()["stance"] == "remove"


def calls() -> list[tuple[str, str]]:
    """A call of every kind, and some of no kind at all."""
    fits = [
        (method, re.sub(r"\{[^}]*\}", "1", route.path))
        for route in APP.router.routes
        if isinstance(route, APIRoute)
        for method in route.methods or ()
    ]
    return [*fits, ("PUT", "/api/drafts"), ("GET", "/api/drafts/1/nothing"), ("GET", "/"), ("GET", "/api")]


def test_the_signpost_shows_every_call_the_way_it_would_find_alone() -> None:
    signpost, *routes = APP.router.routes
    assert isinstance(signpost, Signpost)
    shown = 0
    for method, path in calls():
        scope = {"type": "http", "method": method, "path": path, "headers": [], "root_path": ""}
        found = [there["endpoint"] for match, there in (r.matches(dict(scope)) for r in routes) if match == Match.FULL]
        match, there = signpost.matches(scope)
        if match == Match.FULL:
            shown += 1
            assert there["endpoint"] == found[0], (method, path)
    assert shown > 50  # none of these is looked for among all the others
