"""What can be done with a reply. A write says which version it means; a stale one is refused with what there is now."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection

from app.access import Actor, known_uid, not_found
from app.db.tables import new_uid, now
from app.desk.measuring import measure_of, sizes
from app.desk.shapes import etag, reply_shape
from app.errors import NotFoundError, PreconditionMissingError, StaleError
from app.replies import statements, versions
from app.web.conditions import matches

Content = Mapping[str, Any]
TEXTS = ("stance", "body", "short_body", "wording", "note_to_journalist")
ASKS_BY_ITSELF = ("approve", "remove", "skip")  # the other stances ask for something only with words


@dataclass(frozen=True, slots=True)
class Condition:
    """Which version a write means: `if_match` an ETag, or `if_none_match` `*` for none at all."""

    if_match: str | None
    if_none_match: str | None


def find(connection: Connection, actor: Actor, segment: str) -> Any:
    """The reply of the segment with this uid. Raises NotFoundError."""
    draft_of(connection, actor, segment, locked=False)
    return statements.OF_SEGMENT.one(connection, uid=segment) or not_found("reply")


def put(connection: Connection, actor: Actor, segment: str, content: Content, condition: Condition) -> tuple[Any, bool]:
    """Write the whole reply of the segment with this uid, and say whether it is new.

    `content` holds values for columns of Reply; a status of None leaves it to `status_after`.
    Raises NotFoundError, PreconditionMissingError, StaleError.
    """
    draft = draft_of(connection, actor, segment, locked=True)
    reply = statements.OF_SEGMENT.one(connection, uid=segment)  # read after the lock: what one waited for is seen
    check(condition, reply)
    if reply is None:
        return create(connection, draft, segment, content), True
    return change(connection, draft, reply, content), False


def create(connection: Connection, draft: Any, segment: str, content: Content) -> Any:
    """The first reply of a segment."""
    at = now()
    values = {**content, **found(content, draft), "status": content["status"] or "open", "version": 1}
    reply = statements.CREATE.one(
        connection,
        uid=new_uid(),
        draft_id=draft.id,
        created_at=at,
        updated_at=at,
        kept_at=at,
        length="full",
        pinned=False,
        **values,
    )
    statements.ANSWER.rows(connection, segment=segment, reply=reply.id)
    statements.TOUCH.rows(connection, draft=draft.id, at=at)
    return reply


def change(connection: Connection, draft: Any, reply: Any, content: Content) -> Any:
    """Replace what a reply says. Where nothing changes, the reply keeps its ETag."""
    content = {**content, "status": status_after(reply, content)}
    if same(reply, content):
        return reply
    at = now()
    kept_at = versions.keep_where_due(connection, reply, content, at)
    values = {**content, **found(content, draft), "version": reply.version + 1}
    changed = statements.CHANGE.one(connection, reply=reply.id, updated_at=at, kept_at=kept_at, **values)
    statements.TOUCH.rows(connection, draft=draft.id, at=at)
    return changed


def delete(connection: Connection, actor: Actor, segment: str, condition: Condition) -> None:
    """Delete the reply of the segment with this uid. Raises NotFoundError, PreconditionMissingError, StaleError."""
    draft = draft_of(connection, actor, segment, locked=True)
    reply = statements.OF_SEGMENT.one(connection, uid=segment)
    if reply is None:
        raise NotFoundError("The segment has no reply.")
    check(condition, reply)
    statements.DELETE.rows(connection, reply=reply.id)  # the key takes it from its segments
    statements.TOUCH.rows(connection, draft=draft.id, at=now())


def draft_of(connection: Connection, actor: Actor, segment: str, *, locked: bool) -> Any:
    """The key and the measure of a segment's draft. Raises NotFoundError."""
    uid = known_uid(segment, "segment")
    return statements.draft_of(actor, locked=locked).one(connection, uid=uid) or not_found("segment")


def check(condition: Condition, reply: Any) -> None:
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


def same(reply: Any, content: Content) -> bool:
    """Whether a reply says this already."""
    return all(
        (orjson.loads(reply.sources) if name == "sources" else getattr(reply, name)) == value
        for name, value in content.items()
    )


def status_after(reply: Any, content: Content) -> str:
    """The status a changed reply gets: an approval never outlives the text that was approved."""
    asked: str = content["status"] or reply.status
    rewritten = any(getattr(reply, name) != content[name] for name in TEXTS)
    return "open" if rewritten and reply.status == asked == "approved" else asked


def found(content: Content, draft: Any) -> dict[str, Any]:
    """What lists and the budget need to know of a reply."""
    texts = (content["body"], content["short_body"], content["wording"])
    answered = content["stance"] in ASKS_BY_ITSELF or any(text and text.strip() for text in texts)
    return {"answered": answered, **sizes(content, measure_of(draft))}
