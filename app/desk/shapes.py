"""Rows as the values that go out: rows of `statements`, whose JSON columns are text that goes out as it is."""

from datetime import datetime
from typing import Any

from orjson import Fragment

from app.db.statement import moment
from app.desk.measuring import measure_of
from app.text.space import LINE_LENGTH

Shape = dict[str, Any]


def etag(row: Any) -> str:
    """The version of a draft or a reply. The moment is in it too, so that no version is ever taken for another one:
    not after a deletion, and not after a backup is restored.
    """
    return etag_of(row.version, moment(row.updated_at))


def etag_of(version: int, at: datetime) -> str:
    """The same, of a moment that is known already."""
    return f'"{version}-{int(at.timestamp() * 1_000_000):x}"'


def reply_shape(reply: Any) -> Shape:
    """Reply."""
    at = moment(reply.updated_at)
    return {
        "id": reply.uid,
        "etag": etag_of(reply.version, at),
        "stance": reply.stance,
        "body": reply.body,
        "short_body": reply.short_body,
        "wording": reply.wording,
        "priority": reply.priority,
        "note_to_journalist": reply.note_to_journalist,
        "internal_note": reply.internal_note,
        "sources": Fragment(reply.sources),
        "status": reply.status,
        "publication": reply.publication,
        "misquote": reply.misquote,
        "length": reply.length,
        "pinned": bool(reply.pinned),
        "updated_at": at,
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
        "about_interviewee": bool(about),  # SQLite has 0 and 1
        "quotes": Fragment(quotes),
        "corrected": Fragment(corrected),
        "reply": reply,
    }


def draft_head(draft: Any) -> Shape:
    """DraftHead."""
    name = draft.interviewee_name
    return {
        "id": draft.uid,
        "title": draft.title,
        "outlet": draft.outlet,
        "journalist": draft.journalist,
        "interviewee": None if name is None else {"name": name, "aliases": Fragment(draft.interviewee_aliases)},
        "language": draft.language,
        "deadline": draft.deadline and moment(draft.deadline),
        "deadline_zone": draft.deadline_zone,
        "read_before_print": None if draft.read_before_print is None else bool(draft.read_before_print),
        "space": space_shape(draft),
        "greeting": draft.greeting,
        "signature": draft.signature,
        "state": draft.state,
        "created_at": moment(draft.created_at),
        "updated_at": moment(draft.updated_at),
    }


def space_shape(draft: Any) -> Shape | None:
    """Space, or None where nobody has said how much there is."""
    if draft.space_amount is None:
        return None
    return {
        "amount": draft.space_amount,
        "unit": draft.space_unit,
        "line_length": draft.space_line_length or LINE_LENGTH,
        "preset": draft.space_preset,
        "counts": Fragment(draft.space_counts),
    }


def decline_shape(row: Any) -> Shape | None:
    """Decline, or None where nothing is declined."""
    if row.declined_at is None:
        return None
    return {
        "parts": Fragment(row.decline_parts),
        "text": row.decline_text,
        "declined_at": moment(row.declined_at),
    }


def promise_shape(promise: Any) -> Shape:
    """Promise."""
    return {
        "id": promise.uid,
        "kind": promise.kind,
        "words": promise.words,
        "due_on": promise.due_on,
        "state": promise.state,
        "made_at": moment(promise.made_at),
        "closed_at": promise.closed_at and moment(promise.closed_at),
    }


def revision_head(row: Any) -> Shape:
    """RevisionHead."""
    return {"number": row.number, "received_at": moment(row.received_at), "source": row.source}


def budget(draft: Any, taken: int) -> Shape:
    """Budget, of the space that the replies take."""
    measure, limit = measure_of(draft), draft.space_amount
    used = taken + measure.around(draft.greeting, draft.signature)
    return {"unit": measure.unit, "used": used, "limit": limit, "over": max(0, used - limit) if limit else 0}
