"""Lists drafts: a page found by its key, never by counting, with the figures of every draft from one grouped select."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, bindparam, exists, func, or_, select
from sqlmodel import Session, SQLModel

from app.access import Actor, visible
from app.db.tables import Draft, Reply, Revision, Segment
from app.desk.shapes import Shape, budget, draft_head
from app.desk.statements import DRAFT, REPLY, REVISION, SEGMENT

LATER = SQLModel.metadata.tables["revision"].alias("later")
COUNTS = (
    select(
        SEGMENT.revision_id,
        func.count().filter(or_(SEGMENT.kind != "heading", REPLY.answered)).label("total"),
        func.count().filter(REPLY.answered).label("answered"),
        func.coalesce(func.sum(REPLY.characters).filter(REPLY.stance == "respond"), 0).label("characters"),
        func.coalesce(func.sum(REPLY.words).filter(REPLY.stance == "respond"), 0).label("words"),
    )
    .join_from(Segment, Reply, REPLY.id == SEGMENT.reply_id, isouter=True)
    .where(SEGMENT.revision_id.in_(bindparam("revisions", expanding=True)))
    .group_by(SEGMENT.revision_id)
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which drafts, and how many: those after `cursor`, in `state`, that hold the words `q`."""

    limit: int
    cursor: str | None = None
    state: str | None = None
    q: str | None = None


def page(session: Session, actor: Actor, wanted: Wanted) -> Shape:
    """DraftList."""
    connection = session.connection()
    query = drafts(actor, after=wanted.cursor is not None, state=wanted.state is not None, words=wanted.q is not None)
    rows = connection.execute(query, values(wanted)).all()
    shown = rows[: wanted.limit]
    counted = connection.execute(COUNTS, {"revisions": [row.revision_id for row in shown]})
    figures = {row.revision_id: row for row in counted}
    return {
        "items": [item(row, figures.get(row.revision_id)) for row in shown],
        "next_cursor": shown[-1].uid if len(rows) > len(shown) else None,
    }


def values(wanted: Wanted) -> dict[str, object]:
    """What goes into the select: one draft more than is shown tells whether there is another page."""
    words = wanted.q.lower().replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_") if wanted.q else None
    given = {"cursor": wanted.cursor, "state": wanted.state, "words": f"%{words}%" if words else None}
    return {"more": wanted.limit + 1} | {name: value for name, value in given.items() if value is not None}


@cache
def drafts(actor: Actor, *, after: bool, state: bool, words: bool) -> Select[Any]:
    """The drafts of a page, the newest first, each beside its newest revision."""
    query = (
        select(*DRAFT, REVISION.id.label("revision_id"), REVISION.number, REVISION.received_at, REVISION.source)
        .join_from(Draft, Revision, REVISION.draft_id == DRAFT.id)
        .where(visible(actor), ~exists().where(LATER.c.draft_id == DRAFT.id, LATER.c.number > REVISION.number))
        .order_by(DRAFT.uid.desc())
        .limit(bindparam("more"))
    )
    if after:
        query = query.where(DRAFT.uid < bindparam("cursor"))
    if state:
        query = query.where(DRAFT.state == bindparam("state"))
    return query.where(holds_the_words()) if words else query


def holds_the_words() -> ColumnElement[bool]:
    """That a draft holds the words, whatever their case."""
    places = (DRAFT.title, DRAFT.outlet, DRAFT.journalist, REVISION.text)
    return or_(*(func.lower(place).like(bindparam("words"), escape="\\") for place in places))


def item(row: Row[Any], figures: Row[Any] | None) -> Shape:
    """DraftItem."""
    return {
        **draft_head(row),
        "revision": {"number": row.number, "received_at": row.received_at, "source": row.source},
        "budget": budget(row, figures.characters if figures else 0, figures.words if figures else 0),
        "progress": {"answered": figures.answered if figures else 0, "total": figures.total if figures else 0},
    }
