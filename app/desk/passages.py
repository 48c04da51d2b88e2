"""Keeps the segments of the revisions that were read last, and their JSON, for as long as nobody changes them.

People write replies all evening and hardly ever change a segment. `Draft.segments_at` tells when one last may have
been changed; what is kept goes by that moment, and is never shown for another. docs/decisions/0013 says
why.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import orjson
from orjson import Fragment
from sqlalchemy import Connection

from app.db.session import kept_by_readers
from app.desk import statements
from app.desk.cache import LastRead
from app.desk.shapes import Shape, segment_shape
from app.web.answers import dump

ROOM = 64 * 1024 * 1024  # bytes of text and JSON, about
AROUND = 1_000  # bytes that a segment takes beside its text

Row = tuple[Any, ...]  # of statements.SEGMENTS


@dataclass(frozen=True, slots=True)
class Passages:
    """The segments of a revision in order, and what is written of them so far."""

    text: str
    rows: list[Row]
    begun: list[bytes] = field(default_factory=list)
    """Each as JSON, up to its reply."""

    def written(self, replies: Iterable[Shape | None]) -> Fragment:
        """Every Segment, with the replies that stand at them."""
        if not self.begun:
            shapes = (segment_shape(row, position, self.text, None) for position, row in enumerate(self.rows))
            self.begun[:] = [orjson.dumps(shape).removesuffix(b"null}") for shape in shapes]
        ends = (b"null}" if reply is None else dump(reply) + b"}" for reply in replies)
        return Fragment(b"[" + b",".join(begun + end for begun, end in zip(self.begun, ends, strict=True)) + b"]")


def size(passages: Passages) -> int:
    """The bytes they will take, about."""
    return 2 * len(passages.text) + AROUND * len(passages.rows)


def passages(connection: Connection, row: Any) -> Passages:
    """The segments of a revision, of a row of `statements.revision`."""
    kept = kept_by_readers(connection)
    if kept is None:
        return fetched(connection, row)
    last_read: LastRead[Passages] = kept.get("passages") or kept.setdefault("passages", LastRead(ROOM, size))
    key = (row.uid, row.number, row.segments_at)
    found = last_read.get(key)
    if found is None:
        found = fetched(connection, row)
        last_read.put(key, found)
    return found


def fetched(connection: Connection, row: Any) -> Passages:
    """The same, from the tables."""
    return Passages(row.text, statements.SEGMENTS.rows(connection, revision_id=row.revision_id))
