"""Drafts: what is pasted comes back exactly, and what is known of it can be changed."""

from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.api.calls import TEXT, paste, pointers, read, refused, write

NOBODY = "00000000-0000-7000-8000-000000000000"


def test_a_pasted_draft_comes_back_with_everything_that_was_said_of_it(client: httpx.Client) -> None:
    draft = paste(
        client,
        title="Bridge",
        outlet="The Valley Courier",
        journalist="Ada Wren",
        interviewee={"name": "Vera Lind", "aliases": ["the city engineer"]},
        language="en",
        deadline="2026-11-23T21:00:00+01:00",
        space={"amount": 1200, "unit": "words"},
    )
    assert (draft["title"], draft["outlet"], draft["journalist"]) == ("Bridge", "The Valley Courier", "Ada Wren")
    assert draft["interviewee"] == {"name": "Vera Lind", "aliases": ["the city engineer"]}
    assert (draft["language"], draft["state"], draft["deadline"]) == ("en", "open", "2026-11-23T20:00:00Z")
    assert draft["space"] == {
        "amount": 1200,
        "unit": "words",
        "line_length": 35,
        "preset": None,
        "counts": ["quoted", "attributions"],
    }
    assert draft["budget"] == {"unit": "words", "used": 0, "limit": 1200, "over": 0}
    assert read(client, draft) == draft


def test_the_text_is_kept_as_it_came_and_the_segments_are_of_it(client: httpx.Client) -> None:
    draft = paste(client, TEXT + "\r\n\u00a0 \u202e reversed \u200b e\u0301\r\n")
    text = draft["revision"]["text"]
    assert text == TEXT + "\r\n\u00a0 \u202e reversed \u200b e\u0301\r\n"
    assert [s["text"] for s in draft["segments"]] == [text[s["start"] : s["end"]] for s in draft["segments"]]
    assert [s["position"] for s in draft["segments"]] == list(range(len(draft["segments"])))


def test_a_new_draft_says_where_it_is_and_which_version_it_is(client: httpx.Client) -> None:
    created = client.post("/api/drafts", json={"text": TEXT})
    found = client.get(created.headers["location"])
    assert found.json() == created.json()
    assert found.headers["etag"] == created.headers["etag"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (TEXT, "The bridge that sings"),
        (
            "Nobody was asked in advance about the bridge, says the council, and nobody will be.\n\nMore follows here.",
            None,
        ),
        ("one" + " word" * 40, None),
        ("x" * 500, "x" * 79 + "…"),
    ],
)
def test_a_draft_without_a_title_gets_its_first_words(client: httpx.Client, text: str, title: str | None) -> None:
    got = paste(client, text)["title"]
    assert len(got) <= 81
    assert got == title or (text.startswith(got.rstrip("…")) and not text[len(got) - 1].isalpha())


def test_what_is_not_named_in_a_change_stays_as_it_is(client: httpx.Client) -> None:
    draft = paste(client, title="Bridge", outlet="The Courier", space={"amount": 10})
    changed = client.patch(f"/api/drafts/{draft['id']}", json={"outlet": None, "state": "sent"}).json()
    assert changed == draft | {"outlet": None, "state": "sent", "updated_at": changed["updated_at"]}
    assert changed["updated_at"] > draft["updated_at"]


def test_a_change_that_changes_nothing_keeps_the_version(client: httpx.Client) -> None:
    draft = client.post("/api/drafts", json={"text": TEXT, "outlet": "The Courier", "deadline": "2026-11-23T20:00:00Z"})
    same = {"outlet": "The Courier", "deadline": "2026-11-23T21:00:00+01:00"}
    changed = client.patch(draft.headers["location"], json=same)
    assert changed.headers["etag"] == draft.headers["etag"]


def test_a_title_that_is_taken_away_is_made_anew(client: httpx.Client) -> None:
    draft = paste(client, title="Bridge")
    changed = client.patch(f"/api/drafts/{draft['id']}", json={"title": " "})
    assert changed.json()["title"] == "The bridge that sings"


def test_naming_the_interviewee_says_which_segments_are_about_them(client: httpx.Client) -> None:
    draft = paste(client)
    assert not any(s["about_interviewee"] for s in draft["segments"])
    address = f"/api/drafts/{draft['id']}"
    named = client.patch(address, json={"interviewee": {"name": "Vera Lind"}}).json()
    assert [s["speaker"]["name"] for s in named["segments"] if s["about_interviewee"]] == ["Vera Lind"]
    assert read(client, draft) == named
    unnamed = client.patch(address, json={"interviewee": None}).json()
    assert unnamed["interviewee"] is None
    assert not any(s["about_interviewee"] for s in unnamed["segments"])


def test_another_language_reads_the_draft_anew(client: httpx.Client) -> None:
    draft = paste(client, "– Det är dyrt, säger Eva Berg.\n\nMen bron ska byggas.", language="en")
    address = f"/api/drafts/{draft['id']}"
    changed = client.patch(address, json={"language": "sv"}).json()
    assert changed["language"] == "sv"
    assert changed["segments"][0]["speaker"]["name"] == "Eva Berg"
    assert read(client, draft) == changed


def test_another_language_is_refused_once_there_is_work_to_lose(client: httpx.Client) -> None:
    replied, cut = paste(client), paste(client)
    write(client, replied["segments"][1])
    client.post(f"/api/segments/{cut['segments'][1]['id']}/merge").raise_for_status()
    for draft in (replied, cut):
        before = read(client, draft)
        refused(client.patch(f"/api/drafts/{draft['id']}", json={"language": "sv"}), 409, "already-worked-on")
        assert read(client, draft) == before


def test_another_language_keeps_the_speaker_and_the_kind_a_person_has_set(client: httpx.Client) -> None:
    draft = paste(client, "– Det är dyrt, säger hon.\n\nMen bron ska byggas.\n\n– Ja, säger hon.", language="en")
    first, second, _ = draft["segments"]
    client.patch(f"/api/segments/{first['id']}", json={"speaker": {"name": "Eva Berg"}}).raise_for_status()
    client.patch(f"/api/segments/{second['id']}", json={"kind": "heading"}).raise_for_status()
    changed = client.patch(f"/api/drafts/{draft['id']}", json={"language": "sv"}).json()
    assert [s["speaker"] and s["speaker"]["name"] for s in changed["segments"]] == ["Eva Berg", None, "Eva Berg"]
    assert [(s["kind"], s["corrected"]) for s in changed["segments"][:2]] == [
        ("quote", ["speaker"]),
        ("heading", ["kind"]),
    ]
    assert [s["id"] for s in changed["segments"][:2]] == [first["id"], second["id"]]
    assert read(client, draft) == changed


def test_a_deleted_draft_is_gone_with_everything_in_it(client: httpx.Client) -> None:
    draft, other = paste(client), paste(client)
    write(client, draft["segments"][1])
    client.post(f"/api/segments/{draft['segments'][1]['id']}/merge")
    assert client.delete(f"/api/drafts/{draft['id']}").status_code == 204
    refused(client.get(f"/api/drafts/{draft['id']}"), 404, "not-found")
    refused(client.get(f"/api/segments/{draft['segments'][1]['id']}/reply"), 404, "not-found")
    refused(client.delete(f"/api/drafts/{draft['id']}"), 404, "not-found")
    assert read(client, other) == other


def test_an_unchanged_draft_is_not_sent_again(client: httpx.Client) -> None:
    created = client.post("/api/drafts", json={"text": TEXT})
    address, etag = created.headers["location"], created.headers["etag"]
    for named in (etag, f"W/{etag}", f'"other", {etag}'):
        again = client.get(address, headers={"If-None-Match": named})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
        assert again.headers["cache-control"] == "no-store"


def test_every_kind_of_write_makes_a_new_version_of_the_draft(client: httpx.Client) -> None:
    draft = client.post("/api/drafts", json={"text": TEXT})
    segment, address = draft.json()["segments"][2], draft.headers["location"]
    seen = [draft.headers["etag"]]

    def changed() -> bool:
        now = client.get(address, headers={"If-None-Match": seen[-1]})
        seen.append(now.headers["etag"])
        return now.status_code == 200 and now.json() == client.get(address).json()

    reply = write(client, segment)
    assert changed()
    there = f"/api/segments/{segment['id']}"
    reply = client.put(f"{there}/reply", json={"stance": "remove"}, headers={"If-Match": reply["etag"]}).json()
    assert changed()
    client.delete(f"{there}/reply", headers={"If-Match": reply["etag"]})
    assert changed()
    client.patch(there, json={"kind": "narration"})
    assert changed()
    split = client.post(f"{there}/split", json={"offset": segment["start"] + 40})
    assert changed()
    client.delete(split.headers["location"])
    assert changed()
    client.post(f"{there}/merge")
    assert changed()
    client.patch(address, json={"state": "sent"})
    assert changed()
    assert len(set(seen)) == len(seen)


def test_the_revisions_of_a_draft(client: httpx.Client) -> None:
    draft = paste(client)
    write(client, draft["segments"][1])
    now, address = read(client, draft), f"/api/drafts/{draft['id']}/revisions"
    head = {name: value for name, value in now["revision"].items() if name not in {"text", "marks"}}
    assert client.get(address).json() == {"items": [head]}
    assert client.get(f"{address}/1").json() == {**now["revision"], "segments": now["segments"], "unplaced_replies": []}
    refused(client.get(f"{address}/2"), 404, "not-found")
    refused(client.get(f"{address}/0"), 422, "invalid")
    refused(client.get(f"/api/drafts/{NOBODY}/revisions"), 404, "not-found")


def test_budget_counts_only_what_takes_space(client: httpx.Client) -> None:
    draft = paste(client, space={"amount": 10, "unit": "characters"})
    write(client, draft["segments"][1], "Åre 👩‍👩‍👧\r\n!", short_body="ignored", internal_note="ignored")
    write(client, draft["segments"][2], "takes no space", stance="correct", wording="nor does this")
    now = read(client, draft)
    assert now["budget"] == {"unit": "characters", "used": 7, "limit": 10, "over": 0}
    now = client.patch(f"/api/drafts/{draft['id']}", json={"space": {"amount": 1, "unit": "words"}}).json()
    assert now["budget"] == {"unit": "words", "used": 1, "limit": 1, "over": 0}
    now = client.patch(f"/api/drafts/{draft['id']}", json={"space": {"amount": 4, "unit": "characters"}}).json()
    assert now["budget"] == {"unit": "characters", "used": 7, "limit": 4, "over": 3}
    now = client.patch(f"/api/drafts/{draft['id']}", json={"space": None}).json()
    assert now["budget"] == {"unit": "characters", "used": 7, "limit": None, "over": 0}


def test_progress_counts_answers_with_content_and_headings_only_when_answered(client: httpx.Client) -> None:
    draft = paste(client)
    heading, *others = draft["segments"]
    assert heading["kind"] == "heading"
    assert draft["progress"] == {"answered": 0, "total": len(others)}
    write(client, others[0], "  \n")
    assert read(client, draft)["progress"]["answered"] == 0
    write(client, others[1], "", stance="approve")
    assert read(client, draft)["progress"] == {"answered": 1, "total": len(others)}
    write(client, heading, "Not that title.")
    assert read(client, draft)["progress"] == {"answered": 2, "total": len(others) + 1}


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({}, ["/text"]),
        ({"text": "Hello there.", "colour": "red"}, ["/colour"]),
        ({"text": 7}, ["/text"]),
        ({"text": "Hello.", "deadline": "2026-11-23T21:00:00"}, ["/deadline"]),
        ({"text": "Hello.", "deadline": "tonight"}, ["/deadline"]),
        ({"text": "Hello.", "deadline": 1795456800}, ["/deadline"]),
        ({"text": "Hello.", "deadline": "0001-01-01T00:00:00+14:00"}, ["/deadline"]),
        ({"text": "Hello.", "deadline": "9999-12-31T23:59:59-12:00"}, ["/deadline"]),
        ({"text": "Hello.", "interviewee": {"name": " "}}, ["/interviewee/name"]),
        ({"text": "Hello.", "interviewee": {"name": "V\0"}}, ["/interviewee/name"]),
        ({"text": "Hello.", "interviewee": {"name": "Vera", "aliases": ["a", 3]}}, ["/interviewee/aliases/1"]),
        ({"text": "Hello.", "interviewee": "Vera"}, ["/interviewee"]),
        ({"text": "Hello.", "space": {"amount": 0}}, ["/space/amount"]),
        ({"text": "Hello.", "space": {"amount": 1_000_001}}, ["/space/amount"]),
        ({"text": "Hello.", "space": {"amount": 10**40}}, ["/space/amount"]),
        ({"text": "Hello.", "space": {"amount": 1.5, "unit": "pages"}}, ["/space/amount", "/space/unit"]),
        ({"text": "Hello.", "language": "tlh"}, ["/language"]),
        ({"text": "Hello.", "title": "x" * 301}, ["/title"]),
        ([1, 2], [""]),
        ("text", [""]),
        (None, [""]),
    ],
)
def test_a_draft_that_cannot_be_right_names_the_field(client: httpx.Client, body: Any, where: list[str]) -> None:
    assert pointers(refused(client.post("/api/drafts", json=body), 422, "invalid")) == where
    assert client.get("/api/drafts").json()["items"] == []


@pytest.mark.parametrize("change", [{"language": None}, {"state": None}, {"state": "lost"}, {"text": "new"}])
def test_a_change_that_cannot_be_right_names_the_field(client: httpx.Client, change: dict[str, Any]) -> None:
    draft = paste(client)
    answer = client.patch(f"/api/drafts/{draft['id']}", json=change)
    assert pointers(refused(answer, 422, "invalid")) == [f"/{next(iter(change))}"]
    assert read(client, draft) == draft


@pytest.mark.parametrize("uid", [NOBODY, "7", "x" * 3_000, "%00", "..%2f..", "' OR 1=1 --", "٣"])
def test_a_wrong_id_is_not_found(client: httpx.Client, uid: str) -> None:
    for answer in (
        client.get(f"/api/drafts/{uid}"),
        client.patch(f"/api/drafts/{uid}", json={}),
        client.delete(f"/api/drafts/{uid}"),
        client.get(f"/api/drafts/{uid}/revisions/1"),
        client.get(f"/api/drafts/{uid}/response.txt"),
        client.patch(f"/api/segments/{uid}", json={}),
        client.post(f"/api/segments/{uid}/split", json={"offset": 1}),
        client.post(f"/api/segments/{uid}/merge"),
        client.get(f"/api/segments/{uid}/reply"),
        client.put(f"/api/segments/{uid}/reply", json={"stance": "approve"}, headers={"If-None-Match": "*"}),
        client.delete(f"/api/segments/{uid}/reply", headers={"If-Match": "1"}),
        client.delete(f"/api/drafts/{paste(client)['id']}/corrections/{uid}"),
    ):
        refused(answer, 404, "not-found")


@settings(max_examples=30, deadline=None)
@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=400))
def test_whatever_is_pasted_is_refused_plainly_or_kept_whole(server: str, text: str) -> None:
    with httpx.Client(base_url=server, timeout=30) as client:
        answer = client.post("/api/drafts", json={"text": text})
        if answer.status_code == 201:
            assert client.get(answer.headers["location"]).json()["revision"]["text"] == text
        else:
            assert answer.json()["type"] in {"/problems/empty-text", "/problems/unreadable-text"}
