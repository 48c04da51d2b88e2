"""Handlers get what they ask for without the framework's long way, and what is wrong is still said in its words."""

import httpx
import pytest
from fastapi.routing import APIRoute

from app.config import Settings
from app.main import create_app
from app.web.straight import is_ordinary
from tests.api.calls import paste, write

AS_JSON = {"Content-Type": "application/json"}
ROUTES = {
    route.name: route
    for route in create_app(Settings(database_url="sqlite:////none")).routes
    if isinstance(route, APIRoute)
}


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
