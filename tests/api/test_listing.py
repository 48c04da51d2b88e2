"""The list of drafts: the newest first, in pages that hold even while drafts come and go."""

from typing import Any

import httpx
import pytest

from tests.api.calls import paste, pointers, read, refused, write


def ids(answer: httpx.Response) -> list[str]:
    return [item["id"] for item in answer.raise_for_status().json()["items"]]


def listed(client: httpx.Client, **wanted: Any) -> list[str]:
    return ids(client.get("/api/drafts", params=wanted))


def test_no_drafts(client: httpx.Client) -> None:
    assert client.get("/api/drafts").json() == {"items": [], "next_cursor": None}


def test_an_item_is_the_draft_without_its_text(client: httpx.Client) -> None:
    draft = paste(client, outlet="The Courier", interviewee={"name": "Vera Lind"}, space={"amount": 5, "unit": "words"})
    write(client, draft["segments"][0], "one two three")
    write(client, draft["segments"][1], "one two three")
    now = read(client, draft)
    (item,) = client.get("/api/drafts").json()["items"]
    heavy = {"segments", "unplaced_replies", "revision", "decline", "promises", "carried_over"}
    assert item == {k: v for k, v in now.items() if k not in heavy} | {
        "revision": {k: v for k, v in now["revision"].items() if k not in {"text", "marks"}},
        "unconfirmed": False,
    }
    assert item["budget"] == {"unit": "words", "used": 6, "limit": 5, "over": 1}
    assert item["progress"]["answered"] == 2


def test_a_list_shows_every_draft_as_it_is_now_however_often_it_was_listed(client: httpx.Client) -> None:
    drafts = [paste(client) for _ in range(3)]
    segment = drafts[1]["segments"][1]

    def as_listed() -> dict[str, Any]:
        return {item["id"]: item for item in client.get("/api/drafts").json()["items"]}

    before = as_listed()
    for change in (
        lambda: write(client, segment, "one two three"),
        lambda: client.post(f"/api/segments/{segment['id']}/split", json={"offset": segment["start"] + 20}),
        lambda: client.patch(f"/api/drafts/{drafts[1]['id']}", json={"space": {"amount": 2, "unit": "words"}}),
        lambda: client.patch(f"/api/segments/{segment['id']}", json={"kind": "heading"}),
    ):
        change()
        now, shown = read(client, drafts[1]), as_listed()
        assert shown[drafts[1]["id"]] != before[drafts[1]["id"]]
        assert all(shown[drafts[1]["id"]][name] == now[name] for name in ("budget", "progress", "space", "updated_at"))
        assert all(shown[draft["id"]] == before[draft["id"]] for draft in (drafts[0], drafts[2]))
        before = shown


def test_pages_come_newest_first_and_miss_none_while_drafts_come_and_go(client: httpx.Client) -> None:
    made = [paste(client)["id"] for _ in range(7)][::-1]
    first = client.get("/api/drafts", params={"limit": 3})
    assert ids(first) == made[:3]
    paste(client)
    client.delete(f"/api/drafts/{made[2]}")
    second = client.get("/api/drafts", params={"limit": 3, "cursor": first.json()["next_cursor"]})
    assert ids(second) == made[3:6]
    third = client.get("/api/drafts", params={"limit": 3, "cursor": second.json()["next_cursor"]})
    assert (ids(third), third.json()["next_cursor"]) == (made[6:], None)


def test_a_full_last_page_says_that_it_is_the_last(client: httpx.Client) -> None:
    for _ in range(2):
        paste(client)
    assert client.get("/api/drafts", params={"limit": 2}).json()["next_cursor"] is None


def test_drafts_of_a_state(client: httpx.Client) -> None:
    sent, still_open = paste(client), paste(client)
    client.patch(f"/api/drafts/{sent['id']}", json={"state": "sent"})
    assert listed(client, state="sent") == [sent["id"]]
    assert listed(client, state="open") == [still_open["id"]]
    assert listed(client, state="closed") == []


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("title", "Ödet på bron", "ÖDET PÅ"),
        ("outlet", "Dagens Ström", "ström"),
        ("journalist", "Åsa Berg", "åsa"),
        ("text", "Straße och ŁÓDŹ ligger här.", "łódź"),
        ("title", "100% sant", "100%"),
        ("title", "a_b", "A_B"),
        ("title", r"c:\temp", "C:\\"),
    ],
)
def test_words_are_found_wherever_they_stand_whatever_their_case(
    client: httpx.Client, field: str, value: str, words: str
) -> None:
    paste(client, "Quite another matter, 1000 of them, aXb, c:temp.")
    draft = paste(client, **({"text": value} if field == "text" else {field: value}))
    assert listed(client, q=words) == [draft["id"]]


def test_the_parts_of_a_search_work_together(client: httpx.Client) -> None:
    drafts = [paste(client, title=f"Bridge {n}") for n in range(5)]
    client.patch(f"/api/drafts/{drafts[4]['id']}", json={"state": "sent"})
    first = client.get("/api/drafts", params={"q": "bridge", "state": "open", "limit": 2})
    assert ids(first) == [drafts[3]["id"], drafts[2]["id"]]
    rest = client.get("/api/drafts", params={"q": "bridge", "state": "open", "cursor": first.json()["next_cursor"]})
    assert ids(rest) == [drafts[1]["id"], drafts[0]["id"]]


@pytest.mark.parametrize(
    "wanted",
    [
        {"limit": "0"},
        {"limit": "101"},
        {"limit": "many"},
        {"cursor": "7"},
        {"cursor": "\0"},
        {"state": "lost"},
        {"q": "x" * 301},
        {"q": "\0"},
    ],
)
def test_a_list_that_cannot_be_made_names_the_parameter(client: httpx.Client, wanted: dict[str, str]) -> None:
    assert pointers(refused(client.get("/api/drafts", params=wanted), 422, "invalid")) == [f"/{next(iter(wanted))}"]
