"""Replies as W3C Web Annotations: any program that knows the standard reads who answers what."""

from collections.abc import Iterator
from typing import Any

from app.access import Actor
from app.desk import read
from app.desk.shapes import Shape
from app.text.selector import describe

CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {"replik": {"@id": "urn:replik:reply", "@type": "@json"}},
]
# What a reply says and is, besides its id and its times.
FIELDS = (
    "stance",
    "body",
    "short_body",
    "wording",
    "priority",
    "note_to_journalist",
    "sources",
    "status",
    "publication",
    "misquote",
    "length",
    "pinned",
)


def collection(session: Any, actor: Actor, uid: str, *, internal: bool) -> Shape:
    """An AnnotationCollection with every reply on one page; internal notes and background only where `internal`.

    Raises NotFoundError.
    """
    draft = read.plain_draft(session, actor, uid)
    items = list(_annotations(draft, internal=internal))
    return {
        "@context": CONTEXT,
        "id": f"urn:uuid:{draft['id']}",
        "type": "AnnotationCollection",
        "label": draft["title"],
        "total": len(items),
        "first": {"id": f"urn:uuid:{draft['id']}#1", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def _annotations(draft: Shape, *, internal: bool) -> Iterator[Shape]:
    text, source = draft["revision"]["text"], f"urn:uuid:{draft['id']}#revision-{draft['revision']['number']}"
    for segment in draft["segments"]:
        if segment["reply"] and (internal or _open(segment["reply"])):
            target = {"type": "SpecificResource", "source": source, "selector": _selectors(text, segment)}
            yield _annotation(segment["reply"], target, draft["language"], internal=internal)
    for reply in draft["unplaced_replies"]:
        if internal or _open(reply):
            yield _annotation(
                reply, {"type": "SpecificResource", "source": source}, draft["language"], internal=internal
            )


def _open(reply: Shape) -> bool:
    return bool(reply["publication"] == "publication" and reply["stance"] != "skip")


def _selectors(text: str, segment: Shape) -> list[Shape]:
    place = describe(text, segment["start"], segment["end"])
    return [
        {"type": "TextQuoteSelector", "exact": place.exact, "prefix": place.prefix, "suffix": place.suffix},
        {"type": "TextPositionSelector", "start": place.start, "end": place.end},
    ]


def _annotation(reply: Shape, target: Shape, language: str, *, internal: bool) -> Shape:
    names = (*FIELDS, "internal_note") if internal else FIELDS
    edits = reply["stance"] == "correct"
    bodies = [
        {"type": "TextualBody", "value": value, "format": "text/plain", "language": language, "purpose": purpose}
        for value, purpose in ((reply["body"], "replying"), (reply["wording"] if edits else None, "editing"))
        if value
    ]
    return {
        "id": f"urn:uuid:{reply['id']}",
        "type": "Annotation",
        "motivation": "editing" if edits else "replying",
        "modified": reply["updated_at"],
        "body": bodies,
        "target": target,
        "replik": {name: reply[name] for name in names},
    }
