"""What can be done with a reply. A write says which version it means; a stale one is refused with what there is now."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from app.access import Actor, known_uid, lock_segment, not_found, visible
from app.db.tables import Draft, Reply, Segment, now
from app.desk.shapes import etag, reply_shape
from app.errors import NotFoundError, PreconditionMissingError, StaleError
from app.text.space import count
from app.web.conditions import matches

REPLY_BY_ID = select(Reply).where(Reply.id == bindparam("id"))
TEXTS = ("stance", "body", "short_body", "wording")
ASKS_BY_ITSELF = ("approve", "remove")  # the other stances ask for something only with words


@dataclass(frozen=True, slots=True)
class Condition:
    """Which version a write means: `if_match` an ETag, or `if_none_match` `*` for none at all."""

    if_match: str | None
    if_none_match: str | None


def find(session: Session, actor: Actor, segment_uid: str) -> Reply:
    """The reply of a segment. Raises NotFoundError."""
    query = (
        select(Reply)
        .join(Segment, col(Segment.reply_id) == Reply.id)
        .join(Draft, col(Draft.id) == Reply.draft_id)
        .where(Segment.uid == known_uid(segment_uid, "segment"), visible(actor))
    )
    return session.exec(query).one_or_none() or not_found("reply")


def put(
    session: Session, actor: Actor, segment_uid: str, content: dict[str, Any], condition: Condition
) -> tuple[Reply, bool]:
    """Write the whole reply of a segment, and say whether it is new.

    `content` holds values for columns of Reply; a status of None leaves it to `status_after`.
    Raises NotFoundError, PreconditionMissingError, StaleError.
    """
    draft, segment = lock_segment(session, actor, segment_uid)
    reply = reply_of(session, segment)
    check(condition, reply)
    if reply is None:
        return create(session, draft, segment, content), True
    change(draft, reply, content)
    return reply, False


def create(session: Session, draft: Draft, segment: Segment, content: dict[str, Any]) -> Reply:
    """The first reply of a segment."""
    reply = Reply(draft_id=draft.id, **content)
    reply.status = content["status"] or "open"
    measure(reply)
    session.add(reply)
    session.flush()
    segment.reply_id = reply.id
    draft.touch()
    return reply


def change(draft: Draft, reply: Reply, content: dict[str, Any]) -> None:
    """Replace what a reply says. Where nothing changes, the reply keeps its ETag."""
    content = content | {"status": status_after(reply, content)}
    if all(getattr(reply, name) == value for name, value in content.items()):
        return
    reply.sqlmodel_update(content)
    reply.version, reply.updated_at = reply.version + 1, now()
    measure(reply)
    draft.touch()


def delete(session: Session, actor: Actor, segment_uid: str, condition: Condition) -> None:
    """Delete the reply of a segment. Raises NotFoundError, PreconditionMissingError, StaleError."""
    draft, segment = lock_segment(session, actor, segment_uid)
    reply = reply_of(session, segment)
    if reply is None:
        raise NotFoundError("The segment has no reply.")
    check(condition, reply)
    segment.reply_id = None
    session.delete(reply)
    draft.touch()


def reply_of(session: Session, segment: Segment) -> Reply | None:
    """The reply of a segment, or None."""
    return session.exec(REPLY_BY_ID, params={"id": segment.reply_id}).one_or_none()


def check(condition: Condition, reply: Reply | None) -> None:
    """Raises PreconditionMissingError where no version is meant, StaleError where another one is."""
    if condition.if_match is None and condition.if_none_match is None:
        raise PreconditionMissingError(
            "Say which version you mean: If-None-Match: * for a first reply, If-Match with its etag to change one."
        )
    if reply is None:
        holds = condition.if_match is None
    elif condition.if_match is not None:
        holds = matches(condition.if_match, etag(reply))
    else:
        holds = not matches(condition.if_none_match or "", etag(reply))
    if not holds:
        raise StaleError(
            "The reply has been changed in the meantime." if reply else "The reply has been deleted in the meantime.",
            extra={"current": reply and reply_shape(reply)},
        )


def status_after(reply: Reply, content: dict[str, Any]) -> str:
    """The status a changed reply gets: an approval never outlives the text that was approved."""
    asked: str = content["status"] or reply.status
    rewritten = any(getattr(reply, name) != content[name] for name in TEXTS)
    return "open" if rewritten and reply.status == asked == "approved" else asked


def measure(reply: Reply) -> None:
    """Find what lists and the budget need to know of a reply."""
    texts = (reply.body, reply.short_body, reply.wording)
    reply.answered = reply.stance in ASKS_BY_ITSELF or any(text and text.strip() for text in texts)
    reply.characters, reply.words = count(reply.body, "characters"), count(reply.body, "words")
