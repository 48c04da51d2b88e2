"""Corrections: whatever a person splits and merges, the segments tile the text and no quote leaves its segment."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import CannotSplitError
from app.text.corrections import merge, of_kind, split, spoken_by
from app.text.segment import segment
from app.text.segmentation import Quote, Segment, Speaker

TEXT = "“It hums,” says Vera Lind. “We will mend it.” The council agrees."
VERA = Speaker("Vera Lind", "city engineer")
SPOKEN = (
    Quote(1, 8, "direct", "Vera Lind", "Vera Lind", "says", True),
    Quote(28, 43, "direct", "Vera Lind", "Vera Lind", "says", False),
)
WHOLE = Segment(0, 0, len(TEXT), "quote", VERA, False, SPOKEN)


def tiles(text: str, segments: list[Segment]) -> bool:
    """In order, nothing but white space between them, and every quote inside its segment."""
    ends = [0, *(s.end for s in segments)]
    starts = [*(s.start for s in segments), len(text)]
    gaps = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    return (
        all(s.start < s.end and text[s.start : s.end].strip() == text[s.start : s.end] for s in segments)
        and ends == sorted(ends)
        and not any(gap.strip() for gap in gaps)
        and all(s.start <= q.start < q.end <= s.end for s in segments for q in s.quotes)
    )


def test_each_part_keeps_the_quotes_that_lie_in_it() -> None:
    first, second = split(TEXT, WHOLE, 26)
    assert (TEXT[first.start : first.end], TEXT[second.start : second.end]) == (TEXT[:26], TEXT[27:])
    assert (first.quotes, second.quotes) == (SPOKEN[:1], SPOKEN[1:])
    assert (second.kind, second.speaker) == ("quote", VERA)


def test_a_part_without_any_of_the_quotes_is_narration() -> None:
    _, second = split(TEXT, WHOLE, TEXT.index("The council"))
    assert (second.kind, second.speaker, second.quotes) == ("narration", None, ())


def test_a_quote_across_the_cut_is_two() -> None:
    first, second = split(TEXT, WHOLE, 31)
    assert [(q.start, q.end) for q in first.quotes + second.quotes] == [(1, 8), (28, 30), (31, 43)]


@pytest.mark.parametrize("offset", [-1, 0, len(TEXT), len(TEXT) + 9])
def test_a_cut_outside_the_segment_is_refused(offset: int) -> None:
    with pytest.raises(CannotSplitError):
        split(TEXT, WHOLE, offset)


def test_a_cut_that_leaves_only_white_space_on_a_side_is_refused() -> None:
    text = "one \u00a0 two"
    with pytest.raises(CannotSplitError):
        split(text, Segment(0, 0, 4, "narration", None, False, ()), 3)


def test_a_quote_and_narration_become_a_quote_of_who_speaks_in_it() -> None:
    first, second = split(TEXT, WHOLE, TEXT.index("The council"))
    for joined in (merge(first, second), merge(second, first)):
        assert (joined.kind, joined.speaker) == ("quote", VERA)
    assert merge(first, second) == WHOLE


def test_a_named_speaker_takes_over_the_quotes_of_the_one_it_was_and_no_others() -> None:
    other = Quote(50, 60, "partial", "the council", "The council", None, False)
    named = spoken_by(replace(WHOLE, quotes=(*SPOKEN, other)), Speaker("Ada Wren"))
    assert [(q.speaker, q.sure) for q in named.quotes] == [("Ada Wren", True)] * 2 + [("the council", False)]
    assert named.speaker == Speaker("Ada Wren")
    assert [q.speaker for q in spoken_by(WHOLE, None).quotes] == [None, None]


def test_a_kind_changes_nothing_else() -> None:
    assert of_kind(WHOLE, "narration") == replace(WHOLE, kind="narration")


@given(
    text=st.lists(
        st.sampled_from(
            ["“Ja”, säger Eva Berg. ", "Enligt Bo Ek är det sant. ", "Ett ", "\n\n", " ", "ö", "\u2003", "– Nej. "]
        ),
        max_size=30,
    ).map("".join),
    steps=st.lists(st.tuples(st.booleans(), st.integers(0, 400)), max_size=25),
)
def test_segments_tile_the_text_after_any_splits_and_merges(text: str, steps: list[tuple[bool, int]]) -> None:
    segments = list(segment(text, language="sv").segments)
    assert tiles(text, segments)
    for merging, number in steps:
        if merging and len(segments) > 1:
            at = number % (len(segments) - 1)
            segments[at : at + 2] = [merge(segments[at], segments[at + 1])]
        elif segments:
            at = number % len(segments)
            try:
                segments[at : at + 1] = split(text, segments[at], segments[at].start + number)
            except CannotSplitError:
                continue
        assert tiles(text, segments)
