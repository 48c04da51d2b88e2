"""Puts remarks into a .docx as native comments and tracked changes, and leaves everything else as it was.

A comment is a pair of marks round whole runs and a reference; its words are in a part of their own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from lxml import etree

from app.documents.annotate.boxes import Boxes
from app.documents.annotate.remark import Remark, Step, steps
from app.documents.annotate.runs import Runs
from app.documents.annotate.tracked import Hand, ends_between, looks_of_mark, spell, wall_clock
from app.documents.markup import Element
from app.documents.ooxml import Package, Piece
from app.documents.ooxml.names import ALTERNATIVES, OFF, W, w
from app.documents.ooxml.walk import Words
from app.documents.rewrite import clean
from app.documents.story import Story

COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
UNBROKEN = (w("sdt"), w("fldSimple"), ALTERNATIVES)  # no mark of ours goes into these
PARTS_WITH_NUMBERS = ("footnotes", "endnotes", "comments")


@dataclass(slots=True)
class Annotator:
    """One author's hand in one file. `story` is the text that the offsets of the remarks are of."""

    package: Package
    story: Story[Piece]
    author: str
    spelled: list[Remark] = field(default_factory=list)  # those whose change had to be said in words
    _hand: Hand = field(init=False)
    _boxes: Boxes = field(init=False)
    _comments: Element | None = None
    _comment_numbers: Iterator[int] = field(default_factory=count)
    _only_comments: bool = False
    _runs: dict[int, Runs] = field(default_factory=dict)

    def __post_init__(self) -> None:
        parts = [self.package.main, *filter(None, map(self.package.related, PARTS_WITH_NUMBERS))]
        taken = {number for part in parts for number in numbers_in(self.package.xml(part))}
        self._hand = Hand(self.author, (number for number in count(1001) if str(number) not in taken))
        self._boxes = Boxes(self._hand.numbers)
        self._only_comments = is_protected(self.package)

    def annotate(self, remarks: Sequence[Remark]) -> None:
        """Put the remarks in, which are in order and say nothing of the same words twice."""
        for remark, wanted in reversed([(remark, self._steps(remark)) for remark in remarks]):
            self._put(remark, wanted)
        self._boxes.repeat()

    def _put(self, remark: Remark, wanted: list[Step[Piece]] | None) -> None:
        stretches = list(self.story.stretches(remark.start, remark.end))
        comment = remark.spelled if wanted is None else remark.comment
        self.spelled.extend([remark] if wanted is None else [])
        if stretches and stretches[0][0].anchor is not None:
            self._comment_at(stretches[0][0].anchor, f"{remark.quoted}\n{comment}", remark.written_at)
        elif stretches:
            here = [stretch for stretch in stretches if stretch[0].anchor is None]
            self._comment_on(here, comment, remark.written_at)
        for step in reversed(wanted or ()):
            self.package.changed(step.paragraph.part)
            self._hand.change(step, self._of(step.paragraph), remark.written_at)

    def _steps(self, remark: Remark) -> list[Step[Piece]] | None:
        found = steps(self.story, remark, ends_between)
        in_boxes = [step.paragraph for step in found or () if step.paragraph.place == "box"]
        if found and (self._only_comments or not all(map(self._boxes.may_change, in_boxes))):
            return None
        return found

    # --- comments

    def _comment_on(self, stretches: list[tuple[Words, int, int]], words: str, at: datetime) -> None:
        (first, start, _), (last, _, end) = stretches[0], stretches[-1]
        opening, closing = self._of(first).after(start), self._of(last).before(end)
        assert opening is not None
        assert closing is not None
        self._mark_comment(_whole(opening.run), _whole(closing.run), words, at)

    def _comment_at(self, anchor: Element, words: str, at: datetime) -> None:
        """On what the words hang at in the body, where they cannot carry a comment themselves."""
        run = anchor.getparent() if anchor.tag != w("sdt") else None
        if run is not None:
            self._mark_comment(_whole(run), _whole(run), words, at)
        else:
            self._mark_comment(anchor, anchor, words, at)

    def _mark_comment(self, opening: Element, closing: Element, words: str, at: datetime) -> None:
        self.package.changed(self.package.main)
        number = self._comment(words, at)
        start, end = etree.Element(w("commentRangeStart")), etree.Element(w("commentRangeEnd"))
        reference = etree.Element(w("r"))
        for mark in (start, end, etree.SubElement(reference, w("commentReference"))):
            mark.set(w("id"), number)
        opening.addprevious(start)
        closing.addnext(end)
        self._refer(end, reference, at)

    def _refer(self, end: Element, reference: Element, at: datetime) -> None:
        """Put the reference after the end of a comment's range: in its paragraph, else in one near it."""
        if any(around.tag == w("p") for around in end.iterancestors()):
            _in_paragraph(end).addnext(reference)
            return
        after, before = next(end.itersiblings(w("p")), None), next(end.itersiblings(w("p"), preceding=True), None)
        if after is not None:
            after.insert(int(after.find(w("pPr")) is not None), reference)
        elif before is not None:
            before.append(reference)
        else:
            end.addnext(self._new_paragraph(reference, at))

    def _new_paragraph(self, reference: Element, at: datetime) -> Element:
        """A paragraph that is a pending insertion, where there is nothing but content controls."""
        paragraph = etree.Element(w("p"))
        looks_of_mark(etree.SubElement(paragraph, w("pPr"))).append(self._hand.mark("ins", at))
        paragraph.append(reference)
        return paragraph

    def _comment(self, words: str, at: datetime) -> str:
        """Write the comment's words; its number."""
        if self._comments is None:
            self._comments = self._comments_part()
        number = str(next(self._comment_numbers))
        comment = etree.SubElement(self._comments, w("comment"))
        attributes = {"id": number, "author": self.author, "date": wall_clock(at), "initials": initials(self.author)}
        for name, value in attributes.items():
            comment.set(w(name), value)
        for line in clean(words).split("\n"):
            spell(etree.SubElement(etree.SubElement(comment, w("p")), w("r")), line)
        return number

    def _comments_part(self) -> Element:
        name = self.package.related("comments") or self.package.add(
            "comments", COMMENTS, etree.Element(w("comments"), nsmap={"w": W})
        )
        self.package.changed(name)
        root = self.package.xml(name)
        taken = {comment.get(w("id")) for comment in root.iter(w("comment"))}
        self._comment_numbers = (number for number in count() if str(number) not in taken)
        return root

    def _of(self, paragraph: Words) -> Runs:
        if id(paragraph) not in self._runs:
            self._runs[id(paragraph)] = Runs(paragraph, self._hand.numbers)
        return self._runs[id(paragraph)]


NUMBERS = etree.XPath("//@w:id", namespaces={"w": W})


def numbers_in(root: Element) -> set[str]:
    """Every number that something in the part goes by."""
    found = NUMBERS(root)
    return {str(number) for number in found} if isinstance(found, list) else set()


def _whole(run: Element) -> Element:
    """The run, or the outermost thing round it that must not be broken by a mark."""
    out = run
    for ancestor in run.iterancestors():
        if ancestor.tag == w("p"):
            break
        if ancestor.tag in UNBROKEN:
            out = ancestor
    return out


def _in_paragraph(element: Element) -> Element:
    """What holds the element right below its paragraph."""
    parent = element.getparent()
    return element if parent is None or parent.tag == w("p") else _in_paragraph(parent)


def is_protected(package: Package) -> bool:
    """Whether the file lets nobody change its text."""
    settings = package.related("settings")
    protection = None if settings is None else package.xml(settings).find(w("documentProtection"))
    if protection is None or protection.get(w("enforcement"), "0") in OFF:
        return False
    return protection.get(w("edit")) in {"readOnly", "comments", "forms"}


def initials(name: str) -> str:
    """The first letters of a name's words, at most four."""
    return "".join(word[0] for word in name.split())[:4]
