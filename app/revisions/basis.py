"""What a new revision is compared with, and the comparison. It takes its time, so no transaction waits for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from app.access import newest_revision
from app.db import segments
from app.db.tables import CarryOver, Draft, Reply, Segment
from app.desk import statements
from app.documents.received import Given
from app.text.align import Carried, align
from app.text.carrying import Passage, namings
from app.text.segment import segment
from app.text.segmentation import Interviewee, Segmentation


@dataclass(frozen=True, slots=True)
class Orphan:
    """A reply without a place, with the `passage` it answered and the paragraph that stood in."""

    reply_id: int
    passage: str
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class Basis:
    """The newest revision as far as a comparison looks at it."""

    revision_id: int
    number: int
    text: str
    passages: tuple[Passage, ...]
    reply_ids: tuple[int | None, ...]
    orphans: tuple[Orphan, ...]
    language: str
    interviewee: Interviewee | None

    @property
    def compared(self) -> object:
        """What a comparison depends on: which passages have a reply is none of it."""
        read = [(passage.segment, passage.corrected) for passage in self.passages]
        return self.revision_id, read, self.orphans, self.language, self.interviewee


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of each passage and of what each orphan answered, and the new text as it is read."""

    basis: Basis
    carried: list[Carried]
    orphans: list[Carried]
    reading: Segmentation


def basis_of(session: Session, draft: Draft) -> Basis:
    """What the next revision of a draft is compared with."""
    revision = newest_revision(session, draft)
    rows = segments.of_revision(session, revision.id)
    return Basis(
        revision.id,
        revision.number,
        revision.text,
        tuple(Passage(segments.value(row), row.reply_id is not None, frozenset(row.corrected)) for row in rows),
        tuple(row.reply_id for row in rows),
        tuple(orphans(session, draft, revision.id, rows)),
        draft.language,
        segments.interviewee(draft),
    )


def orphans(session: Session, draft: Draft, revision_id: int, rows: Sequence[Segment]) -> list[Orphan]:
    """The replies that stand at none of these rows."""
    placed = {row.reply_id for row in rows}
    ids = session.exec(select(Reply.id).where(Reply.draft_id == draft.id).order_by(col(Reply.id))).all()
    lost = [reply_id for reply_id in ids if reply_id not in placed]
    known = select(CarryOver).where(CarryOver.revision_id == revision_id, col(CarryOver.reply_id).in_(lost))
    remembered = {row.reply_id: row for row in session.exec(known).all()} if lost else {}
    return [orphan(session, reply_id, remembered.get(reply_id)) for reply_id in lost]


def orphan(session: Session, reply_id: int, known: CarryOver | None) -> Orphan:
    """A reply without a place; one that was written to an older revision answered what stands there."""
    if known:
        return Orphan(reply_id, known.passage, known.paragraph)
    last = statements.LAST_PASSAGE.one(session.connection(), reply_id=reply_id)
    return Orphan(reply_id, last.text[last.start : last.end] if last else "", last and last.paragraph)


def compare(basis: Basis, given: Given) -> Comparison:
    """Find every passage in the new text, and read that; a speaker that a person has named is known in it."""
    text = given.text
    spans = [(passage.segment.start, passage.segment.end) for passage in basis.passages]
    carried = align(basis.text, spans, text)
    named = namings(basis.passages, carried)
    who, language = basis.interviewee, basis.language
    reading = segment(text, language=language, interviewee=who, named=named, headings=given.headings)
    return Comparison(basis, carried, find_orphans(basis.orphans, text), reading)


def find_orphans(lost: Sequence[Orphan], text: str) -> list[Carried]:
    """Where what they answered stands now."""
    spans, end = [], 0
    for one in lost:
        spans.append((end, end + len(one.passage)))
        end += len(one.passage) + 2
    return align("\n\n".join(one.passage for one in lost), spans, text) if lost else []
