"""Keeps published texts with what was found in them, and what a person decides of it."""

from collections.abc import Sequence
from datetime import date
from typing import Any, cast

from sqlmodel import Session, col, select

from app.access import Actor, find_draft, lock_draft, newest_revision, not_found
from app.db import segments
from app.db.tables import Draft, Outcome, Promise, Reply, now
from app.documents.received import Given
from app.outcome.findings import Asked, Case, Shape, findings, kept_kinds
from app.text.outcome import Result


def case_of(session: Session, actor: Actor, uid: str) -> Case:
    """What a published text is held against: the newest revision and its replies. Raises NotFoundError."""
    draft = find_draft(session, actor, uid)
    revision = newest_revision(session, draft)
    rows = segments.of_revision(session, revision.id)
    places = {row.reply_id: index for index, row in enumerate(rows) if row.reply_id}
    query = select(Reply).where(Reply.draft_id == draft.id)
    replies = sorted(session.exec(query).all(), key=lambda reply: (places.get(reply.id, len(rows)), reply.id))
    return Case(
        revision.text,
        [segments.value(row) for row in rows],
        [row.uid for row in rows],
        [one for reply in replies if (one := asked(reply, places.get(reply.id)))],
        segments.interviewee(draft),
        revision.number,
    )


def asked(reply: Reply, place: int | None) -> Asked | None:
    """What a reply asked for; None where it was not for print, or asks for nothing to be printed or changed."""
    if reply.stance in {"approve", "skip"} or reply.publication == "background":
        return None
    wording = reply.stance == "correct" and bool((reply.wording or "").strip())
    body = (reply.short_body or reply.body) if reply.length == "short" else reply.body
    text = cast(str, reply.wording) if wording else body
    if not text.strip() and reply.stance != "remove":
        return None
    return Asked(reply.uid, reply.stance, text, wording, reply.sources, place)


def keep(session: Session, actor: Actor, uid: str, given: Given, found: Shape, published_on: date | None) -> bool:
    """Keep what was found in a published text, and say whether it is a new one. The draft is published from now on.

    The same text again is held against the replies as they are now; what a person has decided stays decided.
    """
    draft = lock_draft(session, actor, uid)
    row = newest(session, draft)
    new = row is None or row.text != given.text
    if row is None or new:
        row = Outcome(draft_id=draft.id, text=given.text, findings=found, state_before=draft.state)
    row.findings, row.compared_at = found, now()
    row.published_on = published_on or row.published_on
    if given.upload:
        row.file_name, row.content = given.upload.file_name, given.upload.content
    session.add(row)
    draft.state = "published"
    draft.touch()
    return new


def forget(session: Session, actor: Actor, uid: str) -> None:
    """Take the newest published text back. Raises NotFoundError."""
    draft = lock_draft(session, actor, uid)
    row = newest(session, draft) or not_found("outcome")
    draft.state = row.state_before
    session.delete(row)
    draft.touch()


def decide(session: Session, actor: Actor, uid: str, reply_id: str, result: Result | None) -> None:
    """Say what became of a reply, or leave it to what was found. Raises NotFoundError."""
    draft = lock_draft(session, actor, uid)
    row = newest(session, draft) or not_found("outcome")
    if reply_id not in {reply["reply_id"] for reply in row.findings["replies"]}:
        not_found("reply")
    others = {key: value for key, value in row.decisions.items() if key != reply_id}
    row.decisions = others | ({reply_id: result} if result else {})
    session.add(row)
    draft.touch()


def show(session: Session, actor: Actor, uid: str) -> Shape:
    """Outcome. Raises NotFoundError."""
    draft = find_draft(session, actor, uid)
    row = newest(session, draft) or not_found("outcome")
    replies = [reply | {"decided": row.decisions.get(reply["reply_id"])} for reply in row.findings["replies"]]
    return {
        "id": row.uid,
        "text": row.text,
        "published_on": row.published_on,
        "compared_at": row.compared_at,
        "revision": row.findings["revision"],
        "replies": replies,
        "quotes": row.findings["quotes"],
        "promises": promises(session, draft, row.findings),
    }


def promises(session: Session, draft: Draft, found: dict[str, Any]) -> list[Shape]:
    """The promises that are open, and whether this seems to keep them."""
    kept = kept_kinds(found)
    query = select(Promise).where(Promise.draft_id == draft.id, Promise.state == "open").order_by(col(Promise.id))
    rows: Sequence[Promise] = session.exec(query).all()
    return [
        {"id": row.uid, "kind": row.kind, "words": row.words, "due_on": row.due_on, "kept": row.kind in kept}
        for row in rows
    ]


def newest(session: Session, draft: Draft) -> Outcome | None:
    """The published text that was taken in last."""
    query = select(Outcome).where(Outcome.draft_id == draft.id).order_by(col(Outcome.id).desc()).limit(1)
    return session.exec(query).first()


def compared(session: Session, actor: Actor, uid: str, published: str) -> Shape:
    """What would be found, for whoever keeps nothing. Raises NotFoundError."""
    return findings(case_of(session, actor, uid), published)
