"""Bad input: a clear refusal, nothing stored, and never a fault of the server's."""

import asyncio
import itertools
import json
from typing import Any

import httpx
import pytest

from app.config import Settings
from app.main import create_app
from tests.api.calls import TEXT, paste, read, refused
from tests.conftest import serving


def stored(client: httpx.Client) -> int:
    return len(client.get("/api/drafts").json()["items"])


def post(client: httpx.Client, body: bytes, content_type: str | None = "application/json") -> httpx.Response:
    headers = {"content-type": content_type} if content_type else {}
    return client.post("/api/drafts", content=body, headers=headers)


@pytest.mark.parametrize("text", ["", " ", "\n\t\r\n", "\u00a0\u2003\u3000"])
def test_a_text_of_nothing_is_refused(client: httpx.Client, text: str) -> None:
    for address in ("/api/drafts", "/api/segmentation"):
        refused(client.post(address, json={"text": text}), 422, "empty-text")
    assert stored(client) == 0


@pytest.mark.parametrize(
    "text",
    ["null \0 inside", "%PDF-1.7\x01\x02\x03\x04" + "\x05\x06\x0e\x0f" * 40, "PK\x03\x04\x14" + "\ufffd\x08\x1a" * 99],
)
def test_a_binary_pasted_as_text_is_refused(client: httpx.Client, text: str) -> None:
    refused(client.post("/api/drafts", json={"text": text}), 422, "unreadable-text")
    assert stored(client) == 0


@pytest.mark.parametrize("half", ["\\ud800", "\\udc00", "\\ud800\\u0041", "\\udfff\\ud800"])
def test_half_a_character_is_refused(client: httpx.Client, half: str) -> None:
    refused(post(client, b'{"text": "Hello ' + half.encode() + b' there"}'), 422, "unreadable-text")
    segment = paste(client)["segments"][1]
    answer = client.put(
        f"/api/segments/{segment['id']}/reply",
        content=b'{"stance": "respond", "body": "' + half.encode() + b'"}',
        headers={"content-type": "application/json", "if-none-match": "*"},
    )
    refused(answer, 422, "unreadable-text")


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"{'text': 'a'}",
        b'{"text": "a"} trailing',
        b'{"text": NaN}',
        b'{"text": "a", "space": {"amount": 1e999}}',
        b'{"text": "\xff\xfe"}',
        b'{"text": "\xed\xa0\x80"}',
        b'{"a":' * 50_000,
        b"[" * 100_000,
        b'{"text": "a", "space": {"amount": ' + b"9" * 5_000 + b"}}",
        b"\x00",
    ],
)
def test_what_is_not_json_is_refused(client: httpx.Client, body: bytes) -> None:
    refused(post(client, body), 400, "malformed")


@pytest.mark.parametrize(
    "content_type",
    ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "json", "é", ";"],
)
def test_a_body_of_another_type_is_refused(client: httpx.Client, content_type: str) -> None:
    body = json.dumps({"text": TEXT}).encode()
    answer = client.post("/api/drafts", content=body, headers=[(b"content-type", content_type.encode())])
    refused(answer, 415, "unknown-type")
    assert stored(client) == 0


@pytest.mark.parametrize(
    "content_type", ["application/json", "application/json; charset=utf-8", "application/hal+json"]
)
def test_json_by_any_of_its_names_is_read(client: httpx.Client, content_type: str) -> None:
    assert post(client, json.dumps({"text": TEXT}).encode(), content_type).status_code == 201


def test_no_body_at_all(client: httpx.Client) -> None:
    refused(client.post("/api/drafts"), 422, "invalid")


def test_a_text_over_the_limit_is_refused_and_the_limit_named(client: httpx.Client) -> None:
    problem = refused(client.post("/api/drafts", json={"text": "x" * 1_000_001}), 413, "too-large")
    assert "1000000" in problem["detail"]
    assert "REPLIK_MAX_TEXT_CHARS" in problem["detail"]
    assert stored(client) == 0


def test_ten_megabytes_are_refused(client: httpx.Client) -> None:
    refused(client.post("/api/drafts", json={"text": "x" * 10_000_000}), 413, "too-large")
    refused(client.post("/api/drafts", json={"text": "å" * 10_000_000}), 413, "too-large")


def test_a_body_that_never_ends_is_stopped_where_the_limit_is(client: httpx.Client) -> None:
    body = itertools.chain([b'{"text": "'], itertools.repeat(b"x" * 1_000_000, 40))
    refused(client.post("/api/drafts", content=body, headers={"content-type": "application/json"}), 413, "too-large")
    assert stored(client) == 0


def test_what_comes_after_the_limit_is_not_read() -> None:
    app, read_so_far, sent = create_app(Settings(database_url="sqlite:////none")), 0, []
    scope = {"type": "http", "method": "POST", "path": "/api/drafts", "query_string": b"", "root_path": ""}
    headers = [(b"host", b"localhost"), (b"content-type", b"application/json")]

    async def receive() -> dict[str, Any]:
        nonlocal read_so_far
        read_so_far += 1_000_000
        return {"type": "http.request", "body": b" " * 1_000_000, "more_body": True}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app({**scope, "headers": headers}, receive, send))
    assert sent[0]["status"] == 413
    assert read_so_far <= 14_000_000


@pytest.mark.parametrize(
    "text",
    [
        "x" * 100_000,
        "One sentence. " * 7_000,
        "\u202eright to left\u202c and \u200e\u200f marks",
        "<script>alert(1)</script><b>bold</b>",
        "e\u0301 and \u00e9, \u00a0 and \r\n, \ufeff at last",
        "👩‍👩‍👧‍👦🇸🇪 speaks",
        "a\x0bb\x0cc\x1f",
    ],
    ids=lambda text: text[:12],
)
def test_strange_texts_are_kept_whole(client: httpx.Client, text: str) -> None:
    draft = paste(client, text)
    assert read(client, draft)["revision"]["text"] == text


def test_a_limit_of_ones_own(database_url: str) -> None:
    settings = Settings(database_url=database_url, max_text_chars=40, max_upload_mb=1)
    with serving(settings) as address, httpx.Client(base_url=address, timeout=30) as client:
        assert "40" in refused(client.post("/api/drafts", json={"text": "y" * 41}), 413, "too-large")["detail"]
        assert "40" in refused(client.post("/api/segmentation", json={"text": "y" * 41}), 413, "too-large")["detail"]
        assert client.post("/api/drafts", json={"text": "å" * 40}).status_code == 201
        for size in (1_048_577, 3_000_000):
            files = {"file": ("draft.txt", b"y" * size)}
            assert "1 MB" in refused(client.post("/api/drafts/import", files=files), 413, "too-large")["detail"]
