"""What replies say in somebody's file, and which changes of its paragraphs that takes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import Generic, Protocol, TypeVar

from app.documents.rewrite import clean
from app.documents.story import Lettered, Paragraph, Story
from app.text.redline import MOST_REDLINED, Change, changed_share, redline

PARAGRAPH_BREAK = re.compile(r"\n[^\S\n]*\n\s*")


@dataclass(frozen=True, slots=True)
class Remark:
    """What one reply says: a comment on `text[start:end]`, and a change of it where it proposes one.

    `wording` is what is to stand there, "" where nothing is, None where it stays. `spelled` is the comment where the
    change cannot be made, and so says it in words. `written_at` is told as the clock on its own wall says it.
    """

    start: int
    end: int
    comment: str
    spelled: str
    wording: str | None
    written_at: datetime


class Lockable(Lettered, Protocol):
    """A piece of text that may be locked against changes."""

    locked: bool


P = TypeVar("P", bound=Lockable)


@dataclass(frozen=True, slots=True, eq=False)
class Step(Generic[P]):
    """In `paragraph`, `text` is to stand for what is between `start` and `end`.

    `first` says that the passage begins here, `whole` that the paragraph goes.
    """

    paragraph: Paragraph[P]
    start: int
    end: int
    text: str
    first: bool = False
    whole: bool = False


def in_order(remarks: Sequence[Remark], text: str) -> list[Remark]:
    """The remarks by where they stand. One that takes words away takes a space beside them too, if nobody else does."""
    ordered = sorted(remarks, key=lambda remark: (remark.start, remark.end))
    bounds = [0, *(remark.end for remark in ordered), len(text)]
    starts = [*(remark.start for remark in ordered[1:]), len(text)]
    out: list[Remark] = []
    for index, remark in enumerate(ordered):
        taken = max(bounds[index], out[-1].end if out else 0)
        out.append(_spaced(remark, text, taken, starts[index]) if remark.wording == "" else remark)
    return out


def _spaced(remark: Remark, text: str, taken: int, free: int) -> Remark:
    start, end = remark.start, remark.end
    after, before = text[end : end + 1], text[start - 1 : start] if start else ""
    if after == " " and before in {"", " ", "\n"} and end < free:
        return replace(remark, end=end + 1)
    if before == " " and after in {"", "\n"} and start > taken:
        return replace(remark, start=start - 1)
    return remark


def overlapping(remarks: Sequence[Remark]) -> bool:
    """Whether two of these, in order, say something of the same words."""
    return any(left.end > right.start for left, right in pairwise(remarks))


def steps(story: Story[P], remark: Remark) -> list[Step[P]] | None:
    """What turns the passage into the wording, in order; None where that touches what must not be changed."""
    if remark.wording is None:
        return []
    parts = list(story.stretches(remark.start, remark.end))
    wordings = _shared_out(clean(remark.wording), len(parts))
    found = [step for part, wording in zip(parts, wordings, strict=True) for step in _steps(*part, wording)]
    return found if all(_is_free(step) for step in found) else None


def _shared_out(wording: str, count: int) -> list[str]:
    """The wording, a part for each of `count` paragraphs; the last one takes what is left."""
    paragraphs = PARAGRAPH_BREAK.split(wording, count - 1) if count > 1 else [wording]
    return paragraphs + [""] * (count - len(paragraphs))


def _steps(paragraph: Paragraph[P], start: int, end: int, wording: str) -> Iterator[Step[P]]:
    text = paragraph.text
    if not wording.strip() and not (text[:start] + text[end:]).strip():
        yield Step(paragraph, 0, len(text), "", whole=True)
        return
    changes = redline(text[start:end], wording)
    if changed_share(changes) > MOST_REDLINED:
        changes = tuple(Change(*part) for part in (("deleted", text[start:end]), ("inserted", wording)) if part[1])
    yield from _located(changes, paragraph, start)


def _located(changes: Sequence[Change], paragraph: Paragraph[P], begin: int) -> Iterator[Step[P]]:
    at, gone = begin, 0
    for change, after in zip(changes, [*changes[1:], None], strict=True):
        if change.kind == "same":
            at += len(change.text)
        elif change.kind == "inserted":
            yield Step(paragraph, at - gone, at, change.text, first=at - gone == begin)
            gone = 0
        elif change.kind == "deleted":
            at, gone = at + len(change.text), len(change.text)
            if after is None or after.kind != "inserted":
                yield Step(paragraph, at - gone, at, "")
                gone = 0


def _is_free(step: Step[P]) -> bool:
    """Whether nothing locked would change: all that goes is free, or what comes has free text at one side."""
    if step.start < step.end:
        return not any(piece.locked for piece in _touched(step.paragraph, step.start, step.end))
    around = list(_touched(step.paragraph, step.start - 1, step.end + 1))
    return any(not piece.locked for piece in around)


def _touched(paragraph: Paragraph[P], start: int, end: int) -> Iterator[P]:
    at = 0
    for piece in paragraph.pieces:
        if at < end and at + len(piece.text) > start:
            yield piece
        at += len(piece.text)
