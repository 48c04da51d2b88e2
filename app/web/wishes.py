"""What may be chosen of a file that is handed in."""

from typing import Annotated

from pydantic import Field

from app.documents.article import Wishes
from app.documents.story import View
from app.web.inputs import In

Changes = Annotated[
    View, Field(description="Tracked changes: `accepted` reads the text with them, `original` the text without them.")
]
Part = Annotated[
    int, Field(ge=0, le=100, description="Which of `parts` is the draft, from 0; the longest where nothing is said.")
]


class WishesIn(In):
    """What may be chosen of a file."""

    changes: Changes = "accepted"
    part: Part | None = None

    def wishes(self) -> Wishes:
        """The same for a reader."""
        return Wishes(self.changes, self.part)
