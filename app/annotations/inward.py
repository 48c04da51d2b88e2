"""Reads Web Annotations, ours or anybody's, as replies to be: what they say, and where."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from app.replies.schemas import ReplyIn
from app.text.selector import Selector

Json = Any
CHOSEN = ("length", "pinned")  # of a reply, and no part of what a person writes


@dataclass(frozen=True, slots=True)
class Annotation:
    """What an annotation asks for. `content` is None where it cannot be read, `place` where it names none."""

    id: str | None
    content: dict[str, Any] | None
    chosen: dict[str, Any]
    place: Selector | None


def annotations(document: Json) -> Iterator[Annotation]:
    """The annotations of a collection, a page, a list or a single one, in order."""
    for item in _items(document):
        identity = item.get("id", item.get("@id"))
        ours = item.get("replik")
        chosen = {name: ours[name] for name in CHOSEN if name in ours} if isinstance(ours, dict) else {}
        yield Annotation(
            identity if isinstance(identity, str) else None, _content(item, ours), chosen, _place(item.get("target"))
        )


def _items(document: Json) -> Iterator[dict[str, Any]]:
    """One level of a page in a collection, since that is all the standard has."""
    for outer in document if isinstance(document, list) else [document]:
        first = outer.get("first", outer) if isinstance(outer, dict) else {}
        inner = first.get("items", outer) if isinstance(first, dict) else {}
        yield from (item for item in (inner if isinstance(inner, list) else [inner]) if isinstance(item, dict))


def _content(item: dict[str, Any], ours: Json) -> dict[str, Any] | None:
    try:
        if isinstance(ours, dict):
            return ReplyIn.model_validate({k: v for k, v in ours.items() if k not in CHOSEN}).content()
        return _of_others(item)
    except ValidationError:
        return None


def _of_others(item: dict[str, Any]) -> dict[str, Any] | None:
    """A reply of the texts of an annotation that another program has made."""
    texts = list(_texts(item))
    edits = [text for text, purpose in texts if purpose == "editing"]
    says = "\n\n".join(text for text, purpose in texts if purpose != "editing")
    if edits:
        return ReplyIn(stance="correct", wording=edits[0], body=says, sources=[]).content()
    return ReplyIn(stance="respond", body=says, sources=[]).content() if says.strip() else None


def _texts(item: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if isinstance(value := item.get("bodyValue"), str):
        yield value, ""
    bodies = item.get("body", [])
    for body in bodies if isinstance(bodies, list) else [bodies]:
        if isinstance(body, dict) and isinstance(value := body.get("value"), str):
            purpose = body.get("purpose", item.get("motivation"))
            yield value, purpose if isinstance(purpose, str) else ""


def _place(target: Json) -> Selector | None:
    target = target[0] if isinstance(target, list) and target else target
    selectors = target.get("selector") if isinstance(target, dict) else None
    found: dict[str, Any] = {}
    for selector in selectors if isinstance(selectors, list) else [selectors]:
        if isinstance(selector, dict):
            found |= _half(selector)
    return Selector(**({"exact": None} | found)) if found else None


def _half(selector: dict[str, Any]) -> dict[str, Any]:
    wanted = {"TextQuoteSelector": ("exact", "prefix", "suffix"), "TextPositionSelector": ("start", "end")}
    names = wanted.get(str(selector.get("type", selector.get("@type"))), ())
    kind: type = int if "start" in names else str
    return {name: value for name in names if type(value := selector.get(name)) is kind}
