"""Tracked changes in a Word part: w:del round the runs that go, w:ins with what comes, in the looks of what goes.

A paragraph's end is a mark in its properties. One that comes makes a paragraph of what stands before it; one that goes
lets the next paragraph's text join.
"""

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from lxml import etree

from app.documents.annotate.remark import END, Step
from app.documents.annotate.runs import Runs, attributes
from app.documents.markup import PRESERVE, Element
from app.documents.ooxml import Piece
from app.documents.ooxml.names import w
from app.documents.ooxml.walk import Words

PROPERTIES = w("pPr")
CHANGED = ("ins", "del", "moveFrom", "moveTo")
MARKS_OF_A_RUN = ("rPrChange", *CHANGED)
STAYS_WITH_THE_LAST = ("sectPr", "pPrChange")
KEPT_WITH_ITS_MARK = tuple(w(name) for name in ("drawing", "pict", "object", "footnoteReference", "endnoteReference"))
WRITTEN = (w("t"), w("tab"), w("br"))
BETWEEN = {w(f"{kind}{side}") for kind in ("bookmark", "commentRange") for side in ("Start", "End")} | {w("proofErr")}


@dataclass(slots=True)
class Hand:
    """One author's changes; each has one of the `numbers`, which nothing else in the file has."""

    author: str
    numbers: Iterator[int]

    def change(self, step: Step[Piece], runs: Runs, at: datetime) -> None:
        """Do what the step says, in `runs`, which are those of its paragraph."""
        gone = runs.between(step.start, step.end) if step.start < step.end else []
        deletions = self._deleted(gone, at)
        if step.text:
            words, *paragraphs = step.text.split(END)
            insertion, like = self._insert(words, runs, step, gone, deletions, at)
            self._end_paragraphs(insertion, paragraphs, like, at)
        for paragraph in step.ends:
            self._delete_end(paragraph, at)
        if step.whole:
            self._delete_whole(step.paragraph, at)

    def mark(self, kind: str, at: datetime) -> Element:
        """A new w:ins or w:del."""
        mark = etree.Element(w(kind))
        mark.set(w("id"), str(next(self.numbers)))
        mark.set(w("author"), self.author)
        mark.set(w("date"), wall_clock(at))
        return mark

    def _deleted(self, runs: list[Element], at: datetime) -> list[Element]:
        """The w:del that are put round the runs, one round neighbours."""
        deletions: list[Element] = []
        for run in runs:
            if not deletions or run.getprevious() is not deletions[-1]:
                deletions.append(self.mark("del", at))
                run.addprevious(deletions[-1])
            deletions[-1].append(run)
            for leaf in run.iter(w("t")):
                leaf.tag = w("delText")
        return deletions

    def _insert(
        self, words: str, runs: Runs, step: Step[Piece], gone: list[Element], deletions: list[Element], at: datetime
    ) -> tuple[Element, Element]:
        """Put words after what goes, or between two characters, on the side that is free and the least deep in others.

        Gives the insertion, and the run whose looks it has.
        """
        if gone:
            insertion = self._inserted(words, gone[0], at)
            _after(min(reversed(deletions), key=_depth), insertion, self.numbers)
            return insertion, gone[0]
        before, after = runs.before(step.start), runs.after(step.start)
        sides = (after, before) if step.first else (before, after)
        beside = min((p for p in sides if p is not None and not p.locked), key=lambda piece: _depth(piece.run))
        insertion = self._inserted(words, beside.run, at)
        (_after if beside is before else _before)(beside.run, insertion, self.numbers)
        return insertion, beside.run

    def _inserted(self, words: str, like: Element, at: datetime) -> Element:
        insertion = self.mark("ins", at)
        run = etree.SubElement(insertion, w("r"))
        looks = like.find(w("rPr"))
        if looks is not None:
            looks = copy.deepcopy(looks)
            for mark in MARKS_OF_A_RUN:
                etree.strip_elements(looks, w(mark))
            run.append(looks)
        spell(run, words)
        return insertion

    # --- ends of paragraphs

    def _end_paragraphs(self, insertion: Element, paragraphs: list[str], like: Element, at: datetime) -> None:
        """End the paragraph after the insertion, and once more after all but the last of `paragraphs`.

        In the middle of a link there is no place for an end: there, lines are broken.
        """
        if paragraphs and not _lifted(insertion):
            spell(insertion[0], "".join(f"\n\n{words}" for words in paragraphs))
            return
        last = insertion
        for words in paragraphs:
            after = self._parted(last, at)
            last = self._inserted(words, like, at)
            after.insert(int(after.find(PROPERTIES) is not None), last)
        if paragraphs and next(insertion.iter(*WRITTEN), None) is None:
            _remove(insertion)

    def _parted(self, last: Element, at: datetime) -> Element:
        """Make a paragraph of its own of all up to `last`, with an end that comes; the old one, which keeps its own."""
        paragraph = last.getparent()
        assert paragraph is not None
        new, properties = etree.Element(w("p")), paragraph.find(PROPERTIES)
        earlier = [item for item in last.itersiblings(preceding=True) if item is not properties]
        new.append(etree.Element(PROPERTIES) if properties is None else copy.deepcopy(properties))
        for name in STAYS_WITH_THE_LAST:
            etree.strip_elements(new[0], w(name))
        looks = looks_of_mark(new[0])
        for name in MARKS_OF_A_RUN:
            etree.strip_elements(looks, w(name))
        looks.insert(0, self.mark("ins", at))
        new.extend([*reversed(earlier), last])
        paragraph.addprevious(new)
        return paragraph

    def _delete_end(self, paragraph: Element, at: datetime) -> None:
        properties = paragraph.find(PROPERTIES)
        if properties is None:
            properties = etree.Element(PROPERTIES)
            paragraph.insert(0, properties)
        looks = looks_of_mark(properties)
        if not _is_gone(paragraph):
            looks.insert(int(looks.find(w("ins")) is not None), self.mark("del", at))

    def _delete_whole(self, paragraph: Words, at: datetime) -> None:
        """Let an empty paragraph go too, if nothing goes along: with its own end, or that of one that looks so."""
        element, *others = paragraph.elements
        if others or next(element.iter(*KEPT_WITH_ITS_MARK), None) is not None:
            return
        before, after = element.getprevious(), element.getnext()
        if after is not None and after.tag == w("p") and not _ends_section(element) and not _is_gone(element):
            self._delete_end(element, at)
        elif before is not None and before.tag == w("p") and _properties(before) == _properties(element):
            self._delete_end(before, at)


def ends_between(left: Words, right: Words) -> list[Element] | None:
    """The paragraphs of the file that must lose their ends for one to join the next; None where it cannot."""
    if left.pieces[-1].locked or right.pieces[0].locked:
        return None
    found, last, element = [], right.elements[0], left.elements[-1]
    while element is not last:
        if element.tag == w("p") and not _ends_section(element) and not _is_gone(element):
            found.append(element)
        elif element.tag not in BETWEEN:
            return None
        following = element.getnext()
        if following is None:
            return None
        element = following
    return found


def _ends_section(paragraph: Element) -> bool:
    return paragraph.find(f"{PROPERTIES}/{w('sectPr')}") is not None


def _is_gone(paragraph: Element) -> bool:
    """Whether somebody has proposed that this paragraph's end goes."""
    looks = f"{PROPERTIES}/{w('rPr')}/"
    return paragraph.find(looks + w("del")) is not None or paragraph.find(looks + w("moveFrom")) is not None


def _properties(paragraph: Element) -> bytes:
    properties = paragraph.find(PROPERTIES)
    return b"" if properties is None else bytes(etree.tostring(properties, method="c14n", with_tail=False))


def looks_of_mark(properties: Element) -> Element:
    """The looks of a paragraph's mark, made where the standard wants them if there are none."""
    looks = properties.find(w("rPr"))
    if looks is None:
        looks = etree.Element(w("rPr"))
        behind = [found for name in STAYS_WITH_THE_LAST if (found := properties.find(w(name))) is not None]
        if behind:
            behind[0].addprevious(looks)
        else:
            properties.append(looks)
    return looks


LINES = re.compile(r"([\t\n])")


def spell(run: Element, words: str) -> None:
    """Write words into a run, tabs and line breaks as elements."""
    for part in LINES.split(words):
        if part in {"\t", "\n"}:
            etree.SubElement(run, w("tab" if part == "\t" else "br"))
        elif part:
            leaf = etree.SubElement(run, w("t"))
            leaf.text = part
            leaf.set(PRESERVE, "preserve")


def _remove(element: Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def _depth(element: Element) -> int:
    return sum(1 for _ in element.iterancestors())


def _lifted(insertion: Element) -> bool:
    """Bring an insertion out of what it is the last in, up to its paragraph; whether it is there now."""
    around = insertion.getparent()
    while around is not None and around.tag != w("p") and insertion.getnext() is None:
        around.addnext(insertion)
        around = insertion.getparent()
    return around is not None and around.tag == w("p")


def _after(element: Element, insertion: Element, numbers: Iterator[int]) -> None:
    """Put an insertion right after an element; in somebody else's insertion, that one is parted round it."""
    around = element.getparent()
    assert around is not None
    if around.tag != w("ins"):
        element.addnext(insertion)
        return
    rest = list(element.itersiblings())
    around.addnext(insertion)
    if rest:
        second = etree.Element(around.tag, attributes(around))
        second.set(w("id"), str(next(numbers)))
        second.extend(rest)
        insertion.addnext(second)


def _before(element: Element, insertion: Element, numbers: Iterator[int]) -> None:
    around, earlier = element.getparent(), element.getprevious()
    assert around is not None
    if around.tag != w("ins"):
        element.addprevious(insertion)
    elif earlier is None:
        around.addprevious(insertion)
    else:
        _after(earlier, insertion, numbers)


def wall_clock(moment: datetime) -> str:
    """Word shows the time as it is written, whatever the zone, and writes its own clock with a Z."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
