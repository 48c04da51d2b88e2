"""Segments between the values of the text engine and the rows that keep them."""

from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import insert
from sqlmodel import Session, col, select

from app.db.tables import Draft, Segment, new_uid
from app.text import segmentation
from app.text.about import about_interviewee
from app.text.plain import plain_quote
from app.text.segmentation import Interviewee, Kind, Quote, Speaker


def columns(segment: segmentation.Segment) -> dict[str, Any]:
    """A segment as the columns that keep it."""
    speaker = segment.speaker
    return {
        "paragraph": segment.paragraph,
        "start": segment.start,
        "end": segment.end,
        "kind": segment.kind,
        "speaker_name": speaker and speaker.name,
        "speaker_role": speaker and speaker.role,
        "about_interviewee": segment.about_interviewee,
        "quotes": [plain_quote(quote) for quote in segment.quotes],
    }


def value(row: Segment) -> segmentation.Segment:
    """The segment that a row keeps."""
    speaker = None if row.speaker_name is None else Speaker(row.speaker_name, row.speaker_role)
    quotes = tuple(Quote(**quote) for quote in row.quotes)
    return segmentation.Segment(
        row.paragraph,
        row.start,
        row.end,
        cast(Kind, row.kind),
        speaker,
        row.about_interviewee,
        quotes,
    )


def store(session: Session, revision_id: int, segments: Sequence[segmentation.Segment]) -> None:
    """Keep all segments of a revision, in one statement."""
    rows = [columns(s) | {"uid": new_uid(), "revision_id": revision_id, "corrected": []} for s in segments]
    if rows:
        session.execute(insert(Segment), rows)


def of_revision(session: Session, revision_id: int) -> Sequence[Segment]:
    """The rows of a revision, in order."""
    return session.exec(select(Segment).where(Segment.revision_id == revision_id).order_by(col(Segment.start))).all()


def see_who_it_is_about(draft: Draft, text: str, rows: Sequence[Segment]) -> None:
    """Say anew of each of these segments whether it concerns the interviewee."""
    values = [value(row) for row in rows]
    about = about_interviewee(text, values, interviewee(draft), draft.language)
    for row, concerns in zip(rows, about, strict=True):
        row.about_interviewee = concerns


def interviewee(draft: Draft) -> Interviewee | None:
    """The person who answers a draft, or None where nobody has said who it is."""
    name = draft.interviewee_name
    return Interviewee(name, tuple(draft.interviewee_aliases)) if name else None
