"""The plain values that reading a draft gives; offsets are in Unicode code points of the text as stored and shown."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["heading", "quote", "reported", "narration"]
Mode = Literal["direct", "partial", "reported"]
Reason = Literal[
    "named",  # the name stands there
    "name and role",  # several have the name, one has the role
    "shared name",  # several have the name; the one named last was taken
    "role",  # the role was given to one person before
    "shared role",  # several have the role; the one named last was taken
    "described",  # nobody has the role: the words themselves name the speaker
    "pronoun",  # the last one named whom the pronoun fits
    "pronoun, gender unknown",
    "group",  # "they": those last named
    "name line",  # a line with the name stands before the words
    "interview",  # the one who answers the questions
    "last named",  # whom the text before the words is about
    "turn",  # answers the one who spoke before
    "goes on",  # nobody else has been named since
    "nobody",  # the text names nobody
    "corrected",  # a person has said so
]


@dataclass(frozen=True, slots=True)
class Interviewee:
    """The person who answers the draft, with the other names and roles it may use for them."""

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: a name, or the role where the text gives no name."""

    name: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Naming:
    """A person has said who speaks in `text[start:end]`."""

    start: int
    end: int
    speaker: Speaker


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words inside a segment, as `text[start:end]`.

    `speaker` is the resolved name, `mention` the words that stand there, `cue` the words that say so;
    `sure` is false where a person should look.
    """

    start: int
    end: int
    mode: Mode
    speaker: str | None
    mention: str | None
    cue: str | None
    sure: bool
    reason: Reason = "nobody"  # why this speaker
    rule: str = ""  # what found the words, for whoever asks how the engine came to it


@dataclass(frozen=True, slots=True)
class Segment:
    """A passage that can be answered. Segments come in order, never overlap, and leave only white space between."""

    paragraph: int
    start: int
    end: int
    kind: Kind
    speaker: Speaker | None
    about_interviewee: bool
    quotes: tuple[Quote, ...]
    rule: str = ""  # what made it this kind


@dataclass(frozen=True, slots=True)
class Segmentation:
    """A whole text, read: its language as an ISO 639-1 code and its segments."""

    language: str
    segments: tuple[Segment, ...]
