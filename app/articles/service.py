"""The file that a revision came in."""

from sqlmodel import Session, col, select

from app.access import Actor, find_draft, not_found
from app.db.tables import Original, Revision


def original(session: Session, actor: Actor, uid: str, number: int) -> Original:
    """The file of a revision. Raises NotFoundError, also where the revision was pasted."""
    draft = find_draft(session, actor, uid)
    query = select(Original).join(Revision, col(Original.revision_id) == col(Revision.id))
    found = session.exec(query.where(Revision.draft_id == draft.id, Revision.number == number)).one_or_none()
    return found or not_found("file")
