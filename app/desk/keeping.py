"""Keeps what replies have said, so that it can be looked at and brought back."""

from typing import Any

from sqlalchemy import Connection, bindparam, exists, insert, select
from sqlmodel import SQLModel

from app.db.statement import Statement, moment
from app.desk.shapes import Shape, reply_shape
from app.desk.statements import REPLIES

NOT_SAID = ("id", "etag", "updated_at")  # of a Reply: what names it rather than says something
VERSIONS = SQLModel.metadata.tables["replyversion"]
VALUES = [bindparam(name, type_=VERSIONS.c[name].type) for name in ("reply_id", "version", "content", "saved_at")]
IS_KEPT = exists().where(VERSIONS.c.reply_id == bindparam("reply_id"), VERSIONS.c.version == bindparam("version"))
KEEP = Statement(insert(VERSIONS).from_select([value.key for value in VALUES], select(*VALUES).where(~IS_KEPT)))


def keep(connection: Connection, reply: Any) -> None:
    """Keep what a reply says, of a row of `statements`. A version that is kept already stays as it is."""
    values = {"reply_id": reply.id, "version": reply.version, "content": said(reply)}
    KEEP.rows(connection, **values, saved_at=moment(reply.updated_at))


def keep_all(connection: Connection, draft_id: int) -> None:
    """Keep what every reply of a draft says, as when a newer revision comes."""
    for reply in REPLIES.all(connection, draft_id=draft_id):
        keep(connection, reply)


def said(reply: Any) -> Shape:
    """ReplyContent."""
    return {name: value for name, value in reply_shape(reply).items() if name not in NOT_SAID}
