"""Articles printed after replies, by hand: nothing claimed that was not printed, and most of what was printed seen."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.text.outcome import Printed, outcome

CASES: list[dict[str, Any]] = [
    case
    for path in sorted((Path(__file__).parent / "cases").glob("*.json"))
    for case in json.loads(path.read_text("utf-8"))
]


def answers(case: dict[str, Any]) -> list[tuple[Printed, str, list[str]]]:
    replies = case["replies"]
    found = outcome(case["draft"], case["published"], [reply for reply, _, _ in replies])
    return [(printed, result, places) for printed, (_, result, places) in zip(found, replies, strict=True)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["published"].splitlines()[0])
def test_nothing_is_said_to_be_printed_that_was_not(case: dict[str, Any]) -> None:
    for printed, result, _ in answers(case):
        assert result != "absent" or printed.result == "absent"
        assert result == "verbatim" or printed.result != "verbatim"


def test_most_of_what_was_printed_is_seen_where_it_stands() -> None:
    found = [answer for case in CASES for answer in answers(case)]
    assert sum(printed.result == result for printed, result, _ in found) >= 0.95 * len(found)
    told = [bool(printed.spans) for printed, result, _ in found if result == "paraphrased"]
    assert sum(told) >= 0.9 * len(told)
    seen = [
        stands(case["published"], printed, places) for case in CASES for printed, _, places in answers(case) if places
    ]
    assert sum(seen) >= 0.8 * len(seen)


def stands(published: str, printed: Printed, places: list[str]) -> bool:
    """Whether the spans and the places wanted share at least half of what they hold together."""
    starts = [published.index(place) for place in places]
    wanted = {at for start, place in zip(starts, places, strict=True) for at in range(start, start + len(place))}
    found = {at for start, end in printed.spans or () for at in range(start, end)}
    return len(wanted & found) >= 0.5 * len(wanted | found)
