"""Finds spans of time told in other units: "two days" for "48 hours", "over four hours" for "from 11 to 15.40"."""

from itertools import pairwise
from typing import NamedTuple

from app.text.languages.times import CLOCK, DAY, HOURS, ONE, WHOLE
from app.text.outcome.prose import Prose, value
from app.text.paragraphs import Span

ROUGHLY = 0.15  # of the longer; four weeks are a month, 4 hours and 40 minutes are "over four hours"
MINUTES = 100 / 60  # 15.40 is written in hundredths, and meant in minutes
NEAR_CLOCK = 4  # words between "klockan" and the last of its hours


class Lasting(NamedTuple):
    """So many hours, the unit they are told in (0 for hours of the clock), and the place of the number or the unit."""

    hours: float
    unit: float
    at: int


def lasting(text: Prose, within: Span) -> list[Lasting]:
    """The spans of time in a range of words, told outright or from hour to hour."""
    return [*_told(text, within), *_by_the_clock(text, within)]


def same_time(there: Lasting, given: list[Lasting]) -> bool:
    """Whether a span of time is one of the given ones in another unit."""
    return any(
        other.unit != there.unit and abs(other.hours - there.hours) <= ROUGHLY * max(other.hours, there.hours)
        for other in given
    )


def _told(text: Prose, within: Span) -> list[Lasting]:
    found = []
    for at in range(*within):
        word = text.words[at].normal
        if word not in HOURS:
            continue
        before = text.words[at - 1].normal if at > within[0] else ""
        number = value(before) if before else None
        if number:
            found.append(Lasting(number * HOURS[word], HOURS[word], at - 1))
        elif before in ONE or word in WHOLE:
            found.append(Lasting(HOURS[word], HOURS[word], at))
    return found


def _by_the_clock(text: Prose, within: Span) -> list[Lasting]:
    """From each hour to the next one."""
    signs = [at for at in range(*within) if text.words[at].normal in CLOCK]
    hours = [(at, hour) for at in range(*within) if (hour := _hour(text, at)) and _is_near(at, signs)]
    return [Lasting(end - start, 0, at) for (_, start), (at, end) in pairwise(hours) if end > start]


def _is_near(at: int, signs: list[int]) -> bool:
    return any(abs(at - sign) <= NEAR_CLOCK for sign in signs)


def _hour(text: Prose, at: int) -> float | None:
    number = value(text.words[at].normal)
    if number is None or number > DAY:
        return None
    return int(number) + (number - int(number)) * MINUTES
