"""What sets words of a text apart where it comes from, and is lost in plain characters: headings, bold, italics."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Literal

from app.text.paragraphs import Span

MarkKind = Literal["heading", "strong", "emphasis"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text that is set apart, in code points: a whole paragraph where it is a heading."""

    kind: MarkKind
    start: int
    end: int


def tidy(text: str, marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The marks that say something of `text`, kind by kind and in its order. Those of a kind neither overlap nor touch.

    No mark begins or ends in white space, and a heading that is not all that stands on its lines is none.
    Raises ValueError for a mark that is not within the text.
    """
    by_kind: dict[MarkKind, list[Span]] = {}
    for mark in marks:
        if not 0 <= mark.start <= mark.end <= len(text):
            raise ValueError(f"The text has no characters {mark.start} to {mark.end}.")
        by_kind.setdefault(mark.kind, []).append((mark.start, mark.end))
    found = [
        Mark(kind, start, end)
        for kind, spans in by_kind.items()
        for start, end in _stripped(text, _joined(sorted(spans)))
        if kind != "heading" or _stands_alone(text, start, end)
    ]
    return tuple(sorted(found, key=lambda mark: (mark.kind, mark.start)))


def headings(marks: Iterable[Mark]) -> list[Span]:
    """The spans of the headings, in order."""
    return [(mark.start, mark.end) for mark in marks if mark.kind == "heading"]


def within(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    """The parts of `spans`, in order and apart, that stand in `text[start:end]`, as offsets in that."""
    first, last = bisect_right(spans, start, key=itemgetter(1)), bisect_left(spans, end, key=itemgetter(0))
    return tuple((max(begin, start) - start, min(stop, end) - start) for begin, stop in spans[first:last])


def _joined(spans: Sequence[Span]) -> Iterator[Span]:
    now: Span | None = None
    for start, end in spans:
        if now and start <= now[1]:
            now = now[0], max(now[1], end)
            continue
        if now:
            yield now
        now = start, end
    if now:
        yield now


def _stripped(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    for start, end in spans:
        body = text[start:end].rstrip()
        if stripped := body.lstrip():
            yield start + len(body) - len(stripped), start + len(body)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing but white space stands on its lines beside it."""
    return _is_bare(text, range(start - 1, -1, -1)) and _is_bare(text, range(end, len(text)))


def _is_bare(text: str, places: range) -> bool:
    """Whether there is only white space up to the next line break, or to where the text ends."""
    for place in places:
        if text[place] in "\r\n":
            return True
        if not text[place].isspace():
            return False
    return True
