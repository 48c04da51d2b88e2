"""Every table. Inside, keys are small integers; outside, a row is known by its `uid`, a uuid7 that sorts by time."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, Index, Integer, String, Text, UniqueConstraint
from sqlmodel import Field, SQLModel
from uuid_utils import uuid7

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

BigKey = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by itself only in an INTEGER key

STATES = ("open", "sent", "declined", "published", "closed")
UNITS = ("characters", "words")
SOURCES = ("paste", "upload")
KINDS = ("heading", "quote", "reported", "narration")
STANCES = ("approve", "correct", "respond", "remove")
PRIORITIES = ("must", "should", "could")
STATUSES = ("open", "ready", "approved")
ACTIONS = ("correct", "split", "merge")


def new_uid() -> str:
    """A new outside name for a row: 36 characters that sort by the time they were made."""
    return str(uuid7())


def now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


def one_of(column: str, values: tuple[str, ...]) -> CheckConstraint:
    """A constraint that keeps a string column to the words it may hold."""
    return CheckConstraint(f"{column} IN ({', '.join(repr(v) for v in values)})", name=column)


def key() -> Any:
    """The inside key of a table."""
    return Field(default=None, primary_key=True, sa_type=BigKey)


def uid() -> Any:
    """The outside name of a row."""
    return Field(default_factory=new_uid, unique=True, sa_type=String(36))


def belongs_to(table: str) -> Any:
    """The key of the row this one goes away with."""
    return Field(foreign_key=f"{table}.id", ondelete="CASCADE", index=True, sa_type=BigKey)


class Draft(SQLModel, table=True):
    """The journalist's piece, through all its revisions. `version` grows with every change of anything in it."""

    __table_args__ = (one_of("state", STATES), one_of("space_unit", UNITS), Index(None, "state", "uid"))

    id: int = key()
    uid: str = uid()
    title: str = Field(sa_type=Text)
    outlet: str | None = Field(default=None, sa_type=Text)
    journalist: str | None = Field(default=None, sa_type=Text)
    interviewee_name: str | None = Field(default=None, sa_type=Text)
    interviewee_aliases: list[str] = Field(default_factory=list, sa_type=JSON)
    language: str = Field(sa_type=String(8))
    deadline: datetime | None = None
    space_amount: int | None = None
    space_unit: str | None = Field(default=None, sa_type=String(16))
    state: str = Field(default="open", sa_type=String(16))
    version: int = 1
    created_at: datetime = Field(default_factory=now)
    updated_at: datetime = Field(default_factory=now)

    def touch(self) -> None:
        """Something in the draft changes: whoever holds an older version of it will notice."""
        self.version += 1
        self.updated_at = now()


class Revision(SQLModel, table=True):
    """One immutable text of a draft, exactly as it was received. Offsets are of this text."""

    __table_args__ = (one_of("source", SOURCES), UniqueConstraint("draft_id", "number"))

    id: int = key()
    draft_id: int = Field(foreign_key="draft.id", ondelete="CASCADE", sa_type=BigKey)
    number: int
    text: str = Field(sa_type=Text)
    received_at: datetime = Field(default_factory=now)
    source: str = Field(default="paste", sa_type=String(16))


class Original(SQLModel, table=True):
    """The file that an uploaded revision came in, byte for byte."""

    id: int = key()
    revision_id: int = Field(foreign_key="revision.id", ondelete="CASCADE", unique=True, sa_type=BigKey)
    file_name: str = Field(sa_type=Text)
    media_type: str = Field(sa_type=Text)
    sha256: str = Field(sa_type=String(64))
    content: bytes


class Reply(SQLModel, table=True):
    """The proposed answer to one segment.

    `answered` says that it has content or asks for something; `characters` and `words` are the size of `body`. All
    three are found when it is saved, so that a list of drafts need not read every reply.
    """

    __table_args__ = (one_of("stance", STANCES), one_of("priority", PRIORITIES), one_of("status", STATUSES))

    id: int = key()
    uid: str = uid()
    draft_id: int = belongs_to("draft")
    stance: str = Field(sa_type=String(16))
    body: str = Field(default="", sa_type=Text)
    short_body: str | None = Field(default=None, sa_type=Text)
    wording: str | None = Field(default=None, sa_type=Text)
    priority: str = Field(default="should", sa_type=String(16))
    internal_note: str | None = Field(default=None, sa_type=Text)
    sources: list[str] = Field(default_factory=list, sa_type=JSON)
    status: str = Field(default="open", sa_type=String(16))
    answered: bool = False
    characters: int = 0
    words: int = 0
    version: int = 1
    created_at: datetime = Field(default_factory=now)
    updated_at: datetime = Field(default_factory=now)


class Segment(SQLModel, table=True):
    """A passage of a revision that can be answered, `text[start:end]`; its position is its place in the order of these.

    `quotes` is a list of Quote objects as the API shows them; `corrected` names the fields a person has set.
    """

    __table_args__ = (one_of("kind", KINDS), UniqueConstraint("revision_id", "start"))

    id: int = key()
    uid: str = uid()
    revision_id: int = Field(foreign_key="revision.id", ondelete="CASCADE", sa_type=BigKey)
    paragraph: int
    start: int
    end: int
    kind: str = Field(sa_type=String(16))
    speaker_name: str | None = Field(default=None, sa_type=Text)
    speaker_role: str | None = Field(default=None, sa_type=Text)
    about_interviewee: bool = False
    quotes: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON)
    corrected: list[str] = Field(default_factory=list, sa_type=JSON)
    reply_id: int | None = Field(default=None, foreign_key="reply.id", ondelete="SET NULL", index=True, sa_type=BigKey)


class Correction(SQLModel, table=True):
    """What a person changed in the segments, with the segments before and after, so that it can be undone."""

    __table_args__ = (one_of("action", ACTIONS),)

    id: int = key()
    uid: str = uid()
    draft_id: int = belongs_to("draft")
    revision_id: int = belongs_to("revision")
    action: str = Field(sa_type=String(16))
    before: list[dict[str, Any]] = Field(sa_type=JSON)
    after: list[dict[str, Any]] = Field(sa_type=JSON)
    created_at: datetime = Field(default_factory=now)
