"""Reads the beginning of a draft with the totals of all of it: what a desk shows before the rest has come."""

from typing import Any

from sqlalchemy import Connection

from app.access import Actor
from app.desk import statements
from app.desk.passages import Passages
from app.desk.read import Placed, around, newest, replies_of, segments_with_replies
from app.desk.shapes import Shape, budget, etag

REPLY_ID = statements.ONE_SEGMENT.selected_columns.keys().index("reply_id")


def opening(connection: Connection, actor: Actor, uid: str) -> tuple[str, Shape]:
    """The ETag of the draft, and the Opening. Raises NotFoundError."""
    row = newest(connection, actor, uid)
    # What was carried over to a later revision is told by all of its segments, so they come at once.
    placed, unplaced = first(connection, row) if row.number == 1 else segments_with_replies(connection, row)
    written = Passages(row.text, [segment for segment, _ in placed]).written(replies_of(placed))
    return etag(row), {**around(connection, row, placed, unplaced), "segments": written, **totals(connection, row)}


def first(connection: Connection, row: Any) -> tuple[Placed, list[Any]]:
    """As `segments_with_replies`, but of the first segments only."""
    replies = {reply.id: reply for reply in statements.FIRST_REPLIES.all(connection, revision_id=row.revision_id)}
    rows = statements.FIRST_SEGMENTS.rows(connection, revision_id=row.revision_id)
    placed = [(segment, replies.get(segment[REPLY_ID])) for segment in rows]
    return placed, statements.STRANDED_REPLIES.all(connection, draft_id=row.id)


def totals(connection: Connection, row: Any) -> Shape:
    """The Budget, the Progress and the Counts of a whole revision, which is not read for them."""
    found = statements.COUNTS.one(connection, revision_id=row.revision_id)
    return {
        "budget": budget(row, found.taken),
        "progress": {"answered": found.answered, "total": found.total},
        "counts": {"segments": found.segments, "about_interviewee": found.about, "quotes": found.quotes},
    }
