"""The selects that showing a draft takes, each written once: to build one anew costs more than to run it."""

from functools import cache
from typing import Any

from sqlalchemy import Select, Text, bindparam, cast, func, select
from sqlmodel import SQLModel

from app.access import Actor, visible
from app.db.tables import Draft, Revision

DRAFT, REVISION, SEGMENT, REPLY = (SQLModel.metadata.tables[t].c for t in ("draft", "revision", "segment", "reply"))

# `quotes` and `corrected` as JSON text: reading them costs less than half in one go of our own.
ONE_SEGMENT = select(
    SEGMENT.uid,
    SEGMENT.paragraph,
    SEGMENT.start,
    SEGMENT.end,
    SEGMENT.kind,
    SEGMENT.speaker_name,
    SEGMENT.speaker_role,
    SEGMENT.about_interviewee,
    cast(SEGMENT.quotes, Text).label("quotes"),
    cast(SEGMENT.corrected, Text).label("corrected"),
    SEGMENT.reply_id,
    SEGMENT.revision_id,
)
SEGMENTS = ONE_SEGMENT.where(SEGMENT.revision_id == bindparam("revision_id")).order_by(SEGMENT.start)
THE_SEGMENT = ONE_SEGMENT.where(SEGMENT.id == bindparam("id"))
EARLIER = select(func.count()).where(
    SEGMENT.revision_id == bindparam("revision_id"), SEGMENT.start < bindparam("start")
)
REPLIES = select(*(column for column in REPLY if column.name not in {"draft_id", "created_at"})).where(
    REPLY.draft_id == bindparam("draft_id")
)
THE_REPLY = select(*REPLY).where(REPLY.id == bindparam("id"))
TEXT = select(REVISION.text).where(REVISION.id == bindparam("id"))


@cache
def revision(actor: Actor, *, newest: bool) -> Select[Any]:
    """The draft `uid` beside its newest revision or the one of a `number`."""
    query = (
        select(
            *DRAFT,
            REVISION.id.label("revision_id"),
            REVISION.number,
            REVISION.text,
            REVISION.received_at,
            REVISION.source,
        )
        .join_from(Draft, Revision, REVISION.draft_id == DRAFT.id)
        .where(DRAFT.uid == bindparam("uid"), visible(actor))
    )
    if newest:
        return query.order_by(REVISION.number.desc()).limit(1)
    return query.where(REVISION.number == bindparam("number"))


@cache
def version(actor: Actor) -> Select[Any]:
    """What the ETag of the draft `uid` is made of."""
    return select(DRAFT.version, DRAFT.updated_at).where(DRAFT.uid == bindparam("uid"), visible(actor))


@cache
def revisions(actor: Actor) -> Select[Any]:
    """The revisions of the draft `uid`, without their texts."""
    return (
        select(REVISION.number, REVISION.received_at, REVISION.source)
        .join_from(Draft, Revision, REVISION.draft_id == DRAFT.id)
        .where(DRAFT.uid == bindparam("uid"), visible(actor))
        .order_by(REVISION.number)
    )
