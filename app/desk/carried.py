"""What became of each reply in the newest revision, as it goes out. Where nothing is carried over, nothing is asked."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import orjson
from sqlalchemy import Connection

from app.desk import statements
from app.desk.shapes import Shape

UID, START = (statements.ONE_SEGMENT.selected_columns.keys().index(name) for name in ("uid", "start"))

Segments = Sequence[tuple[Any, ...]]  # rows of statements.SEGMENTS


def carried_over(
    connection: Connection, revision_id: int, segments: Segments, places: Mapping[int, str], unplaced: Iterable[Any]
) -> list[Shape]:
    """Every CarriedOver; `places` are the uids of the segments that replies stand at, by the key of the reply."""
    rows = statements.CARRIED.all(connection, revision_id=revision_id)
    shapes = [carried_shape(row, segments, places.get(row.id)) for row in rows]
    known = {row.id for row in rows}
    return shapes + [stranded(connection, reply) for reply in unplaced if reply.id not in known]


def carried_shape(row: Any, segments: Segments, place: str | None) -> Shape:
    """CarriedOver, of a row of `statements`."""
    suggestion = row.suggestion and orjson.loads(row.suggestion)
    return {
        "reply_id": row.uid,
        "segment_id": place,
        "change": row.change,
        "differs": bool(row.differs),
        "passage": row.passage,
        "paragraph": row.paragraph,
        "suggestion": segment_at(segments, suggestion[0]) if suggestion and place is None else None,
        "seen": row.seen_at is not None,
        "wording": row.wording,
    }


def stranded(connection: Connection, reply: Any) -> Shape:
    """CarriedOver of a reply that was written to an older revision after the newest had come."""
    last = statements.LAST_PASSAGE.one(connection, reply_id=reply.id)
    return {
        "reply_id": reply.uid,
        "segment_id": None,
        "change": "removed",
        "differs": True,
        "passage": last.text[last.start : last.end] if last else "",
        "paragraph": last and last.paragraph,
        "suggestion": None,
        "seen": False,
        "wording": None,
    }


def segment_at(segments: Segments, offset: int) -> str | None:
    """The uid of the segment that an offset lies in, or after."""
    at = bisect_right(segments, offset, key=lambda segment: segment[START]) - 1
    return segments[at][UID] if at >= 0 else None
