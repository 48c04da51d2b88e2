"""What became of each reply when a newer revision came."""

from datetime import datetime

from sqlalchemy import JSON, Float, String, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.db.tables.columns import BigKey, belongs_to, key, one_of

CHANGES = ("unchanged", "edited", "moved", "split", "merged", "removed")


class CarryOver(SQLModel, table=True):
    """How a reply came from the revision before into this one.

    `passage` is what it answered before. `spans` are where that stands now, code points of this revision's text; a
    `suggestion` is a place that only a person may choose. `seen_at` is when a person had looked at it.
    """

    __table_args__ = (one_of("change", CHANGES), UniqueConstraint("revision_id", "reply_id"))

    id: int = key()
    revision_id: int = Field(foreign_key="revision.id", ondelete="CASCADE", sa_type=BigKey)
    reply_id: int = belongs_to("reply")
    change: str = Field(sa_type=String(16))
    passage: str = Field(sa_type=Text)
    spans: list[list[int]] = Field(default_factory=list, sa_type=JSON)
    suggestion: list[int] | None = Field(default=None, sa_type=JSON)
    score: float = Field(default=0.0, sa_type=Float)
    seen_at: datetime | None = None
