"""Reads a draft anew in another language; what a person has said of a speaker or a kind is kept."""

from collections.abc import Iterable

from sqlalchemy import delete, exists, select
from sqlmodel import Session, col

from app.db import segments
from app.db.tables import Correction, Draft, Reply, Revision, Segment
from app.errors import AlreadyWorkedOnError
from app.text import corrections, segmentation
from app.text.marks import Mark, headings
from app.text.segment import segment
from app.text.segmentation import Naming, Speaker


def read_anew(session: Session, draft: Draft, revision: Revision) -> None:
    """Read the newest revision in the draft's language. Raises AlreadyWorkedOnError when somebody's work would go."""
    by_hand = {(row.start, row.end): row for row in segments.of_revision(session, revision.id) if row.corrected}
    who, named = segments.interviewee(draft), list(namings(by_hand.values()))
    heads = headings(Mark(**mark) for mark in revision.marks)
    reading = segment(revision.text, language=draft.language, interviewee=who, named=named, headings=heads).segments
    if has_work(session, draft) or not by_hand.keys() <= {(part.start, part.end) for part in reading}:
        raise AlreadyWorkedOnError(
            "The language decides how the draft is read, and reading it anew would lose your replies or corrections."
        )
    kept = [row.id for row in by_hand.values()]
    session.execute(delete(Segment).where(col(Segment.revision_id) == revision.id, col(Segment.id).not_in(kept)))
    segments.store(session, revision.id, [part for part in reading if (part.start, part.end) not in by_hand])
    for part in reading:
        if row := by_hand.get((part.start, part.end)):
            row.sqlmodel_update(segments.columns(as_said(part, row)))


def namings(rows: Iterable[Segment]) -> Iterable[Naming]:
    """The speakers that a person has named."""
    for row in rows:
        if "speaker" in row.corrected and row.speaker_name:
            yield Naming(row.start, row.end, Speaker(row.speaker_name, row.speaker_role))


def as_said(part: segmentation.Segment, row: Segment) -> segmentation.Segment:
    """The passage as it is read now, but for what a person has set in its row."""
    said = segments.value(row)
    if "kind" in row.corrected:
        part = corrections.of_kind(part, said.kind)
    return corrections.spoken_by(part, said.speaker) if "speaker" in row.corrected else part


def has_work(session: Session, draft: Draft) -> bool:
    """Whether the draft has replies, or passages cut by hand, which another reading could leave without a place."""
    replies = exists().where(col(Reply.draft_id) == draft.id)
    cuts = exists().where(col(Correction.draft_id) == draft.id, col(Correction.action) != "correct")
    return any(session.execute(select(replies, cuts)).one())
