"""What comes in and goes out when segments are corrected, split and merged."""

from typing import Annotated, Any

from pydantic import ConfigDict, Field

from app.desk.schemas import Out, Segment
from app.text.segmentation import Kind, Speaker
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


class SplitIn(In):
    """Where to split."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"offset": 42}]})

    offset: Annotated[int, Field(ge=0, le=10_000_000, description="In code points of the text."), ANumber]


class SplitSegments(Out):
    """The two parts, in order."""

    segments: list[Segment]
