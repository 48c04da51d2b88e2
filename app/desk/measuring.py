"""How much space replies take, by the measure of their draft: found once, when they are saved."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import update
from sqlmodel import Session

from app.db.tables import Reply
from app.desk import statements
from app.text.space import LINE_LENGTH, Measure, Unit

NOBODY_SAID = Measure()


def measure_of(draft: Any) -> Measure:
    """The measure of a draft, of a row of `statements` that holds the columns of its space."""
    if draft.space_unit is None:
        return NOBODY_SAID
    return measure(draft.space_unit, draft.space_line_length or LINE_LENGTH, draft.space_counts)


@lru_cache
def measure(unit: Unit, line_length: int, counts: str) -> Measure:
    """The measure that these columns say; a save finds it anew each time."""
    return Measure(unit, line_length, tuple(orjson.loads(counts)))


def sizes(reply: Mapping[str, Any], by: Measure) -> dict[str, int | None]:
    """The columns that say what a reply takes in full and in short; a short text of white space is none."""
    short: str | None = reply["short_body"]
    return {"takes": by.takes(reply["body"]), "takes_short": by.takes(short) if short and short.strip() else None}


def takes_space(reply: Any) -> bool:
    """Whether a reply is one of those that are printed, and so take space."""
    return bool(reply.stance == "respond" and reply.publication == "publication")


def taken(reply: Any) -> int:
    """The space that a reply takes in its length. A short one that has no short text goes out in full."""
    if reply.length == "omit" or not takes_space(reply):
        return 0
    size: int = reply.takes_short if reply.length == "short" and reply.takes_short is not None else reply.takes
    return size


def measure_anew(session: Session, draft_id: int) -> None:
    """Find again what each reply of a draft takes: its measure is another one now."""
    connection = session.connection()
    session.flush()
    by = measure_of(statements.MEASURED_DRAFT.one(connection, id=draft_id))
    replies = statements.REPLIES.all(connection, draft_id=draft_id)
    rows = [{"id": reply.id, **sizes({"body": reply.body, "short_body": reply.short_body}, by)} for reply in replies]
    if rows:
        session.execute(update(Reply), rows)
