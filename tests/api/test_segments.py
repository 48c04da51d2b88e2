"""Segments: a person's corrections stand, keep the replies, and can be taken back one by one."""

from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.api.calls import TEXT, paste, pointers, read, refused, write


def shown(draft: dict[str, Any]) -> list[dict[str, Any]]:
    """The segments, without what tells when a reply was touched."""
    return draft["segments"]  # type: ignore[no-any-return]


def undo(client: httpx.Client, answer: httpx.Response) -> dict[str, Any]:
    undone = client.delete(answer.headers["location"])
    assert undone.status_code == 200, undone.text
    return undone.json()  # type: ignore[no-any-return]


def test_a_correction_stands_and_is_marked(client: httpx.Client) -> None:
    draft = paste(client, interviewee={"name": "Ada Wren"})
    segment = draft["segments"][2]
    answer = client.patch(f"/api/segments/{segment['id']}", json={"speaker": {"name": "Ada Wren", "role": "mayor"}})
    corrected = answer.json()
    assert corrected["speaker"] == {"name": "Ada Wren", "role": "mayor"}
    assert {quote["speaker"] for quote in corrected["quotes"]} == {"Ada Wren"}
    assert all(quote["sure"] for quote in corrected["quotes"])
    assert (corrected["corrected"], corrected["about_interviewee"]) == (["speaker"], True)
    assert read(client, draft)["segments"][2] == corrected
    both = client.patch(f"/api/segments/{segment['id']}", json={"kind": "reported", "speaker": None}).json()
    assert (both["kind"], both["speaker"], both["about_interviewee"]) == ("reported", None, False)
    assert both["corrected"] == ["kind", "speaker"]


def test_confirming_what_the_engine_read_is_a_correction_once(client: httpx.Client) -> None:
    segment = paste(client)["segments"][2]
    address = f"/api/segments/{segment['id']}"
    first = client.patch(address, json={"kind": segment["kind"]})
    assert first.json()["corrected"] == ["kind"]
    again = client.patch(address, json={"kind": segment["kind"]})
    assert again.json() == first.json()
    assert "location" in first.headers
    assert "location" not in again.headers
    assert "location" not in client.patch(address, json={}).headers


def test_a_split_makes_two_and_the_reply_stays_with_the_first(client: httpx.Client) -> None:
    draft = paste(client)
    segment = draft["segments"][2]
    reply = write(client, segment)
    cut = TEXT.index(" “We will")
    answer = client.post(f"/api/segments/{segment['id']}/split", json={"offset": cut})
    first, second = answer.json()["segments"]
    assert (first["text"], second["text"]) == (TEXT[segment["start"] : cut], TEXT[cut + 1 : segment["end"]])
    assert (first["id"], first["reply"], second["reply"]) == (segment["id"], reply, None)
    assert [s["position"] for s in (first, second)] == [2, 3]
    assert [s["id"] for s in read(client, draft)["segments"]][2:4] == [first["id"], second["id"]]


@pytest.mark.parametrize("where", ["before", "at the start", "at the end", "after"])
def test_a_split_outside_the_segment_is_refused(client: httpx.Client, where: str) -> None:
    draft = paste(client)
    segment = draft["segments"][1]
    offset = {"before": 0, "at the start": segment["start"], "at the end": segment["end"], "after": 10_000}[where]
    refused(client.post(f"/api/segments/{segment['id']}/split", json={"offset": offset}), 422, "cannot-split")
    assert read(client, draft) == draft


@pytest.mark.parametrize("body", [{}, {"offset": -1}, {"offset": "5"}, {"offset": 1.5}, {"offset": 10**30}])
def test_a_split_needs_an_offset(client: httpx.Client, body: dict[str, Any]) -> None:
    segment = paste(client)["segments"][1]
    answer = client.post(f"/api/segments/{segment['id']}/split", json=body)
    assert pointers(refused(answer, 422, "invalid")) == ["/offset"]


def test_a_merge_reaches_across_paragraphs_and_keeps_the_one_reply(client: httpx.Client) -> None:
    draft = paste(client)
    first, second = draft["segments"][1:3]
    reply = write(client, second)
    merged = client.post(f"/api/segments/{first['id']}/merge").json()
    assert merged["text"] == TEXT[first["start"] : second["end"]]
    assert (merged["id"], merged["kind"], merged["reply"]) == (first["id"], "quote", reply)
    assert len(read(client, draft)["segments"]) == len(draft["segments"]) - 1


def test_two_replies_are_never_merged_into_one(client: httpx.Client) -> None:
    draft = paste(client)
    for segment in draft["segments"][1:3]:
        write(client, segment)
    before = read(client, draft)
    refused(client.post(f"/api/segments/{draft['segments'][1]['id']}/merge"), 409, "both-answered")
    assert read(client, draft) == before


@pytest.mark.parametrize("written", [0, 1])
def test_a_reply_without_content_gives_way_in_a_merge(client: httpx.Client, written: int) -> None:
    draft = paste(client)
    pair = draft["segments"][1:3]
    reply = write(client, pair[written])
    write(client, pair[1 - written], " ")
    assert client.post(f"/api/segments/{pair[0]['id']}/merge").json()["reply"] == reply
    assert read(client, draft)["unplaced_replies"] == []


def test_a_note_to_oneself_is_content(client: httpx.Client) -> None:
    draft = paste(client)
    write(client, draft["segments"][1])
    write(client, draft["segments"][2], "", internal_note="Ask Ada.")
    refused(client.post(f"/api/segments/{draft['segments'][1]['id']}/merge"), 409, "both-answered")


def test_the_last_segment_has_nothing_to_merge_with(client: httpx.Client) -> None:
    draft = paste(client)
    refused(client.post(f"/api/segments/{draft['segments'][-1]['id']}/merge"), 409, "cannot-merge")


def test_undoing_brings_back_exactly_what_was(client: httpx.Client) -> None:
    draft = paste(client, interviewee={"name": "Vera Lind"})
    write(client, draft["segments"][2])
    steps: list[Any] = [shown(read(client, draft))]
    answers: list[httpx.Response] = []
    quote = f"/api/segments/{draft['segments'][2]['id']}"
    for method, address, body in (
        ("PATCH", quote, {"kind": "narration", "speaker": {"name": "Bo Ek"}}),
        ("POST", f"{quote}/split", {"offset": TEXT.index("says")}),
        ("POST", f"/api/segments/{draft['segments'][1]['id']}/merge", None),
        ("POST", f"/api/segments/{draft['segments'][0]['id']}/merge", None),
    ):
        answers.append(client.request(method, address, json=body))
        steps.append(shown(read(client, draft)))
    assert len({str(step) for step in steps}) == 5
    while answers:
        steps.pop()
        assert shown(undo(client, answers.pop())) == steps[-1] == shown(read(client, draft))


def test_only_the_newest_correction_can_be_undone(client: httpx.Client) -> None:
    draft = paste(client)
    segment = f"/api/segments/{draft['segments'][1]['id']}"
    first = client.patch(segment, json={"kind": "quote"})
    second = client.patch(segment, json={"kind": "heading"})
    before = read(client, draft)
    refused(client.delete(first.headers["location"]), 409, "cannot-undo")
    assert read(client, draft) == before
    undo(client, second)
    refused(client.delete(second.headers["location"]), 404, "not-found")
    assert shown(undo(client, first)) == shown(draft)


def test_a_correction_of_another_draft_is_not_found(client: httpx.Client) -> None:
    one, other = paste(client), paste(client)
    answer = client.patch(f"/api/segments/{one['segments'][1]['id']}", json={"kind": "quote"})
    uid = answer.headers["location"].rpartition("/")[2]
    refused(client.delete(f"/api/drafts/{other['id']}/corrections/{uid}"), 404, "not-found")


def test_a_reply_written_since_outlives_the_undoing(client: httpx.Client) -> None:
    draft = paste(client)
    merged = client.post(f"/api/segments/{draft['segments'][1]['id']}/merge")
    reply = write(client, merged.json())
    parts = undo(client, merged)["segments"][1:3]
    assert [part["reply"] for part in parts] == [reply, None]
    split = client.post(f"/api/segments/{parts[1]['id']}/split", json={"offset": parts[1]["start"] + 12})
    second = write(client, split.json()["segments"][1])
    assert undo(client, split)["segments"][2]["reply"] == second


def test_undoing_a_split_never_merges_two_replies(client: httpx.Client) -> None:
    draft = paste(client)
    segment = draft["segments"][1]
    split = client.post(f"/api/segments/{segment['id']}/split", json={"offset": segment["start"] + 12})
    for part in split.json()["segments"]:
        write(client, part)
    before = read(client, draft)
    refused(client.delete(split.headers["location"]), 409, "both-answered")
    assert read(client, draft) == before


def test_undoing_sees_who_the_interviewee_has_become(client: httpx.Client) -> None:
    draft = paste(client)
    merged = client.post(f"/api/segments/{draft['segments'][1]['id']}/merge")
    client.patch(f"/api/drafts/{draft['id']}", json={"interviewee": {"name": "Vera Lind"}})
    assert [part["about_interviewee"] for part in undo(client, merged)["segments"]] == [False, False, True, False]


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({"kind": "poem"}, "/kind"),
        ({"kind": None}, "/kind"),
        ({"speaker": {"name": ""}}, "/speaker/name"),
        ({"speaker": {"role": "mayor"}}, "/speaker/name"),
        ({"speaker": "Ada"}, "/speaker"),
        ({"text": "new"}, "/text"),
    ],
)
def test_a_correction_that_cannot_be_right_names_the_field(
    client: httpx.Client, body: dict[str, Any], where: str
) -> None:
    segment = paste(client)["segments"][1]
    assert pointers(refused(client.patch(f"/api/segments/{segment['id']}", json=body), 422, "invalid")) == [where]


@settings(max_examples=15, deadline=None)
@given(
    steps=st.lists(st.tuples(st.sampled_from(["split", "merge", "kind"]), st.integers(0, 300)), min_size=1, max_size=8)
)
def test_any_corrections_can_all_be_undone(server: str, steps: list[tuple[str, int]]) -> None:
    with httpx.Client(base_url=server, timeout=30) as client:
        draft = paste(client)
        done = []
        for action, number in steps:
            segments = read(client, draft)["segments"]
            segment = segments[number % len(segments)]
            address = f"/api/segments/{segment['id']}"
            if action == "split":
                answer = client.post(f"{address}/split", json={"offset": segment["start"] + number})
            elif action == "merge":
                answer = client.post(f"{address}/merge")
            else:
                answer = client.patch(address, json={"kind": "heading"})
            done += [answer] if "location" in answer.headers else []
        now = read(client, draft)
        assert [s["text"] for s in now["segments"]] == [TEXT[s["start"] : s["end"]] for s in now["segments"]]
        for answer in reversed(done):
            undo(client, answer)
        assert read(client, draft)["segments"] == draft["segments"]


def test_reading_a_text_stores_nothing(client: httpx.Client) -> None:
    answer = client.post("/api/segmentation", json={"text": TEXT, "interviewee": {"name": "Vera Lind"}})
    draft = paste(client, interviewee={"name": "Vera Lind"})
    unstored = {"id", "corrected", "reply"}
    expected = [{k: v for k, v in segment.items() if k not in unstored} for segment in draft["segments"]]
    assert answer.json() == {"language": draft["language"], "segments": expected}
    assert [item["id"] for item in client.get("/api/drafts").json()["items"]] == [draft["id"]]
