"""What may be chosen of a file that is handed in."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from app.documents.article import Wishes
from app.documents.story import View
from app.web.inputs import In, Marks, Text, parsed

Changes = Annotated[
    View, Field(description="Tracked changes: `accepted` reads the text with them, `original` the text without them.")
]
Part = Annotated[
    int, Field(ge=0, le=100, description="Which of `parts` is the draft, from 0; the longest where nothing is said.")
]


def a_list(value: Any) -> Any:
    """JSON in one field of a form, where the framework looks for a field for each item."""
    return parsed(value[0]) if isinstance(value, list) and len(value) == 1 else parsed(value)


class WishesIn(In):
    """What may be chosen of a file."""

    changes: Changes = "accepted"
    part: Part | None = None

    def wishes(self) -> Wishes:
        """The same for a reader."""
        return Wishes(self.changes, self.part)


class FileIn(WishesIn):
    """What may be said of a file that is taken in: its text, as a person has put it right, and the marks of that."""

    text: Text | None = None
    marks: Annotated[Marks, BeforeValidator(a_list)] | None = None
