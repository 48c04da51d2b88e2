"""What the tests of revisions do over and over: answer a draft, revise it, take that back, see what became of it."""

from typing import Any

import httpx

from tests.api.calls import paste, read, write

OLD = (
    "Nästan fem miljoner använder sociala medier\n\n"
    "– Nästan fem miljoner svenskar använder sociala medier, följaktligen ska vi vara där, säger Mattias Jansson.\n\n"
    "Många kommuner tvekar. Kritiken är hård.\n\n"
    "– Att blogga kan vara ett bra sätt för en vd att profilera sig, säger han.\n\n"
    "Men skepsis finns. Utmaningen har legat i att synliggöra och mäta de positiva effekterna.\n\n"
    "– Det är ingen generationsfråga, det är en fråga om förhållningssätt, säger Åsa Löf."
)
NEW = (
    "Nästan fem miljoner använder sociala medier\n\n"
    "Men skepsis finns. Utmaningen har legat i att synliggöra och mäta de positiva effekterna.\n\n"
    "– Nästan varannan svensk använder sociala medier, följaktligen ska vi vara där, säger Mattias Jansson.\n\n"
    "Många kommuner tvekar. Kritiken är hård.\n\n"
    "– Det är ingen generationsfråga, det är en fråga om förhållningssätt, säger Åsa Löf."
)
WHO = {"name": "Mattias Jansson", "aliases": []}


def answered(client: httpx.Client, text: str = OLD, **reply: Any) -> dict[str, Any]:
    """A draft with a reply at every segment, "0" at the first."""
    draft = paste(client, text, interviewee=WHO)
    for position, segment in enumerate(draft["segments"]):
        write(client, segment, str(position), **reply)
    return read(client, draft)


def revise(client: httpx.Client, draft: dict[str, Any], text: str, status: int = 201) -> dict[str, Any]:
    answer = client.post(f"/api/drafts/{draft['id']}/revisions", json={"text": text})
    assert answer.status_code == status, answer.text
    now = answer.json()
    assert answer.headers["etag"] == client.get(f"/api/drafts/{draft['id']}").headers["etag"]
    assert now == read(client, draft)
    return now  # type: ignore[no-any-return]


def undo(client: httpx.Client, draft: dict[str, Any]) -> dict[str, Any]:
    answer = client.delete(f"/api/drafts/{draft['id']}/revisions/{draft['revision']['number']}")
    assert answer.status_code == 200, answer.text
    return answer.json()  # type: ignore[no-any-return]


def bodies(draft: dict[str, Any]) -> dict[str, str]:
    """The passage that each reply stands at, by its body."""
    return {s["reply"]["body"]: s["text"] for s in draft["segments"] if s["reply"]}


def became(draft: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """What became of each reply, by its body."""
    replies = [s["reply"] for s in draft["segments"] if s["reply"]] + draft["unplaced_replies"]
    body = {reply["id"]: reply["body"] for reply in replies}
    return {body[carried["reply_id"]]: carried for carried in draft["carried_over"]}
