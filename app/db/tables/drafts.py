"""A draft, its revisions with the files they came in, and the segments of each revision with their corrections."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, String, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.db.tables.columns import BigKey, belongs_to, key, now, one_of, uid

STATES = ("open", "sent", "declined", "published", "closed")
UNITS = ("characters", "characters-without-spaces", "words", "lines")
SOURCES = ("paste", "upload")
KINDS = ("heading", "quote", "reported", "narration")
ACTIONS = ("correct", "split", "merge")


class Draft(SQLModel, table=True):
    """The journalist's piece, through all its revisions. `version` grows with every change of anything in it, and
    `segments_at` tells when it last was anything but a reply.

    `deadline_zone` is the IANA name of the zone the deadline was told in. `space_line_length` is the characters of a
    line where the space is told in lines, and `space_counts` names the parts of the response that take space.
    `aliases` is the alias table: objects of a `name` and the `label` that stands for it in a public version.
    """

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
    deadline_zone: str | None = Field(default=None, sa_type=String(64))
    read_before_print: bool | None = None
    space_amount: int | None = None
    space_unit: str | None = Field(default=None, sa_type=String(32))
    space_line_length: int | None = None
    space_preset: str | None = Field(default=None, sa_type=String(32))
    space_counts: list[str] = Field(default_factory=list, sa_type=JSON)
    greeting: str | None = Field(default=None, sa_type=Text)
    signature: str | None = Field(default=None, sa_type=Text)
    aliases: list[dict[str, str]] = Field(default_factory=list, sa_type=JSON)
    state: str = Field(default="open", sa_type=String(16))
    version: int = 1
    created_at: datetime = Field(default_factory=now)
    updated_at: datetime = Field(default_factory=now)
    segments_at: datetime = Field(default_factory=now)

    def touch(self) -> None:
        """Something in the draft changes: whoever holds an older version of it will notice."""
        self.version += 1
        self.updated_at = self.segments_at = now()


class Revision(SQLModel, table=True):
    """One immutable text of a draft, exactly as it was received. Offsets are of this text.

    `marks` are what was set apart in it where it came from, as the API shows them: headings, bold, italics.
    `stood` is what had been replied to it when the next revision came, as the API shows it: `replies` by the uid of
    their segment, and the `unplaced` ones. The newest revision has none.
    """

    __table_args__ = (one_of("source", SOURCES), UniqueConstraint("draft_id", "number"))

    id: int = key()
    draft_id: int = Field(foreign_key="draft.id", ondelete="CASCADE", sa_type=BigKey)
    number: int
    text: str = Field(sa_type=Text)
    marks: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON)
    received_at: datetime = Field(default_factory=now)
    source: str = Field(default="paste", sa_type=String(16))
    stood: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))


class Original(SQLModel, table=True):
    """The file that an uploaded revision came in, byte for byte."""

    id: int = key()
    revision_id: int = Field(foreign_key="revision.id", ondelete="CASCADE", unique=True, sa_type=BigKey)
    file_name: str = Field(sa_type=Text)
    media_type: str = Field(sa_type=Text)
    sha256: str = Field(sa_type=String(64))
    content: bytes


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
