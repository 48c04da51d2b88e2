"""What comes in and goes out when a draft is taken in, listed and changed."""

from datetime import datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import UploadFile
from pydantic import BeforeValidator, ConfigDict, Field, ValidationInfo, field_validator

from app.access import UID
from app.desk.schemas import Budget, DraftHead, Out, Progress, ReadSegment, RevisionHead, State
from app.web.inputs import (
    In,
    IntervieweeIn,
    Language,
    Line,
    LocalMoment,
    Marks,
    Name,
    Prose,
    SpaceIn,
    Text,
    TimeZone,
    YesOrNo,
    by_the_clock_of,
    parsed,
)
from app.web.wishes import FileIn

CURSOR = "^" + UID.pattern + "$"
EXAMPLE: dict[str, Any] = {
    "title": "The library that never closes",
    "outlet": "The Valley Courier",
    "journalist": "Ada Wren",
    "interviewee": {"name": "Mira Holt", "aliases": ["the head librarian"]},
    "deadline": "2026-11-23T21:00:00+01:00",
    "space": {"amount": 1200, "unit": "characters"},
}
TEXT = (
    "The library that never closes\n\nThe doors stand open all night.\n\n"
    "“Nobody has stolen a book yet,” says Mira Holt, the head librarian."
)


NO_SPACE: dict[str, Any] = {
    "space_amount": None,
    "space_unit": None,
    "space_line_length": None,
    "space_preset": None,
    "space_counts": [],
}


def object_or_name(value: Any) -> Any:
    """JSON, or a bare name."""
    return {"name": value} if isinstance(value, str) and not value.lstrip().startswith("{") else parsed(value)


class DetailsIn(In):
    """What is known of a draft besides its text. What is left out is left as it is."""

    title: Line = None
    outlet: Line = None
    journalist: Line = None
    interviewee: IntervieweeIn | None = None
    deadline_zone: TimeZone | None = None
    deadline: LocalMoment | None = None
    read_before_print: YesOrNo | None = None
    space: SpaceIn | None = None
    greeting: Prose | None = None
    signature: Prose | None = None

    @field_validator("deadline")
    @classmethod
    def by_its_clock(cls, value: datetime | None, info: ValidationInfo) -> datetime | None:
        """The deadline in UTC."""
        return value and by_the_clock_of(info.data.get("deadline_zone"), value)

    def details(self) -> dict[str, Any]:
        """The columns of Draft that were given, by name."""
        given = {name: getattr(self, name) for name in self.model_fields_set}
        if "interviewee" in given:
            person: IntervieweeIn | None = given.pop("interviewee")
            given |= {
                "interviewee_name": person and person.name,
                "interviewee_aliases": person.aliases if person else [],
            }
        if "space" in given:
            space: SpaceIn | None = given.pop("space")
            given |= space.columns() if space else NO_SPACE
        if "deadline_zone" in given:
            zone: ZoneInfo | None = given.pop("deadline_zone")
            given["deadline_zone"] = zone and zone.key
        return given


class DraftIn(DetailsIn):
    """A pasted draft."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"text": TEXT, "language": "en", **EXAMPLE}]})

    language: Language | None = None
    text: Text
    marks: Marks = Field(default=[])

    def details(self) -> dict[str, Any]:
        """The columns of Draft that were given, by name."""
        details = super().details()
        return {name: value for name, value in details.items() if name not in {"text", "marks"}}


class ImportIn(DetailsIn, FileIn):
    """A draft in a file. Interviewee, space and marks are JSON, as in the other bodies; the interviewee may be a bare
    name.

    `text` is the text as a person has put it right, where what is read in the file is not quite it, and `marks` are
    those of that text.
    """

    model_config = ConfigDict(json_schema_extra={"examples": [{"file": "draft.txt", "title": "The library"}]})

    file: UploadFile
    language: Language | None = None
    interviewee: (
        Annotated[IntervieweeIn, BeforeValidator(object_or_name, json_schema_input_type=IntervieweeIn | Name)] | None
    ) = None
    space: Annotated[SpaceIn, BeforeValidator(parsed)] | None = None
    read_before_print: Annotated[YesOrNo, BeforeValidator(parsed)] | None = None

    def details(self) -> dict[str, Any]:
        """The columns of Draft that were given, by name."""
        details = super().details()
        return {name: value for name, value in details.items() if name not in {"file", *FileIn.model_fields}}


class DraftChange(DetailsIn):
    """What is to be changed of a draft. A title of null is made anew from the text."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"state": "sent", "outlet": "The Valley Courier"}]})

    language: Language = None  # type: ignore[assignment]  # may be left out, and may not be null
    state: State = None  # type: ignore[assignment]


class ListIn(In):
    """Which drafts to list."""

    limit: Annotated[int, Field(ge=1, le=100)] = 50
    cursor: Annotated[str, Field(pattern=CURSOR, description="`next_cursor` of the page before.")] | None = None
    state: State | None = None
    q: Annotated[Line, Field(description="Words to look for in title, outlet, journalist and text.")] = None


class SegmentationIn(In):
    """A text to be read and not kept."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"text": TEXT, "language": "en"}]})

    text: Text
    language: Language | None = None
    interviewee: IntervieweeIn | None = None


class Segmentation(Out):
    """A text as the engine reads it."""

    language: str
    segments: list[ReadSegment]


class DraftItem(DraftHead):
    """A draft in a list, without its text."""

    revision: RevisionHead
    budget: Budget
    progress: Progress
    unconfirmed: bool = Field(description="Whether something sent to the journalist is still to be confirmed.")


class DraftList(Out):
    """A page of drafts, the newest first."""

    items: list[DraftItem]
    next_cursor: str | None = Field(description="Send it as `cursor` for the next page; null on the last.")
