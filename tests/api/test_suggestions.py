"""A speaker named by hand: what follows from it is offered, taken together, and undone together."""

from typing import Any

import httpx

from tests.api.calls import paste, read, refused

TEXT = """\
Alex Ek och Kim Dal har delat på jobbet som chef i tio år.

– Vi har aldrig bråkat, säger hon.

Sedan kom beslutet i nämnden.

– Jag fick veta det av en slump, säger hon.

– Det var inte roligt, säger Alex Ek.
"""


def quotes_of(draft: dict[str, Any]) -> list[dict[str, Any]]:
    return [segment for segment in draft["segments"] if segment["kind"] == "quote"]


def name_the_other(client: httpx.Client, draft: dict[str, Any]) -> str:
    first = quotes_of(draft)[0]
    other = "Kim Dal" if first["speaker"]["name"] == "Alex Ek" else "Alex Ek"
    client.patch(f"/api/segments/{first['id']}", json={"speaker": {"name": other}}).raise_for_status()
    return other


def suggested(client: httpx.Client, draft: dict[str, Any]) -> list[dict[str, Any]]:
    answer = client.get(f"/api/drafts/{draft['id']}/suggestions")
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]  # type: ignore[no-any-return]


def test_nothing_is_suggested_of_its_own(client: httpx.Client) -> None:
    assert suggested(client, paste(client, TEXT)) == []


def test_what_follows_is_offered_and_changes_nothing_by_itself(client: httpx.Client) -> None:
    draft = paste(client, TEXT)
    other = name_the_other(client, draft)
    (suggestion,) = suggested(client, draft)
    second = quotes_of(draft)[1]
    assert suggestion == {
        "segment_id": second["id"],
        "speaker": {"name": other, "role": None},
        "mention": "hon",
        "reason": suggestion["reason"],
    }
    assert quotes_of(read(client, draft))[1] == second


def test_suggestions_are_taken_together_and_undone_together(client: httpx.Client) -> None:
    draft = paste(client, TEXT)
    other = name_the_other(client, draft)
    before = read(client, draft)["segments"]
    items = [{"id": one["segment_id"], "speaker": one["speaker"]} for one in suggested(client, draft)]
    answer = client.post(f"/api/drafts/{draft['id']}/corrections", json={"items": items})
    assert answer.status_code == 200, answer.text
    second = quotes_of(answer.json())[1]
    assert (second["speaker"]["name"], second["corrected"]) == (other, ["speaker"])
    assert [(quote["sure"], quote["reason"]) for quote in second["quotes"]] == [(True, "corrected")]
    assert suggested(client, draft) == []
    undone = client.delete(answer.headers["location"])
    assert undone.json()["segments"] == before


def test_a_segment_of_another_draft_is_not_found_and_nothing_changes(client: httpx.Client) -> None:
    draft, stranger = paste(client, TEXT), paste(client, TEXT)
    own, other = quotes_of(draft)[0], quotes_of(stranger)[0]
    items = [{"id": segment["id"], "speaker": {"name": "Ulla Sten"}} for segment in (own, other)]
    refused(client.post(f"/api/drafts/{draft['id']}/corrections", json={"items": items}), 404, "not-found")
    assert read(client, draft)["segments"] == draft["segments"]


def test_no_corrections_at_all_are_refused(client: httpx.Client) -> None:
    draft = paste(client, TEXT)
    refused(client.post(f"/api/drafts/{draft['id']}/corrections", json={"items": []}), 422, "invalid")
    refused(client.get("/api/drafts/nobody/suggestions"), 404, "not-found")
