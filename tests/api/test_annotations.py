"""Web Annotations over HTTP: out and in again without loss, and never in the place of what stands there."""

from typing import Any

import httpx

from tests.api.calls import TEXT, paste, read, refused, write

FIELDS: dict[str, Any] = {
    "body": "It hums in G major.",
    "short_body": "G major.",
    "priority": "must",
    "note_to_journalist": "Ring me first.",
    "internal_note": "Ask the lawyer.",
    "sources": ["the tuning fork"],
    "status": "ready",
}


def address(draft: dict[str, Any]) -> str:
    return f"/api/drafts/{draft['id']}/annotations.jsonld"


def filled(client: httpx.Client) -> dict[str, Any]:
    draft = paste(client, text=f"\N{GRINNING FACE} {TEXT}")
    write(client, draft["segments"][1], **FIELDS)
    write(
        client, draft["segments"][2], "Wrong.", stance="correct", wording="“It sings,” she says.", misquote="different"
    )
    write(client, draft["segments"][3], "Off the record.", publication="background")
    return read(client, draft)


def content(draft: dict[str, Any]) -> list[dict[str, Any]]:
    told = [segment["reply"] for segment in draft["segments"]] + draft["unplaced_replies"]
    return [{k: v for k, v in r.items() if k not in {"id", "etag", "updated_at"}} for r in told if r]


def results(answer: httpx.Response) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [item["result"] for item in answer.json()["items"]]


def test_what_goes_out_comes_in_again_without_loss(client: httpx.Client) -> None:
    draft = filled(client)
    collection = client.get(address(draft), params={"internal": True}).json()
    other = paste(client, text=f"\N{GRINNING FACE} {TEXT}")
    assert results(client.post(address(other), json=collection)) == ["attached"] * 3
    assert content(read(client, other)) == content(draft)
    again = client.get(address(other), params={"internal": True}).json()
    strip = ("id", "modified", "target")
    ours, theirs = (
        [{k: v for k, v in i.items() if k not in strip} for i in c["first"]["items"]] for c in (collection, again)
    )
    assert ours == theirs
    assert results(client.post(address(other), json=collection)) == ["same"] * 3


def test_an_annotation_says_what_and_where(client: httpx.Client) -> None:
    draft = filled(client)
    answer = client.get(address(draft))
    assert answer.headers["content-type"].startswith("application/ld+json")
    first, second = answer.json()["first"]["items"]
    assert (first["motivation"], second["motivation"]) == ("replying", "editing")
    assert first["body"][0]["value"] == FIELDS["body"]
    assert second["body"][1]["value"] == "“It sings,” she says."
    quote, position = first["target"]["selector"]
    text = draft["revision"]["text"]
    assert text[position["start"] : position["end"]] == quote["exact"] == draft["segments"][1]["text"]
    for secret in ("Ask the lawyer", "Off the record"):
        assert secret not in answer.text


def test_another_reply_is_never_overwritten(client: httpx.Client) -> None:
    draft = filled(client)
    collection = client.get(address(draft)).json()
    other = paste(client, text=TEXT)
    write(client, other["segments"][1], "Mine.")
    assert results(client.post(address(other), json=collection)) == ["taken", "attached"]
    assert read(client, other)["segments"][1]["reply"]["body"] == "Mine."


def test_two_for_one_passage_are_not_both_attached(client: httpx.Client) -> None:
    draft = paste(client)
    exact = draft["segments"][1]["text"]
    items = [simple(exact, "First."), simple(exact, "Second.")]
    assert results(client.post(address(draft), json=items)) == ["attached", "taken"]


def simple(exact: str, value: str, **more: Any) -> dict[str, Any]:
    body = {"type": "TextualBody", "value": value}
    target = {"source": "https://example.org/", "selector": {"type": "TextQuoteSelector", "exact": exact}}
    return {"type": "Annotation", "motivation": "commenting", "body": body, "target": target} | more


def test_what_another_program_wrote_is_taken_in(client: httpx.Client) -> None:
    draft = paste(client)
    items = [
        simple("Neighbours have begun to complain", "Two have."),
        simple("gone from the text", "Lost."),
        simple("the", "Could be anywhere."),
        {"type": "Annotation", "bodyValue": "About nothing in particular."},
        {"type": "Annotation", "target": "https://example.org/"},
        simple("nobody was asked", "everybody was asked", motivation="editing"),
    ]
    answer = client.post(address(draft), json={"type": "AnnotationPage", "items": items})
    assert results(answer) == ["attached", "not-found", "not-found", "unplaced", "unreadable", "attached"]
    now = read(client, draft)
    assert now["segments"][1]["reply"]["body"] == "Two have."
    assert now["segments"][3]["reply"]["stance"] == "correct"
    assert [reply["body"] for reply in now["unplaced_replies"]] == ["About nothing in particular."]


def test_what_is_no_annotation_at_all(client: httpx.Client) -> None:
    draft = paste(client)
    assert results(client.post(address(draft), json=[])) == []
    assert results(client.post(address(draft), json=["x", 7, None, {"first": 7}])) == ["unreadable"]
    refused(client.post(address(draft), content=b"{", headers={"content-type": "application/json"}), 400, "malformed")
    refused(client.post(address(draft), json="text"), 422, "invalid")
