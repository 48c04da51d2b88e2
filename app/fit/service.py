"""Asks for the plan that fits best, and keeps the lengths that a person has agreed to."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlmodel import Session, col, select

from app.access import Actor, known_uid, lock_draft, not_found
from app.db.tables import Reply, now
from app.desk import read, statements
from app.desk.measuring import measure_of, sizes, takes_space
from app.desk.shapes import Shape
from app.text.fit import Candidate, fit
from app.text.space import Measure, Unit


def best_plan(session: Session, actor: Actor, uid: str, amount: int | None, unit: Unit | None) -> Shape:
    """Fit, for the draft's own space or another one. Raises NotFoundError."""
    connection = read.seeing(session)
    row = statements.revision(actor, newest=True).one(connection, uid=known_uid(uid, "draft")) or not_found("draft")
    placed, _ = read.segments_with_replies(connection, row)
    replies = [reply for _, reply in placed if reply and takes_space(reply)]
    measure = measure_of(row)
    measure = replace(measure, unit=unit or measure.unit)
    return planned(replies, measure, row.space_amount if amount is None else amount, around(row, measure))


def around(draft: Any, measure: Measure) -> int:
    """The space that the greeting and the signature take."""
    return measure.around(draft.greeting, draft.signature)


def planned(replies: Sequence[Any], measure: Measure, amount: int | None, frame: int) -> Shape:
    """Fit, of replies in the order of the text, in what `frame` leaves of the amount."""
    candidates = [candidate(reply, measure) for reply in replies]
    everything = sum(max(one.full, one.short or 0) for one in candidates)
    plan = fit(candidates, everything if amount is None else amount - frame)
    return {
        "fits": plan.over == 0,
        "unit": measure.unit,
        "amount": amount,
        "used": plan.used + frame,
        "over": plan.over,
        "plan": [
            {
                "reply_id": reply.uid,
                "length": length,
                "takes": {"full": one.full, "short": one.short},
                "pinned": bool(reply.pinned),
            }
            for reply, one, length in zip(replies, candidates, plan.lengths, strict=True)
        ],
    }


def candidate(reply: Any, measure: Measure) -> Candidate:
    """A reply as the plan sees it."""
    size = sizes({"body": reply.body, "short_body": reply.short_body}, measure)
    pinned = reply.length if reply.pinned else None
    return Candidate(reply.priority, size["takes"] or 0, size["takes_short"], pinned)


def keep_plan(session: Session, actor: Actor, uid: str, lengths: Mapping[str, Mapping[str, Any]]) -> None:
    """Keep the `length` of some replies, by their ids, and whether it is `pinned`. Raises NotFoundError."""
    draft = lock_draft(session, actor, uid)
    query = select(Reply).where(Reply.draft_id == draft.id, col(Reply.uid).in_(lengths))
    replies = {reply.uid: reply for reply in session.exec(query)}
    if lengths.keys() - replies.keys():
        not_found("reply in this draft")
    changed = [reply for uid, reply in replies.items() if any(getattr(reply, n) != v for n, v in lengths[uid].items())]
    for reply in changed:
        reply.sqlmodel_update({**lengths[reply.uid], "version": reply.version + 1, "updated_at": now()})
    if changed:
        draft.touch()
