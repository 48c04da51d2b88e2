"""A revision is taken back, older ones are read: what stood there stands there again, and nothing since is lost."""

import httpx

from tests.api.calls import paste, read, refused, write
from tests.revisions.steps import NEW, OLD, answered, became, bodies, revise, undo


def test_an_approval_falls_where_the_words_differ_and_comes_back_with_the_undoing(client: httpx.Client) -> None:
    draft = answered(client, status="approved")
    now = revise(client, draft, NEW)
    status = {s["reply"]["body"]: s["reply"]["status"] for s in now["segments"] if s["reply"]}
    assert status == {"0": "approved", "1": "open", "2": "approved", "4": "approved", "5": "approved"}
    assert now["unplaced_replies"][0]["status"] == "open"
    before = {s["reply"]["body"]: s["reply"]["etag"] for s in draft["segments"]}
    assert before["1"] != next(s["reply"]["etag"] for s in now["segments"] if s["reply"] and s["reply"]["body"] == "1")
    back = undo(client, now)
    assert {s["reply"]["status"] for s in back["segments"]} == {"approved"}


def test_an_approval_given_since_outlives_the_undoing(client: httpx.Client) -> None:
    draft = answered(client, status="approved")
    now = revise(client, draft, NEW)
    changed = next(s for s in now["segments"] if s["reply"] and s["reply"]["body"] == "1")
    content = {"stance": "respond", "body": "1", "status": "ready"}
    client.put(f"/api/segments/{changed['id']}/reply", json=content, headers={"If-Match": changed["reply"]["etag"]})
    status = {s["reply"]["body"]: s["reply"]["status"] for s in undo(client, now)["segments"]}
    assert (status["1"], status["3"]) == ("ready", "approved")


def test_undoing_brings_everything_back(client: httpx.Client) -> None:
    draft = answered(client)
    back = undo(client, revise(client, draft, NEW))
    assert {k: v for k, v in back.items() if k != "updated_at"} == {k: v for k, v in draft.items() if k != "updated_at"}
    assert client.get(f"/api/drafts/{draft['id']}/revisions").json()["items"] == [
        {k: v for k, v in draft["revision"].items() if k not in {"text", "marks"}}
    ]


def test_what_was_written_since_is_kept_without_a_place_and_found_again(client: httpx.Client) -> None:
    draft = paste(client, OLD)
    text = OLD + "\n\n– Det är en helt ny mening som ingen har sett förut, säger Åsa Löf."
    new = revise(client, draft, text)
    write(client, new["segments"][-1], "since")
    back = undo(client, new)
    assert [reply["body"] for reply in back["unplaced_replies"]] == ["since"]
    assert became(back)["since"]["passage"] == text.split("\n\n")[-1]
    again = revise(client, back, text)
    assert bodies(again) == {"since": text.split("\n\n")[-1]}
    assert again["unplaced_replies"] == []


def test_a_passage_that_comes_back_finds_its_reply(client: httpx.Client) -> None:
    draft = answered(client)
    gone = revise(client, draft, NEW)
    back = revise(client, gone, OLD)
    assert bodies(back) == bodies(draft)
    assert back["unplaced_replies"] == []


def test_only_the_newest_revision_is_undone_and_never_the_first(client: httpx.Client) -> None:
    draft = answered(client)
    address = f"/api/drafts/{draft['id']}/revisions"
    refused(client.delete(f"{address}/1"), 409, "cannot-undo")
    refused(client.delete(f"{address}/2"), 404, "not-found")
    revise(client, draft, NEW)
    refused(client.delete(f"{address}/1"), 409, "cannot-undo")


def test_an_old_revision_reads_as_it_stood(client: httpx.Client) -> None:
    draft = answered(client)
    address = f"/api/drafts/{draft['id']}/revisions/1"
    stood = client.get(address).json()
    now = revise(client, draft, NEW)
    for segment in now["segments"][:2]:
        headers = {"If-Match": segment["reply"]["etag"]}
        content = {"stance": "remove", "body": "rewritten"}
        assert client.put(f"/api/segments/{segment['id']}/reply", json=content, headers=headers).status_code == 200
    last = now["segments"][-1]
    client.delete(f"/api/segments/{last['id']}/reply", headers={"If-Match": last["reply"]["etag"]})
    assert client.get(address).json() == stood
    problem = refused(
        client.patch(f"/api/segments/{draft['segments'][0]['id']}", json={"kind": "quote"}), 409, "old-revision"
    )
    assert "newer version" in problem["detail"]
    assert client.get(address).json() == stood


def test_a_page_that_did_not_know_better_loses_nothing(client: httpx.Client) -> None:
    draft = paste(client, OLD)
    revise(client, draft, NEW)
    write(client, draft["segments"][1], "late")
    now = read(client, draft)
    assert [reply["body"] for reply in now["unplaced_replies"]] == ["late"]
    assert became(now)["late"]["passage"] == OLD.split("\n\n")[1]
    reply = now["unplaced_replies"][0]
    assert client.put(f"/api/replies/{reply['id']}/seen").status_code == 204
    assert became(read(client, draft))["late"]["seen"]
    placed = client.put(f"/api/replies/{reply['id']}/place", json={"segment_id": now["segments"][2]["id"]}).json()
    assert bodies(placed) == {"late": NEW.split("\n\n")[2]}
