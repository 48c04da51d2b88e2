"""What the journalist has promised, and what the interviewee has declined."""

from datetime import date, datetime

from sqlalchemy import JSON, Index, String, Text
from sqlmodel import Field, SQLModel

from app.db.tables.columns import BigKey, belongs_to, key, now, one_of, uid

PROMISE_KINDS = ("article", "update", "correction", "other")
PROMISE_STATES = ("open", "kept", "broken", "withdrawn")


class Promise(SQLModel, table=True):
    """Something the journalist has promised, in their exact `words`, to be there at the end of `due_on`."""

    __table_args__ = (one_of("kind", PROMISE_KINDS), one_of("state", PROMISE_STATES), Index(None, "state", "due_on"))

    id: int = key()
    uid: str = uid()
    draft_id: int = belongs_to("draft")
    kind: str = Field(sa_type=String(16))
    words: str = Field(sa_type=Text)
    due_on: date | None = None
    state: str = Field(default="open", sa_type=String(16))
    made_at: datetime = Field(default_factory=now)
    closed_at: datetime | None = None


class Decline(SQLModel, table=True):
    """That the interviewee declines a draft, whole or in `parts` of it, with the text that says so."""

    id: int = key()
    draft_id: int = Field(foreign_key="draft.id", ondelete="CASCADE", unique=True, sa_type=BigKey)
    parts: list[str] = Field(sa_type=JSON)
    text: str = Field(default="", sa_type=Text)
    declined_at: datetime = Field(default_factory=now)
