"""What comes in and goes out when a new revision comes."""

from typing import Annotated, Any

from pydantic import ConfigDict, Field

from app.desk.schemas import Id, Offset, Out
from app.text.align import Change
from app.text.changes import WhatBecame
from app.text.redline import ChangeKind
from app.web.inputs import ANumber, CallersId, In, Marks, Text

SEGMENT_ID = "01a20885-313a-71ea-a184-749d0136c0c6"
REPLY_ID = "01a20885-3152-7116-85c1-9148cefe18f3"
Spans = list[tuple[int, int]]


class RevisionIn(In):
    """A new text of a draft."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"text": "The library that never closes\n\nIts doors stand open all night."}]}
    )

    text: Text
    marks: Marks = Field(default=[])


class PlaceIn(In):
    """Where a reply belongs."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"segment_id": SEGMENT_ID}]})

    segment_id: Annotated[str, Field(max_length=36)] | None = Field(
        description="A segment of the newest revision; null takes the reply from its place."
    )


class Part(Out):
    """A stretch of text that stays, goes or comes."""

    kind: ChangeKind
    text: str


class ChangedPassage(Out):
    """The segments of one revision that a difference is about."""

    segments: list[Id]
    paragraph: int = Field(ge=0, description="The paragraph it begins in, from 0.")
    start: Offset
    end: Offset


class Difference(Out):
    """A passage of either revision, or of both."""

    change: WhatBecame
    before: ChangedPassage | None = Field(description="Null where the passage is new.")
    after: ChangedPassage | None = Field(description="Null where the passage is gone.")
    parts: list[Part] = Field(description="same + deleted is what stood, same + inserted is what stands.")
    replies: list[Id] = Field(description="The replies that stand at it, in either revision.")


class ReplyBetween(Out):
    """What became of a reply from one revision to another."""

    reply_id: Id
    change: Change
    before: Id = Field(description="The segment it stood at.")
    after: Id | None = Field(description="The segment it stands at; null where it has no place.")


class Changes(Out):
    """What turns one revision into another, in the order of the later text."""

    model_config = ConfigDict(validate_by_name=True)

    from_: int = Field(alias="from", ge=1)
    to: int = Field(ge=1)
    items: list[Difference]
    replies: list[ReplyBetween]


class SpanIn(In):
    """A passage of the old text."""

    id: CallersId = None
    start: Annotated[int, Field(ge=0, le=10_000_000), ANumber]
    end: Annotated[int, Field(ge=0, le=10_000_000), ANumber]


class AlignmentIn(In):
    """Two texts to be compared and not kept. Without `segments` the old text is read into them."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "old": "The doors stand open all night.",
                    "new": "All doors stand open all night.",
                    "segments": [{"id": "a", "start": 0, "end": 31}],
                }
            ]
        }
    )

    old: Text
    new: Text
    segments: Annotated[list[SpanIn], Field(max_length=100_000)] | None = None


class Aligned(Out):
    """What became of a segment."""

    id: str | int | None
    change: Change
    spans: Spans | None = Field(description="Where it stands in the new text, in code points; null where it is gone.")
    suggestion: tuple[int, int] | None
    score: float


class Alignment(Out):
    """What became of each segment, in the order given."""

    segments: list[Aligned]


EXAMPLES: dict[str, Any] = {
    "Changes": {
        "from": 1,
        "to": 2,
        "items": [
            {
                "change": "edited",
                "before": {"segments": [SEGMENT_ID], "paragraph": 0, "start": 0, "end": 31},
                "after": {"segments": [SEGMENT_ID], "paragraph": 0, "start": 0, "end": 31},
                "parts": [
                    {"kind": "deleted", "text": "The"},
                    {"kind": "inserted", "text": "All"},
                    {"kind": "same", "text": " doors stand open all night."},
                ],
                "replies": [REPLY_ID],
            }
        ],
        "replies": [{"reply_id": REPLY_ID, "change": "edited", "before": SEGMENT_ID, "after": SEGMENT_ID}],
    },
    "Alignment": {"segments": [{"id": "a", "change": "edited", "spans": [[0, 31]], "suggestion": None, "score": 0.98}]},
}
