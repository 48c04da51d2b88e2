"""The selects that showing a draft takes, each written once: to build one anew costs more than to run it."""

from functools import cache

from sqlalchemy import Text, bindparam, case, cast, exists, func, literal, or_, select
from sqlmodel import SQLModel

from app.access import Actor, visible
from app.db.statement import Statement
from app.db.tables import CarryOver, Decline, Draft, Reply, Revision, Segment

DRAFT, REVISION, SEGMENT, REPLY, CARRYOVER, PROMISE, DECLINE = (
    SQLModel.metadata.tables[name].c
    for name in ("draft", "revision", "segment", "reply", "carryover", "promise", "decline")
)

# JSON columns come as text, which goes out as it is.
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
LONG = 100  # segments: a draft of fewer is read in a third of a millisecond
SEGMENTS_UP_TO_LONG = Statement(
    select(func.count().label("number")).select_from(
        select(SEGMENT.id)
        .join_from(Draft, Revision, REVISION.draft_id == DRAFT.id)
        .join(Segment, SEGMENT.revision_id == REVISION.id)
        .where(DRAFT.uid == bindparam("uid"))
        .limit(literal(LONG))
        .subquery()
    )
)
SEGMENTS = Statement(ONE_SEGMENT.where(SEGMENT.revision_id == bindparam("revision_id")).order_by(SEGMENT.start))
FIRST_SEGMENTS = Statement(
    ONE_SEGMENT.where(SEGMENT.revision_id == bindparam("revision_id")).order_by(SEGMENT.start).limit(literal(LONG))
)
THE_SEGMENT = Statement(ONE_SEGMENT.where(SEGMENT.id == bindparam("id")))
EARLIER = Statement(
    select(func.count().label("number")).where(
        SEGMENT.revision_id == bindparam("revision_id"), SEGMENT.start < bindparam("start")
    )
)
A_REPLY = [
    cast(column, Text).label(column.name) if column.name == "sources" else column
    for column in REPLY
    if column.name not in {"draft_id", "created_at"}
]
REPLIES = Statement(select(*A_REPLY).where(REPLY.draft_id == bindparam("draft_id")))
PLACED_REPLIES = Statement(
    select(*A_REPLY, SEGMENT.uid.label("place"))
    .join_from(
        Reply,
        Segment,
        (SEGMENT.reply_id == REPLY.id) & (SEGMENT.revision_id == bindparam("revision_id")),
        isouter=True,
    )
    .where(REPLY.draft_id == bindparam("draft_id"))
    .order_by(REPLY.id)
)
FIRST_REPLIES = Statement(
    select(*A_REPLY).where(
        REPLY.id.in_(
            select(SEGMENT.reply_id)
            .where(SEGMENT.revision_id == bindparam("revision_id"))
            .order_by(SEGMENT.start)
            .limit(literal(LONG))
        )
    )
)
STRANDED_REPLIES = Statement(
    select(*A_REPLY)
    .where(REPLY.draft_id == bindparam("draft_id"), ~exists().where(SEGMENT.reply_id == REPLY.id))
    .order_by(REPLY.id)
)
THE_REPLY = Statement(select(*A_REPLY).where(REPLY.id == bindparam("id")))
TAKEN = case(  # as in `measuring.taken`
    (REPLY.length == "omit", 0),
    (REPLY.length == "short", func.coalesce(REPLY.takes_short, REPLY.takes)),
    else_=REPLY.takes,
)
FIGURES = (
    func.count().filter(or_(SEGMENT.kind != "heading", REPLY.answered)).label("total"),
    func.count().filter(REPLY.answered).label("answered"),
    func.coalesce(func.sum(TAKEN).filter(REPLY.stance == "respond", REPLY.publication == "publication"), 0).label(
        "taken"
    ),
)
COUNTS = Statement(
    select(
        func.count().label("segments"),
        func.count().filter(SEGMENT.about_interviewee).label("about"),
        func.count().filter(SEGMENT.kind == "quote").label("quotes"),
        *FIGURES,
    )
    .join_from(Segment, Reply, REPLY.id == SEGMENT.reply_id, isouter=True)
    .where(SEGMENT.revision_id == bindparam("revision_id"))
)
TEXT = Statement(select(REVISION.text).where(REVISION.id == bindparam("id")))
CARRIED = Statement(
    select(
        REPLY.id,
        REPLY.uid,
        CARRYOVER.change,
        CARRYOVER.differs,
        CARRYOVER.passage,
        CARRYOVER.paragraph,
        cast(CARRYOVER.suggestion, Text).label("suggestion"),
        CARRYOVER.seen_at,
        CARRYOVER.wording,
    )
    .join_from(CarryOver, Reply, CARRYOVER.reply_id == REPLY.id)
    .where(CARRYOVER.revision_id == bindparam("revision_id"))
    .order_by(CARRYOVER.id)
)
LAST_PASSAGE = Statement(
    select(REVISION.text, SEGMENT.start, SEGMENT.end, SEGMENT.paragraph)
    .join_from(Segment, Revision, SEGMENT.revision_id == REVISION.id)
    .where(SEGMENT.reply_id == bindparam("reply_id"))
    .order_by(REVISION.number.desc())
    .limit(1)
)
A_DRAFT = [
    cast(column, Text).label(column.name) if column.name in {"interviewee_aliases", "space_counts"} else column
    for column in DRAFT
]
MEASURED = [column for column in A_DRAFT if column.name in {"id", "space_unit", "space_line_length", "space_counts"}]
MEASURED_DRAFT = Statement(select(*MEASURED).where(DRAFT.id == bindparam("id")))
A_PROMISE = [column for column in PROMISE if column.name not in {"id", "draft_id"}]
PROMISES = Statement(select(*A_PROMISE).where(PROMISE.draft_id == bindparam("draft_id")).order_by(PROMISE.uid))


@cache
def revision(actor: Actor, *, newest: bool) -> Statement:
    """The draft `uid` beside its newest revision or the one of a `number`."""
    stood = [] if newest else [cast(REVISION.stood, Text).label("stood")]
    query = (
        select(
            *A_DRAFT,
            REVISION.id.label("revision_id"),
            REVISION.number,
            REVISION.text,
            cast(REVISION.marks, Text).label("marks"),
            REVISION.received_at,
            REVISION.source,
            *stood,
            cast(DECLINE.parts, Text).label("decline_parts"),
            DECLINE.text.label("decline_text"),
            DECLINE.declined_at,
            exists().where(PROMISE.draft_id == DRAFT.id).label("has_promises"),
        )
        .join_from(Draft, Revision, REVISION.draft_id == DRAFT.id)
        .join(Decline, DECLINE.draft_id == DRAFT.id, isouter=True)
        .where(DRAFT.uid == bindparam("uid"), visible(actor))
    )
    if newest:
        return Statement(query.order_by(REVISION.number.desc()).limit(1))
    return Statement(query.where(REVISION.number == bindparam("number")))


@cache
def version(actor: Actor) -> Statement:
    """What the ETag of the draft `uid` is made of."""
    return Statement(select(DRAFT.version, DRAFT.updated_at).where(DRAFT.uid == bindparam("uid"), visible(actor)))


@cache
def revisions(actor: Actor) -> Statement:
    """The revisions of the draft `uid`, without their texts."""
    return Statement(
        select(REVISION.number, REVISION.received_at, REVISION.source)
        .join_from(Draft, Revision, REVISION.draft_id == DRAFT.id)
        .where(DRAFT.uid == bindparam("uid"), visible(actor))
        .order_by(REVISION.number)
    )
