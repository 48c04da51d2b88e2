"""What can be done with a draft. `details` are values for columns of Draft, by name."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import delete
from sqlmodel import Session, col

from app.access import Actor, find_draft, lock_draft, newest_revision
from app.db import segments
from app.db.tables import Draft, Original, Revision
from app.desk.measuring import measure_anew
from app.documents.received import Given
from app.drafts.language import read_anew
from app.text.segment import segment
from app.text.segmentation import Segmentation
from app.text.title import title_of

Details = Mapping[str, Any]


def read(given: Given, details: Details) -> Segmentation:
    """The segments of a text that is about to become a draft. It takes its time, so no transaction waits for it."""
    person = segments.interviewee(Draft(**details))
    return segment(given.text, language=details.get("language"), interviewee=person, headings=given.headings)


def create(session: Session, given: Given, reading: Segmentation, details: Details) -> Draft:
    """A new draft with its first revision."""
    draft = Draft(**details)
    draft.language, draft.title = reading.language, draft.title or title_of(given.text, reading.segments)
    session.add(draft)
    session.flush()
    revision = Revision(draft_id=draft.id, number=1, **given.columns())
    session.add(revision)
    session.flush()
    segments.store(session, revision.id, reading.segments)
    if given.upload:
        session.add(Original(revision_id=revision.id, **asdict(given.upload)))
    return draft


def change(session: Session, actor: Actor, uid: str, details: Details) -> None:
    """Change what is known of a draft. Raises NotFoundError, and AlreadyWorkedOnError where it would be read anew."""
    draft = lock_draft(session, actor, uid)
    revision = newest_revision(session, draft)
    if "title" in details and details["title"] is None:
        rows = segments.of_revision(session, revision.id)
        details = {**details, "title": title_of(revision.text, [segments.value(row) for row in rows])}
    changed = {name for name, value in details.items() if getattr(draft, name) != value}
    for name in changed:
        setattr(draft, name, details[name])
    if "language" in changed:
        read_anew(session, draft, revision)
    elif changed & {"interviewee_name", "interviewee_aliases"}:
        segments.see_who_it_is_about(draft, revision.text, segments.of_revision(session, revision.id))
    if not draft.title:
        draft.title = title_of(
            revision.text, [segments.value(row) for row in segments.of_revision(session, revision.id)]
        )
    if changed & {"space_unit", "space_line_length", "space_counts"}:
        measure_anew(session, draft.id)
    if changed:
        draft.touch()


def erase(session: Session, actor: Actor, uid: str) -> None:
    """Delete a draft with everything in it. Raises NotFoundError."""
    draft = find_draft(session, actor, uid)
    session.execute(delete(Draft).where(col(Draft.id) == draft.id))
