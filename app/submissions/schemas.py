"""What comes in and goes out when a response is sent: the check before, and the record after."""

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, ConfigDict, Field

from app.desk.schemas import Id, Length, Out, Stance
from app.documents.response import Audience, Layout, Quoting
from app.documents.writers import WRITERS
from app.export.annotated import SENT_AS, Base
from app.web.inputs import In, Moment, Name, TimeZone

Channel = Literal["mail", "link", "message", "paper", "other"]
SENDABLE = [*WRITERS, *SENT_AS]
Format = Annotated[str, Field(json_schema_extra={"enum": SENDABLE}, max_length=16)]
Stays = Literal[
    "internal-note", "background", "left-out", "skipped", "unanswered", "correction-without-change", "unplaced"
]
EXAMPLE: dict[str, Any] = {"recipient": "Ada Wren", "channel": "mail", "format": "docx", "layout": "side-by-side"}


class SubmissionIn(In):
    """That a response is sent: Replik makes the file, keeps it, and sends nothing itself."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    recipient: Name
    channel: Channel
    format: Format
    layout: Layout = "side-by-side"
    audience: Audience = "journalist"
    quoting: Quoting = "full"
    time_zone: TimeZone | None = None
    signed: bool = Field(default=False, description="Whether the interviewee's name signs an annotated file.")


class SubmissionChange(In):
    """When the recipient confirmed; null takes it back."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"confirmed_at": "2026-11-23T20:12:00+01:00"}]})

    confirmed_at: Moment | None


class Submission(Out):
    """The record that a response was sent."""

    id: Id
    recipient: str
    channel: Channel
    format: str
    layout: Layout | None
    audience: Audience | None
    revision: int = Field(description="The revision of the draft that it answers.")
    file_name: str
    bytes: int = Field(ge=0)
    sha256: str = Field(description="Of the very bytes, in hexadecimal.")
    please_confirm: str = Field(description="A line that asks for a confirmation, in the draft's language.")
    created_at: AwareDatetime
    confirmed_at: AwareDatetime | None


class SubmissionList(Out):
    """Everything that was sent of a draft, the newest first."""

    items: list[Submission]


class Going(Out):
    """A reply that leaves, and what of it."""

    number: int | None = Field(description="Its number in the document; null where its passage is gone.")
    reply_id: Id
    segment_id: Id | None
    stance: Stance
    length: Length
    text: str = Field(description="What it says: the reply, else the proposed wording.")
    note_to_journalist: bool
    sources: int = Field(ge=0)


class Staying(Out):
    """What stays, and how many of it there are."""

    what: Stays
    count: int = Field(ge=1)


class TooLong(Out):
    """A reply that takes more than its share of the space."""

    reply_id: Id
    by: int = Field(ge=1, description="By how much, in the draft's unit; together it is what is over.")
    length: Length = Field(description="The length that the best plan gives it.")


class Place(Out):
    """Where a listed name is still left."""

    field: str
    number: int | None
    name: str
    excerpt: str


class OwnFile(Out):
    """What an annotated file holds, as it was found in its very bytes."""

    base: Base = Field(description="Of what it was made: `original` is their own file.")
    author: str = Field(description="Whose name our comments and changes bear.")
    comments: int = Field(ge=0, description="Ours.")
    changes: int = Field(ge=0, description="Ours, each insertion and each deletion.")
    said_in_words: int = Field(ge=0, description="How many changes are only said in comments.")
    their_comments: int = Field(ge=0, description="Those that were in the file already.")
    their_changes: int = Field(ge=0)
    people: list[str] = Field(description="Whose those are.")
    hidden: int = Field(ge=0, description="Passages of hidden text. They were in the file already.")


class PreSend(Out):
    """Exactly what leaves, and what is in the way."""

    ready: bool = Field(description="Whether it may be sent as it is.")
    over: int = Field(ge=0, description="By how much the space is passed.")
    too_long: list[TooLong]
    left: list[Place] = Field(description="Where a listed name is left in the public version.")
    goes: list[Going]
    stays: list[Staying]
    people: list[str] = Field(description="Who is named in the head of the document.")
    greeting: bool
    signature: bool
    file_name: str | None = Field(description="Null where the file cannot be made yet.")
    bytes: int | None
    parts: list[str] = Field(description="The members of the file, where it is a package.")
    properties: dict[str, str] = Field(
        description="What the file says of itself. In a file of ours no author, no machine, no history; their own file "
        "keeps what it said."
    )
    annotated: OwnFile | None = Field(description="For a file with comments and changes; else null.")
    leaks: list[str] = Field(description="What must stay and was found in the file all the same; empty.")
    please_confirm: str


SENT: dict[str, Any] = {
    "id": "01a20885-3152-7116-85c1-9148cefe18f3",
    "recipient": "Ada Wren",
    "channel": "mail",
    "format": "docx",
    "layout": "side-by-side",
    "audience": "journalist",
    "revision": 1,
    "file_name": "Response – The library that never closes.docx",
    "bytes": 14210,
    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "please_confirm": "Please confirm that you have received this response.",
    "created_at": "2026-11-23T19:40:00Z",
    "confirmed_at": None,
}
EXAMPLES: dict[str, object] = {
    "Submission": SENT,
    "SubmissionList": {"items": [SENT]},
    "PreSend": {
        "ready": False,
        "over": 240,
        "too_long": [{"reply_id": "01a20885-3152-7116-85c1-9148cefe18f3", "by": 240, "length": "short"}],
        "left": [],
        "goes": [
            {
                "number": 1,
                "reply_id": "01a20885-3152-7116-85c1-9148cefe18f3",
                "segment_id": "01a20885-3000-7116-85c1-9148cefe18f3",
                "stance": "respond",
                "length": "full",
                "text": "The doors are open all night because the night shift asked for it.",
                "note_to_journalist": True,
                "sources": 1,
            }
        ],
        "stays": [{"what": "internal-note", "count": 1}, {"what": "unanswered", "count": 2}],
        "people": ["The Valley Courier", "Ada Wren", "Mira Holt"],
        "greeting": True,
        "signature": True,
        "file_name": "Response – The library that never closes.docx",
        "bytes": 14210,
        "parts": ["[Content_Types].xml", "word/document.xml"],
        "properties": {
            "title": "The library that never closes",
            "language": "en",
            "written": "2026-11-23T20:40:00+01:00",
        },
        "annotated": None,
        "leaks": [],
        "please_confirm": "Please confirm that you have received this response.",
    },
}
