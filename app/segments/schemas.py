"""What comes in and goes out when segments are corrected, split and merged."""

from typing import Annotated, Any

from pydantic import ConfigDict, Field

from app.desk import schemas
from app.desk.schemas import Id, Out, Segment
from app.text.segmentation import Kind, Reason, Speaker
from app.web.inputs import ANumber, In, Name


class SpeakerIn(In):
    """Who speaks; where the text gives no name, the role is the name."""

    name: Name
    role: Name | None = None


class CorrectionIn(In):
    """What a person says is right. A speaker of null says that nobody speaks."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"kind": "quote", "speaker": {"name": "Mira Holt", "role": "head librarian"}}]}
    )

    kind: Kind = None  # type: ignore[assignment]  # may be left out, and may not be null
    speaker: SpeakerIn | None = None

    def changes(self) -> dict[str, Any]:
        """The fields that were given, as the text engine's values."""
        given: dict[str, Any] = {name: getattr(self, name) for name in self.model_fields_set}
        person: SpeakerIn | None = given.get("speaker")
        return given | ({"speaker": Speaker(person.name, person.role)} if person else {})


class SegmentCorrectionIn(CorrectionIn):
    """What a person says is right of one of several segments."""

    model_config = ConfigDict(json_schema_extra={})

    id: Annotated[str, Field(max_length=36, description="The segment's id.")]

    def changes(self) -> dict[str, Any]:
        """The fields that were given besides the id."""
        return {name: value for name, value in super().changes().items() if name != "id"}


class CorrectionsIn(In):
    """Corrections of several segments that are one, and undone as one."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"items": [{"id": "01a20885-313a-71ea-a184-749d0136c0c6", "speaker": {"name": "Mira Holt"}}]}]
        }
    )

    items: Annotated[list[SegmentCorrectionIn], Field(min_length=1, max_length=1_000)]

    def changes(self) -> dict[str, dict[str, Any]]:
        """The fields that were given, by segment; what is said last of a segment holds."""
        return {item.id: item.changes() for item in self.items}


class SplitIn(In):
    """Where to split."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"offset": 42}]})

    offset: Annotated[int, Field(ge=0, le=10_000_000, description="In code points of the text."), ANumber]


class SplitSegments(Out):
    """The two parts, in order."""

    segments: list[Segment]


class Suggestion(Out):
    """A speaker that follows from one whom a person has named elsewhere. Nothing changes before somebody says yes."""

    segment_id: Id
    speaker: schemas.Speaker
    mention: str | None = Field(description="The words that stand for the speaker in the text.")
    reason: Reason


class SuggestionList(Out):
    """Every suggestion for the newest revision, in order."""

    items: list[Suggestion]
