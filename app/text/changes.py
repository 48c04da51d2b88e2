"""What turns one revision of a draft into another, passage by passage and word by word."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from app.text import align
from app.text.align import Carried
from app.text.carrying import main_span, segment_at
from app.text.redline import Change, redline
from app.text.segmentation import Segment
from app.text.wording import says_the_same

WhatBecame = Literal[align.Change, "added"]

APART = 3  # so many new segments may stand between the halves of a passage that is still shown as one


@dataclass(frozen=True, slots=True)
class Difference:
    """A passage of either revision or both: indices of the old and of the new segments it consists of, in order.

    `parts` are what stays, goes and comes: same + deleted is the old passage, same + inserted is the new one. Where the
    words are the same, the new passage is the only part: other marks are no difference.
    """

    change: WhatBecame
    old: tuple[int, ...]
    new: tuple[int, ...]
    parts: tuple[Change, ...]


def differences(
    old: str, old_segments: Sequence[Segment], new: str, new_segments: Sequence[Segment]
) -> list[Difference]:
    """Every passage, in the order of the new text; what is gone follows what it followed in the old one."""
    carried = align.align(old, [(segment.start, segment.end) for segment in old_segments], new)
    groups = _Groups(carried, new_segments)
    texts = _Text(old, old_segments), _Text(new, new_segments)
    return [_difference(olds, news, carried, *texts) for olds, news in groups.in_order()]


@dataclass(frozen=True, slots=True)
class _Text:
    text: str
    segments: Sequence[Segment]

    def of(self, indices: Sequence[int]) -> str:
        """The passage that these segments are."""
        if indices and indices[-1] - indices[0] == len(indices) - 1:
            return self.text[self.segments[indices[0]].start : self.segments[indices[-1]].end]
        return "\n\n".join(self.text[self.segments[i].start : self.segments[i].end] for i in indices)


class _Groups:
    """Which old segments are which new ones."""

    def __init__(self, carried: Sequence[Carried], segments: Sequence[Segment]) -> None:
        self.carried, self.segments = carried, segments
        self.guests: dict[int, list[int]] = defaultdict(list)  # by new segment, the old ones that stand there now
        for index, found in enumerate(carried):
            if found.spans and segments:
                self.guests[segment_at(segments, main_span(found))].append(index)
        self.reach = {home: self._reach(home, guests) for home, guests in self.guests.items()}
        self.within = {index for home, last in self.reach.items() for index in range(home + 1, last + 1)}

    def in_order(self) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
        """The old and the new segments of each passage."""
        yield from self._gone_from(0)
        for index in range(len(self.segments)):
            if index in self.guests:
                guests = self.guests[index]
                yield tuple(guests), tuple(range(index, self.reach[index] + 1))
                for guest in guests:
                    yield from self._gone_from(guest + 1)
            elif index not in self.within:
                yield (), (index,)

    def _gone_from(self, index: int) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
        while index < len(self.carried) and not self.carried[index].spans:
            yield (index,), ()
            index += 1

    def _reach(self, home: int, guests: Sequence[int]) -> int:
        """The last new segment that the passage goes on in, with what was put in between."""
        ends = [span[1] for guest in guests for span in self.carried[guest].spans or ()]
        last = home
        for index in range(home + 1, min(home + 1 + APART, len(self.segments))):
            if index in self.guests:
                break
            segment = self.segments[index]
            if any((segment.start + segment.end) // 2 < end <= segment.end + 1 for end in ends):
                last = index
        return last


def _difference(
    olds: tuple[int, ...], news: tuple[int, ...], carried: Sequence[Carried], old: _Text, new: _Text
) -> Difference:
    before, after = old.of(olds), new.of(news)
    if not news:
        return Difference("removed", olds, news, (Change("deleted", before),))
    if not olds:
        return Difference("added", olds, news, (Change("inserted", after),))
    same = says_the_same(before, after)
    parts = (Change("same", after),) if same else redline(before, after)
    return Difference(_change([carried[index].change for index in olds], same=same), olds, news, parts)


def _change(changes: Sequence[align.Change], *, same: bool) -> WhatBecame:
    first = changes[0]
    if len(changes) == 1:
        return "edited" if first == "unchanged" and not same else first
    if same:
        return "moved" if "moved" in changes else "unchanged"
    return "merged" if "merged" in changes else "moved" if set(changes) == {"moved"} else "edited"
