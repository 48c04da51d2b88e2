"""Replies: written and changed with their version named, so that nobody's words are overwritten unseen."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from tests.api.calls import paste, pointers, read, refused, write

FULL = {
    "stance": "correct",
    "body": "Rad ett\r\nRad två 👍\u200d — <b>inte</b> fetstil",
    "short_body": "Kort.",
    "wording": "We will mend it this week.",
    "priority": "must",
    "internal_note": "Ask Ada first.",
    "sources": ["https://bridge.example/report", "minutes, page 4"],
    "status": "ready",
}

Put = Callable[..., httpx.Response]


@pytest.fixture
def segment(client: httpx.Client) -> dict[str, Any]:
    return paste(client)["segments"][1]  # type: ignore[no-any-return]


@pytest.fixture
def put(client: httpx.Client, segment: dict[str, Any]) -> Put:
    def put(content: dict[str, Any], **headers: str) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return client.put(f"/api/segments/{segment['id']}/reply", json=content, headers=named)

    return put


def test_a_reply_is_kept_to_the_letter(client: httpx.Client, put: Put) -> None:
    created = put(FULL, if_none_match="*")
    assert created.status_code == 201
    assert {name: value for name, value in created.json().items() if name in FULL} == FULL
    found = client.get(created.headers["location"])
    assert found.json() == created.json()
    assert found.headers["etag"] == created.headers["etag"] == created.json()["etag"]


def test_a_reply_stands_in_its_draft(client: httpx.Client) -> None:
    draft = paste(client)
    reply = write(client, draft["segments"][2])
    assert [segment["reply"] for segment in read(client, draft)["segments"]] == [None, None, reply, None]
    assert read(client, draft)["unplaced_replies"] == []


def test_a_change_replaces_the_whole_reply_and_keeps_its_identity(put: Put) -> None:
    first = put(FULL, if_none_match="*").json()
    changed = put({"stance": "respond"}, if_match=first["etag"])
    assert changed.status_code == 200
    reply = changed.json()
    assert reply["id"] == first["id"]
    assert reply["etag"] != first["etag"]
    empty: dict[str, Any] = {
        "body": "",
        "short_body": None,
        "wording": None,
        "internal_note": None,
        "sources": [],
        "priority": "should",
    }
    assert {name: reply[name] for name in empty} == empty


def test_a_change_that_changes_nothing_keeps_the_etag(put: Put) -> None:
    first = put(FULL, if_none_match="*")
    again = put(FULL, if_match=first.headers["etag"])
    assert (again.status_code, again.json()) == (200, first.json())


def test_a_write_that_names_no_version_is_refused(client: httpx.Client, put: Put, segment: dict[str, Any]) -> None:
    refused(put(FULL), 428, "precondition-missing")
    put(FULL, if_none_match="*")
    refused(put(FULL), 428, "precondition-missing")
    refused(client.delete(f"/api/segments/{segment['id']}/reply"), 428, "precondition-missing")


def test_a_stale_write_is_refused_with_the_reply_as_it_is(put: Put) -> None:
    first = put(FULL, if_none_match="*").json()
    second = put(FULL | {"body": "From the other window."}, if_match=first["etag"]).json()
    for headers in ({"if_match": first["etag"]}, {"if_none_match": "*"}, {"if_match": '"7"'}):
        assert refused(put(FULL, **headers), 412, "stale")["current"] == second
    assert put({"stance": "approve"}, if_match=second["etag"]).status_code == 200


def test_changing_a_reply_that_is_gone_is_refused_and_it_can_be_written_anew(
    client: httpx.Client, put: Put, segment: dict[str, Any]
) -> None:
    address = f"/api/segments/{segment['id']}/reply"
    first = put(FULL, if_none_match="*").json()
    assert client.delete(address, headers={"If-Match": first["etag"]}).status_code == 204
    refused(client.get(address), 404, "not-found")
    refused(client.delete(address, headers={"If-Match": first["etag"]}), 404, "not-found")
    assert refused(put(FULL, if_match=first["etag"]), 412, "stale")["current"] is None
    anew = put(FULL, if_none_match="*").json()
    assert anew["etag"] != first["etag"]
    refused(put(FULL, if_match=first["etag"]), 412, "stale")


def test_a_stale_deletion_deletes_nothing(client: httpx.Client, put: Put, segment: dict[str, Any]) -> None:
    address = f"/api/segments/{segment['id']}/reply"
    first = put(FULL, if_none_match="*").json()
    second = put(FULL | {"body": "Better."}, if_match=first["etag"]).json()
    problem = refused(client.delete(address, headers={"If-Match": first["etag"]}), 412, "stale")
    assert problem["current"] == second == client.get(address).json()


@pytest.mark.parametrize("form", ["{}", "W/{}", '"other", {}', "*"])
def test_the_forms_of_if_match(put: Put, form: str) -> None:
    etag = put(FULL, if_none_match="*").json()["etag"]
    assert put({"stance": "approve"}, if_match=form.format(etag)).status_code == 200


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"body": "Other words."}, "open"),
        ({"short_body": None}, "open"),
        ({"wording": "Another wording."}, "open"),
        ({"stance": "remove"}, "open"),
        ({"body": "Other words.", "status": "approved"}, "open"),
        ({"body": "Other words.", "status": "ready"}, "ready"),
        ({"internal_note": "Seen.", "priority": "could", "sources": []}, "approved"),
        ({"status": "open"}, "open"),
    ],
)
def test_an_approval_never_outlives_the_text_that_was_approved(put: Put, change: dict[str, Any], status: str) -> None:
    approved = put(FULL | {"status": "approved"}, if_none_match="*").json()
    assert approved["status"] == "approved"
    content = {name: value for name, value in FULL.items() if name != "status"} | change
    assert put(content, if_match=approved["etag"]).json()["status"] == status


def test_a_status_that_is_left_out_stays(put: Put) -> None:
    content = {name: value for name, value in FULL.items() if name != "status"}
    first = put(content, if_none_match="*").json()
    assert first["status"] == "open"
    ready = put(content | {"status": "ready"}, if_match=first["etag"]).json()
    assert put(content | {"body": "More."}, if_match=ready["etag"]).json()["status"] == "ready"


@pytest.mark.parametrize(
    ("content", "where"),
    [
        ({}, ["/stance"]),
        ({"stance": "shout"}, ["/stance"]),
        ({"stance": "respond", "body": None}, ["/body"]),
        ({"stance": "respond", "body": "a\0b"}, ["/body"]),
        ({"stance": "respond", "body": "x" * 100_001}, ["/body"]),
        ({"stance": "respond", "priority": "perhaps", "status": "done"}, ["/priority", "/status"]),
        ({"stance": "respond", "sources": ["a", 2]}, ["/sources/1"]),
        ({"stance": "respond", "sources": ["a"] * 101}, ["/sources"]),
        ({"stance": "respond", "reply": "?"}, ["/reply"]),
    ],
)
def test_a_reply_that_cannot_be_right_names_the_field(put: Put, content: dict[str, Any], where: list[str]) -> None:
    assert pointers(refused(put(content, if_none_match="*"), 422, "invalid")) == where


def test_of_many_first_replies_at_once_one_is_written_and_the_others_see_it(put: Put) -> None:
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda n: put(FULL | {"body": f"Reply {n}"}, if_none_match="*"), range(16)))
    written = [answer.json() for answer in answers if answer.status_code == 201]
    assert len(written) == 1
    assert all(refused(a, 412, "stale")["current"] == written[0] for a in answers if a.status_code != 201)


def test_no_update_is_lost_among_many_writers(client: httpx.Client) -> None:
    """Each writer adds a line to one reply, reading it again whenever somebody was first."""
    draft = paste(client)
    segment = draft["segments"][1]
    write(client, segment, "")
    address = f"/api/segments/{segment['id']}/reply"

    def add(line: int) -> None:
        reply = client.get(address).json()
        while True:
            content = {"stance": "respond", "body": f"{reply['body']}{line}\n"}
            answer = client.put(address, json=content, headers={"If-Match": reply["etag"]})
            if answer.status_code == 200:
                return
            reply = refused(answer, 412, "stale")["current"]

    with ThreadPoolExecutor(32) as threads:
        list(threads.map(add, range(32)))
    assert sorted(map(int, client.get(address).json()["body"].split())) == list(range(32))


def test_many_writers_on_one_draft_never_meet_a_lock(client: httpx.Client) -> None:
    draft = paste(client, "\n\n".join(f"Paragraph {n} says something." for n in range(32)))

    def fill(segment: dict[str, Any]) -> None:
        reply = write(client, segment, "0")
        for n in range(1, 4):
            content = {"stance": "respond", "body": str(n)}
            address = f"/api/segments/{segment['id']}/reply"
            reply = client.put(address, json=content, headers={"If-Match": reply["etag"]}).raise_for_status().json()

    with ThreadPoolExecutor(32) as threads:
        list(threads.map(fill, draft["segments"]))
    assert [segment["reply"]["body"] for segment in read(client, draft)["segments"]] == ["3"] * 32
