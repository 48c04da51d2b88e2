"""Fit over HTTP: the plan for a draft's space, kept lengths, and what then goes out."""

import re
from typing import Any

import httpx
import pytest

from tests.api.calls import TEXT, paste, pointers, read, refused, write

NOBODY = "01a20885-3152-7116-85c1-9148cefe18f3"


def lengths(fit: dict[str, Any]) -> list[str]:
    return [reply["length"] for reply in fit["plan"]]


@pytest.fixture
def draft(client: httpx.Client) -> dict[str, Any]:
    """A draft of 100 characters of space with replies of 60, 50 (20 in short) and 30."""
    draft = paste(client, TEXT, space={"amount": 100})
    write(client, draft["segments"][1], "a" * 60, priority="must")
    write(client, draft["segments"][2], "b" * 50, short_body="c" * 20)
    write(client, draft["segments"][3], "d" * 30, priority="could")
    return read(client, draft)


def get(client: httpx.Client, draft: dict[str, Any], **asked: Any) -> dict[str, Any]:
    answer = client.get(f"/api/drafts/{draft['id']}/fit", params=asked)
    assert answer.status_code == 200, answer.text
    return answer.json()  # type: ignore[no-any-return]


def put(client: httpx.Client, draft: dict[str, Any], *items: dict[str, Any]) -> httpx.Response:
    return client.put(f"/api/drafts/{draft['id']}/plan", json={"items": items})


def test_the_best_plan_for_the_space_of_the_draft(client: httpx.Client, draft: dict[str, Any]) -> None:
    fit = get(client, draft)
    assert (fit["fits"], fit["used"], fit["over"], fit["amount"], fit["unit"]) == (True, 80, 0, 100, "characters")
    assert lengths(fit) == ["full", "short", "omit"]
    assert [reply["takes"] for reply in fit["plan"]] == [
        {"full": 60, "short": None},
        {"full": 50, "short": 20},
        {"full": 30, "short": None},
    ]
    assert [reply["reply_id"] for reply in fit["plan"]] == [s["reply"]["id"] for s in draft["segments"][1:]]
    assert get(client, draft) == fit


def test_the_plan_for_another_space(client: httpx.Client, draft: dict[str, Any]) -> None:
    assert lengths(get(client, draft, amount=110)) == ["full", "full", "omit"]
    assert lengths(get(client, draft, amount=140)) == ["full", "full", "full"]
    words = get(client, draft, amount=2, unit="words")
    assert (words["used"], words["unit"], lengths(words)) == (2, "words", ["full", "full", "omit"])
    too_small = get(client, draft, amount=50)
    assert (too_small["fits"], too_small["over"], lengths(too_small)) == (False, 10, ["full", "omit", "omit"])


def test_without_a_space_everything_goes_in(client: httpx.Client, draft: dict[str, Any]) -> None:
    client.patch(f"/api/drafts/{draft['id']}", json={"space": None})
    fit = get(client, draft)
    assert (fit["fits"], fit["used"], fit["amount"], lengths(fit)) == (True, 140, None, ["full"] * 3)


def test_a_greeting_that_counts_leaves_less(client: httpx.Client, draft: dict[str, Any]) -> None:
    space = {"amount": 100, "counts": ["greeting"]}
    client.patch(f"/api/drafts/{draft['id']}", json={"space": space, "greeting": "x" * 30})
    fit = get(client, draft)
    assert (fit["used"], lengths(fit)) == (90, ["full", "omit", "omit"])


def test_only_replies_that_are_printed_are_in_the_plan(client: httpx.Client) -> None:
    draft = paste(client, space={"amount": 9})
    write(client, draft["segments"][1], stance="approve")
    write(client, draft["segments"][2], publication="background")
    assert get(client, draft)["plan"] == []


def test_lengths_are_kept_and_counted_and_the_etag_moves(client: httpx.Client, draft: dict[str, Any]) -> None:
    before = [segment["reply"] for segment in draft["segments"][1:]]
    items = [
        {"reply_id": before[0]["id"], "length": "full", "pinned": False},
        {"reply_id": before[1]["id"], "length": "short", "pinned": True},
        {"reply_id": before[2]["id"], "length": "omit"},
    ]
    answer = put(client, draft, *items)
    after = [segment["reply"] for segment in answer.json()["segments"][1:]]
    assert [(r["length"], r["pinned"]) for r in after] == [("full", False), ("short", True), ("omit", False)]
    assert answer.json()["budget"] == {"unit": "characters", "used": 80, "limit": 100, "over": 0}
    assert client.get("/api/drafts").json()["items"][0]["budget"]["used"] == 80
    assert [old["etag"] == new["etag"] for old, new in zip(before, after, strict=True)] == [True, False, False]
    assert put(client, draft, *items).headers["etag"] == answer.headers["etag"]


def test_a_save_leaves_the_length_alone(client: httpx.Client, draft: dict[str, Any]) -> None:
    reply = draft["segments"][2]["reply"]
    put(client, draft, {"reply_id": reply["id"], "length": "short", "pinned": True})
    address = f"/api/segments/{draft['segments'][2]['id']}/reply"
    etag = client.get(address).json()["etag"]
    content = {"stance": "respond", "body": "e" * 70, "short_body": "f" * 25}
    saved = client.put(address, json=content, headers={"If-Match": etag}).json()
    assert (saved["length"], saved["pinned"]) == ("short", True)
    assert read(client, draft)["budget"]["used"] == 60 + 25 + 30


def test_a_pinned_length_is_planned_around(client: httpx.Client, draft: dict[str, Any]) -> None:
    last = draft["segments"][3]["reply"]["id"]
    put(client, draft, {"reply_id": last, "length": "full", "pinned": True})
    fit = get(client, draft)
    assert lengths(fit) == ["full", "omit", "full"]
    assert [reply["pinned"] for reply in fit["plan"]] == [False, False, True]


def test_a_short_reply_without_a_short_text_goes_out_in_full(client: httpx.Client, draft: dict[str, Any]) -> None:
    put(client, draft, {"reply_id": draft["segments"][1]["reply"]["id"], "length": "short", "pinned": True})
    assert read(client, draft)["budget"]["used"] == 140
    assert lengths(get(client, draft))[0] == "full"


def test_the_response_document_follows_the_lengths(client: httpx.Client, draft: dict[str, Any]) -> None:
    replies = [segment["reply"]["id"] for segment in draft["segments"][1:]]
    put(client, draft, {"reply_id": replies[1], "length": "short"}, {"reply_id": replies[2], "length": "omit"})
    text = client.get(f"/api/drafts/{draft['id']}/response.txt").text
    assert re.findall(r"a{60}|b{50}|c{20}|d{30}", text) == ["a" * 60, "c" * 20]
    put(client, draft, *({"reply_id": reply, "length": "omit"} for reply in replies))
    refused(client.get(f"/api/drafts/{draft['id']}/response.txt"), 409, "nothing-to-export")


def test_a_reply_of_another_draft_is_not_found_and_nothing_changes(client: httpx.Client, draft: dict[str, Any]) -> None:
    mine = draft["segments"][1]["reply"]["id"]
    for stranger in (NOBODY, write(client, paste(client)["segments"][1])["id"]):
        answer = put(client, draft, {"reply_id": mine, "length": "omit"}, {"reply_id": stranger, "length": "omit"})
        refused(answer, 404, "not-found")
    assert read(client, draft) == draft


def test_a_plan_that_cannot_be_right_names_the_field(client: httpx.Client, draft: dict[str, Any]) -> None:
    wrong = put(client, draft, {"reply_id": "7", "length": "long", "pinned": "yes"})
    assert pointers(refused(wrong, 422, "invalid")) == ["/items/0/reply_id", "/items/0/length", "/items/0/pinned"]
    asked = client.get(f"/api/drafts/{draft['id']}/fit", params={"amount": 0, "unit": "pages"})
    assert pointers(refused(asked, 422, "invalid")) == ["/amount", "/unit"]
    refused(client.get(f"/api/drafts/{NOBODY}/fit"), 404, "not-found")


def test_a_preset_can_be_taken_as_the_space_of_a_draft(client: httpx.Client) -> None:
    presets = client.get("/api/space-presets").json()["items"]
    assert {preset["id"] for preset in presets} == {"letter", "answer", "rejoinder"}
    for preset in presets:
        space = {name: preset[name] for name in ("unit", "amount", "counts")} | {"preset": preset["id"]}
        assert paste(client, space=space)["space"] == {**space, "line_length": 35}
        assert set(preset["name"]) == set(preset["source"]) == {"sv", "en"}
