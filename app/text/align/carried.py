"""The answer for one segment: what became of it, where it stands now, and how sure that is."""

from dataclasses import dataclass
from typing import Literal

from app.text.paragraphs import Span

Change = Literal["unchanged", "edited", "moved", "split", "merged", "removed"]


@dataclass(frozen=True, slots=True)
class Carried:
    """`spans` and `suggestion` are of the new text as given, in code points, end exclusive.

    `spans` is None exactly where `change` is "removed"; only then there may be a `suggestion`, a place for a person to
    confirm. `score` runs from 0 to 1: how sure the places are, or the suggestion (see `score.py`).
    """

    change: Change
    spans: tuple[Span, ...] | None
    suggestion: Span | None
    score: float
