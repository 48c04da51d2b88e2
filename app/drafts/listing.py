"""Lists drafts: a page found by its key, never by counting, with the figures of every draft from one grouped select."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, exists, func, or_, select
from sqlmodel import Session, SQLModel

from app.access import Actor, visible
from app.db.tables import Draft, Reply, Revision, Segment
from app.desk.shapes import Shape, budget, draft_head

DRAFT, REVISION, SEGMENT, REPLY = (SQLModel.metadata.tables[t].c for t in ("draft", "revision", "segment", "reply"))

LATER = SQLModel.metadata.tables["revision"].alias("later")
NEWEST = (
    select(*DRAFT, REVISION.id.label("revision_id"), REVISION.number, REVISION.received_at, REVISION.source)
    .join_from(Draft, Revision, REVISION.draft_id == DRAFT.id)
    .where(~exists().where(LATER.c.draft_id == DRAFT.id, LATER.c.number > REVISION.number))
)
COUNTS = (
    select(
        SEGMENT.revision_id,
        func.count().filter(or_(SEGMENT.kind != "heading", REPLY.answered)).label("total"),
        func.count().filter(REPLY.answered).label("answered"),
        func.coalesce(func.sum(REPLY.characters).filter(REPLY.stance == "respond"), 0).label("characters"),
        func.coalesce(func.sum(REPLY.words).filter(REPLY.stance == "respond"), 0).label("words"),
    )
    .join_from(Segment, Reply, REPLY.id == SEGMENT.reply_id, isouter=True)
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
    rows = connection.execute(drafts(actor, wanted)).all()
    shown = rows[: wanted.limit]
    counted = connection.execute(COUNTS.where(SEGMENT.revision_id.in_([row.revision_id for row in shown])))
    figures = {row.revision_id: row for row in counted}
    return {
        "items": [item(row, figures.get(row.revision_id)) for row in shown],
        "next_cursor": shown[-1].uid if len(rows) > len(shown) else None,
    }


def drafts(actor: Actor, wanted: Wanted) -> Select[Any]:
    """The drafts of a page, and one more that tells whether there is another page."""
    query = NEWEST.where(visible(actor)).order_by(DRAFT.uid.desc()).limit(wanted.limit + 1)
    if wanted.cursor is not None:
        query = query.where(DRAFT.uid < wanted.cursor)
    if wanted.state is not None:
        query = query.where(DRAFT.state == wanted.state)
    return query if wanted.q is None else query.where(holds(wanted.q))


def holds(words: str) -> ColumnElement[bool]:
    """That a draft holds these words, whatever their case. A percent sign is a percent sign."""
    places = (DRAFT.title, DRAFT.outlet, DRAFT.journalist, REVISION.text)
    return or_(*(func.lower(place).contains(words.lower(), autoescape=True) for place in places))


def item(row: Row[Any], figures: Row[Any] | None) -> Shape:
    """DraftItem."""
    return {
        **draft_head(row),
        "revision": {"number": row.number, "received_at": row.received_at, "source": row.source},
        "budget": budget(row, figures.characters if figures else 0, figures.words if figures else 0),
        "progress": {"answered": figures.answered if figures else 0, "total": figures.total if figures else 0},
    }
