"""What comes in and goes out about the alias table."""

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field

from app.desk.schemas import Out
from app.web.inputs import In, Name

EXAMPLE: dict[str, Any] = {"items": [{"name": "Mattias Jansson", "label": "x"}]}


class AliasIn(In):
    """A name, and what stands for it."""

    name: Name
    label: Name


class AliasesIn(In):
    """The whole alias table. A name whose label is the name itself is left as it is."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    items: Annotated[list[AliasIn], Field(max_length=200)]


class Alias(Out):
    """A name, and what stands for it."""

    name: str
    label: str


class Doubt(Out):
    """Something that its owner may not have meant: a label or a surname that several names share."""

    kind: Literal["shared-label", "shared-word"]
    names: list[str]
    shared: str


class Aliases(Out):
    """The alias table."""

    items: list[Alias]
    doubts: list[Doubt]
    suggestions: list[str] = Field(description="Names in the draft that are not listed yet.")


EXAMPLES: dict[str, object] = {
    "Aliases": {
        **EXAMPLE,
        "doubts": [{"kind": "shared-label", "names": ["Mira Holt", "Ada Wren"], "shared": "x"}],
        "suggestions": ["Ada Wren"],
    }
}
