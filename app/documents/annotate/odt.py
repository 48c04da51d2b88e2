"""Puts remarks into an .odt as native comments and tracked changes, and leaves everything else as it was.

A comment is an annotation where the passage begins and its end. An insertion stands between two marks; a deletion is a
mark, and what it took away is kept, in its looks, in the list of changes at the head of the text. Work goes from the
end of the text to its beginning: what is to the left of a change stays where it was.
"""

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from lxml import etree

from app.documents.annotate import spaces
from app.documents.annotate.open_ends import (
    LOOKS,
    add_before,
    ends_between,
    follow,
    insertion_at_end,
    join,
    parted,
    place_of,
    remove,
    shell,
    take_out,
    without_tail,
)
from app.documents.annotate.remark import END, Remark, Step, steps
from app.documents.markup import Element
from app.documents.odf import Package, Piece, paragraphs
from app.documents.odf.names import dc, office, text
from app.documents.odf.walk import PARAGRAPHS, XML_ID, Words, insertions_of
from app.documents.rewrite import clean
from app.documents.story import Story


@dataclass(slots=True)
class OpenAnnotator:
    """One author's hand in one file. `story` is the text that the offsets of the remarks are of."""

    package: Package
    story: Story[Piece]
    author: str
    spelled: list[Remark] = field(default_factory=list)  # those whose change had to be said in words
    _names: Iterator[str] = field(init=False)
    _insertions: dict[str, Element] = field(init=False)
    _changes: Element | None = None
    _new: list[Element] = field(default_factory=list)  # paragraphs that come, which hold what stood in others

    def __post_init__(self) -> None:
        taken = {value for element in self.package.content.iter() for value in element.attrib.values()}
        self._insertions = insertions_of(self.package.body)
        self._names = (f"replik{number}" for number in count(1) if f"replik{number}" not in taken)

    def annotate(self, remarks: Sequence[Remark]) -> None:
        """Put the remarks in, which are in order and say nothing of the same words twice."""
        parts = [part for remark in remarks for part in self.story.stretches(remark.start, remark.end)]
        touched = list({id(paragraph): paragraph for paragraph, _, _ in parts}.values())
        spaces.unfold(touched, list(paragraphs(self.package)))
        for remark, wanted in reversed([(remark, steps(self.story, remark, ends_between)) for remark in remarks]):
            self._put(remark, wanted)
        for element in [*(element for paragraph in touched for element in paragraph.elements), *self._new]:
            spaces.keep(element)

    def _put(self, remark: Remark, wanted: list[Step[Piece]] | None) -> None:
        stretches = list(self.story.stretches(remark.start, remark.end))
        comment = remark.spelled if wanted is None else remark.comment
        self.spelled.extend([remark] if wanted is None else [])
        here = [part for part in stretches if part[0].anchor is None]
        name = next(self._names)
        if here:
            end = etree.Element(office("annotation-end"))
            end.set(office("name"), name)
            _put_before_end(here[-1][0], here[-1][2], end)
        begins = here[0][0] if here else None  # its comment stands before its words, so these must be there still
        for step in reversed(wanted or ()):
            if not step.whole or place_of(step.paragraph) is None:
                self._change(step, remark.written_at)
            elif step.paragraph is not begins:
                self._take_out(step.paragraph, remark.written_at)
        if here:
            _put_at(here[0][0], here[0][1], self._annotation(name, comment, remark.written_at))
        elif stretches and stretches[0][0].anchor is not None:
            stretches[0][0].anchor.addprevious(self._annotation(None, f"{remark.quoted}\n{comment}", remark.written_at))
        if begins and any(step.whole and step.paragraph is begins for step in wanted or ()):
            self._take_out(begins, remark.written_at)

    # --- changes

    def _change(self, step: Step[Piece], at: datetime) -> None:
        if step.text:
            self._insert(step, at)
        pieces = list(_between(step.paragraph, step.start, step.end))
        for piece, start, end in reversed(pieces):
            self._delete(step.paragraph, piece, start, end, at)
        if step.ends:
            self._join_next(step.ends, at)

    def _insert(self, step: Step[Piece], at: datetime) -> None:
        name = self._region("insertion", at)
        start, end = etree.Element(text("change-start")), etree.Element(text("change-end"))
        for mark in (start, end):
            mark.set(text("change-id"), name)
        words, *paragraphs = step.text.split(END)
        start.tail, inside = spaces.spelled(words)
        nodes = [start, *inside, end]
        if _goes_before(step):
            _put_at(step.paragraph, step.start, *nodes)
        else:
            _put_before_end(step.paragraph, step.end, *nodes)
        for words in paragraphs:
            self._end_paragraph(end, words)

    def _end_paragraph(self, end: Element, words: str) -> None:
        """End the paragraph before the end of an insertion and put words into the next; else break lines."""
        new = parted(end)
        self._new.extend([] if new is None else [new])
        first, inside = spaces.spelled(words if new is not None else f"\n\n{words}")
        add_before(end, first)
        for node in inside:
            end.addprevious(node)

    def _delete(self, paragraph: Words, piece: Piece, start: int, end: int, at: datetime) -> None:
        """Take a stretch of one piece away, and keep it in the list of changes."""
        name = self._region("deletion", at)
        mark = etree.Element(text("change"))
        mark.set(text("change-id"), name)
        kept = self._kept(piece)
        self._was_inserted(piece.inserted)
        if piece.slot == "element":
            self._delete_sign(paragraph, piece, start, end, mark, kept)
            return
        content = _content(piece)
        first, last = piece.start + start, piece.start + end
        kept.text, inside = spaces.spelled(content[first:last])
        kept.extend(inside)
        mark.tail = content[last:]
        _set(piece, content[:first])
        _insert_after(piece, mark)

    def _delete_sign(self, paragraph: Words, piece: Piece, start: int, end: int, mark: Element, kept: Element) -> None:
        """The same for a tab, a line break or some spaces: the mark stands where the element stood."""
        gone = without_tail(piece.node)
        kept.append(gone)
        mark.tail, piece.node.tail = piece.node.tail, None
        follow(piece.node, [mark])
        for other in paragraph.pieces:
            if other.node is piece.node and other.slot == "tail":
                other.node = mark
        if len(piece.text) == end - start:
            remove(piece.node)
            piece.node = mark
            return
        gone.set(text("c"), str(end - start))
        piece.node.set(text("c"), str(len(piece.text) - (end - start)))

    def _was_inserted(self, insertion: Element | None) -> None:
        """Say of the newest deletion that others had inserted what it takes away: who rejects all rejects that too."""
        if insertion is not None and self._changes is not None:
            self._changes[-1].append(copy.deepcopy(insertion))

    def _kept(self, piece: Piece) -> Element:
        """Where in the newest region the words that go are to be written: in copies of what gives them their looks."""
        assert self._changes is not None
        around = [piece.node, *piece.node.iterancestors()] if piece.slot == "text" else list(piece.node.iterancestors())
        inner = shell(next(element for element in around if element.tag in PARAGRAPHS))
        self._changes[-1][0].append(inner)
        around = around[: next(n for n, element in enumerate(around) if element.tag in PARAGRAPHS)]
        for element in reversed([element for element in around if element.tag in LOOKS]):
            inner.append(shell(element))
            inner = inner[-1]
        return inner

    def _join_next(self, ends: Sequence[Element], at: datetime) -> None:
        """Let the ends of these go: the next paragraph's text comes into the first one."""
        for _ in ends:
            after = ends[0].getnext()
            assert after is not None
            insertion = insertion_at_end(ends[0], self._insertions)
            join(ends[0], after, self._end(at, shell(ends[0]), shell(after)))
            self._was_inserted(insertion)

    def _take_out(self, paragraph: Words, at: datetime) -> None:
        """Take a paragraph out with its end, or with the one before it, and keep both in the list of changes."""
        if place := place_of(paragraph):
            element = paragraph.elements[-1]
            spaces.keep(element)
            insertion, mark = insertion_at_end(place[0], self._insertions), self._end(at)
            assert self._changes is not None
            self._changes[-1][0].extend(take_out(element, place, mark))
            self._was_inserted(insertion)

    def _end(self, at: datetime, *kept: Element) -> Element:
        """A new deletion of what is kept; its mark."""
        mark = etree.Element(text("change"))
        mark.set(text("change-id"), self._region("deletion", at))
        assert self._changes is not None
        self._changes[-1][0].extend(kept)
        return mark

    def _region(self, kind: str, at: datetime) -> str:
        """A new change in the list of changes; its name."""
        if self._changes is None:
            self._changes = self._list_of_changes()
        name = next(self._names)
        region = etree.SubElement(self._changes, text("changed-region"))
        region.set(XML_ID, name)
        region.set(text("id"), name)
        self._signed(etree.SubElement(etree.SubElement(region, text(kind)), office("change-info")), at)
        return name

    def _list_of_changes(self) -> Element:
        body = self.package.body
        found = body.find(text("tracked-changes"))
        if found is None:
            found = etree.Element(text("tracked-changes"))
            found.set(text("track-changes"), "false")  # whether to record from now on is theirs to say
            body.insert(int(body.find(office("forms")) is not None), found)
        return found

    # --- comments

    def _annotation(self, name: str | None, words: str, at: datetime) -> Element:
        annotation = etree.Element(office("annotation"))
        if name:
            annotation.set(office("name"), name)
        self._signed(annotation, at)
        for line in clean(words).split("\n"):
            etree.SubElement(annotation, text("p")).text = line
        return annotation

    def _signed(self, element: Element, at: datetime) -> None:
        etree.SubElement(element, dc("creator")).text = self.author
        etree.SubElement(element, dc("date")).text = at.strftime("%Y-%m-%dT%H:%M:%S")


def _between(paragraph: Words, start: int, end: int) -> Iterator[tuple[Piece, int, int]]:
    """The pieces that spell `start` to `end`, and which part of each does."""
    at = 0
    for piece in paragraph.pieces:
        first, last = max(start - at, 0), min(end - at, len(piece.text))
        if first < last:
            yield piece, first, last
        at += len(piece.text)


def _goes_before(step: Step[Piece]) -> bool:
    """Whether what comes stands before the character at its place, and not after the one before that."""
    if step.start < step.end or step.start == len(step.paragraph.text):
        return False
    if step.start == 0:
        return True
    beside = [piece for piece, _, _ in _between(step.paragraph, step.start - 1, step.start + 1)]
    return _is_open(beside[-1]) if step.first else not _is_open(beside[0])


def _is_open(piece: Piece) -> bool:
    """Whether something may be put beside the piece: not in a protected part."""
    return not piece.locked or piece.at is not None


def _put_at(paragraph: Words, offset: int, *nodes: Element) -> None:
    """Put nodes before the character at `offset`."""
    piece, inside, _ = next(_between(paragraph, offset, offset + 1))
    if piece.at is not None or piece.slot == "element":
        _insert_before(piece.node if piece.at is None else piece.at, nodes)
    else:
        _part(piece, piece.start + inside, nodes)


def _put_before_end(paragraph: Words, offset: int, *nodes: Element) -> None:
    """Put nodes after the character before `offset`."""
    piece, _, inside = next(_between(paragraph, offset - 1, offset))
    if piece.at is not None or piece.slot == "element":
        node = piece.node if piece.at is None else piece.at
        nodes[-1].tail, node.tail = (nodes[-1].tail or "") + (node.tail or ""), None
        follow(node, nodes)
    else:
        _part(piece, piece.start + inside, nodes)


def _part(piece: Piece, at: int, nodes: Sequence[Element]) -> None:
    """Put nodes into a piece's own text, after its character `at`."""
    content = _content(piece)
    nodes[-1].tail = (nodes[-1].tail or "") + content[at:]
    _set(piece, content[:at])
    for node in reversed(nodes):
        _insert_after(piece, node)


def _content(piece: Piece) -> str:
    return (piece.node.text if piece.slot == "text" else piece.node.tail) or ""


def _set(piece: Piece, content: str) -> None:
    if piece.slot == "text":
        piece.node.text = content
    else:
        piece.node.tail = content


def _insert_after(piece: Piece, node: Element) -> None:
    """Put a node right after the text of a piece."""
    if piece.slot == "text":
        piece.node.insert(0, node)
    else:
        parent = piece.node.getparent()
        assert parent is not None
        parent.insert(parent.index(piece.node) + 1, node)


def _insert_before(element: Element, nodes: Sequence[Element]) -> None:
    parent = element.getparent()
    assert parent is not None
    for node in nodes:
        parent.insert(parent.index(element), node)
