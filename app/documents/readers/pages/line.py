"""A line of letters on a page."""

from dataclasses import dataclass


@dataclass(slots=True)
class Line:
    """What stands on one baseline without a wide gap: from `left` to `right`, `size` high."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool = False

    @property
    def top(self) -> float:
        """Where its letters end upwards."""
        return self.base + 0.75 * self.size

    @property
    def bottom(self) -> float:
        """Where they end downwards."""
        return self.base - 0.22 * self.size


@dataclass(slots=True)
class Page:
    """One page: its height, its lines in any order, and whether a picture fills most of it."""

    height: float
    lines: list[Line]
    is_picture: bool = False


@dataclass(slots=True)
class Column:
    """Lines below each other, the highest first."""

    lines: list[Line]

    @property
    def left(self) -> float:
        """Where most of the lines begin."""
        starts = sorted(line.left for line in self.lines)
        return max(starts, key=lambda start: (sum(abs(start - other) < 1.5 for other in starts[:400]), -start))

    @property
    def right(self) -> float:
        """Where the longest line ends."""
        return max(line.right for line in self.lines)
