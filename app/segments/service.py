"""Corrects segments. Each correction is kept with the segments before and after it, and the newest can be undone."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlmodel import Session, col, select

from app.access import Actor, find_draft, known_uid, lock_draft, lock_segment, newest_revision, not_found
from app.db import segments
from app.db.tables import Correction, Draft, Reply, Revision, Segment, new_uid
from app.errors import BothAnsweredError, CannotMergeError, CannotUndoError, OldRevisionError
from app.text import corrections, segmentation
from app.text.carrying import EXTENT
from app.text.lessons import lessons
from app.text.segmentation import Reason

State = dict[str, Any]
Changes = dict[str, Any]
KEPT = ("uid", "paragraph", "start", "end", "kind", "speaker_name", "speaker_role", "quotes", "corrected", "reply_id")


@dataclass(frozen=True, slots=True)
class Corrected:
    """The segments after a correction; the uids of their draft and of the correction, None where nothing changed."""

    draft: str
    rows: Sequence[Segment]
    correction: str | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The speaker that a segment would have, and why: the `mention` that stands there and the `reason`."""

    segment_id: str
    speaker: dict[str, Any]
    mention: str | None
    reason: Reason


def correct(session: Session, actor: Actor, uid: str, changes: Changes) -> Corrected:
    """Set the `kind` or the `speaker` (or both) that a person says is right. Raises NotFoundError."""
    draft, row = lock_newest(session, actor, uid)
    return record(session, draft, "correct", [row], [as_said(row, changes)])


def lock_newest(session: Session, actor: Actor, uid: str) -> tuple[Draft, Segment]:
    """A segment of the newest revision, and its draft, locked. Raises NotFoundError, OldRevisionError."""
    draft, row = lock_segment(session, actor, uid)
    if row.revision_id != newest_revision(session, draft).id:
        raise OldRevisionError("A newer version of the draft has come. This one stays as it stood.")
    return draft, row


def correct_together(session: Session, actor: Actor, draft_uid: str, changes: Mapping[str, Changes]) -> Corrected:
    """Correct several segments of the newest revision, by their uids, as one correction. Raises NotFoundError."""
    draft = lock_draft(session, actor, draft_uid)
    revision = newest_revision(session, draft)
    rows = [row for row in rows_named(session, list(changes)) if row.revision_id == revision.id]
    if len(rows) < len(changes):
        not_found("segment")
    return record(session, draft, "correct", rows, [as_said(row, changes[row.uid]) for row in rows])


def as_said(row: Segment, changes: Changes) -> State:
    """The segment with the kind or the speaker that a person says is right."""
    segment = segments.value(row)
    if "kind" in changes:
        segment = corrections.of_kind(segment, changes["kind"])
    if "speaker" in changes:
        segment = corrections.spoken_by(segment, changes["speaker"])
    return state(row) | kept(segment) | {"corrected": sorted({*row.corrected, *changes})}


def suggestions(session: Session, actor: Actor, draft_uid: str) -> list[Suggestion]:
    """The speakers that follow from those a person has named in the newest revision. Raises NotFoundError."""
    draft = find_draft(session, actor, draft_uid)
    revision = newest_revision(session, draft)
    rows = segments.of_revision(session, revision.id)
    by_hand = ["speaker" in row.corrected for row in rows]
    learnt = lessons(revision.text, draft.language, [segments.value(row) for row in rows], by_hand)
    return [Suggestion(rows[one.index].uid, asdict(one.speaker), one.mention, one.reason) for one in learnt]


def split(session: Session, actor: Actor, uid: str, offset: int) -> Corrected:
    """Split a segment at an offset of the revision's text; its reply stays with the first part.

    Raises NotFoundError, CannotSplitError.
    """
    draft, row = lock_newest(session, actor, uid)
    first, second = corrections.split(text_of(session, row), segments.value(row), offset)
    before = state(row)
    cut = before | {"corrected": sorted({*row.corrected, EXTENT})}
    after = [cut | kept(first), cut | kept(second) | {"uid": new_uid(), "reply_id": None}]
    return record(session, draft, "split", [row], after)


def merge(session: Session, actor: Actor, uid: str) -> Corrected:
    """Merge a segment with the next one. Raises NotFoundError, CannotMergeError, BothAnsweredError."""
    draft, row = lock_newest(session, actor, uid)
    later = select(Segment).where(Segment.revision_id == row.revision_id, Segment.start > row.start)
    following = session.exec(later.order_by(col(Segment.start)).limit(1)).one_or_none()
    if following is None:
        raise CannotMergeError("This is the last segment; there is none after it to merge with.")
    whole = corrections.merge(segments.value(row), segments.value(following))
    rows = [row, following]
    corrected, reply_id = sorted({*row.corrected, *following.corrected, EXTENT}), the_reply_of(session, rows)
    after = state(row) | kept(whole) | {"corrected": corrected, "reply_id": reply_id}
    return record(session, draft, "merge", rows, [after])


def undo(session: Session, actor: Actor, draft_uid: str, uid: str) -> None:
    """Bring back the segments as they were before a correction. Replies written since are kept.

    Raises NotFoundError, CannotUndoError where a newer correction stands, BothAnsweredError.
    """
    draft = lock_draft(session, actor, draft_uid)
    query = select(Correction).where(Correction.draft_id == draft.id).order_by(col(Correction.id).desc())
    asked = session.exec(query.where(Correction.uid == known_uid(uid, "correction"))).one_or_none()
    newest = session.exec(query.limit(1)).first()
    if asked is None or newest is None:
        not_found("correction")
    if asked is not newest:
        raise CannotUndoError(f"There is a newer correction than this {asked.action}. Undo the newest one first.")
    if newest.revision_id != newest_revision(session, draft).id:
        raise CannotUndoError("It was made in an older version of the draft. Correct the newest version instead.")
    rows = rows_named(session, [after["uid"] for after in newest.after])
    replace(session, draft, rows, with_replies(session, newest.before, rows))
    session.delete(newest)
    draft.touch()


def record(session: Session, draft: Draft, action: str, rows: list[Segment], after: list[State]) -> Corrected:
    """Put segments in the place of others, and remember how it was."""
    before, revision_id = [state(row) for row in rows], rows[0].revision_id
    if before == after:
        return Corrected(draft.uid, rows, None)
    now = replace(session, draft, rows, after)
    correction = Correction(draft_id=draft.id, revision_id=revision_id, action=action, before=before, after=after)
    session.add(correction)
    draft.touch()
    return Corrected(draft.uid, now, correction.uid)


def replace(session: Session, draft: Draft, rows: Sequence[Segment], states: Sequence[State]) -> list[Segment]:
    """Make these rows hold these states: a row of the same uid changes, another is added, and one left over goes."""
    by_uid, revision_id = {row.uid: row for row in rows}, rows[0].revision_id
    for gone in by_uid.keys() - {wanted["uid"] for wanted in states}:
        session.delete(by_uid.pop(gone))
    session.flush()
    now = [by_uid.get(wanted["uid"]) or Segment(revision_id=revision_id, **wanted) for wanted in states]
    for row, wanted in zip(now, states, strict=True):
        row.sqlmodel_update(wanted)
    session.add_all(now)
    segments.see_who_it_is_about(draft, text_of(session, now[0]), now)
    return now


def with_replies(session: Session, states: Sequence[State], rows: Sequence[Segment]) -> list[State]:
    """The states to bring back, with the reply that the rows have now: where it was, or else at the first."""
    reply_id = the_reply_of(session, rows)
    place = next((i for i, wanted in enumerate(states) if reply_id and wanted["reply_id"] == reply_id), 0)
    return [wanted | {"reply_id": reply_id if i == place else None} for i, wanted in enumerate(states)]


def the_reply_of(session: Session, rows: Sequence[Segment]) -> int | None:
    """The one reply that these rows can keep as one. One without content gives way. Raises BothAnsweredError."""
    ids = [row.reply_id for row in rows if row.reply_id]
    replies = session.exec(select(Reply).where(col(Reply.id).in_(ids))).all() if len(ids) > 1 else []
    if len(ids) < 2:
        return ids[0] if ids else None
    written = [reply for reply in replies if reply.has_content] or replies[:1]
    if len(written) > 1:
        raise BothAnsweredError("Both parts have a reply, and one segment can have only one. Nothing was changed.")
    for empty in (reply for reply in replies if reply is not written[0]):
        session.delete(empty)
    return written[0].id


def rows_named(session: Session, uids: Sequence[str]) -> Sequence[Segment]:
    """The segments with these uids, in order."""
    return session.exec(select(Segment).where(col(Segment.uid).in_(uids)).order_by(col(Segment.start))).all()


def state(row: Segment) -> State:
    """All that a correction can change in a row; whether it is about the interviewee is found anew."""
    return {name: getattr(row, name) for name in KEPT}


def kept(segment: segmentation.Segment) -> State:
    """A segment's columns, as a state holds them."""
    return {name: value for name, value in segments.columns(segment).items() if name in KEPT}


def text_of(session: Session, row: Segment) -> str:
    """The text that a segment's offsets are of."""
    return session.exec(select(Revision.text).where(Revision.id == row.revision_id)).one()
