"""Rows as the plain values that go out. A row is any object with the table's columns for attributes."""

from typing import Any

import orjson

Shape = dict[str, Any]


def etag(row: Any) -> str:
    """The version of a draft or a reply. The moment is in it too, so that no version is ever taken for another one:
    not after a deletion, and not after a backup is restored.
    """
    return f'"{row.version}-{int(row.updated_at.timestamp() * 1_000_000):x}"'


def reply_shape(reply: Any) -> Shape:
    """Reply."""
    return {
        "id": reply.uid,
        "etag": etag(reply),
        "stance": reply.stance,
        "body": reply.body,
        "short_body": reply.short_body,
        "wording": reply.wording,
        "priority": reply.priority,
        "internal_note": reply.internal_note,
        "sources": reply.sources,
        "status": reply.status,
        "updated_at": reply.updated_at,
    }


def segment_shape(segment: Any, position: int, text: str, reply: Shape | None) -> Shape:
    """Segment, of a row of `statements`; `text` is the revision's whole text."""
    uid, paragraph, start, end, kind, name, role, about, quotes, corrected, *_ = segment
    return {
        "id": uid,
        "position": position,
        "paragraph": paragraph,
        "start": start,
        "end": end,
        "text": text[start:end],
        "kind": kind,
        "speaker": None if name is None else {"name": name, "role": role},
        "about_interviewee": about,
        "quotes": orjson.loads(quotes),
        "corrected": orjson.loads(corrected),
        "reply": reply,
    }


def draft_head(draft: Any) -> Shape:
    """DraftHead."""
    name, amount = draft.interviewee_name, draft.space_amount
    return {
        "id": draft.uid,
        "title": draft.title,
        "outlet": draft.outlet,
        "journalist": draft.journalist,
        "interviewee": None if name is None else {"name": name, "aliases": draft.interviewee_aliases},
        "language": draft.language,
        "deadline": draft.deadline,
        "space": None if amount is None else {"amount": amount, "unit": draft.space_unit},
        "state": draft.state,
        "created_at": draft.created_at,
        "updated_at": draft.updated_at,
    }


def budget(draft: Any, characters: int, words: int) -> Shape:
    """Budget, of the characters and words that the `respond` replies take."""
    unit, limit = draft.space_unit or "characters", draft.space_amount
    used = words if unit == "words" else characters
    return {"unit": unit, "used": used, "limit": limit, "over": max(0, used - limit) if limit else 0}
