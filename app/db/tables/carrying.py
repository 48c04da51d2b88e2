"""What became of each reply when a newer revision came."""

from datetime import datetime

from sqlalchemy import JSON, Float, String, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.db.tables.columns import BigKey, belongs_to, key, one_of

CHANGES = ("unchanged", "edited", "moved", "split", "merged", "removed")
TAKEN = ("taken", "partly", "not")


class CarryOver(SQLModel, table=True):
    """How a reply came from the revision before into this one.

    `passage` is what it answered when a person last looked at it, in `paragraph` of its revision; `differs` says that
    the words are others now. `spans` are where it stands now, code points of this revision's text; a `suggestion` is a
    place that only a person may choose. `wording` says how much was taken of what a `correct` reply proposed.
    `seen_at` is when a person had looked at it. `fell_at` is the version of the reply whose approval fell by this.
    """

    __table_args__ = (one_of("change", CHANGES), one_of("wording", TAKEN), UniqueConstraint("revision_id", "reply_id"))

    id: int = key()
    revision_id: int = Field(foreign_key="revision.id", ondelete="CASCADE", sa_type=BigKey)
    reply_id: int = belongs_to("reply")
    change: str = Field(sa_type=String(16))
    passage: str = Field(sa_type=Text)
    paragraph: int | None = None
    differs: bool = False
    spans: list[list[int]] = Field(default_factory=list, sa_type=JSON)
    suggestion: list[int] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    score: float = Field(default=0.0, sa_type=Float)
    wording: str | None = Field(default=None, sa_type=String(8))
    seen_at: datetime | None = None
    fell_at: int | None = None
