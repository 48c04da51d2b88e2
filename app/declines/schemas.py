"""What comes in when a draft is declined."""

from typing import Annotated

from pydantic import ConfigDict, Field

from app.desk.schemas import DeclinePart
from app.web.inputs import In, Prose


class DeclineIn(In):
    """What is declined, and the text that says so; where that is left out, the ready one of the draft's language."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"parts": ["reply", "quotes"]}]})

    parts: Annotated[list[DeclinePart], Field(min_length=1, max_length=20)]
    text: Prose | None = None
