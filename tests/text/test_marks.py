"""What is set apart in a text: kept where it says something of its characters, whatever else is done to them."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.marks import Mark, MarkKind, headings, tidy

TEXTS = st.text(alphabet="ab å𝒳👍\u0301\r\n\t.–", max_size=60)
KINDS: st.SearchStrategy[MarkKind] = st.sampled_from(["heading", "strong", "emphasis"])


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    """A text, and any marks within it."""
    text = draw(TEXTS)
    edges = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(KINDS, edges, edges), max_size=8))
    return text, [Mark(kind, min(one, other), max(one, other)) for kind, one, other in pairs]


def covered(text: str, marks: object, kind: str) -> set[int]:
    """The characters that are set apart so, but for white space."""
    found = [mark for mark in marks if mark.kind == kind]  # type: ignore[attr-defined]
    return {at for mark in found for at in range(mark.start, mark.end) if not text[at].isspace()}


@given(marked())
def test_the_same_words_stay_set_apart(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    found = tidy(text, marks)
    for kind in ("strong", "emphasis"):
        assert covered(text, found, kind) == covered(text, marks, kind)
    assert covered(text, found, "heading") <= covered(text, marks, "heading")
    assert tidy(text, found) == found


@given(marked())
def test_marks_come_in_order_and_those_of_one_kind_are_apart(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    found = tidy(text, marks)
    assert list(found) == sorted(found, key=lambda mark: (mark.kind, mark.start))
    for kind in ("heading", "strong", "emphasis"):
        alike = [mark for mark in found if mark.kind == kind]
        assert all(before.end < after.start for before, after in pairwise(alike))
    for mark in found:
        assert not text[mark.start].isspace()
        assert not text[mark.end - 1].isspace()


@given(marked())
def test_a_heading_is_all_that_stands_on_its_lines(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    for start, end in headings(tidy(text, marks)):
        before, after = text[:start].replace("\r", "\n"), text[end:].replace("\r", "\n")
        assert not before.rpartition("\n")[2].strip()
        assert not after.partition("\n")[0].strip()


@pytest.mark.parametrize(("start", "end"), [(2, 5), (5, 6), (3, 2), (-1, 2)])
def test_a_mark_beyond_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no characters"):
        tidy("1234", [Mark("strong", start, end)])


def test_a_hundred_thousand_marks_take_no_time() -> None:
    text = "ord  " * 100_000
    marks = [Mark("heading", at, at + 3) for at in range(0, len(text), 5)]
    begun = time.process_time()
    assert tidy(text, marks) == ()
    assert time.process_time() - begun < 2
