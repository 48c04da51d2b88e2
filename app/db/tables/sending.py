"""What was sent, and what came back."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, String, Text
from sqlmodel import Field, SQLModel

from app.db.tables.columns import belongs_to, key, now, one_of, uid

CHANNELS = ("mail", "link", "message", "paper", "other")


class Submission(SQLModel, table=True):
    """The record that a response was sent: to whom, by which channel, and the very bytes."""

    __table_args__ = (one_of("channel", CHANNELS),)

    id: int = key()
    uid: str = uid()
    draft_id: int = belongs_to("draft")
    revision: int
    recipient: str = Field(sa_type=Text)
    channel: str = Field(sa_type=String(16))
    format: str = Field(sa_type=String(16))
    layout: str | None = Field(default=None, sa_type=String(16))
    audience: str | None = Field(default=None, sa_type=String(16))
    file_name: str = Field(sa_type=Text)
    media_type: str = Field(sa_type=Text)
    sha256: str = Field(sa_type=String(64))
    content: bytes
    created_at: datetime = Field(default_factory=now)
    confirmed_at: datetime | None = None


class Returned(SQLModel, table=True):
    """A file of ours that the journalist sent back, byte for byte, and what was found in it, as the API shows it."""

    id: int = key()
    uid: str = uid()
    draft_id: int = belongs_to("draft")
    file_name: str = Field(sa_type=Text)
    sha256: str = Field(sa_type=String(64))
    content: bytes
    findings: dict[str, Any] = Field(sa_type=JSON)
    received_at: datetime = Field(default_factory=now)
