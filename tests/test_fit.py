"""Fit: the best plan there is, held against every plan there is (benchmarks/fit.py does so for 10,000 cases)."""

from collections.abc import Sequence
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.text.fit import Candidate, Length, fit
from benchmarks.fit import LENGTHS, PRIORITIES, brute_force

SIZES = st.integers(0, 12)
CANDIDATES = st.builds(
    Candidate, st.sampled_from(PRIORITIES), SIZES, st.none() | SIZES, st.none() | st.sampled_from(LENGTHS)
)

MUST, SHOULD, COULD = (partial(Candidate, priority) for priority in PRIORITIES)


@settings(max_examples=400, deadline=None)
@given(st.lists(CANDIDATES, max_size=7), st.integers(0, 60))
def test_no_plan_is_better(candidates: list[Candidate], room: int) -> None:
    assert fit(candidates, room) == brute_force(candidates, room)


@pytest.mark.parametrize(
    ("candidates", "room", "lengths", "used"),
    [
        ([], 0, [], 0),
        ([MUST(100), SHOULD(50), COULD(10)], 160, ["full", "full", "full"], 160),
        ([MUST(100), SHOULD(50), COULD(10)], 159, ["full", "full", "omit"], 150),
        ([COULD(9), SHOULD(10), MUST(10)], 20, ["omit", "full", "full"], 20),
        ([MUST(100, 40), MUST(100, 40)], 140, ["full", "short"], 140),  # of two alike, the earlier is kept in full
        ([SHOULD(10), SHOULD(10), SHOULD(10)], 20, ["full", "full", "omit"], 20),
        ([SHOULD(10), SHOULD(9)], 10, ["omit", "full"], 9),  # of two as good, the one that takes less
        ([SHOULD(10, 4), SHOULD(10, 4)], 8, ["short", "short"], 8),  # two short ones beat one in full
        ([COULD(1, pinned="full"), SHOULD(10)], 10, ["full", "omit"], 1),
        ([SHOULD(10, 5, "short"), COULD(90)], 100, ["short", "full"], 95),
        ([MUST(10, pinned="omit"), COULD(5)], 5, ["omit", "full"], 5),  # what a person pins, stands
        ([SHOULD(10, None, "short")], 10, ["full"], 10),  # pinned short, and there is no short text
        ([MUST(10, 20)], 10, ["full"], 10),  # a short text that is longer helps nobody
        ([SHOULD(0), COULD(0)], 0, ["full", "full"], 0),
    ],
)
def test_the_rules(candidates: Sequence[Candidate], room: int, lengths: list[Length], used: int) -> None:
    plan = fit(candidates, room)
    assert (list(plan.lengths), plan.used, plan.over) == (lengths, used, 0)


def test_where_the_musts_do_not_fit_even_short_it_says_by_how_much() -> None:
    plan = fit([SHOULD(5), MUST(100, 40), MUST(30), COULD(9, pinned="full")], 50)
    assert (plan.lengths, plan.used, plan.over) == (("omit", "short", "full", "full"), 79, 29)


def test_the_seed_fits_into_1200_characters() -> None:
    """Eight replies of 1,800 characters, with short texts for some: all eight stay in."""
    replies = [MUST(420, 250), MUST(310, 200), SHOULD(260, 150), SHOULD(240), SHOULD(190, 100), COULD(180, 90)]
    plan = fit([*replies, COULD(120), COULD(80)], 1_200)
    assert plan.over == 0
    assert plan.used <= 1_200
    assert "omit" not in plan.lengths[:2]
