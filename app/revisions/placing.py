"""Puts a reply where a person says it belongs, and remembers that somebody has looked at a change."""

from sqlmodel import Session, select
from sqlmodel.sql.expression import SelectOfScalar

from app.access import Actor, known_uid, lock_reply, newest_revision, not_found
from app.db.tables import CarryOver, Reply, Revision, Segment, now
from app.errors import BothAnsweredError
from app.revisions.basis import orphan
from app.revisions.service import gone
from app.text.wording import says_the_same


def place(session: Session, actor: Actor, uid: str, segment_uid: str | None) -> str:
    """Let a reply stand at a segment of the newest revision, or at none; gives the uid of its draft.

    Raises NotFoundError, and BothAnsweredError where another reply with content stands there.
    """
    draft, reply = lock_reply(session, actor, uid)
    revision = newest_revision(session, draft)
    row = remembered(session, revision, reply)
    wanted = segment_uid and segment_named(session, revision, segment_uid)
    if wanted and wanted.reply_id != reply.id:
        make_room(session, wanted)
    for old in session.exec(standing(revision, reply)).all():
        old.reply_id = None
    if wanted:
        wanted.reply_id = reply.id
        put_there(row, revision, wanted)
    else:
        row.change, row.differs, row.spans = "removed", True, []
    row.seen_at = now()
    session.add(row)
    draft.touch()
    return draft.uid


def see(session: Session, actor: Actor, uid: str) -> None:
    """Somebody has looked at what became of a reply. Raises NotFoundError."""
    draft, reply = lock_reply(session, actor, uid)
    revision = newest_revision(session, draft)
    row = known(session, revision, reply)
    if row is None and session.exec(standing(revision, reply)).first() is None:
        row = remembered(session, revision, reply)
    if row and row.seen_at is None:
        row.seen_at = now()
        session.add(row)
        draft.touch()


def put_there(row: CarryOver, revision: Revision, segment: Segment) -> None:
    """Write down that a reply stands at a segment because a person says so."""
    row.change = "moved" if row.change == "removed" else row.change
    row.differs = not says_the_same(row.passage, revision.text[segment.start : segment.end])
    row.spans, row.suggestion = [[segment.start, segment.end]], None


def make_room(session: Session, segment: Segment) -> None:
    """Let a reply without content give way. Raises BothAnsweredError for one that has some."""
    other = session.get(Reply, segment.reply_id) if segment.reply_id else None
    if other is None:
        return
    if other.has_content:
        raise BothAnsweredError("Another reply stands there already. Move that one first. Nothing was changed.")
    session.delete(other)
    segment.reply_id = None
    session.flush()


def segment_named(session: Session, revision: Revision, uid: str) -> Segment:
    """The segment of a revision with this uid. Raises NotFoundError."""
    query = select(Segment).where(Segment.uid == known_uid(uid, "segment"), Segment.revision_id == revision.id)
    return session.exec(query).one_or_none() or not_found("segment")


def standing(revision: Revision, reply: Reply) -> SelectOfScalar[Segment]:
    """The segments of a revision that a reply stands at: one or none."""
    return select(Segment).where(Segment.revision_id == revision.id, Segment.reply_id == reply.id)


def known(session: Session, revision: Revision, reply: Reply) -> CarryOver | None:
    """What became of a reply in a revision, where something did."""
    query = select(CarryOver).where(CarryOver.revision_id == revision.id, CarryOver.reply_id == reply.id)
    return session.exec(query).one_or_none()


def remembered(session: Session, revision: Revision, reply: Reply) -> CarryOver:
    """What is known of how a reply came to its place; what it answers now, where nothing was known yet."""
    row = known(session, revision, reply)
    if row:
        return row
    here = session.exec(standing(revision, reply)).first()
    if here:
        return gone(revision.id, reply.id, revision.text[here.start : here.end], here.paragraph)
    lost = orphan(session, reply.id, None)
    return gone(revision.id, reply.id, lost.passage, lost.paragraph)
