"""What can be done with promises."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from app.access import Actor, find_draft, known_uid, lock_draft, not_found, visible
from app.db.tables import Draft, Promise, now
from app.desk.shapes import Shape, promise_shape

Words = Mapping[str, Any]  # values for columns of Promise, by name


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which promises across drafts, and how many: those after `cursor`, in `state`, that are `overdue` or are not."""

    today: date
    limit: int
    cursor: str | None = None
    state: str | None = None
    overdue: bool | None = None


def of_draft(session: Session, actor: Actor, uid: str) -> Shape:
    """PromiseList. Raises NotFoundError."""
    draft = find_draft(session, actor, uid)
    rows = session.exec(select(Promise).where(Promise.draft_id == draft.id).order_by(col(Promise.uid)))
    return {"items": [promise_shape(row) for row in rows]}


def across(session: Session, actor: Actor, wanted: Wanted) -> Shape:
    """PromiseOfDraftList. One promise more than is shown tells whether there is another page."""
    query = (
        select(Promise, Draft.uid, Draft.title)
        .join(Draft, col(Draft.id) == Promise.draft_id)
        .where(visible(actor), *conditions(wanted))
        .order_by(col(Promise.due_on).nulls_last(), col(Promise.uid))
        .limit(wanted.limit + 1)
    )
    rows = session.exec(query).all()
    items = [
        {**promise_shape(row), "draft_id": uid, "draft_title": title, "overdue": is_overdue(row, wanted.today)}
        for row, uid, title in rows[: wanted.limit]
    ]
    return {"items": items, "next_cursor": place_of(rows[wanted.limit - 1][0]) if len(rows) > wanted.limit else None}


def conditions(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    """What holds for the promises that are wanted."""
    due, late = col(Promise.due_on), (col(Promise.state) == "open") & (col(Promise.due_on) < wanted.today)
    if wanted.state:
        yield col(Promise.state) == wanted.state
    if wanted.overdue is not None:
        yield late if wanted.overdue else ~late | due.is_(None)
    if wanted.cursor:
        yield after(wanted.cursor)


def after(cursor: str) -> ColumnElement[bool]:
    """That a promise comes after the one at which a page ended."""
    due, uid = col(Promise.due_on), col(Promise.uid)
    day, _, last = cursor.partition("~")
    if not day:
        return due.is_(None) & (uid > last)
    ended = date.fromordinal(min(max(int(day), 1), date.max.toordinal()))
    return (due > ended) | ((due == ended) & (uid > last)) | due.is_(None)


def place_of(promise: Promise) -> str:
    """The cursor for what comes after it: the number of its day, where it has one, and its id."""
    return f"{promise.due_on.toordinal() if promise.due_on else ''}~{promise.uid}"


def is_overdue(promise: Promise, today: date) -> bool:
    """Whether the day it was promised for is past, and nobody has said what became of it."""
    return promise.state == "open" and promise.due_on is not None and promise.due_on < today


def note(session: Session, actor: Actor, uid: str, words: Words) -> Shape:
    """Promise, noted anew. Raises NotFoundError."""
    draft = lock_draft(session, actor, uid)
    promise = Promise(draft_id=draft.id, **words)
    session.add(promise)
    draft.touch()
    return promise_shape(promise)


def change(session: Session, actor: Actor, uid: str, words: Words) -> Shape:
    """Promise, as it is now. Raises NotFoundError."""
    draft, promise = found(session, actor, uid)
    changed = {name: value for name, value in words.items() if getattr(promise, name) != value}
    if "state" in changed:
        changed["closed_at"] = None if changed["state"] == "open" else now()
    if changed:
        promise.sqlmodel_update(changed)
        draft.touch()
    return promise_shape(promise)


def forget(session: Session, actor: Actor, uid: str) -> None:
    """Delete a promise. Raises NotFoundError."""
    draft, promise = found(session, actor, uid)
    session.delete(promise)
    draft.touch()


def found(session: Session, actor: Actor, uid: str) -> tuple[Draft, Promise]:
    """The promise with this uid, and its draft, which nobody else changes until the transaction ends."""
    query = (
        select(Draft)
        .join(Promise, col(Promise.draft_id) == Draft.id)
        .where(Promise.uid == known_uid(uid, "promise"), visible(actor))
        .with_for_update(of=Draft)
    )
    draft = session.exec(query).one_or_none()
    promise = draft and session.exec(select(Promise).where(Promise.uid == uid)).one_or_none()
    return (draft, promise) if draft and promise else not_found("promise")
