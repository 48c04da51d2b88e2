"""Declines a draft, whole or in part, and takes that back. Nothing of the draft is lost by either."""

from collections.abc import Sequence

from sqlmodel import Session, select

from app.access import Actor, lock_draft
from app.db.tables import Decline, Draft, now
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
    set_state(draft, whole=len(kept) == len(EVERYTHING))


def take_back(session: Session, actor: Actor, uid: str) -> None:
    """Decline nothing any more; where nothing was declined, nothing changes. Raises NotFoundError."""
    draft = lock_draft(session, actor, uid)
    if row := of(session, draft):
        session.delete(row)
        set_state(draft, whole=False)


def of(session: Session, draft: Draft) -> Decline | None:
    """What is declined of a draft."""
    return session.exec(select(Decline).where(Decline.draft_id == draft.id)).one_or_none()


def ready_text(session: Session, actor: Actor, uid: str, parts: Sequence[Declined]) -> str:
    """The courteous mail that declines these parts."""
    row = statements.revision(actor, newest=True).one(seeing(session), uid=uid)
    return ready(situation(row, declined=parts))["decline"].body


def set_state(draft: Draft, *, whole: bool) -> None:
    """A draft that is declined as a whole is `declined`; one that was, and is not any more, is open again."""
    if whole:
        draft.state = "declined"
    elif draft.state == "declined":
        draft.state = "open"
    draft.touch()
