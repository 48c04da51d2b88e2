"""Records that a response was sent: to whom, when, by which channel, and the very bytes."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from hashlib import sha256
from typing import Any

from sqlmodel import Session, col, select

from app.access import Actor, known_uid, lock_draft, newest_revision, not_found, visible
from app.db.tables import Draft, Submission
from app.desk import read
from app.desk.shapes import Shape
from app.documents.annotate import FORMATS
from app.documents.labels import labels_for
from app.documents.response import Form
from app.documents.writers import WRITERS, file_name, write
from app.errors import OverSpaceError
from app.export.annotated import SENT_AS, annotate, case_of
from app.export.service import response_document
from app.fit.service import best_plan
from app.text.overlong import overlong


@dataclass(frozen=True, slots=True)
class Made:
    """A response as a file."""

    name: str
    content: bytes
    media_type: str


def record(
    session: Session, actor: Actor, uid: str, sent: dict[str, Any], made: Made, form: Form
) -> tuple[Submission, str]:
    """Keep that `made` was sent, and say so of the draft; gives the record and the draft's language.

    Raises NotFoundError.
    """
    draft = lock_draft(session, actor, uid)
    submission = Submission(
        draft_id=draft.id,
        revision=newest_revision(session, draft).number,
        layout=None if sent["format"] in SENT_AS else form.layout,
        audience=form.audience,
        file_name=made.name,
        media_type=made.media_type,
        sha256=sha256(made.content).hexdigest(),
        content=made.content,
        **sent,
    )
    session.add(submission)
    if draft.state == "open" and form.audience == "journalist":
        draft.state = "sent"
    draft.touch()
    session.flush()
    return submission, draft.language


def make(
    session: Session, actor: Actor, uid: str, form: Form, format: str, zone: tzinfo | None, *, signed: bool = False
) -> Made:
    """The file that is to be sent; one of their own file's formats is `signed` by name or not.

    Raises NotFoundError, NothingToExportError, NameLeftError, and OverSpaceError where it is too long for its space.
    """
    made = _made(session, actor, uid, form, format, zone, signed=signed)
    if form.audience == "journalist" and (over := over_space(read.plain_draft(session, actor, uid))):
        replies = too_long(session, actor, uid)
        raise OverSpaceError(
            f"The response is {over} over its space. Shorten {shortened(len(replies))}, or set more space.",
            extra={"over": over, "replies": replies},
        )
    return made


def _made(
    session: Session, actor: Actor, uid: str, form: Form, format: str, zone: tzinfo | None, *, signed: bool
) -> Made:
    if format in SENT_AS:
        done = annotate(case_of(session, actor, uid, zone, signed=signed), SENT_AS[format])
        return Made(done.name, done.content, FORMATS[SENT_AS[format]])
    document = response_document(session, actor, uid, form, zone)
    return Made(file_name(document, format), write(document, format), WRITERS[format].media_type)


def shortened(replies: int) -> str:
    """What is to be shortened, where so many replies are too long; a greeting alone can be, too."""
    return {0: "greeting and signature", 1: "or leave out one reply"}.get(replies, f"or leave out {replies} replies")


def over_space(draft: Shape) -> int:
    """By how much the response passes its space."""
    return int(draft["budget"]["over"])


def too_long(session: Session, actor: Actor, uid: str) -> list[Shape]:
    """The replies that take more than their share: by how much, and the length that the best plan gives them."""
    draft = read.plain_draft(session, actor, uid)
    now = {s["reply"]["id"]: s["reply"]["length"] for s in draft["segments"] if s["reply"]}
    plan = best_plan(session, actor, uid, None, None)["plan"]
    sizes = [taken(p["takes"], now[p["reply_id"]]) for p in plan]
    excess = overlong(sizes, sum(sizes) - over_space(draft))
    return [
        {"reply_id": p["reply_id"], "length": p["length"], "by": by} for p, by in zip(plan, excess, strict=True) if by
    ]


def taken(takes: Shape, length: str) -> int:
    """The space a reply takes in its length. A short one that has no short text goes out in full."""
    if length == "omit":
        return 0
    short: int | None = takes["short"] if length == "short" else None
    return takes["full"] if short is None else short


def submissions(session: Session, actor: Actor, uid: str) -> list[Shape]:
    """Every Submission of a draft, the newest first. Raises NotFoundError."""
    draft = session.exec(select(Draft).where(Draft.uid == known_uid(uid, "draft"), visible(actor))).one_or_none()
    found = draft or not_found("draft")
    query = select(Submission).where(Submission.draft_id == found.id).order_by(col(Submission.id).desc())
    return [shape(row, found.language) for row in session.exec(query)]


def find(session: Session, actor: Actor, uid: str) -> tuple[Submission, Draft]:
    """A submission and its draft. Raises NotFoundError."""
    query = (
        select(Submission, Draft)
        .join(Draft, col(Submission.draft_id) == Draft.id)
        .where(Submission.uid == known_uid(uid, "submission"), visible(actor))
    )
    return session.exec(query).one_or_none() or not_found("submission")


def confirm(session: Session, actor: Actor, uid: str, at: datetime | None) -> Shape:
    """Say when the recipient confirmed, or that they have not; gives the Submission. Raises NotFoundError."""
    submission, draft = find(session, actor, uid)
    if submission.confirmed_at != at:
        submission.confirmed_at = at
        draft.touch()
    return shape(submission, draft.language)


def shape(row: Submission, language: str) -> Shape:
    """Submission, of a draft in this language."""
    return {
        "id": row.uid,
        "recipient": row.recipient,
        "channel": row.channel,
        "format": row.format,
        "layout": row.layout,
        "audience": row.audience,
        "revision": row.revision,
        "file_name": row.file_name,
        "bytes": len(row.content),
        "sha256": row.sha256,
        "please_confirm": labels_for(language).confirm,
        "created_at": row.created_at,
        "confirmed_at": row.confirmed_at,
    }
