"""The statements of a save, each written once: to build one anew costs more than to run it."""

from functools import cache

from sqlalchemy import bindparam, delete, insert, select, update
from sqlmodel import SQLModel

from app.access import Actor, visible
from app.db.statement import Statement
from app.db.tables import Draft, Revision, Segment
from app.desk.statements import A_REPLY, DRAFT, MEASURED, REPLY, REVISION, SEGMENT

DRAFTS, SEGMENTS, REPLIES = (SQLModel.metadata.tables[name] for name in ("draft", "segment", "reply"))

WRITTEN = (
    "stance",
    "body",
    "short_body",
    "wording",
    "priority",
    "note_to_journalist",
    "internal_note",
    "sources",
    "status",
    "publication",
    "misquote",
    "answered",
    "takes",
    "takes_short",
    "kept_at",
    "version",
    "updated_at",
)
CREATE = Statement(
    insert(REPLIES)
    .values({name: bindparam(name) for name in ("uid", "draft_id", "created_at", "length", "pinned", *WRITTEN)})
    .returning(*A_REPLY)
)
CHANGE = Statement(
    update(REPLIES)
    .where(REPLY.id == bindparam("reply"))
    .values({name: bindparam(name) for name in WRITTEN})
    .returning(*A_REPLY)
)
DELETE = Statement(delete(REPLIES).where(REPLY.id == bindparam("reply")))
ANSWER = Statement(update(SEGMENTS).where(SEGMENT.uid == bindparam("segment")).values(reply_id=bindparam("reply")))
TOUCH = Statement(
    update(DRAFTS).where(DRAFT.id == bindparam("draft")).values(version=DRAFT.version + 1, updated_at=bindparam("at"))
)
OF_SEGMENT = Statement(
    select(*A_REPLY).join_from(SEGMENTS, REPLIES, SEGMENT.reply_id == REPLY.id).where(SEGMENT.uid == bindparam("uid"))
)


@cache
def draft_of(actor: Actor, *, locked: bool) -> Statement:
    """The key and the measure of the draft of the segment `uid`.

    Where `locked`, nobody else changes the draft before the transaction ends.
    """
    query = (
        select(*MEASURED)
        .join_from(Draft, Revision, REVISION.draft_id == DRAFT.id)
        .join(Segment, SEGMENT.revision_id == REVISION.id)
        .where(SEGMENT.uid == bindparam("uid"), visible(actor))
    )
    return Statement(query.with_for_update(of=Draft) if locked else query)
