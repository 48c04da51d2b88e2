"""Rewritings by hand: no reply under a wrong passage, and nearly all under the right one."""

import pytest

from app.text.align import Carried, align
from app.text.paragraphs import Span
from tests.text_align.texts import Case, cases

CASES = cases()


def shared(left: tuple[Span, ...] | list[Span], right: tuple[Span, ...] | list[Span]) -> int:
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in left for b in right)


def size(spans: tuple[Span, ...] | list[Span]) -> int:
    return sum(end - start for start, end in spans)


def is_right(carried: Carried, places: list[Span]) -> bool:
    if carried.spans is None or not places:
        return carried.spans is None and not places
    both = shared(carried.spans, places)
    return both / (size(carried.spans) + size(places) - both) >= 0.5


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_no_passage_is_given_a_place_where_other_words_stand(case: Case) -> None:
    for carried, (_, places) in zip(align(case.old, case.segments, case.new), case.wanted, strict=True):
        assert carried.spans is None or shared(carried.spans, places) >= 0.4 * size(carried.spans)


def test_nearly_all_passages_are_found_or_rightly_said_to_be_gone() -> None:
    answers = [
        is_right(carried, places)
        for case in CASES
        for carried, (_, places) in zip(align(case.old, case.segments, case.new), case.wanted, strict=True)
    ]
    assert sum(answers) >= 0.95 * len(answers)


def test_nearly_always_the_kind_of_change_is_right_too() -> None:
    answers = [
        is_right(carried, places) and carried.change in changes
        for case in CASES
        for carried, (changes, places) in zip(align(case.old, case.segments, case.new), case.wanted, strict=True)
    ]
    assert sum(answers) >= 0.93 * len(answers)
