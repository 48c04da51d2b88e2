"""What a reply said before: kept now and then while somebody writes, and always before something would be lost."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from orjson import Fragment
from sqlalchemy import Connection, Text, bindparam, cast, select
from sqlmodel import Session, SQLModel

from app.access import Actor, known_uid, not_found, visible
from app.db.statement import Statement, moment
from app.db.tables import Draft, Reply
from app.desk.keeping import keep, said
from app.desk.read import seeing
from app.desk.shapes import Shape
from app.desk.statements import A_REPLY, DRAFT, REPLY

EVERY = timedelta(minutes=2)
CHOICES = ("stance", "status")
TEXTS = ("body", "short_body", "wording")
SHORTENED = 40  # characters that go at once, from a text that loses more than half

VERSION = SQLModel.metadata.tables["replyversion"].c
KEPT = Statement(
    select(VERSION.version, VERSION.saved_at, cast(VERSION.content, Text).label("content"))
    .where(VERSION.reply_id == bindparam("reply"))
    .order_by(VERSION.version.desc())
)


def keep_where_due(connection: Connection, reply: Any, content: Mapping[str, Any], at: datetime) -> datetime:
    """Keep what a reply says before `content` replaces it, where that is due. Says when one was last kept."""
    last = moment(reply.kept_at)
    if at - last < EVERY and not is_another(reply, content):
        return last
    keep(connection, reply)
    return at


def is_another(reply: Any, content: Mapping[str, Any]) -> bool:
    """Whether the change is one that a person may want to take back as a whole."""
    if any(getattr(reply, name) != content[name] for name in CHOICES):
        return True
    sizes = [(len(getattr(reply, name) or ""), len(content[name] or "")) for name in TEXTS]
    return any(before - after > max(SHORTENED, after) for before, after in sizes)


def versions(session: Session, actor: Actor, uid: str) -> Shape:
    """ReplyVersionList, the newest first, which is the reply as it is. Raises NotFoundError."""
    connection = seeing(session)
    reply = the_reply(actor).one(connection, uid=known_uid(uid, "reply")) or not_found("reply")
    kept = KEPT.all(connection, reply=reply.id)
    now = {"version": reply.version, "saved_at": moment(reply.updated_at), "content": said(reply)}
    return {"items": [now, *(version_shape(row) for row in kept if row.version != reply.version)]}


def version_shape(row: Any) -> Shape:
    """ReplyVersion."""
    return {"version": row.version, "saved_at": moment(row.saved_at), "content": Fragment(row.content)}


@cache
def the_reply(actor: Actor) -> Statement:
    """The reply `uid`."""
    query = select(*A_REPLY).join_from(Draft, Reply, REPLY.draft_id == DRAFT.id)
    return Statement(query.where(REPLY.uid == bindparam("uid"), visible(actor)))
