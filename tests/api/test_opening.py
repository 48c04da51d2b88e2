"""The beginning of a draft says what the whole draft says, of as much of it as it has."""

from typing import Any

import httpx
import pytest

from tests.api.calls import paste, read, refused, write
from tests.api.test_drafts import NOBODY

LONG = "\n\n".join(f"“It hums on day {n},” says Vera Lind, the city engineer." for n in range(1, 131))
HEADED = f"The bridge that sings\n\n{LONG}\n\nEnd of it\n\nNobody was asked about the bridge in advance."


def opened(client: httpx.Client, draft: dict[str, Any]) -> httpx.Response:
    answer = client.get(f"/api/drafts/{draft['id']}/opening")
    assert answer.status_code == 200, answer.text
    return answer


@pytest.fixture
def long(client: httpx.Client) -> dict[str, Any]:
    """A draft of more than a hundred segments, answered here and there in every way that is counted."""
    space = {"amount": 100, "unit": "characters"}
    draft = paste(client, HEADED, interviewee={"name": "Vera Lind"}, greeting="Dear all", space=space)
    segments = draft["segments"]
    assert len(segments) > 120
    write(client, segments[0], "A heading's answer.")
    write(client, segments[3], short_body="No.", sources=["https://bridge.example"])
    write(client, segments[110], "In full, and far from the beginning.")
    write(client, segments[111], stance="approve", body="")
    write(client, segments[112], "Not to be printed.", publication="background")
    short = write(client, segments[113], "Too long for them.", short_body="Long.")
    plan = {"items": [{"reply_id": short["id"], "length": "short", "pinned": True}]}
    assert client.put(f"/api/drafts/{draft['id']}/plan", json=plan).status_code == 200
    return read(client, draft)


def test_of_a_long_draft_it_has_the_first_segments_and_the_totals_of_all(
    client: httpx.Client, long: dict[str, Any]
) -> None:
    opening = opened(client, long).json()
    counts = opening.pop("counts")
    assert opening == {**long, "segments": long["segments"][:100]}
    assert opening["budget"]["used"] > 0
    assert opening["progress"]["answered"] == 6
    assert counts == {
        "segments": len(long["segments"]),
        "about_interviewee": sum(segment["about_interviewee"] for segment in long["segments"]),
        "quotes": sum(segment["kind"] == "quote" for segment in long["segments"]),
    }


def test_of_a_short_draft_it_has_all(client: httpx.Client) -> None:
    draft = paste(client)
    opening = opened(client, draft).json()
    assert opening.pop("counts")["segments"] == len(draft["segments"])
    assert opening == draft


def test_it_is_the_same_version_as_the_draft(client: httpx.Client, long: dict[str, Any]) -> None:
    etag = opened(client, long).headers["etag"]
    assert client.get(f"/api/drafts/{long['id']}", headers={"If-None-Match": etag}).status_code == 304


def test_of_a_later_revision_it_has_all_for_what_was_carried_over_is_told_of_all(
    client: httpx.Client, long: dict[str, Any]
) -> None:
    newer = client.post(f"/api/drafts/{long['id']}/revisions", json={"text": f"{HEADED}\n\nOne more."}).json()
    opening = opened(client, long).json()
    assert opening.pop("counts")["segments"] == len(newer["segments"])
    assert opening == newer


def test_a_reply_that_an_undone_revision_left_behind_is_in_it(client: httpx.Client, long: dict[str, Any]) -> None:
    newer = client.post(f"/api/drafts/{long['id']}/revisions", json={"text": f"{HEADED}\n\nOne more."}).json()
    write(client, newer["segments"][-1], "To what is gone.")
    undone = client.delete(f"/api/drafts/{long['id']}/revisions/2").json()
    opening = opened(client, long).json()
    assert [reply["body"] for reply in opening["unplaced_replies"]] == ["To what is gone."]
    assert opening["unplaced_replies"] == undone["unplaced_replies"]
    assert opening["carried_over"] == undone["carried_over"]


def test_what_is_not_there_has_no_beginning(client: httpx.Client) -> None:
    refused(client.get(f"/api/drafts/{NOBODY}/opening"), 404, "not-found")
