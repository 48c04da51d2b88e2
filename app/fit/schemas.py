"""What comes in and goes out about the fit of replies, and the usual spaces."""

from datetime import date
from typing import Annotated

from pydantic import ConfigDict, Field

from app.access import UID
from app.desk.schemas import Id, Length, Out
from app.text.presets import PresetId
from app.text.space import Part, Unit
from app.web.inputs import In, YesOrNo


class Takes(Out):
    """The space a reply takes in each of its lengths."""

    full: int = Field(ge=0)
    short: int | None = Field(description="Null where it has no short text.")


class PlannedReply(Out):
    """What the plan makes of one reply."""

    reply_id: Id
    length: Length
    takes: Takes
    pinned: bool = Field(description="Whether a person chose the length.")


class Fit(Out):
    """The best plan there is for the space."""

    fits: bool = Field(description="False where the must-haves and what is pinned do not fit even short.")
    unit: Unit
    amount: int | None = Field(description="The space that was planned for; null where nobody has said.")
    used: int = Field(ge=0, description="The space that the plan takes, with greeting and signature if they count.")
    over: int = Field(ge=0, description="By how much the least that must go in passes the space.")
    plan: list[PlannedReply] = Field(description="Each reply that would take space, in the order of the text.")


class PlannedIn(In):
    """A length for one reply."""

    reply_id: Annotated[str, Field(pattern=f"^{UID.pattern}$")]
    length: Length
    pinned: YesOrNo = False


class PlanIn(In):
    """Lengths for some replies of a draft; the others stay as they are."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"items": [{"reply_id": "01a20885-3152-7116-85c1-9148cefe18f3", "length": "short", "pinned": True}]}
            ]
        }
    )

    items: Annotated[list[PlannedIn], Field(max_length=10_000)]


class SpacePreset(Out):
    """A usual space to start from. `name` and `source` are by language."""

    id: PresetId
    name: dict[str, str]
    unit: Unit
    amount: int
    counts: list[Part]
    source: dict[str, str] = Field(description="Where the figure comes from.")
    dated: date = Field(description="When it was last looked at.")


class SpacePresetList(Out):
    """Every usual space."""

    items: list[SpacePreset]
