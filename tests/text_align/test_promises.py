"""What holds for any two texts: one place for one segment, offsets that are offsets, and nothing lost."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.align import Carried, align
from app.text.paragraphs import Span
from tests.text_align.texts import article, cases, segmented

PIECES = [
    "bron",
    "kostar",
    "Berg",
    "14",
    "miljoner,",
    "säger",
    "hon.",
    "–",
    "”Nej.”",
    "\n\n",
    "är",
    "Ek:",
    "\r\n",
    "é",
    "😊",
]
ANY_TEXT = st.text(st.characters(codec=None), max_size=200)
WORDY = st.lists(st.sampled_from(PIECES), max_size=60)
TEXTS = ANY_TEXT | WORDY.map(" ".join)


@st.composite
def drafts(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(TEXTS)
    edges = sorted(draw(st.lists(st.integers(0, len(text)), max_size=12, unique=True)))
    return text, [(start, end) for start, end in pairwise(edges)]


def check(answers: list[Carried], old: str, segments: list[Span], new: str) -> None:
    assert len(answers) == len(segments)
    for answer in answers:
        assert (answer.spans is None) == (answer.change == "removed")
        assert answer.suggestion is None or answer.spans is None
        assert 0 <= answer.score <= 1
    places = sorted(span for answer in answers for span in answer.spans or ())
    assert all(0 <= start <= end <= len(new) for start, end in places)
    assert all(left[1] <= right[0] for left, right in pairwise(places)), "two segments claim one place"
    hints = [answer.suggestion for answer in answers if answer.suggestion]
    assert all(0 <= start < end <= len(new) for start, end in hints)


@given(drafts(), TEXTS)
def test_any_two_texts(draft: tuple[str, list[Span]], new: str) -> None:
    check(align(*draft, new), *draft, new)


@given(drafts())
def test_the_same_text_again_changes_nothing(draft: tuple[str, list[Span]]) -> None:
    text, segments = draft
    for (start, end), answer in zip(segments, align(text, segments, text), strict=True):
        if any(character.isalnum() for character in text[start:end]):
            assert answer.change == "unchanged"


@pytest.mark.parametrize("seed", range(20))
def test_whole_segments_stand_where_they_stood_in_the_same_text(seed: int) -> None:
    text, segments = segmented(article(random.Random(seed), 12))
    assert [answer.spans for answer in align(text, segments, text)] == [(span,) for span in segments]


@pytest.mark.parametrize("seed", range(20))
def test_paragraphs_in_another_order_have_moved_and_are_all_found(seed: int) -> None:
    rng = random.Random(seed)
    sentences = article(rng, 15)
    order = rng.sample(range(15), 15)
    old, segments = segmented(sentences)
    new, places = segmented([sentences[n] for n in order])
    answers = align(old, segments, new)
    assert [answer.spans for answer in answers] == [(places[order.index(n)],) for n in range(15)]
    staying = [order.index(n) for n, answer in enumerate(answers) if answer.change == "unchanged"]
    assert staying == sorted(staying)
    assert {answer.change for answer in answers} <= {"unchanged", "moved"}


@pytest.mark.parametrize("seed", range(20))
def test_what_is_deleted_is_removed_and_nothing_else(seed: int) -> None:
    rng = random.Random(seed)
    sentences = article(rng, 15)
    gone = set(rng.sample(range(15), 4))
    old, segments = segmented(sentences)
    new, _ = segmented([sentence for n, sentence in enumerate(sentences) if n not in gone])
    changes = [answer.change for answer in align(old, segments, new)]
    assert changes == ["removed" if n in gone else "unchanged" for n in range(15)]


def test_nothing_is_placed_in_a_text_about_something_else() -> None:
    library, orchard = (case for case in cases("cases") if case.name in ("en_library-0", "en_orchard-0"))
    for draft, other in ((library, orchard), (orchard, library)):
        assert {answer.change for answer in align(draft.old, draft.segments, other.new)} == {"removed"}


def test_an_empty_new_text_removes_all() -> None:
    assert [answer.change for answer in align("Ett. Två.", [(0, 4), (5, 9)], "")] == ["removed", "removed"]


@pytest.mark.parametrize("segments", [[(0, 5), (4, 9)], [(0, 10)], [(-1, 3)], [(5, 4)]])
def test_segments_that_are_no_spans_of_the_text_are_refused(segments: list[Span]) -> None:
    with pytest.raises(ValueError, match="outside the text, or overlaps"):
        align("Ett. Två.", segments, "Ett.")
