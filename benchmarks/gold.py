"""Where the gold sets are, and how a place is judged against them: by the share of characters in common."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from app.text.paragraphs import Span

FOLDER = Path(__file__).parents[2] / "shared" / "bench" / "gold"
MISSING = "The gold sets are not there (../shared/bench/gold), so nothing is scored; the timing below needs none."


def texts(name: str) -> list[dict[str, Any]]:
    """The texts of one set, such as "align/hand"."""
    return [json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text("utf-8").splitlines() if line.strip()]


def sets(*folders: str) -> list[str]:
    """The names of all sets in some folders; none where the gold is missing."""
    return [f"{folder}/{path.stem}" for folder in folders for path in sorted((FOLDER / folder).glob("*.jsonl"))]


def shared(left: list[Span], right: list[Span]) -> int:
    """Characters in common."""
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in left for b in right)


def size(spans: list[Span]) -> int:
    """Characters."""
    return sum(end - start for start, end in spans)


def alike(left: list[Span], right: list[Span]) -> float:
    """Characters in common, of all: 0 to 1."""
    both = shared(left, right)
    return both / max(1, size(left) + size(right) - both)


class Tally(NamedTuple):
    """How an engine did on one set, in per cent."""

    f: float
    wrong: float
    right: float  # place and change
    found: float  # placed or rightly suggested


def percent(part: float, whole: float) -> float:
    """A share in per cent; 0 of nothing."""
    return 100 * part / whole if whole else 0.0
