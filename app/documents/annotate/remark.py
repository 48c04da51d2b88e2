"""What replies say in somebody's file, and which changes of its paragraphs that takes."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import Generic, Protocol, TypeVar

from app.documents.markup import Element
from app.documents.rewrite import clean
from app.documents.story import Lettered, Paragraph, Story
from app.text.redline import MOST_REDLINED, Change, changed_share, redline

PARAGRAPH_BREAK = re.compile(r"\n[^\S\n]*\n\s*")
END = "\0"  # the end of a paragraph among words; neither a file nor a cleaned text can hold this character


@dataclass(frozen=True, slots=True)
class Remark:
    """What one reply says: a comment on `text[start:end]`, and a change of it where it proposes one.

    `wording` is what is to stand there, "" where nothing is, None where it stays. `spelled` is the comment where the
    change cannot be made, and so says it in words. `quoted` is the passage as a comment repeats it that cannot stand on
    it. `written_at` is told as the clock on its own wall says it.
    """

    start: int
    end: int
    comment: str
    spelled: str
    quoted: str
    wording: str | None
    written_at: datetime


class Lockable(Lettered, Protocol):
    """A piece of text that may be locked against changes."""

    locked: bool


P = TypeVar("P", bound=Lockable)
Part = tuple[Paragraph[P], int, int]
Ends = Callable[[Paragraph[P], Paragraph[P]], Sequence[Element] | None]


@dataclass(frozen=True, slots=True, eq=False)
class Step(Generic[P]):
    """In `paragraph`, `text` is to stand for what is between `start` and `end`; each END in it ends a paragraph.

    `first` says that the passage begins here, `whole` that the paragraph goes. `ends` are the paragraphs of the file
    whose ends go, so that the next paragraph's text joins this one's.
    """

    paragraph: Paragraph[P]
    start: int
    end: int
    text: str
    first: bool = False
    whole: bool = False
    ends: Sequence[Element] = ()


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


def steps(story: Story[P], remark: Remark, ends: Ends[P]) -> list[Step[P]] | None:
    """What turns the passage into the wording, in order; None where that touches what must not be changed.

    `ends` tells which paragraphs of the file must lose their ends for one to join the next, None where it cannot.
    """
    if remark.wording is None:
        return []
    parts = list(story.stretches(remark.start, remark.end))
    wording = [part for part in PARAGRAPH_BREAK.split(clean(remark.wording)) if part.strip()]
    found = [step for some, words in _shared_out(parts, wording, ends) for step in _steps(some, words, ends)]
    return found if all(_is_free(step) for step in found) else None


def _shared_out(parts: list[Part[P]], wording: list[str], ends: Ends[P]) -> Iterator[tuple[list[Part[P]], str]]:
    """Each paragraph of the passage with its part of the wording; all together where their number changes."""
    if wording and len(wording) != len(parts) and _can_join(parts, ends):
        yield parts, END.join(wording)
        return
    for number, part in enumerate(parts, 1):
        own = wording[number - 1 : number if number < len(parts) else None]
        yield [part], END.join(own)


def _can_join(parts: list[Part[P]], ends: Ends[P]) -> bool:
    return all(ends(left, right) is not None for (left, *_), (right, *_) in pairwise(parts))


def _steps(parts: list[Part[P]], wording: str, ends: Ends[P]) -> Iterator[Step[P]]:
    paragraph, start, end = parts[0]
    text = paragraph.text
    if not wording.strip() and not (text[:start] + text[end:]).strip():
        yield Step(paragraph, 0, len(text), "", whole=True)
        return
    passage = END.join(paragraph.text[start:end] for paragraph, start, end in parts)
    changes = redline(passage, wording)
    if changed_share(changes) > MOST_REDLINED:
        changes = tuple(Change(*part) for part in (("deleted", passage), ("inserted", wording)) if part[1])
    pairs = _replacements(changes)
    dropped = _dropped(pairs, parts)
    yield from _located(pairs, parts, ends)
    for paragraph, _, _ in parts[len(parts) - dropped :]:
        yield Step(paragraph, 0, len(paragraph.text), "", whole=True)


def _dropped(pairs: list[tuple[str, str]], parts: list[Part[P]]) -> int:
    """How many whole paragraphs at the end of the passage go, each with its own end; they are taken off the pairs."""
    (gone, come), (paragraph, _, end) = pairs[-1], parts[-1]
    if come or not gone.startswith(END) or paragraph.text[end:].strip():
        return 0
    pairs.pop()
    return gone.count(END)


def _replacements(changes: Sequence[Change]) -> list[tuple[str, str]]:
    """What stood and what is to stand, in order. What goes takes its own end along, not that of the one before it."""
    pairs: list[tuple[str, str]] = []
    for change in changes:
        if change.kind == "inserted" and pairs and not pairs[-1][1]:
            pairs[-1] = (pairs[-1][0], change.text)
        else:
            pairs.append(
                ("" if change.kind == "inserted" else change.text, "" if change.kind == "deleted" else change.text)
            )
    for index in range(1, len(pairs) - 1):
        (before, kept), (gone, come), (after, _) = pairs[index - 1 : index + 2]
        if not come and gone.startswith(END) and after.startswith(END):
            pairs[index - 1 : index + 2] = [(before + END, kept + END), (gone[1:] + END, ""), (after[1:], after[1:])]
    return pairs


def _located(pairs: list[tuple[str, str]], parts: list[Part[P]], ends: Ends[P]) -> Iterator[Step[P]]:
    """The steps of these replacements: as many ends as can be stay, so that their paragraphs keep their looks."""
    index, at = 0, parts[0][1]
    for gone, come in pairs:
        old, new = gone.split(END), come.split(END)
        kept = min(len(old), len(new)) - 1
        new[kept:] = [END.join(new[kept:])]
        for number, words in enumerate(old):
            if number:
                index, at = index + 1, parts[index + 1][1]
            paragraph, begin, _ = parts[index]
            text = new[number] if number <= kept else ""
            joined = ends(paragraph, parts[index + 1][0]) if kept <= number < len(old) - 1 else None
            if words != text or joined:
                first = at == begin
                yield Step(paragraph, at, at + len(words), text, first=first, ends=joined or ())
            at += len(words)


def _is_free(step: Step[P]) -> bool:
    """Whether nothing locked would change: all that goes is free, or what comes has free text at one side."""
    if step.start < step.end:
        return not any(piece.locked for piece in _touched(step.paragraph, step.start, step.end))
    around = list(_touched(step.paragraph, step.start - 1, step.end + 1))
    return not step.text or any(not piece.locked for piece in around)


def _touched(paragraph: Paragraph[P], start: int, end: int) -> Iterator[P]:
    at = 0
    for piece in paragraph.pieces:
        if at < end and at + len(piece.text) > start:
            yield piece
        at += len(piece.text)
