"""Reads drafts for showing: a few selects of columns, no objects, and plain values ready for one JSON dump."""

from typing import Any

from sqlalchemy import Connection, Row, func, select
from sqlmodel import Session, SQLModel

from app.access import Actor, known_uid, not_found, visible
from app.db.tables import Draft, Revision, Segment
from app.desk.shapes import Shape, budget, draft_head, etag, reply_shape, segment_shape

DRAFT, REVISION, SEGMENT, REPLY = (SQLModel.metadata.tables[t].c for t in ("draft", "revision", "segment", "reply"))

REVISIONS = select(
    *DRAFT, REVISION.id.label("revision_id"), REVISION.number, REVISION.text, REVISION.received_at, REVISION.source
).join(Revision, REVISION.draft_id == DRAFT.id)

Placed = list[tuple[Row[Any], Row[Any] | None]]


def draft_etag(session: Session, actor: Actor, uid: str) -> str:
    """The ETag of a draft. Raises NotFoundError."""
    query = select(DRAFT.version, DRAFT.updated_at).where(DRAFT.uid == known_uid(uid, "draft"), visible(actor))
    return etag(seeing(session).execute(query).one_or_none() or not_found("draft"))


def draft(session: Session, actor: Actor, uid: str) -> tuple[str, Shape]:
    """The ETag and the Draft. Raises NotFoundError."""
    row = revision_row(session, actor, uid)
    placed, unplaced = segments_with_replies(seeing(session), row)
    return etag(row), {
        **draft_head(row),
        "revision": revision_shape(row),
        "segments": segments(row, placed),
        "unplaced_replies": [reply_shape(reply) for reply in unplaced],
        **figures(row, placed),
    }


def revision(session: Session, actor: Actor, uid: str, number: int) -> Shape:
    """RevisionAsItStood. Raises NotFoundError."""
    row = revision_row(session, actor, uid, number)
    return {**revision_shape(row), "segments": segments(row, segments_with_replies(seeing(session), row)[0])}


def revisions(session: Session, actor: Actor, uid: str) -> Shape:
    """RevisionList. Raises NotFoundError."""
    draft_etag(session, actor, uid)
    query = select(REVISION.number, REVISION.received_at, REVISION.source).join(Draft, DRAFT.id == REVISION.draft_id)
    rows = seeing(session).execute(query.where(DRAFT.uid == uid).order_by(REVISION.number))
    return {"items": [dict(row._mapping) for row in rows]}


def seeing(session: Session) -> Connection:
    """The session's connection, which sees also what the session has changed."""
    session.flush()
    return session.connection()


def revision_row(session: Session, actor: Actor, uid: str, number: int | None = None) -> Any:
    """A draft's columns beside those of one of its revisions, the newest where no number is given."""
    query = REVISIONS.where(DRAFT.uid == known_uid(uid, "draft"), visible(actor))
    query = (
        query.order_by(REVISION.number.desc()).limit(1) if number is None else query.where(REVISION.number == number)
    )
    return seeing(session).execute(query).one_or_none() or not_found("draft" if number is None else "revision")


def segments_with_replies(connection: Connection, row: Row[Any]) -> tuple[Placed, list[Row[Any]]]:
    """The segments of a revision in order, each with its reply, and the draft's replies that stand at none of them."""
    replies = {reply.id: reply for reply in connection.execute(select(*REPLY).where(REPLY.draft_id == row.id))}
    query = select(*SEGMENT).where(SEGMENT.revision_id == row.revision_id).order_by(SEGMENT.start)
    placed = [(segment, replies.pop(segment.reply_id, None)) for segment in connection.execute(query)]
    return placed, list(replies.values())


def revision_shape(row: Row[Any]) -> Shape:
    """Revision."""
    return {"number": row.number, "text": row.text, "received_at": row.received_at, "source": row.source}


def segments(row: Row[Any], placed: Placed) -> list[Shape]:
    """Every Segment of a revision."""
    return [
        segment_shape(segment, position, row.text, reply and reply_shape(reply))
        for position, (segment, reply) in enumerate(placed)
    ]


def figures(row: Row[Any], placed: Placed) -> Shape:
    """The Budget and the Progress."""
    taking = [reply for _, reply in placed if reply and reply.stance == "respond"]
    answered = [segment.kind for segment, reply in placed if reply and reply.answered]
    total = sum(segment.kind != "heading" for segment, _ in placed) + answered.count("heading")
    return {
        "budget": budget(row, sum(reply.characters for reply in taking), sum(reply.words for reply in taking)),
        "progress": {"answered": len(answered), "total": total},
    }


def segment(session: Session, row: Segment) -> Shape:
    """Segment, of a row that is already found."""
    text = seeing(session).execute(select(REVISION.text).where(REVISION.id == row.revision_id)).scalar_one()
    earlier = select(func.count()).where(SEGMENT.revision_id == row.revision_id, SEGMENT.start < row.start)
    position = seeing(session).execute(earlier).scalar_one()
    reply = row.reply_id and seeing(session).execute(select(*REPLY).where(REPLY.id == row.reply_id)).one()
    return segment_shape(row, position, text, reply_shape(reply) if reply else None)
