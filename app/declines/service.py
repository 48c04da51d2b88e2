"""Declines a draft, whole or in part, and takes that back. Nothing of the draft is lost by either."""

from collections.abc import Sequence

from sqlmodel import Session, select

from app.access import Actor, lock_draft
from app.db.tables import Decline, Draft, Submission, now
from app.desk import statements
from app.desk.read import seeing
from app.desk.situation import situation
from app.documents.letters import EVERYTHING, Declined, ready


def decline(session: Session, actor: Actor, uid: str, parts: Sequence[Declined], text: str | None) -> None:
    """Decline these parts, in place of what was declined before. Raises NotFoundError."""
    draft = lock_draft(session, actor, uid)
    kept = [part for part in EVERYTHING if part in parts]
    said = ready_text(session, actor, uid, kept) if text is None else text
    row = of(session, draft) or Decline(draft_id=draft.id, parts=[])
    session.add(row.sqlmodel_update({"parts": kept, "text": said, "declined_at": now()}))
    if len(kept) == len(EVERYTHING):
        draft.state = "declined"
        draft.touch()
    else:
        reopen(session, draft)


def take_back(session: Session, actor: Actor, uid: str) -> None:
    """Decline nothing any more; where nothing was declined, nothing changes. Raises NotFoundError."""
    draft = lock_draft(session, actor, uid)
    if row := of(session, draft):
        session.delete(row)
        reopen(session, draft)


def of(session: Session, draft: Draft) -> Decline | None:
    """What is declined of a draft."""
    return session.exec(select(Decline).where(Decline.draft_id == draft.id)).one_or_none()


def ready_text(session: Session, actor: Actor, uid: str, parts: Sequence[Declined]) -> str:
    """The courteous mail that declines these parts."""
    row = statements.revision(actor, newest=True).one(seeing(session), uid=uid)
    return ready(situation(row, declined=parts))["decline"].body


def reopen(session: Session, draft: Draft) -> None:
    """A draft that was declined as a whole, and is not any more, is sent where an answer was, else open."""
    if draft.state == "declined":
        to_journalist = select(Submission.id).where(
            Submission.draft_id == draft.id, Submission.audience == "journalist"
        )
        draft.state = "open" if session.exec(to_journalist.limit(1)).first() is None else "sent"
    draft.touch()
