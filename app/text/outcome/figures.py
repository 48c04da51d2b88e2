"""Finds figures that follow from others: "40 %" from "4 of 10", "75" from "45, and 30 more", a rounded one."""

from itertools import combinations
from typing import NamedTuple

from app.text.languages.numerals import CENT, OF, PER, PERCENT, SHARES
from app.text.outcome.prose import Prose, value
from app.text.paragraphs import Span

SAME_SHARE = 0.012
ROUNDED = 0.02
LARGE = 100  # smaller numbers are not rounded


class Figure(NamedTuple):
    """A number of things, or a share of them ("two thirds", "40 %"), and its place among the words."""

    value: float
    is_share: bool
    at: int


def figures(text: Prose, within: Span) -> list[Figure]:
    """The figures in a range of words."""
    found = []
    for at in range(*within):
        word = text.words[at].normal
        number = value(word)
        if word in SHARES:
            before = value(text.words[at - 1].normal) if at > within[0] else None
            found.append(Figure(SHARES[word] * (before if before and before < 1 / SHARES[word] else 1), True, at))
        elif number is not None and not _counts_shares(text, at):
            whole = _of(text, at, within)
            if whole and 0 < number < whole:
                found.append(Figure(number / whole, True, at))
            share = _is_percent(text, at)
            found.append(Figure(number / 100 if share else number, share, at))
    return found


def follows(figure: Figure, given: list[Figure]) -> bool:
    """Whether a figure can be worked out from the given ones, and is not just one of them again."""
    counts = [other.value for other in given if not other.is_share]
    if figure.is_share:
        ratios = (a / b for a in counts for b in counts if b > a > 0)
        return any(abs(ratio - figure.value) < SAME_SHARE for ratio in ratios) or any(
            other.is_share and abs(other.value - figure.value) < 1e-3 for other in given
        )
    if any(figure.value in (a + b, abs(a - b)) for a, b in combinations(counts, 2) if a != b):
        return figure.value > 2
    return figure.value >= LARGE and any(a != figure.value and abs(a - figure.value) <= ROUNDED * a for a in counts)


def _counts_shares(text: Prose, at: int) -> bool:
    return at + 1 < len(text.words) and text.words[at + 1].normal in SHARES


def _of(text: Prose, at: int, within: Span) -> float | None:
    """The five of "four of five"."""
    if at + 2 >= within[1] or text.words[at + 1].normal not in OF:
        return None
    return value(text.words[at + 2].normal)


def _is_percent(text: Prose, at: int) -> bool:
    if "%" in text.between(at + 1):
        return True
    after = [word.normal for word in text.words[at + 1 : at + 3]]
    return bool(after) and (after[0] in PERCENT or (len(after) > 1 and after[0] in PER and after[1] in CENT))
