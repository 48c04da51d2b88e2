"""The answer for one reply: whether it was printed, where, and how sure that is."""

from dataclasses import dataclass
from typing import Literal

from app.text.paragraphs import Span

Result = Literal["verbatim", "shortened", "paraphrased", "absent"]


@dataclass(frozen=True, slots=True)
class Printed:
    """`spans` are of the published text as given, in code points, end exclusive; None exactly where it is "absent".

    `score` runs from 0 to 1: for "shortened" the share of the reply that was printed, for "paraphrased" how strong the
    evidence is. A paraphrase is for a person to confirm.
    """

    result: Result
    spans: tuple[Span, ...] | None
    score: float


ABSENT = Printed("absent", None, 0.0)
