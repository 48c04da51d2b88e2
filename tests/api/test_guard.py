"""The guard: Replik answers to its own names, takes writes from its own page or a program, and nothing is cached."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest
from starlette.types import Receive, Scope, Send

from app.config import Settings
from app.main import create_app
from app.web.problems import PROBLEM_TYPES
from app.web.unexpected import Unexpected
from tests.api.calls import TEXT, paste, refused
from tests.conftest import serving


@pytest.mark.parametrize(
    "host",
    ["evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "[::2]:80", "", "localhost:80:80", "lo calhost"],
)
def test_a_foreign_host_is_refused(client: httpx.Client, host: str) -> None:
    for method in ("GET", "POST"):
        refused(client.request(method, "/api/drafts", headers={"Host": host}), 421, "wrong-host")
    refused(client.get("/", headers={"Host": host}), 421, "wrong-host")


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8000", "127.0.0.1", "[::1]", "[::1]:8000"])
def test_its_own_names_are_answered(client: httpx.Client, host: str) -> None:
    assert client.get("/api/health", headers={"Host": host}).status_code == 200


def test_further_names_can_be_allowed(database_url: str) -> None:
    settings = Settings(database_url=database_url, host="0.0.0.0", allowed_hosts="Replik.example, desk.example")  # type: ignore[arg-type]
    with serving(settings) as address, httpx.Client(base_url=address, timeout=30) as client:
        for host in ("replik.example", "desk.example:8000"):
            assert client.get("/api/health", headers={"Host": host}).status_code == 200
        refused(client.get("/api/health", headers={"Host": "0.0.0.0"}), 421, "wrong-host")


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:9999"},
    ],
)
def test_a_write_from_another_site_is_refused(client: httpx.Client, headers: dict[str, str]) -> None:
    draft = paste(client)
    address = f"/api/drafts/{draft['id']}"
    own = {"Host": "localhost"} | headers
    for answer in (
        client.post("/api/drafts", json={"text": TEXT}, headers=own),
        client.post("/api/drafts/import", files={"file": ("a.txt", TEXT.encode())}, headers=own),
        client.post(f"/api/segments/{draft['segments'][1]['id']}/merge", headers=own),
        client.patch(address, json={"state": "sent"}, headers=own),
        client.delete(address, headers=own),
    ):
        refused(answer, 403, "cross-site")
    assert client.get(address).json() == draft
    assert len(client.get("/api/drafts").json()["items"]) == 1


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "same-origin", "Origin": "http://localhost:8000"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "http://localhost:8000"},
        {"Origin": "https://LOCALHOST:8000"},
    ],
)
def test_a_write_from_its_own_page_or_a_program_is_taken(client: httpx.Client, headers: dict[str, str]) -> None:
    answer = client.post("/api/drafts", json={"text": TEXT}, headers={"Host": "localhost:8000"} | headers)
    assert answer.status_code == 201


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/api/drafts"),
        ("GET", "/api/docs"),
        ("GET", "/api/openapi.json"),
        ("GET", "/problems/stale"),
        ("GET", "/nothing/here"),
        ("PUT", "/api/drafts"),
        ("POST", "/api/drafts"),
    ],
)
def test_every_answer_keeps_the_draft_at_home(client: httpx.Client, method: str, path: str) -> None:
    headers = client.request(method, path).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert not {"unsafe-inline", "unsafe-eval", "http:", "https:", "*"} & set(policy.replace(";", "").split())
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/api/docs", "/problems", "/problems/stale"])
def test_the_pages_of_the_documentation_need_no_other_host(client: httpx.Client, path: str) -> None:
    page = client.get(path, headers={"Accept": "text/html"})
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "<script" not in page.text
    assert "style=" not in page.text
    assert not [link for link in page.text.split('href="')[1:] if not link.startswith(("/", "#"))]
    assert client.get("/api/docs.css").headers["content-type"].startswith("text/css")


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/api/nothing", 404, "not-found"),
        ("POST", "/api/nothing", 404, "not-found"),
        ("GET", "/nothing/at/all", 404, "not-found"),
        ("GET", "/assets/missing.js", 404, "not-found"),
        ("GET", "/assets/..%2f..%2fmain.py", 404, "not-found"),
        ("GET", "/..%2fmain.py", 404, "not-found"),
        ("GET", "/problems/unheard-of", 404, "not-found"),
        ("PUT", "/api/drafts", 405, "method-not-allowed"),
        ("DELETE", "/api/health", 405, "method-not-allowed"),
        ("POST", "/", 405, "method-not-allowed"),
    ],
)
def test_what_the_framework_refuses_is_a_problem_too(
    client: httpx.Client, method: str, path: str, status: int, code: str
) -> None:
    answer = client.request(method, path)
    refused(answer, status, code)
    assert status != 405 or answer.headers["allow"]


@pytest.mark.parametrize("code", sorted(PROBLEM_TYPES))
def test_every_problem_explains_itself_to_programs_and_people(client: httpx.Client, code: str) -> None:
    told = client.get(f"/problems/{code}").json()
    assert (told["type"], told["title"]) == (f"/problems/{code}", PROBLEM_TYPES[code].title)
    shown = client.get(f"/problems/{code}", headers={"Accept": "text/html,*/*"})
    assert f"<code>{code}</code>" in shown.text


def test_a_fault_is_a_problem_and_its_log_holds_no_text(caplog: pytest.LogCaptureFixture) -> None:
    sent: list[Any] = []

    async def faulty(scope: Scope, receive: Receive, send: Send) -> None:
        raise ValueError(f"could not store {scope['text']}")

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/", "text": "what nobody may read"}
    asyncio.run(Unexpected(faulty)(scope, None, send))  # type: ignore[arg-type]
    assert sent[0]["status"] == 500
    assert orjson.loads(sent[1]["body"])["type"] == "/problems/unexpected"
    assert "ValueError" in caplog.text
    assert "faulty" in caplog.text
    assert "nobody" not in caplog.text


def test_a_database_that_fails_is_said_plainly_and_its_log_holds_no_text(
    caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/replik.db")
    with serving(settings) as address, httpx.Client(base_url=address, timeout=30) as client:
        with closing(sqlite3.connect(tmp_path / "replik.db")) as connection:
            connection.execute("DROP TABLE segment")
        refused(client.post("/api/drafts", json={"text": "Nobody may read this. " * 3}), 503, "database-down")
    assert "no such table" in caplog.text
    assert "Nobody" not in caplog.text


def test_no_call_is_traced_or_sent_anywhere() -> None:
    app = create_app(Settings(database_url="sqlite:////none"))
    assert not app._native_telemetry.enabled()
