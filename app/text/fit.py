"""Chooses which replies, in which length, go into a space: the best plan there is, and always the same one.

A reply in full scores 100 (must), 10 (should) or 1 (could), a short one six tenths of that, and no must is left out.
The best plan has the highest score that fits, then takes the least space, then keeps what stands earlier.
docs/space.md tells how it is found and why it is the best.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Literal, NamedTuple

Priority = Literal["must", "should", "could"]
Length = Literal["full", "short", "omit"]

LENGTHS: tuple[Length, ...] = ("full", "short", "omit")  # the place of each is what is lost by it
FULL, SHORT = 5, 3  # so that every score is a whole number: a fifth of a could is 1
WEIGHTS: dict[Priority, int] = {"must": 100, "should": 10, "could": 1}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reply that would take space: in full, and in short where it has a short text. A pinned length is kept."""

    priority: Priority
    full: int
    short: int | None = None
    pinned: Length | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A length for each candidate. `over` is by how much even the least that must go in passes the room."""

    lengths: tuple[Length, ...]
    used: int
    over: int


class Option(NamedTuple):
    """One length of one reply."""

    length: Length
    score: int
    space: int


Choice = list[Option]  # what a reply may be, each with more space and a higher score than the one before
Increment = tuple[float, int, int, int]  # score for its space, which reply, and the score and space that it adds


def fit(candidates: Sequence[Candidate], room: int) -> Plan:
    """The best plan for `room`; where not even the least fits, that least."""
    choices = [_choice(candidate) for candidate in candidates]
    least = sum(choice[0].space for choice in choices)
    if least > room:
        return Plan(tuple(choice[0].length for choice in choices), least, least - room)
    choices = _worth_trying(choices, room)
    cost = _cheapest([of.priority for of in candidates], choices, room)
    return Plan(tuple(_lengths(cost, len(choices))), cost >> 2 * len(choices), 0)


def _choice(of: Candidate) -> Choice:
    """The lengths that are allowed, without those that another one beats in score and in space."""
    weight = WEIGHTS[of.priority]
    full, omit = Option("full", FULL * weight, of.full), Option("omit", 0, 0)
    short = full if of.short is None else Option("short", SHORT * weight, of.short)
    if of.pinned:
        return [{"full": full, "short": short, "omit": omit}[of.pinned]]
    options = [full]
    for option in (short,) if of.priority == "must" else (short, omit):
        if option.space < options[-1].space:
            options.append(option)
    return options[::-1]


# --- what is certain already ---------------------------------------------------------------------------------------


def _worth_trying(choices: list[Choice], room: int) -> list[Choice]:
    """The choices without every option that no best plan has: most replies are settled by that, and the rest is quick.

    For any price of space, no plan scores more than the sum of what each reply is worth beyond its price, and the room
    at that price (Lagrange). An option that costs more than this leaves above a plan that is known is in no best plan.
    """
    known, score, price = _greedy(choices, room)
    if price is None:
        return [choice[-1:] for choice in choices]
    worth = [[option.score * known - option.space * price for option in choice] for choice in choices]
    slack = price * room + sum(map(max, worth)) - score * known
    return [
        [option for option, value in zip(choice, values, strict=True) if max(values) - value <= slack]
        for choice, values in zip(choices, worth, strict=True)
    ]


def _greedy(choices: list[Choice], room: int) -> tuple[int, int, int | None]:
    """A good plan: the space and, last, the score of the first increment that does not fit, and the plan's score.

    The last is None where everything fits.
    """
    score, left = sum(choice[0].score for choice in choices), room - sum(choice[0].space for choice in choices)
    space, price, stuck = 1, None, set()
    for _, which, more, takes in sorted(_increments(choices), reverse=True):
        if which in stuck or takes > left:
            stuck.add(which)
            if price is None:
                space, price = takes, more
        else:
            score, left = score + more, left - takes
    return space, score, price


def _increments(choices: list[Choice]) -> Iterable[Increment]:
    """Each step from one option to the next, where a middle one that is never worth its price is passed over."""
    for which, choice in enumerate(choices):
        steps = [(b.score - a.score, b.space - a.space) for a, b in pairwise(choice)]
        if len(steps) == 2 and steps[0][0] * steps[1][1] < steps[1][0] * steps[0][1]:
            steps = [(steps[0][0] + steps[1][0], steps[0][1] + steps[1][1])]
        for score, space in steps:
            yield score / space, -which, score, space


# --- the rest, exactly ---------------------------------------------------------------------------------------------


def _cheapest(priorities: list[Priority], choices: list[Choice], room: int) -> int:
    """The cost of the best plan. A cost is the space and, below it, two bits of loss a reply, the earliest highest:
    costs add up, and the least of two is the one with less space, then the one that keeps what stands earlier.
    """
    settled = 0
    fronts: dict[Priority, list[list[tuple[int, int]]]] = {priority: [] for priority in WEIGHTS}
    for at, (priority, choice) in enumerate(zip(priorities, choices, strict=True), 1):
        shift = 2 * (len(choices) - at)
        costs = [(o.score, (o.space << 2 * len(choices)) + (LENGTHS.index(o.length) << shift)) for o in choice]
        if len(costs) == 1:
            settled += costs[0][1]
        else:
            fronts[priority].append([(score - costs[0][0], cost) for score, cost in costs])
    ceiling = ((room + 1) << 2 * len(choices)) - settled
    must, should, could = (_front(fronts[name], weight, ceiling) for name, weight in WEIGHTS.items())
    return settled + _together(must, should, could, ceiling)


def _front(choices: list[list[tuple[int, int]]], unit: int, ceiling: int) -> list[int]:
    """The least cost of each score, in `unit`s; from `ceiling` on it cannot be had."""
    cells = [0]
    for options in sorted(choices, key=lambda options: options[-1][1], reverse=True):
        top = options[-1][0] // unit
        moved = (_moved(cells, score // unit, top, cost, ceiling) for score, cost in options)
        cells = list(map(min, *moved))
        while cells[-1] >= ceiling:
            cells.pop()
    return cells


def _moved(cells: list[int], by: int, top: int, cost: int, ceiling: int) -> list[int]:
    return [ceiling] * by + [cell + cost for cell in cells] + [ceiling] * (top - by)


def _together(must: list[int], should: list[int], could: list[int], ceiling: int) -> int:
    """The least cost of the highest score that the three classes reach together below the ceiling."""
    from_here_on = list(accumulate(reversed(could), min))[::-1]
    most, best = len(could) - 1, (-1, 0)
    for one in reversed(range(len(must))):
        for two in reversed(range(len(should))):
            score = WEIGHTS["must"] * one + WEIGHTS["should"] * two
            if score + most < best[0]:
                break
            rest = ceiling - 1 - must[one] - should[two]
            three = bisect_right(from_here_on, rest) - 1
            if three >= 0:
                best = max(best, (score + three, -(must[one] + should[two] + could[three])))
    return -best[1]


def _lengths(cost: int, replies: int) -> Iterable[Length]:
    """The plan that a cost stands for."""
    for at in range(1, replies + 1):
        yield LENGTHS[cost >> 2 * (replies - at) & 3]
