"""Reads drafts for showing: a few selects of columns, no objects, and values ready for one JSON dump."""

from typing import Any

import orjson
from orjson import Fragment
from sqlalchemy import Connection
from sqlmodel import Session

from app.access import Actor, known_uid, not_found
from app.db.tables import Segment
from app.desk import statements
from app.desk.carried import UID, carried_over
from app.desk.measuring import taken
from app.desk.passages import passages
from app.desk.shapes import (
    Shape,
    budget,
    decline_shape,
    draft_head,
    etag,
    promise_shape,
    reply_shape,
    revision_head,
    segment_shape,
)
from app.web.answers import dump

Placed = list[tuple[tuple[Any, ...], Any]]  # a row of SEGMENTS, and its reply or None

KIND = statements.ONE_SEGMENT.selected_columns.keys().index("kind")


def draft_etag(connection: Connection, actor: Actor, uid: str) -> str:
    """The ETag of a draft. Raises NotFoundError."""
    found = statements.version(actor).one(connection, uid=known_uid(uid, "draft"))
    return etag(found or not_found("draft"))


def is_short(connection: Connection, uid: str) -> bool:
    """Whether any revision of a draft is read in well under a millisecond. Raises NotFoundError for no id at all."""
    return bool(statements.SEGMENTS_UP_TO_LONG.one(connection, uid=known_uid(uid, "draft")).number < statements.LONG)


def draft(connection: Connection, actor: Actor, uid: str) -> tuple[str, Shape]:
    """The ETag and the Draft. Raises NotFoundError."""
    row = newest(connection, actor, uid)
    placed, unplaced = segments_with_replies(connection, row)
    written = segments(connection, row, replies_of(placed))
    return etag(row), {**around(connection, row, placed, unplaced), "segments": written, **figures(row, placed)}


def newest(connection: Connection, actor: Actor, uid: str) -> Any:
    """The row of a draft beside its newest revision. Raises NotFoundError."""
    return statements.revision(actor, newest=True).one(connection, uid=known_uid(uid, "draft")) or not_found("draft")


def around(connection: Connection, row: Any, placed: Placed, unplaced: list[Any]) -> Shape:
    """Draft without its totals and its segments."""
    return {
        **draft_head(row),
        "decline": decline_shape(row),
        "promises": promises(connection, row),
        "revision": revision_shape(row),
        "unplaced_replies": [reply_shape(reply) for reply in unplaced],
        "carried_over": carried(connection, row, placed, unplaced),
    }


def plain_draft(session: Session, actor: Actor, uid: str) -> Shape:
    """The Draft in nothing but the values of JSON, for a use that looks into it. Raises NotFoundError."""
    shape: Shape = orjson.loads(dump(draft(seeing(session), actor, uid)[1]))
    return shape


def revision(connection: Connection, actor: Actor, uid: str, number: int) -> Shape:
    """RevisionAsItStood. Raises NotFoundError."""
    row = statements.revision(actor, newest=False).one(
        connection, uid=known_uid(uid, "draft"), number=number
    ) or not_found("revision")
    placed, unplaced = segments_with_replies(connection, row)
    if row.stood is None:
        replies, others = replies_of(placed), [reply_shape(reply) for reply in unplaced]
    else:
        stood = orjson.loads(row.stood)
        replies, others = [stood["replies"].get(segment[UID]) for segment, _ in placed], stood["unplaced"]
    return {**revision_shape(row), "segments": segments(connection, row, replies), "unplaced_replies": others}


def carried(connection: Connection, row: Any, placed: Placed, unplaced: list[Any]) -> list[Shape]:
    """Every CarriedOver of a revision. The first has one only for replies that an undone revision has left behind."""
    if row.number == 1 and not unplaced:
        return []
    places = {reply.id: segment[UID] for segment, reply in placed if reply}
    return carried_over(connection, row.revision_id, [segment for segment, _ in placed], places, unplaced)


def revisions(session: Session, actor: Actor, uid: str) -> Shape:
    """RevisionList. Raises NotFoundError."""
    rows = statements.revisions(actor).all(seeing(session), uid=known_uid(uid, "draft")) or not_found("draft")
    return {"items": [revision_head(row) for row in rows]}


def segment(session: Session, row: Segment) -> Shape:
    """Segment, of a row that is already found."""
    connection = seeing(session)
    (found,) = statements.THE_SEGMENT.rows(connection, id=row.id)
    text = statements.TEXT.one(connection, id=row.revision_id).text
    position = statements.EARLIER.one(connection, revision_id=row.revision_id, start=row.start).number
    reply = statements.THE_REPLY.one(connection, id=row.reply_id)
    return segment_shape(found, position, text, reply and reply_shape(reply))


def seeing(session: Session) -> Connection:
    """The session's connection, which sees also what the session has changed."""
    session.flush()
    return session.connection()


def segments_with_replies(connection: Connection, row: Any) -> tuple[Placed, list[Any]]:
    """The segments of a revision in order, each with its reply, and the draft's replies that stand at none of them."""
    replies = statements.PLACED_REPLIES.all(connection, revision_id=row.revision_id, draft_id=row.id)
    places = {reply.place: reply for reply in replies}
    placed = [(segment, places.get(segment[UID])) for segment in passages(connection, row).rows]
    return placed, [reply for reply in replies if reply.place is None]


def replies_of(placed: Placed) -> list[Shape | None]:
    """The Reply of each segment, or None."""
    return [reply and reply_shape(reply) for _, reply in placed]


def segments(connection: Connection, row: Any, replies: list[Shape | None]) -> Fragment:
    """Every Segment of a revision, with its reply."""
    return passages(connection, row).written(replies)


def promises(connection: Connection, row: Any) -> list[Shape]:
    """Every Promise of a draft, the first one made first."""
    made = statements.PROMISES.all(connection, draft_id=row.id) if row.has_promises else []
    return [promise_shape(promise) for promise in made]


def revision_shape(row: Any) -> Shape:
    """Revision."""
    return {**revision_head(row), "text": row.text, "marks": Fragment(row.marks)}


def figures(row: Any, placed: Placed) -> Shape:
    """The Budget and the Progress."""
    answered = [segment[KIND] for segment, reply in placed if reply and reply.answered]
    total = sum(segment[KIND] != "heading" for segment, _ in placed) + answered.count("heading")
    return {
        "budget": budget(row, sum(taken(reply) for _, reply in placed if reply)),
        "progress": {"answered": len(answered), "total": total},
    }
