"""Finds figures that follow from others: "40 %" from "4 of 10", "75" from "45, and 30 more", a rounded one."""

from collections.abc import Iterable
from itertools import chain, combinations, product
from typing import NamedTuple

from app.text.languages.numerals import CENT, EVERY, OF, ORDINALS, OUT, PER, PERCENT, ROUGH, SHARES
from app.text.outcome.prose import Prose, value
from app.text.paragraphs import Span

SAME_SHARE, SAME_ROUGHLY = 0.012, 0.08  # the second where it is told roughly
ROUNDED, ROUNDED_ROUGHLY = 0.02, 0.08
LARGE, LARGE_ROUGHLY = 100, 20  # smaller numbers are not rounded
CALENDAR, YEARS = 31, range(1900, 2100)


class Figure(NamedTuple):
    """A number of things, or a share of them ("two thirds", "40 %"), and its place among the words."""

    value: float
    is_share: bool
    at: int
    rough: bool = False  # "nearly half"


def figures(text: Prose, within: Span) -> list[Figure]:
    """The figures in a range of words."""
    found = []
    for at in range(*within):
        word = text.words[at].normal
        rough = any(other.normal in ROUGH for other in text.words[max(within[0], at - 3) : at])
        number = value(word)
        if share := _share(text, at, within):
            found.append(Figure(share, True, at, rough))
        elif number is not None and not _counts_shares(text, at):
            whole = _of(text, at, within)
            if whole and 0 < number < whole:
                found.append(Figure(number / whole, True, at, rough))
            percent = _is_percent(text, at)
            found.append(Figure(number / 100 if percent else number, percent, at, rough))
    return found


def follows(figure: Figure, given: list[Figure], stood: Iterable[Figure] = ()) -> bool:
    """Whether a figure can be worked out from the given ones, and is not just one of them again.

    A share may be one of a figure that `stood` in the draft.
    """
    counts = [other.value for other in given if not other.is_share]
    if figure.is_share:
        same = SAME_ROUGHLY if figure.rough else SAME_SHARE
        whole = [other.value for other in stood if not other.is_share and _tells(other.value)]
        pairs = chain(product(counts, counts), product(filter(_tells, counts), whole))
        shares = (min(pair) / max(pair) for pair in pairs if min(pair) > 0)
        return any(abs(share - figure.value) < same for share in shares) or any(
            other.is_share and abs(other.value - figure.value) < (same if figure.rough else 1e-3) for other in given
        )
    if any(figure.value in (a + b, abs(a - b)) for a, b in combinations(counts, 2) if a != b):
        return figure.value > 2
    least, off = (LARGE_ROUGHLY, ROUNDED_ROUGHLY) if figure.rough else (LARGE, ROUNDED)
    return figure.value >= least and any(a != figure.value and abs(a - figure.value) <= off * a for a in counts)


def _tells(number: float) -> bool:
    """Whether a number is more than a handful or a date, which any text has."""
    return number % 1 != 0 or (number > CALENDAR and number not in YEARS)


def _share(text: Prose, at: int, within: Span) -> float | None:
    """ "Half", "two thirds", "every third"."""
    word = text.words[at].normal
    before = text.words[at - 1].normal if at > within[0] else ""
    if word in SHARES:
        many = value(before) if before else None
        return SHARES[word] * (many if many and many < 1 / SHARES[word] else 1)
    return ORDINALS.get(word) if before in EVERY else None


def _counts_shares(text: Prose, at: int) -> bool:
    return at + 1 < len(text.words) and text.words[at + 1].normal in SHARES


def _of(text: Prose, at: int, within: Span) -> float | None:
    """The five of "four of five", "four out of five"."""
    after = [word.normal for word in text.words[at + 1 : min(at + 4, within[1])]]
    if after[:1] and after[0] in OUT:
        after = after[1:]
    return value(after[1]) if len(after) > 1 and after[0] in OF else None


def _is_percent(text: Prose, at: int) -> bool:
    if "%" in text.between(at + 1):
        return True
    after = [word.normal for word in text.words[at + 1 : at + 3]]
    return bool(after) and (after[0] in PERCENT or (len(after) > 1 and after[0] in PER and after[1] in CENT))
