"""The published article held against what was asked."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, String, Text
from sqlmodel import Field, SQLModel

from app.db.tables.columns import belongs_to, key, now, uid


class Outcome(SQLModel, table=True):
    """A published `text`, and what was found in it of the replies and of the interviewee's quotes, as the API shows it.

    `decisions` holds, by the id of a reply, the result that a person has decided on. `state_before` is the draft's
    state before it was published.
    """

    id: int = key()
    uid: str = uid()
    draft_id: int = belongs_to("draft")
    text: str = Field(sa_type=Text)
    state_before: str = Field(default="open", sa_type=String(16))
    published_on: date | None = None
    file_name: str | None = Field(default=None, sa_type=Text)
    content: bytes | None = None
    findings: dict[str, Any] = Field(sa_type=JSON)
    decisions: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    compared_at: datetime = Field(default_factory=now)
