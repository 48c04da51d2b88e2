"""Lists drafts: a page found by its key, never by counting, and none read again that is as it last went out."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from orjson import Fragment
from sqlalchemy import ColumnElement, Connection, Integer, bindparam, exists, func, or_, select
from sqlmodel import Session, SQLModel

from app.access import Actor, visible
from app.db.session import Database
from app.db.statement import Statement
from app.db.tables import Draft, Reply, Revision, Segment
from app.desk.cache import DraftCache, Key
from app.desk.shapes import Shape, budget, draft_head, revision_head
from app.desk.statements import A_DRAFT, DRAFT, FIGURES, REPLY, REVISION, SEGMENT
from app.web.answers import dump

LATER = SQLModel.metadata.tables["revision"].alias("later")
NEWEST = ~exists().where(LATER.c.draft_id == DRAFT.id, LATER.c.number > REVISION.number)
SENT = SQLModel.metadata.tables["submission"]
UNCONFIRMED = exists().where(
    SENT.c.draft_id == DRAFT.id, SENT.c.audience == "journalist", SENT.c.confirmed_at.is_(None)
)
ITEMS = (
    select(
        *A_DRAFT,
        REVISION.id.label("revision_id"),
        REVISION.number,
        REVISION.received_at,
        REVISION.source,
        UNCONFIRMED.label("unconfirmed"),
    )
    .join_from(Draft, Revision, REVISION.draft_id == DRAFT.id)
    .where(DRAFT.id.in_(bindparam("drafts", expanding=True)), NEWEST)
)
COUNTS = (
    select(
        SEGMENT.revision_id,
        *FIGURES,
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


def known_page(database: Database, actor: Actor, wanted: Wanted, cache: DraftCache) -> bytes | None:
    """DraftList as JSON, where it takes next to no time: it, or each of its items, is what went out before."""
    stamp = database.stamp()  # before anything is read, which then is at least as new
    if stamp is None or wanted.q is not None:  # to look through texts takes its time
        return None
    asked = (actor, wanted, stamp)
    return cache.get(asked) or known_items(database, actor, wanted, cache, asked)


def known_items(database: Database, actor: Actor, wanted: Wanted, cache: DraftCache, asked: Key) -> bytes | None:
    """The same, put together of its items and kept as what was `asked`."""
    heads = database.glance(heads_of(actor, wanted), **values(wanted))
    if heads is None:
        return None
    items = [cache.get(version(head)) for head in heads[: wanted.limit]]
    if None in items:
        return None
    whole = joined(items, heads, wanted)
    cache.put(asked, whole)
    return whole


def page(session: Session, actor: Actor, wanted: Wanted, cache: DraftCache) -> bytes:
    """DraftList as JSON. Only what the cache does not know is read."""
    connection = session.connection()
    heads = heads_of(actor, wanted).all(connection, **values(wanted))
    keys = {head.id: version(head) for head in heads[: wanted.limit]}
    known = {key: cache.get(key) for key in keys.values()}
    missing = [number for number, key in keys.items() if known[key] is None]
    for number, shape in items(connection, missing).items():
        known[keys[number]] = body = dump(shape)
        cache.put(keys[number], body)
    return joined(known.values(), heads, wanted)


def version(head: Any) -> Key:
    """What the item of a draft is kept under: what its ETag is made of."""
    return head.uid, head.version, head.updated_at


def joined(items: Iterable[bytes | None], heads: list[Any], wanted: Wanted) -> bytes:
    """DraftList, of items that are JSON already."""
    more = len(heads) > wanted.limit
    parts = [Fragment(item) for item in items if item]
    return dump({"items": parts, "next_cursor": heads[wanted.limit - 1].uid if more else None})


def values(wanted: Wanted) -> dict[str, object]:
    """What goes into the select: one draft more than is shown tells whether there is another page."""
    words = wanted.q.lower().replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_") if wanted.q else None
    given = {"cursor": wanted.cursor, "state": wanted.state, "words": f"%{words}%" if words else None}
    return {"more": wanted.limit + 1} | {name: value for name, value in given.items() if value is not None}


def heads_of(actor: Actor, wanted: Wanted) -> Statement:
    """The keys and versions of the drafts of a page, the newest first."""
    return page_of(actor, after=wanted.cursor is not None, state=wanted.state is not None, words=wanted.q is not None)


@cache
def page_of(actor: Actor, *, after: bool, state: bool, words: bool) -> Statement:
    """The select that `heads_of` gives, written once for each way to ask."""
    query = (
        select(DRAFT.id, DRAFT.uid, DRAFT.version, DRAFT.updated_at)
        .where(visible(actor))
        .order_by(DRAFT.uid.desc())
        .limit(bindparam("more", type_=Integer))
    )
    if after:
        query = query.where(DRAFT.uid < bindparam("cursor"))
    if state:
        query = query.where(DRAFT.state == bindparam("state"))
    if words:
        query = query.join_from(Draft, Revision, REVISION.draft_id == DRAFT.id).where(NEWEST, holds_the_words())
    return Statement(query)


def items(connection: Connection, numbers: list[int]) -> dict[int, Shape]:
    """DraftItem of each of these drafts, by its key."""
    rows = connection.execute(ITEMS, {"drafts": numbers}).all() if numbers else []
    counted = connection.execute(COUNTS, {"revisions": [row.revision_id for row in rows]}) if rows else ()
    figures = {row.revision_id: row for row in counted}
    return {row.id: item(row, figures.get(row.revision_id)) for row in rows}


def holds_the_words() -> ColumnElement[bool]:
    """That a draft holds the words, whatever their case."""
    places = (DRAFT.title, DRAFT.outlet, DRAFT.journalist, REVISION.text)
    return or_(*(func.lower(place).like(bindparam("words"), escape="\\") for place in places))


def item(row: Any, figures: Any) -> Shape:
    """DraftItem."""
    return {
        **draft_head(row),
        "revision": revision_head(row),
        "budget": budget(row, figures.taken if figures else 0),
        "progress": {"answered": figures.answered if figures else 0, "total": figures.total if figures else 0},
        "unconfirmed": bool(row.unconfirmed),
    }
