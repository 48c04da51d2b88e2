"""The shapes that go out: Draft, Revision, Segment, Quote and Reply, as docs and clients know them."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from app.text.align import Change
from app.text.marks import MarkKind
from app.text.presets import PresetId
from app.text.segmentation import Kind, Mode, Reason
from app.text.space import Part, Unit
from app.text.wording import Taken

State = Literal["open", "sent", "declined", "published", "closed"]
Source = Literal["paste", "upload"]
Stance = Literal["approve", "correct", "respond", "remove", "skip"]
Priority = Literal["must", "should", "could"]
Status = Literal["open", "ready", "approved"]
Publication = Literal["publication", "background"]
Misquote = Literal["misquoted", "different"]
Length = Literal["full", "short", "omit"]
DeclinePart = Literal["reply", "quotes", "participation"]
PromiseKind = Literal["article", "update", "correction", "other"]
PromiseState = Literal["open", "kept", "broken", "withdrawn"]

Offset = Annotated[int, Field(ge=0, description="In code points of the revision's text.")]
Id = Annotated[str, Field(description="A UUID that sorts by the time it was made.")]


class Out(BaseModel):
    """Something that goes out: every field is always there."""

    model_config = ConfigDict(extra="forbid")


class Interviewee(Out):
    """The person who answers the draft."""

    name: str
    aliases: list[str] = Field(description="Other names and roles the draft may use for the person.")


class Space(Out):
    """The room the journalist gives."""

    amount: int
    unit: Unit
    line_length: int = Field(description="Characters in a line, for a space that is told in `lines`.")
    preset: PresetId | None = Field(description="The preset it was made from.")
    counts: list[Part] = Field(description="What takes space besides the rest of each reply.")


class Speaker(Out):
    """Who speaks; where the text gives no name, the role is the name."""

    name: str
    role: str | None


class Quote(Out):
    """Somebody's words inside a segment."""

    start: Offset
    end: Offset
    mode: Mode
    speaker: str | None = Field(description="The resolved name, or the role where there is no name.")
    mention: str | None = Field(description="The words that stand for the speaker in the text.")
    cue: str | None = Field(description="The words that say that somebody speaks.")
    sure: bool = Field(description="False where a person should look.")
    reason: Reason = Field(description="Why it is this speaker.")


class ReplyContent(Out):
    """What a reply says."""

    stance: Stance
    body: str
    short_body: str | None
    wording: str | None = Field(description="What a `correct` reply proposes instead of the segment's text.")
    priority: Priority
    note_to_journalist: str | None = Field(description="Goes to the journalist beside the reply, and is not for print.")
    internal_note: str | None = Field(description="Never leaves in a response document.")
    sources: list[str]
    status: Status
    publication: Publication
    misquote: Misquote | None
    length: Length = Field(description="What goes out of it: the full text, the short one, or nothing.")
    pinned: bool = Field(description="Whether a person chose that length.")


class Reply(ReplyContent):
    """The proposed answer to one segment."""

    id: Id
    etag: str = Field(description="Send it as If-Match to change or delete the reply.")
    updated_at: AwareDatetime


class ReadSegment(Out):
    """A passage that can be answered, as the engine reads it."""

    position: int = Field(ge=0, description="Its place among the segments, from 0.")
    paragraph: int = Field(ge=0, description="The paragraph it begins in, from 0.")
    start: Offset
    end: Offset
    text: str
    kind: Kind
    speaker: Speaker | None
    about_interviewee: bool
    quotes: list[Quote]


class Segment(ReadSegment):
    """A passage of a revision that can be answered, with its reply."""

    id: Id
    corrected: list[Literal["extent", "kind", "speaker"]] = Field(
        description="What a person has set; the engine leaves it alone. `extent` is where it begins and ends."
    )
    reply: Reply | None


class RevisionHead(Out):
    """A revision without its text."""

    number: int = Field(ge=1)
    received_at: AwareDatetime
    source: Source


class Mark(Out):
    """A stretch of the text that is set apart: bold, italics, or a whole paragraph where it is a heading."""

    kind: MarkKind
    start: Offset
    end: Offset


class Revision(RevisionHead):
    """One text of a draft, exactly as it was received, and what was set apart in it where it came from."""

    text: str
    marks: list[Mark] = Field(
        description="Kind by kind, in the order of the text. Those of a kind neither overlap nor touch."
    )


class Budget(Out):
    """How much of the space is used: by each `respond` reply for publication in its length, and by what else counts."""

    unit: Unit
    used: int = Field(ge=0)
    limit: int | None
    over: int = Field(ge=0, description="By how much the limit is passed; 0 where it is not, or where there is none.")


class Decline(Out):
    """What the interviewee declines, and the text that says so."""

    parts: list[DeclinePart]
    text: str
    declined_at: AwareDatetime


class Promise(Out):
    """Something the journalist has promised, in their exact words."""

    id: Id
    kind: PromiseKind
    words: str
    due_on: date | None = Field(description="The day at whose end it is to be there.")
    state: PromiseState
    made_at: AwareDatetime
    closed_at: AwareDatetime | None


class Progress(Out):
    """How far the work has come."""

    answered: int = Field(ge=0, description="Segments whose reply has content or asks for something.")
    total: int = Field(ge=0, description="Segments that are no headings, and the headings that are answered.")


class CarriedOver(Out):
    """What became of a reply when the newest revision came."""

    reply_id: Id
    segment_id: Id | None = Field(description="Where it stands now; null where it has no place.")
    change: Change = Field(description="What became of its passage; `removed` also where that is not sure.")
    differs: bool = Field(description="Whether the words beside it are others than those it answered.")
    passage: str = Field(description="What it answered when somebody last looked.")
    paragraph: int | None = Field(description="Where that stood in its revision, from 0.")
    suggestion: Id | None = Field(description="A segment it may belong to; nothing is moved before a person says so.")
    seen: bool = Field(description="Whether somebody has looked at the change.")
    wording: Taken | None = Field(description="How much was taken of the wording that a `correct` reply proposed.")


class DraftHead(Out):
    """What is known of a draft besides its text."""

    id: Id
    title: str
    outlet: str | None
    journalist: str | None
    interviewee: Interviewee | None
    language: str
    deadline: AwareDatetime | None
    deadline_zone: str | None = Field(description="The time zone that the deadline was told in.")
    read_before_print: bool | None = Field(description="Whether the journalist lets one read it before it is printed.")
    space: Space | None
    greeting: str | None
    signature: str | None
    state: State
    created_at: AwareDatetime
    updated_at: AwareDatetime


class Draft(DraftHead):
    """A draft with its newest revision."""

    decline: Decline | None
    promises: list[Promise]
    revision: Revision
    segments: list[Segment]
    unplaced_replies: list[Reply] = Field(description="Replies whose passage is gone from the newest revision.")
    carried_over: list[CarriedOver] = Field(description="What became of each reply in the newest revision.")
    budget: Budget
    progress: Progress


class Counts(Out):
    """How many segments a draft's newest revision has."""

    segments: int = Field(ge=1)
    about_interviewee: int = Field(ge=0)
    quotes: int = Field(ge=0, description="Segments of the kind `quote`.")


class Opening(Draft):
    """A draft with the first hundred segments of a first revision, or all of a later one; its totals are of all."""

    counts: Counts


class RevisionAsItStood(Revision):
    """A revision with the segments and replies as they stood when the next one came; the newest as it stands now."""

    segments: list[Segment]
    unplaced_replies: list[Reply]


class RevisionList(Out):
    """Every revision of a draft, the oldest first."""

    items: list[RevisionHead]
