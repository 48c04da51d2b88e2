"""Takes in a new revision, and takes it back. Replies keep their identity; none is ever lost or moved silently."""

from collections.abc import Sequence
from dataclasses import asdict, replace

from sqlalchemy import delete, insert
from sqlmodel import Session, col, select

from app.access import Actor, lock_draft, newest_revision, not_found
from app.db import segments
from app.db.tables import CarryOver, Draft, Original, Reply, Revision, Segment, new_uid, now
from app.desk import read
from app.documents.received import Given
from app.errors import CannotUndoError
from app.revisions.basis import Basis, Comparison, basis_of, compare, orphan
from app.revisions.carry import Carrying
from app.text import segmentation
from app.text.about import about_interviewee
from app.text.carrying import Brought, bring


def add(session: Session, actor: Actor, uid: str, given: Given, comparison: Comparison | None) -> bool:
    """Make this the newest revision, and say whether it is new: the same text again changes nothing.

    `comparison` is made again where somebody corrected the draft meanwhile. Raises NotFoundError.
    """
    draft = lock_draft(session, actor, uid)
    basis = basis_of(session, draft)
    if given.text == basis.text:
        return False
    if comparison is None or comparison.basis.compared != basis.compared:
        comparison = compare(basis, given)
    comparison = replace(comparison, basis=basis)
    freeze(session, actor, draft, basis)
    revision = Revision(draft_id=draft.id, number=basis.number + 1, **given.columns())
    session.add(revision)
    session.flush()
    if given.upload:
        session.add(Original(revision_id=revision.id, **asdict(given.upload)))
    carry_over(session, draft, revision, comparison)
    draft.touch()
    return True


def freeze(session: Session, actor: Actor, draft: Draft, basis: Basis) -> None:
    """Keep what has been replied to the revision that is the newest no longer, as it stands now."""
    shape = read.plain_draft(session, actor, draft.uid)
    replies = {segment["id"]: segment["reply"] for segment in shape["segments"] if segment["reply"]}
    old = session.get_one(Revision, basis.revision_id)
    old.stood = {"replies": replies, "unplaced": shape["unplaced_replies"]}


def carry_over(session: Session, draft: Draft, revision: Revision, comparison: Comparison) -> None:
    """Store the new segments with the replies that stand at them, and what became of each reply."""
    brought = bring(comparison.basis.passages, comparison.carried, revision.text, comparison.reading.segments)
    replies = {reply.id: reply for reply in session.exec(select(Reply).where(Reply.draft_id == draft.id)).all()}
    of_before = select(CarryOver).where(CarryOver.revision_id == comparison.basis.revision_id)
    before = {row.reply_id: row for row in session.exec(of_before).all()}
    carrying = Carrying(revision.text, comparison, brought, replies, before)
    places = carrying.places()
    store(session, draft, revision, brought, {place: reply_id for reply_id, place in places.items()})
    rows = list(carrying.rows(revision.id, places))
    session.add_all(rows)
    for row in rows:
        reply = replies[row.reply_id]
        if row.differs and reply.status == "approved":
            set_status(reply, "open")
            row.fell_at = reply.version


def store(session: Session, draft: Draft, revision: Revision, brought: Brought, replies: dict[int, int]) -> None:
    """Keep the segments of a revision; `replies` are the keys of those that stand at them, by index."""
    parts, who = brought.segments, segments.interviewee(draft)
    about = about_interviewee(revision.text, parts, who, draft.language)
    rows = [
        segments.columns(part)
        | {
            "uid": new_uid(),
            "revision_id": revision.id,
            "about_interviewee": concerns,
            "corrected": sorted(fields),
            "reply_id": replies.get(index),
        }
        for index, (part, concerns, fields) in enumerate(zip(parts, about, brought.corrected, strict=True))
    ]
    if rows:
        session.execute(insert(Segment), rows)


def set_status(reply: Reply, status: str) -> None:
    """Change the status of a reply; whoever holds an older version of it will notice."""
    reply.status, reply.version, reply.updated_at = status, reply.version + 1, now()


def undo(session: Session, actor: Actor, uid: str, number: int) -> None:
    """Take the newest revision back: replies stand where they stood. What was written since is kept, without a place.

    Raises NotFoundError, and CannotUndoError for an older revision or the first.
    """
    draft = lock_draft(session, actor, uid)
    newest = newest_revision(session, draft)
    if not 1 <= number <= newest.number:
        not_found("revision")
    if number < newest.number:
        raise CannotUndoError(f"There is a newer version than {number}. Undo the newest one first.")
    if number == 1:
        raise CannotUndoError("The first version is the draft itself. Delete the draft instead.")
    query = select(Revision).where(Revision.draft_id == draft.id, col(Revision.number) < number)
    before = session.exec(query.order_by(col(Revision.number).desc()).limit(1)).one()
    restore_approvals(session, newest)
    remember_passages(session, draft, newest, before)
    session.flush()
    session.execute(delete(Revision).where(col(Revision.id) == newest.id))
    before.stood = None
    draft.touch()


def restore_approvals(session: Session, revision: Revision) -> None:
    """Approve again what this revision took the approval of, where nobody has changed it since."""
    fell = select(CarryOver, Reply).where(CarryOver.revision_id == revision.id, CarryOver.reply_id == Reply.id)
    for row, reply in session.exec(fell.where(CarryOver.fell_at == Reply.version)).all():
        del row
        set_status(reply, "approved")


def remember_passages(session: Session, draft: Draft, revision: Revision, before: Revision) -> None:
    """Keep what replies answered that stand in this revision only: they will be without a place."""
    stays = set(session.exec(select(Segment.reply_id).where(Segment.revision_id == before.id)).all())
    known = set(session.exec(select(CarryOver.reply_id).where(CarryOver.revision_id == before.id)).all())
    here = segments.of_revision(session, revision.id)
    passages = {row.reply_id: (revision.text[row.start : row.end], row.paragraph) for row in here}
    rows = {row.reply_id: row for row in carried_into(session, revision)}
    for reply_id in session.exec(select(Reply.id).where(Reply.draft_id == draft.id)).all():
        if reply_id in stays or reply_id in known:
            continue
        lost = orphan(session, reply_id, rows.get(reply_id))
        passage, paragraph = passages.get(reply_id, (lost.passage, lost.paragraph))
        session.add(gone(before.id, reply_id, passage, paragraph))


def carried_into(session: Session, revision: Revision) -> Sequence[CarryOver]:
    """What became of each reply in a revision."""
    return session.exec(select(CarryOver).where(CarryOver.revision_id == revision.id)).all()


def gone(revision_id: int, reply_id: int, passage: str, paragraph: int | None) -> CarryOver:
    """That a reply has no place."""
    return CarryOver(
        revision_id=revision_id,
        reply_id=reply_id,
        change="removed",
        passage=passage,
        paragraph=paragraph,
        differs=True,
    )


def segment_values(session: Session, revision: Revision) -> list[segmentation.Segment]:
    """The segments of a revision as the text engine knows them."""
    return [segments.value(row) for row in segments.of_revision(session, revision.id)]
