"""What turned one revision of a draft into another, and what became of the replies that stood in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, select

from app.access import Actor, find_draft, not_found
from app.db import segments
from app.db.tables import Reply, Revision, Segment
from app.text import segmentation
from app.text.changes import Difference, differences

Shape = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Side:
    """A revision with its segments; `replies` are the uids of the replies that stand at them."""

    number: int
    text: str
    segments: list[segmentation.Segment]
    uids: list[str]
    replies: list[str | None]


def sides(session: Session, actor: Actor, uid: str, numbers: tuple[int | None, int | None]) -> tuple[Side, Side]:
    """The two revisions with these numbers; the newest and the one before it, where none is named.

    Raises NotFoundError.
    """
    draft = find_draft(session, actor, uid)
    query = select(Revision).where(Revision.draft_id == draft.id).order_by(col(Revision.number))
    revisions = {revision.number: revision for revision in session.exec(query).all()}
    old, new = numbers
    new = new or max(revisions)
    old = old or max((number for number in revisions if number < new), default=new)
    if not revisions.keys() >= {old, new}:
        not_found("revision")
    return side(session, revisions[old]), side(session, revisions[new])


def side(session: Session, revision: Revision) -> Side:
    """A revision as it is compared."""
    rows = segments.of_revision(session, revision.id)
    return Side(
        revision.number,
        revision.text,
        [segments.value(row) for row in rows],
        [row.uid for row in rows],
        replies_at(session, rows),
    )


def replies_at(session: Session, rows: Sequence[Segment]) -> list[str | None]:
    """The uid of the reply at each row."""
    ids = [row.reply_id for row in rows if row.reply_id]
    uids: dict[int, str] = {}
    if ids:
        of_draft = select(Reply.id, Reply.uid).where(
            Reply.draft_id == select(Reply.draft_id).where(Reply.id == ids[0]).scalar_subquery()
        )
        uids = dict(session.exec(of_draft).all())
    return [uids.get(row.reply_id) if row.reply_id else None for row in rows]


def changes(old: Side, new: Side) -> Shape:
    """Changes. It takes its time, and no session."""
    found = [] if old.number == new.number else differences(old.text, old.segments, new.text, new.segments)
    return {
        "from": old.number,
        "to": new.number,
        "items": [difference_shape(difference, old, new) for difference in found],
        "replies": replies_between(found, old, new),
    }


def difference_shape(difference: Difference, old: Side, new: Side) -> Shape:
    """Difference."""
    at = [old.replies[i] for i in difference.old] + [new.replies[i] for i in difference.new]
    return {
        "change": difference.change,
        "before": passage_shape(old, difference.old),
        "after": passage_shape(new, difference.new),
        "parts": [{"kind": part.kind, "text": part.text} for part in difference.parts],
        "replies": list(dict.fromkeys(reply for reply in at if reply)),
    }


def passage_shape(side: Side, indices: Sequence[int]) -> Shape | None:
    """ChangedPassage."""
    if not indices:
        return None
    parts = [side.segments[index] for index in indices]
    return {
        "segments": [side.uids[index] for index in indices],
        "paragraph": parts[0].paragraph,
        "start": parts[0].start,
        "end": parts[-1].end,
    }


def replies_between(found: Sequence[Difference], old: Side, new: Side) -> list[Shape]:
    """What became of each reply that stands in the old revision."""
    became = {index: difference for difference in found for index in difference.old}
    stands = {reply: index for index, reply in enumerate(new.replies) if reply}
    return [
        {
            "reply_id": reply,
            "change": reply_change(became.get(index), stands.get(reply)),
            "before": old.uids[index],
            "after": new.uids[stands[reply]] if reply in stands else None,
        }
        for index, reply in enumerate(old.replies)
        if reply
    ]


def reply_change(passage: Difference | None, place: int | None) -> str:
    """What became of a reply whose passage was this, and that stands there now."""
    if place is None:
        return "removed"
    if passage is None:
        return "unchanged"
    return passage.change if place in passage.new else "moved"
