"""Brings what stands at the passages of one revision to the segments of the next: replies, and corrections by hand.

`align` says where each passage stands now. Here the segments of the new text, as the engine reads them, are cut where a
person had cut them, and where two passages that must not share a place would. No two ever share one.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.errors import CannotSplitError
from app.text import corrections
from app.text.align import Carried
from app.text.paragraphs import Span
from app.text.segmentation import Naming, Segment

EXTENT = "extent"  # among the `corrected` fields: a person has set where the segment begins and ends


@dataclass(frozen=True, slots=True)
class Passage:
    """A segment of the old revision: whether a reply stands at it, and which of its fields a person has set."""

    segment: Segment
    answered: bool
    corrected: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Brought:
    """The segments of the new revision with the fields that a person has set, and the place of each old passage.

    A place is an index of `segments`; None where the passage is gone, or is not sure to be there.
    """

    segments: list[Segment]
    corrected: list[frozenset[str]]
    places: list[int | None]


def namings(passages: Sequence[Passage], carried: Sequence[Carried]) -> list[Naming]:
    """The speakers that a person has named, where their passages stand now: the reading of the new text knows them."""
    return [
        Naming(*main_span(found), passage.segment.speaker)
        for passage, found in zip(passages, carried, strict=True)
        if "speaker" in passage.corrected and passage.segment.speaker and found.spans
    ]


def bring(passages: Sequence[Passage], carried: Sequence[Carried], text: str, reading: Sequence[Segment]) -> Brought:
    """The new revision's segments, and what of the old one stands at which. `text` is the new text."""
    extents = [
        (found.spans[0][0], found.spans[-1][1])
        for passage, found in zip(passages, carried, strict=True)
        if EXTENT in passage.corrected and found.spans and _is_one(text, found.spans)
    ]
    segments = joined(cut(text, reading, set().union(*extents)), extents)
    segments = cut(text, segments, set(between_rivals(segments, passages, carried)))
    places = sole([_place(segments, found) for found in carried], passages, carried)
    corrected = [frozenset[str]() for _ in segments]
    for passage, place in zip(passages, places, strict=True):
        if place is not None and passage.corrected:
            segments[place] = as_said(segments[place], passage)
            corrected[place] |= passage.corrected
    return Brought(segments, corrected, places)


def main_span(found: Carried) -> Span:
    """The longest of its spans."""
    assert found.spans
    return max(found.spans, key=lambda span: span[1] - span[0])


def cut(text: str, segments: Sequence[Segment], offsets: set[int]) -> list[Segment]:
    """The segments, cut at these offsets of the text where both sides then hold a word."""
    by_segment: dict[int, list[int]] = defaultdict(list)
    for offset in sorted(offsets):
        by_segment[_at(segments, offset)].append(offset)
    return [part for index, whole in enumerate(segments) for part in _cut(text, whole, by_segment.get(index, []))]


def _cut(text: str, segment: Segment, offsets: Iterable[int]) -> Iterator[Segment]:
    for offset in offsets:
        if _has_word(text[segment.start : offset]) and _has_word(text[offset : segment.end]):
            try:
                first, segment = corrections.split(text, segment, offset)
            except CannotSplitError:  # the offset is at the very edge
                continue
            yield first
    yield segment


def joined(segments: Sequence[Segment], extents: Sequence[Span]) -> list[Segment]:
    """The segments, with those that lie in one extent merged."""
    starts, ends = [start for start, _ in sorted(extents)], [end for _, end in sorted(extents)]
    whole: list[Segment] = []
    last = -1
    for segment in segments:
        at = bisect_right(starts, (segment.start + segment.end) // 2) - 1
        inside = at if at >= 0 and segment.end <= ends[at] + 2 else -1  # a closing mark may stand outside
        if inside >= 0 and inside == last:
            whole[-1] = corrections.merge(whole[-1], segment)
        else:
            whole.append(segment)
        last = inside
    return whole


def between_rivals(
    segments: Sequence[Segment], passages: Sequence[Passage], carried: Sequence[Carried]
) -> Iterator[int]:
    """Where to cut, so that no two passages that carry something share a segment.

    What a person has said of a passage is not said of its neighbours: those are rivals, too.
    """
    guests: dict[int, list[tuple[Span, Passage]]] = defaultdict(list)
    for passage, found in zip(passages, carried, strict=True):
        place = _place(segments, found)
        if place is not None:
            guests[place].append((main_span(found), passage))
    for together in guests.values():
        if not any(passage.corrected for _, passage in together):
            together = [guest for guest in together if guest[1].answered]  # noqa: PLW2901
        ordered = sorted(together, key=lambda guest: guest[0])
        yield from (span[0] for _, (span, _) in pairwise(ordered))


def sole(places: Sequence[int | None], passages: Sequence[Passage], carried: Sequence[Carried]) -> list[int | None]:
    """The places, each given to one passage: to one with a reply, and then to the surest."""
    holder: dict[int, int] = {}
    for index, place in enumerate(places):
        if place is not None:
            rival = holder.get(place)
            if rival is None or _claim(passages[index], carried[index]) > _claim(passages[rival], carried[rival]):
                holder[place] = index
    return [place if place is not None and holder[place] == index else None for index, place in enumerate(places)]


def _claim(passage: Passage, found: Carried) -> tuple[bool, bool, float]:
    return passage.answered, bool(passage.corrected), found.score


def as_said(segment: Segment, passage: Passage) -> Segment:
    """The segment with the kind and the speaker that a person has set."""
    if "kind" in passage.corrected:
        segment = corrections.of_kind(segment, passage.segment.kind)
    if "speaker" in passage.corrected:
        segment = corrections.spoken_by(segment, passage.segment.speaker)
    return segment


def segment_at(segments: Sequence[Segment], span: Span) -> int:
    """The index of the segment that holds most of a span."""
    first, last = _at(segments, span[0]), _at(segments, max(span[0], span[1] - 1))
    return max(
        range(first, last + 1),
        key=lambda index: min(segments[index].end, span[1]) - max(segments[index].start, span[0]),
    )


def _place(segments: Sequence[Segment], found: Carried) -> int | None:
    return segment_at(segments, main_span(found)) if found.spans and segments else None


def _at(segments: Sequence[Segment], offset: int) -> int:
    return max(0, bisect_right(segments, offset, key=lambda segment: segment.start) - 1)


def _is_one(text: str, spans: Sequence[Span]) -> bool:
    return all(not text[left[1] : right[0]].strip() for left, right in pairwise(spans))


def _has_word(text: str) -> bool:
    return any(character.isalnum() for character in text)
