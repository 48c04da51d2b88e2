"""Replies, and what they said before."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, String, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.db.tables.columns import BigKey, belongs_to, key, now, one_of, uid

STANCES = ("approve", "correct", "respond", "remove", "skip")
PRIORITIES = ("must", "should", "could")
STATUSES = ("open", "ready", "approved")
PUBLICATIONS = ("publication", "background")
MISQUOTES = ("misquoted", "different")
LENGTHS = ("full", "short", "omit")


class Reply(SQLModel, table=True):
    """The proposed answer to one segment.

    `answered` says that it has content or asks for something; `takes` and `takes_short` are the space that `body` and
    `short_body` take by the draft's measure, the second null where there is no short text. All three are found when it
    is saved, so that a list of drafts need not read every reply. `kept_at` is when its last version was kept.

    `length` is what goes out of it: the full text, the short one, or nothing; `pinned` says that a person chose that.
    `publication` is `background` for what must never be printed. `misquote` says of a corrected quote of one's own
    whether it was `misquoted` or is to be said in a `different` way.
    """

    __table_args__ = (
        one_of("stance", STANCES),
        one_of("priority", PRIORITIES),
        one_of("status", STATUSES),
        one_of("publication", PUBLICATIONS),
        one_of("misquote", MISQUOTES),
        one_of("length", LENGTHS),
    )

    id: int = key()
    uid: str = uid()
    draft_id: int = belongs_to("draft")
    stance: str = Field(sa_type=String(16))
    body: str = Field(default="", sa_type=Text)
    short_body: str | None = Field(default=None, sa_type=Text)
    wording: str | None = Field(default=None, sa_type=Text)
    priority: str = Field(default="should", sa_type=String(16))
    note_to_journalist: str | None = Field(default=None, sa_type=Text)
    internal_note: str | None = Field(default=None, sa_type=Text)
    sources: list[str] = Field(default_factory=list, sa_type=JSON)
    status: str = Field(default="open", sa_type=String(16))
    publication: str = Field(default="publication", sa_type=String(16))
    misquote: str | None = Field(default=None, sa_type=String(16))
    length: str = Field(default="full", sa_type=String(8))
    pinned: bool = False
    answered: bool = False
    takes: int = 0
    takes_short: int | None = None
    kept_at: datetime = Field(default_factory=now)
    version: int = 1
    created_at: datetime = Field(default_factory=now)
    updated_at: datetime = Field(default_factory=now)

    @property
    def has_content(self) -> bool:
        """Whether anything would be lost with it."""
        return self.answered or bool(self.internal_note or self.note_to_journalist or self.sources)


class ReplyVersion(SQLModel, table=True):
    """What a reply said at `version`: its texts and choices as the API shows them, to look at and to bring back."""

    __table_args__ = (UniqueConstraint("reply_id", "version"),)

    id: int = key()
    reply_id: int = Field(foreign_key="reply.id", ondelete="CASCADE", sa_type=BigKey)
    version: int
    content: dict[str, Any] = Field(sa_type=JSON)
    saved_at: datetime = Field(default_factory=now)
