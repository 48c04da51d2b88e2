"""Articles printed after replies, by hand: nothing claimed that was not printed, and most of what was printed seen."""

import json
from collections.abc import Iterable
from pathlib import Path
from statistics import mean
from typing import Any

import pytest

from app.text.outcome import Printed, outcome


def cases(names: str) -> list[dict[str, Any]]:
    paths = sorted((Path(__file__).parent / "cases").glob(names))
    return [case for path in paths for case in json.loads(path.read_text("utf-8"))]


# Half of what was printed there is told in words that the reply has not.
HARD = [case for names in ("desk_*.json", "print_*.json", "last_*.json") for case in cases(names)]
FRESH = cases("newsroom_*.json")  # in eight languages, written last
CASES = [case for case in cases("*.json") if case not in HARD and case not in FRESH]


def answers(case: dict[str, Any]) -> list[tuple[Printed, str, list[str]]]:
    replies = case["replies"]
    found = outcome(case["draft"], case["published"], [reply for reply, _, _ in replies])
    return [(printed, result, places) for printed, (_, result, places) in zip(found, replies, strict=True)]


@pytest.mark.parametrize("case", CASES + HARD + FRESH, ids=lambda case: case["published"].splitlines()[0])
def test_no_reply_is_said_to_be_printed_word_for_word_that_was_not(case: dict[str, Any]) -> None:
    assert all(result == "verbatim" or printed.result != "verbatim" for printed, result, _ in answers(case))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["published"].splitlines()[0])
def test_nothing_is_said_to_be_printed_that_was_not(case: dict[str, Any]) -> None:
    assert all(result != "absent" or printed.result == "absent" for printed, result, _ in answers(case))


def test_hardly_anything_is_said_to_be_printed_that_only_resembles_it() -> None:
    absent = [printed for case in CASES + HARD + FRESH for printed, result, _ in answers(case) if result == "absent"]
    assert share(printed.result != "absent" for printed in absent) <= 0.03


@pytest.mark.parametrize(
    ("texts", "right", "told", "placed"),
    [(CASES, 0.95, 0.9, 0.8), (HARD, 0.79, 0.68, 0.62), (FRESH, 0.8, 0.62, 0.63)],
    ids=["plain", "hard", "fresh"],
)
def test_most_of_what_was_printed_is_seen_where_it_stands(
    texts: list[dict[str, Any]], right: float, told: float, placed: float
) -> None:
    found = [answer for case in texts for answer in answers(case)]
    assert share(printed.result == result for printed, result, _ in found) >= right
    assert share(bool(printed.spans) for printed, result, _ in found if result == "paraphrased") >= told
    seen = (
        stands(case["published"], printed, places) for case in texts for printed, _, places in answers(case) if places
    )
    assert share(seen) >= placed


def share(facts: Iterable[bool]) -> float:
    return mean(map(float, facts))


def stands(published: str, printed: Printed, places: list[str]) -> bool:
    """Whether the spans and the places wanted share at least half of what they hold together."""
    starts = [published.index(place) for place in places]
    wanted = {at for start, place in zip(starts, places, strict=True) for at in range(start, start + len(place))}
    found = {at for start, end in printed.spans or () for at in range(start, end)}
    return len(wanted & found) >= 0.5 * len(wanted | found)
