"""The drafts that the states show: the evening that Replik began with, and what came before and after it."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from app.documents import ooxml
from tests.documents.annotate.resolve import resolved
from tests.documents.stories.word import p, word

SEED = Path(__file__).parents[2] / "seed"
DRAFT = (SEED / "draft.txt").read_text("utf-8")
PAIRS = json.loads((SEED / "pairs.json").read_text("utf-8"))
ME = str(PAIRS["interviewee"])
NEXT = DRAFT.replace("Nästan fem miljoner svenskar", "Varannan svensk").replace("Men skepsis finns. ", "")
PRINTED = NEXT.replace("säger han.", f"säger han.\n\n{PAIRS['replies'][1]['body']}", 1)
PROMISE = {"kind": "article", "words": "Vi gör en egen artikel om kommunen i mars.", "due_on": "2026-03-22"}
SPACE = {"amount": 1200, "unit": "characters"}


def fresh(api: httpx.Client, **details: Any) -> dict[str, Any]:
    """The seed's draft as it came at five, to be in by nine."""
    known = {
        "text": DRAFT,
        "outlet": "Bilaga i rikstidning",
        "interviewee": {"name": ME},
        "space": SPACE,
        "deadline": (datetime.now(UTC) + timedelta(hours=3, minutes=12)).isoformat(),
        "deadline_zone": "Europe/Stockholm",
    }
    draft: dict[str, Any] = api.post("/drafts", json=known | details).raise_for_status().json()
    return draft


def answered(api: httpx.Client, **details: Any) -> dict[str, Any]:
    """The same with its eight replies, one of them a correction."""
    draft = fresh(api, **details)
    for number, reply in enumerate(PAIRS["replies"]):
        segment = segment_of(draft, PAIRS["paragraphs"][reply["answers_paragraphs"][0]]["begins"][:40])
        write(api, segment, **content(segment, reply["body"], number))
    return draft


def content(segment: dict[str, Any], body: str, number: int) -> dict[str, Any]:
    if number == 0:
        wording = segment["text"].replace("Nästan", "Drygt").replace("följaktligen ska vi", "därför vill vi")
        return {"stance": "correct", "wording": wording, "sources": ["internetstiftelsen.se"], "misquote": "different"}
    short = body.split(". ", maxsplit=1)[0].rstrip(".") + "."
    shorter = {"short_body": short} if len(short) < len(body) else {}
    return {"body": body, "priority": ("must", "should", "could")[number % 3], **shorter}


def every_kind(api: httpx.Client) -> dict[str, Any]:
    """A draft with a reply of every kind and status, one of them changed since it was first written."""
    draft = answered(api)
    free = [one for one in read(api, draft)["segments"] if one["reply"] is None]
    write(api, free[1], stance="approve", status="approved")
    write(api, free[2], stance="remove", body="Det har ingen av oss sagt.", status="ready")
    note = {"internal_note": "Fråga Eva först.", "note_to_journalist": "Ring gärna innan ni trycker."}
    write(api, free[3], body="Mellan oss: beslutet togs i våras.", publication="background", **note)
    write(api, free[4], stance="skip")
    return draft


def rewritten(api: httpx.Client, draft: dict[str, Any]) -> None:
    """The second reply, once more in other words."""
    reply = next(one["reply"] for one in read(api, draft)["segments"] if one["reply"] and one["reply"]["body"])
    segment = next(one for one in read(api, draft)["segments"] if one["reply"] == reply)
    kept = {name: reply[name] for name in ("stance", "priority", "short_body", "body")}
    for change in ({"status": "ready"}, {"body": reply["body"].rstrip(".") + ", och det vet journalisten."}):
        address, condition = f"/segments/{segment['id']}/reply", {"If-Match": reply["etag"]}
        reply = api.put(address, json=kept | change, headers=condition).raise_for_status().json()


def revised(api: httpx.Client) -> dict[str, Any]:
    """A newer version has come, in which one of the passages is gone; and a promise is late."""
    draft = answered(api)
    api.post(f"/drafts/{draft['id']}/revisions", json={"text": without_a_paragraph()}).raise_for_status()
    api.post(f"/drafts/{draft['id']}/promises", json=PROMISE).raise_for_status()
    return draft


def without_a_paragraph() -> str:
    """The next version, which leaves out a passage that was answered."""
    begins = PAIRS["paragraphs"][PAIRS["replies"][4]["answers_paragraphs"][0]]["begins"][:40]
    return "\n".join(line for line in NEXT.split("\n") if begins not in line)


def published(api: httpx.Client) -> dict[str, Any]:
    draft = revised(api)
    printed = {"text": PRINTED, "published_on": "2026-03-08"}
    api.post(f"/drafts/{draft['id']}/outcome", json=printed).raise_for_status()
    return draft


def sent(api: httpx.Client) -> dict[str, Any]:
    """Sent to the journalist, and not confirmed yet."""
    draft = answered(api, journalist="Nils Ek", space={"amount": 4000, "unit": "characters"})
    record = {"recipient": "nils.ek@tidningen.example", "channel": "mail", "format": "docx"}
    api.post(f"/drafts/{draft['id']}/submissions", json=record).raise_for_status()
    return draft


def declined(api: httpx.Client) -> dict[str, Any]:
    draft = answered(api)
    api.post(f"/drafts/{draft['id']}/decline", json={"parts": ["quotes"]}).raise_for_status()
    return draft


def from_word(api: httpx.Client) -> dict[str, Any]:
    """A draft that came as a Word file, with a correction and a removal."""
    passages = (
        "Bryggan som försvann",
        "– Bryggan kostade 1 200 kronor, säger Siv Rask, hamnchef.",
        "Det blåser alltid.",
    )
    file = ("utkast.docx", word("".join(map(p, passages))))
    draft: dict[str, Any] = api.post("/drafts/import", files={"file": file}).raise_for_status().json()
    api.patch(f"/drafts/{draft['id']}", json={"interviewee": {"name": "Siv Rask"}}).raise_for_status()
    _, bridge, wind = draft["segments"]
    write(api, bridge, stance="correct", wording=bridge["text"].replace("1 200", "900"), body="Se räkenskaperna.")
    write(api, wind, stance="remove", body="Det gör det inte.")
    return draft


def returned(api: httpx.Client) -> dict[str, Any]:
    """The same, and the file has come back with the changes taken."""
    draft = from_word(api)
    package = ooxml.Package(api.get(f"/drafts/{draft['id']}/annotated.docx").raise_for_status().content)
    package._roots[package.main] = resolved(package.xml(package.main), "Siv Rask", accept=True)
    package.changed(package.main)
    file = ("Svar.docx", package.save())
    api.post(f"/drafts/{draft['id']}/returned", files={"file": file}).raise_for_status()
    return draft


def segment_of(draft: dict[str, Any], begins: str) -> dict[str, Any]:
    found: dict[str, Any] = next(s for s in draft["segments"] if begins in s["text"] or s["text"][:40] in begins)
    return found


def write(api: httpx.Client, segment: dict[str, Any], **fields: Any) -> None:
    body = {"stance": "respond", "body": "", **fields}
    answer = api.put(f"/segments/{segment['id']}/reply", json=body, headers={"If-None-Match": "*"})
    answer.raise_for_status()


def read(api: httpx.Client, draft: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = api.get(f"/drafts/{draft['id']}").json()
    return found
