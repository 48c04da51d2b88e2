"""Promises: in the journalist's exact words, with a day, until they are kept, broken or withdrawn."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.api.calls import paste, pointers, read, refused

WORDS = "Vi gör en egen artikel om broen på söndag — jag lovar."


def note(client: httpx.Client, draft: dict[str, Any], **promise: Any) -> dict[str, Any]:
    answer = client.post(f"/api/drafts/{draft['id']}/promises", json={"words": WORDS, **promise})
    assert answer.status_code == 201, answer.text
    assert answer.headers["location"] == f"/api/promises/{answer.json()['id']}"
    return answer.json()  # type: ignore[no-any-return]


def listed(client: httpx.Client, **wanted: Any) -> list[str]:
    return [item["id"] for item in client.get("/api/promises", params=wanted).json()["items"]]


def test_a_promise_is_kept_to_the_letter_and_stands_in_its_draft(client: httpx.Client) -> None:
    draft = paste(client)
    first = note(client, draft, kind="article", due_on="2026-11-29")
    second = note(client, draft)
    assert (first["words"], first["kind"], first["due_on"], first["state"]) == (WORDS, "article", "2026-11-29", "open")
    assert (second["kind"], second["due_on"], second["closed_at"]) == ("other", None, None)
    assert read(client, draft)["promises"] == [first, second]
    assert client.get(f"/api/drafts/{draft['id']}/promises").json()["items"] == [first, second]


@pytest.mark.parametrize("state", ["kept", "broken", "withdrawn"])
def test_it_ends_and_that_can_be_taken_back(client: httpx.Client, state: str) -> None:
    draft = paste(client)
    address = f"/api/promises/{note(client, draft)['id']}"
    before = client.get(f"/api/drafts/{draft['id']}").headers["etag"]
    ended = client.patch(address, json={"state": state}).json()
    assert (ended["state"], ended["closed_at"] is not None) == (state, True)
    assert client.get(f"/api/drafts/{draft['id']}").headers["etag"] != before
    assert client.patch(address, json={"state": "open"}).json()["closed_at"] is None


def test_a_change_changes_only_what_is_named(client: httpx.Client) -> None:
    promise = note(client, paste(client), due_on="2026-11-29")
    changed = client.patch(f"/api/promises/{promise['id']}", json={"words": "Nästa söndag.", "due_on": None}).json()
    assert changed == {**promise, "words": "Nästa söndag.", "due_on": None}


def test_overdue_ones_are_found_across_drafts_by_the_clock_of_whoever_asks(client: httpx.Client) -> None:
    one, other = paste(client, title="One"), paste(client, title="Other")
    today = datetime.now(UTC).date()
    late = note(client, one, due_on=str(today - timedelta(days=2)))
    later = note(client, other, due_on=str(today - timedelta(days=9)))
    never = note(client, one)
    soon = note(client, other, due_on=str(today + timedelta(days=2)))
    kept = note(client, one, due_on=str(today - timedelta(days=5)))
    client.patch(f"/api/promises/{kept['id']}", json={"state": "kept"})
    assert listed(client, state="open", overdue=True) == [later["id"], late["id"]]
    assert listed(client, overdue=False) == [kept["id"], soon["id"], never["id"]]
    assert listed(client, state="kept") == [kept["id"]]
    assert len(listed(client)) == 5
    (first, _) = client.get("/api/promises", params={"overdue": True}).json()["items"]
    assert (first["draft_id"], first["draft_title"], first["overdue"]) == (other["id"], "Other", True)


def test_promises_come_page_by_page_whatever_is_forgotten_in_between(client: httpx.Client) -> None:
    drafts = [paste(client, title=f"Draft {n}") for n in range(2)]
    days = ["2020-01-02", None, "2020-01-01", "2020-01-02", None, "2020-01-03", None]
    made = [note(client, drafts[n % 2], due_on=day) for n, day in enumerate(days)]
    wanted = [made[at]["id"] for at in (2, 0, 3, 5, 1, 4, 6)]
    for size in (1, 2, 3, 7):
        assert paged(client, size) == wanted
    first = client.get("/api/promises", params={"limit": 2}).json()
    client.delete(f"/api/promises/{wanted[1]}")
    rest = client.get("/api/promises", params={"limit": 100, "cursor": first["next_cursor"]}).json()
    assert ([one["id"] for one in rest["items"]], rest["next_cursor"]) == (wanted[2:], None)
    late = client.get("/api/promises", params={"overdue": True, "limit": 2}).json()
    assert late["next_cursor"]
    late = client.get("/api/promises", params={"overdue": True, "cursor": late["next_cursor"]}).json()
    assert [one["id"] for one in late["items"]] == [wanted[3]]


def paged(client: httpx.Client, size: int) -> list[str]:
    found: list[str] = []
    cursor: str | None = None
    while True:
        page = client.get("/api/promises", params={"limit": size} | ({"cursor": cursor} if cursor else {})).json()
        assert len(page["items"]) <= size
        found += [one["id"] for one in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            return found


@pytest.mark.parametrize("wrong", [{"limit": 0}, {"limit": 101}, {"cursor": "7"}, {"cursor": "~"}])
def test_a_page_that_cannot_be_is_refused(client: httpx.Client, wrong: dict[str, str | int]) -> None:
    answer = client.get("/api/promises", params=wrong)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == f"/{next(iter(wrong))}"


def test_what_is_due_today_is_not_overdue_yet(client: httpx.Client) -> None:
    """In Kiribati it is tomorrow before it is in Samoa: one and the same promise is late in one place only."""
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    promise = note(client, paste(client), due_on=str(yesterday))
    assert listed(client, overdue=True, time_zone="Pacific/Kiritimati") == [promise["id"]]
    pago_pago = (datetime.now(UTC) - timedelta(hours=11)).date()
    overdue = listed(client, overdue=True, time_zone="Pacific/Pago_Pago")
    assert overdue == ([promise["id"]] if yesterday < pago_pago else [])


def test_a_promise_goes_with_its_draft_or_by_itself(client: httpx.Client) -> None:
    draft = paste(client)
    address = f"/api/promises/{note(client, draft)['id']}"
    assert client.delete(address).status_code == 204
    refused(client.delete(address), 404, "not-found")
    refused(client.patch(address, json={"state": "kept"}), 404, "not-found")
    note(client, draft)
    client.delete(f"/api/drafts/{draft['id']}")
    assert listed(client) == []


@pytest.mark.parametrize(
    ("promise", "where"),
    [
        ({}, ["/words"]),
        ({"words": " \n"}, ["/words"]),
        ({"words": "a\0"}, ["/words"]),
        ({"words": "x" * 2_001}, ["/words"]),
        ({"words": "a", "kind": "lunch", "due_on": "Sunday"}, ["/kind", "/due_on"]),
        ({"words": "a", "due_on": "2026-02-30"}, ["/due_on"]),
        ({"words": "a", "due_on": 5}, ["/due_on"]),
    ],
)
def test_a_promise_that_cannot_be_right_names_the_field(
    client: httpx.Client, promise: dict[str, Any], where: list[str]
) -> None:
    answer = client.post(f"/api/drafts/{paste(client)['id']}/promises", json=promise)
    assert sorted(pointers(refused(answer, 422, "invalid"))) == sorted(where)
