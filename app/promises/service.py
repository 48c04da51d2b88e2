"""What can be done with promises."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from app.access import Actor, find_draft, known_uid, lock_draft, not_found, visible
from app.db.tables import Draft, Promise, now
from app.desk.shapes import Shape, promise_shape

Words = Mapping[str, Any]  # values for columns of Promise, by name


def of_draft(session: Session, actor: Actor, uid: str) -> Shape:
    """PromiseList. Raises NotFoundError."""
    draft = find_draft(session, actor, uid)
    rows = session.exec(select(Promise).where(Promise.draft_id == draft.id).order_by(col(Promise.uid)))
    return {"items": [promise_shape(row) for row in rows]}


def across(session: Session, actor: Actor, state: str | None, overdue: bool | None, today: date) -> Shape:
    """PromiseOfDraftList, of those in `state`, and of those that are `overdue` or are not."""
    query = (
        select(Promise, Draft.uid, Draft.title)
        .join(Draft, col(Draft.id) == Promise.draft_id)
        .where(visible(actor))
        .order_by(col(Promise.due_on).nulls_last(), col(Promise.uid))
    )
    if state:
        query = query.where(Promise.state == state)
    items = [
        {**promise_shape(row), "draft_id": uid, "draft_title": title, "overdue": is_overdue(row, today)}
        for row, uid, title in session.exec(query)
    ]
    return {"items": [item for item in items if overdue is None or item["overdue"] is overdue]}


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
