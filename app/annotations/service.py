"""Takes annotations in as replies: each where its selectors say, and never in the place of another."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col, select

from app.access import Actor, lock_draft, newest_revision
from app.annotations.inward import Annotation
from app.db import segments as rows
from app.db.tables import Draft, Reply, Segment
from app.desk.shapes import Shape
from app.replies import service as replies
from app.replies import statements
from app.text.selector import find

LENGTHS = ("full", "short", "omit")


def take_in(session: Session, actor: Actor, uid: str, annotations: list[Annotation]) -> list[Shape]:
    """Imported, for each annotation. Raises NotFoundError."""
    draft = lock_draft(session, actor, uid)
    revision = newest_revision(session, draft)
    segments = rows.of_revision(session, revision.id)
    measured = statements.draft_of(actor, locked=False).one(session.connection(), uid=segments[0].uid)
    return [_one(session, draft, measured, revision.text, segments, annotation) for annotation in annotations]


def _one(
    session: Session, draft: Draft, measured: Any, text: str, segments: Sequence[Segment], annotation: Annotation
) -> Shape:
    if annotation.content is None:
        return _result(annotation, "unreadable")
    if annotation.place is None:
        return _unplaced(session, draft, measured, annotation)
    found = find(text, annotation.place)
    segment = _at(segments, *found) if found else None
    if segment is None:
        return _result(annotation, "not-found")
    if segment.reply_id:
        reply = session.exec(select(Reply).where(Reply.id == segment.reply_id)).one()
        return _result(annotation, "same" if _same(reply, annotation) else "taken", segment.uid, reply.uid)
    content = {"status": None, **annotation.content}
    made = replies.create(session.connection(), measured, segment.uid, content)
    _choose(session, made.id, annotation)
    session.refresh(segment)
    return _result(annotation, "attached", segment.uid, made.uid)


def _unplaced(session: Session, draft: Draft, measured: Any, annotation: Annotation) -> Shape:
    """A reply without a place, once: the same one again is not taken in twice."""
    query = select(Reply).where(Reply.draft_id == draft.id)
    for reply in session.exec(query):
        if _same(reply, annotation):
            return _result(annotation, "same", None, reply.uid)
    content = {"status": None, **(annotation.content or {})}
    made = replies.create(session.connection(), measured, "", content)
    _choose(session, made.id, annotation)
    return _result(annotation, "unplaced", None, made.uid)


def _at(segments: Sequence[Segment], start: int, end: int) -> Segment | None:
    """The segment that holds most of the place."""
    best = max(segments, key=lambda segment: min(end, segment.end) - max(start, segment.start))
    return best if min(end, best.end) > max(start, best.start) else None


def _same(reply: Reply, annotation: Annotation) -> bool:
    content = annotation.content or {}
    return all(value is None or getattr(reply, name) == value for name, value in content.items())


def _choose(session: Session, reply: int, annotation: Annotation) -> None:
    """The length that was chosen for it goes along."""
    length, pinned = annotation.chosen.get("length"), annotation.chosen.get("pinned")
    if length in LENGTHS:
        values = {"length": length, "pinned": pinned is True}
        session.execute(update(Reply).where(col(Reply.id) == reply).values(**values))


def _result(annotation: Annotation, result: str, segment: str | None = None, reply: str | None = None) -> Shape:
    return {"annotation": annotation.id, "result": result, "segment_id": segment, "reply_id": reply}
