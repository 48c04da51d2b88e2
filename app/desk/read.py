"""Reads drafts for showing: a few selects of columns, no objects, and plain values ready for one JSON dump."""

from typing import Any

from sqlalchemy import Connection, Row
from sqlmodel import Session

from app.access import Actor, known_uid, not_found
from app.db.tables import Segment
from app.desk import statements
from app.desk.shapes import Shape, budget, draft_head, etag, reply_shape, segment_shape

Placed = list[tuple[Row[Any], Row[Any] | None]]


def draft_etag(session: Session, actor: Actor, uid: str) -> str:
    """The ETag of a draft. Raises NotFoundError."""
    found = seeing(session).execute(statements.version(actor), {"uid": known_uid(uid, "draft")})
    return etag(found.one_or_none() or not_found("draft"))


def draft(session: Session, actor: Actor, uid: str) -> tuple[str, Shape]:
    """The ETag and the Draft. Raises NotFoundError."""
    connection = seeing(session)
    row = connection.execute(statements.revision(actor, newest=True), {"uid": known_uid(uid, "draft")}).one_or_none()
    if row is None:
        not_found("draft")
    placed, unplaced = segments_with_replies(connection, row)
    return etag(row), {
        **draft_head(row),
        "revision": revision_shape(row),
        "segments": segments(row, placed),
        "unplaced_replies": [reply_shape(reply) for reply in unplaced],
        **figures(row, placed),
    }


def revision(session: Session, actor: Actor, uid: str, number: int) -> Shape:
    """RevisionAsItStood. Raises NotFoundError."""
    connection, wanted = seeing(session), {"uid": known_uid(uid, "draft"), "number": number}
    row = connection.execute(statements.revision(actor, newest=False), wanted).one_or_none()
    if row is None:
        not_found("revision")
    return {**revision_shape(row), "segments": segments(row, segments_with_replies(connection, row)[0])}


def revisions(session: Session, actor: Actor, uid: str) -> Shape:
    """RevisionList. Raises NotFoundError."""
    rows = seeing(session).execute(statements.revisions(actor), {"uid": known_uid(uid, "draft")}).all()
    return {"items": [dict(row._mapping) for row in rows or not_found("draft")]}


def segment(session: Session, row: Segment) -> Shape:
    """Segment, of a row that is already found."""
    connection = seeing(session)
    found = connection.execute(statements.THE_SEGMENT, {"id": row.id}).one()
    text = connection.execute(statements.TEXT, {"id": row.revision_id}).scalar_one()
    before = {"revision_id": row.revision_id, "start": row.start}
    position = connection.execute(statements.EARLIER, before).scalar_one()
    reply = connection.execute(statements.THE_REPLY, {"id": row.reply_id}).one_or_none()
    return segment_shape(found, position, text, reply_shape(reply) if reply else None)


def seeing(session: Session) -> Connection:
    """The session's connection, which sees also what the session has changed."""
    session.flush()
    return session.connection()


def segments_with_replies(connection: Connection, row: Row[Any]) -> tuple[Placed, list[Row[Any]]]:
    """The segments of a revision in order, each with its reply, and the draft's replies that stand at none of them."""
    replies = {reply.id: reply for reply in connection.execute(statements.REPLIES, {"draft_id": row.id})}
    rows = connection.execute(statements.SEGMENTS, {"revision_id": row.revision_id})
    placed = [(segment, replies.pop(segment.reply_id, None)) for segment in rows]
    return placed, list(replies.values())


def segments(row: Row[Any], placed: Placed) -> list[Shape]:
    """Every Segment of a revision."""
    return [
        segment_shape(segment, position, row.text, reply and reply_shape(reply))
        for position, (segment, reply) in enumerate(placed)
    ]


def revision_shape(row: Row[Any]) -> Shape:
    """Revision."""
    return {"number": row.number, "text": row.text, "received_at": row.received_at, "source": row.source}


def figures(row: Row[Any], placed: Placed) -> Shape:
    """The Budget and the Progress."""
    taking = [reply for _, reply in placed if reply and reply.stance == "respond"]
    answered = [segment.kind for segment, reply in placed if reply and reply.answered]
    total = sum(segment.kind != "heading" for segment, _ in placed) + answered.count("heading")
    return {
        "budget": budget(row, sum(reply.characters for reply in taking), sum(reply.words for reply in taking)),
        "progress": {"answered": len(answered), "total": total},
    }
