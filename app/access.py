"""Who may do what: every look-up of a draft goes through `visible`, and what one may not see is not found."""

import re
from dataclasses import dataclass
from functools import cache
from typing import NoReturn

from sqlalchemy import ColumnElement, bindparam, true
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from app.db.tables import Draft, Reply, Revision, Segment
from app.errors import NotFoundError

UID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who makes a call."""

    name: str


LOCAL_OWNER = Actor("owner")


def visible(_actor: Actor) -> ColumnElement[bool]:
    """The condition on Draft that holds for the drafts this actor may see: all of them, for the machine's owner."""
    return true()


def find_draft(session: Session, actor: Actor, uid: str) -> Draft:
    """The draft with this uid. Raises NotFoundError."""
    return session.exec(draft_by_uid(actor), params={"uid": known_uid(uid, "draft")}).one_or_none() or not_found(
        "draft"
    )


def lock_draft(session: Session, actor: Actor, uid: str) -> Draft:
    """The draft with this uid, which nobody else changes until the transaction ends. Raises NotFoundError."""
    query = draft_by_uid(actor).with_for_update()
    return session.exec(query, params={"uid": known_uid(uid, "draft")}).one_or_none() or not_found("draft")


def lock_segment(session: Session, actor: Actor, uid: str) -> tuple[Draft, Segment]:
    """The segment with this uid and its draft, which nobody else changes until the transaction ends.

    The segment is read after the lock is held: what one waited for is seen. Raises NotFoundError.
    """
    wanted = {"uid": known_uid(uid, "segment")}
    draft = session.exec(draft_by_segment(actor), params=wanted).one_or_none()
    segment = draft and session.exec(SEGMENT_BY_UID, params=wanted).one_or_none()
    return (draft, segment) if draft and segment else not_found("segment")


def lock_reply(session: Session, actor: Actor, uid: str) -> tuple[Draft, Reply]:
    """The reply with this uid and its draft, which nobody else changes until the transaction ends.

    The reply is read after the lock is held. Raises NotFoundError.
    """
    wanted = known_uid(uid, "reply")
    query = select(Draft).join(Reply, col(Reply.draft_id) == Draft.id).where(Reply.uid == wanted, visible(actor))
    draft = session.exec(query.with_for_update(of=Draft)).one_or_none()
    reply = draft and session.exec(select(Reply).where(Reply.uid == wanted)).one_or_none()
    return (draft, reply) if draft and reply else not_found("reply")


# The look-ups are built once: to build one anew costs more than to run it.
SEGMENT_BY_UID = select(Segment).where(Segment.uid == bindparam("uid"))


@cache
def draft_by_uid(actor: Actor) -> SelectOfScalar[Draft]:
    """The draft `uid`."""
    return select(Draft).where(Draft.uid == bindparam("uid"), visible(actor))


@cache
def draft_by_segment(actor: Actor) -> SelectOfScalar[Draft]:
    """The draft that the segment `uid` is of, locked."""
    return (
        select(Draft)
        .join(Revision, col(Revision.draft_id) == Draft.id)
        .join(Segment, col(Segment.revision_id) == Revision.id)
        .where(Segment.uid == bindparam("uid"), visible(actor))
        .with_for_update(of=Draft)
    )


def newest_revision(session: Session, draft: Draft) -> Revision:
    """The revision that a draft stands at."""
    query = select(Revision).where(Revision.draft_id == draft.id).order_by(col(Revision.number).desc()).limit(1)
    return session.exec(query).one()


def known_uid(uid: str, thing: str) -> str:
    """`uid` itself; what cannot be one is not found, and never reaches the database."""
    return uid if UID.fullmatch(uid) else not_found(thing)


def not_found(thing: str) -> NoReturn:
    """Say that there is none, in the same words whether it never was or is not for this actor to see."""
    raise NotFoundError(f"There is no {thing} with this id.")
