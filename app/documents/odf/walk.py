"""Walks the blocks of an OpenDocument text and spells its paragraphs, each character with the node it stands in.

White space is read as the standard says: a run of it is one space, and none at the beginning of a paragraph. Text boxes
and notes are set aside with the element they hang at.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from app.documents.markup import Element, is_element
from app.documents.odf.names import DRAW, draw, office, table, text
from app.documents.story import Paragraph, Place, View

Slot = Literal["text", "tail", "element"]
WORDS = re.compile(r"[^ \t\r\n]+(?: [^ \t\r\n]+)*|[ \t\r\n]+")

PARAGRAPHS = {text("p"), text("h")}
APART = {text("tracked-changes"), text("sequence-decls"), text("variable-decls"), text("user-field-decls")}
APART |= {office("forms"), office("annotation"), office("annotation-end"), text("script"), text("ruby-text")}
FREE = {text("span"), text("a"), text("meta"), text("ruby"), text("ruby-base")}  # inline, and text like any
FRAMES = (draw("frame"), draw("text-box"))  # in any other drawing, LibreOffice keeps no changes
SINGLE = {text("tab"): "\t", text("line-break"): "\n"}
NOTE_PLACES: dict[str | None, Place] = {"footnote": "footnote", "endnote": "endnote"}
INDEXES = {text(name) for name in ("table-of-content", "alphabetical-index", "bibliography", "illustration-index")}


@dataclass(slots=True, eq=False)
class Piece:
    """`text` is spelled by the `slot` of `node` from its character `start` on, or by `node` itself.

    `locked` says that the text must not be changed: it is in a field, an index or a protected part, or a pending
    deletion took it away. `at` is what stands for it in the line and must stay whole: the field, or the mark of the
    deletion. `inserted` is the pending insertion that it is a part of, as the list of changes has it.
    """

    text: str
    node: Element
    slot: Slot
    start: int = 0
    locked: bool = False
    at: Element | None = None
    inserted: Element | None = None


Words = Paragraph[Piece]


@dataclass(frozen=True, slots=True)
class Aside:
    """A text box or a note that a walk came by, and the element in the text it hangs at."""

    place: Place
    content: Element
    anchor: Element
    locked: bool


@dataclass(slots=True)
class Walk:
    """A walk through a text in one view. `boxes` and `notes` gather what it comes by."""

    view: View = "accepted"
    regions: Mapping[str, Element] = field(default_factory=dict)  # pending changes by their id
    boxes: list[Aside] = field(default_factory=list)
    notes: list[Aside] = field(default_factory=list)
    _open: Words | None = None
    _spaced: bool = True  # white space that comes now is none
    _gone: str | None = None  # the pending insertion that is being left out
    _inserted: Element | None = None  # the pending insertion that is being read
    _at: Element | None = None  # the field, or the mark of the pending deletion, that is being read

    def blocks(self, container: Element, place: Place, *, locked: bool = False) -> Iterator[Words]:
        """The paragraphs in a body, a cell, a text box or a note."""
        for block in container:
            if not is_element(block) or block.tag in APART:
                continue
            if block.tag in PARAGRAPHS:
                yield from self._paragraph(block, place, locked)
            elif block.tag.startswith(f"{{{DRAW}}}"):
                self._box(block, locked)
            elif block.tag in (text("change-start"), text("change-end"), text("change")):
                self._change(block, locked)
            else:
                inner: Place = "table" if block.tag == table("table") and place == "body" else place
                yield from self.blocks(block, inner, locked=locked or is_protected(block))
        if self._open and not self._gone:
            yield from self._ended()

    def _paragraph(self, block: Element, place: Place, locked: bool) -> Iterator[Words]:
        if self._open:
            self._open.elements.append(block)
        else:
            self._open = Paragraph("content.xml", place, [block])
        self._spaced = True
        yield from self._inline(block, locked)
        if not self._gone:
            yield from self._ended()

    def _ended(self) -> Iterator[Words]:
        if self._open:
            yield self._open
        self._open = None

    def _inline(self, element: Element, locked: bool) -> Iterator[Words]:
        self._spell(element, "text", element.text, locked)
        for child in element:
            if is_element(child):
                yield from self._child(child, locked)
            self._spell(child, "tail", child.tail, locked)

    def _child(self, child: Element, locked: bool) -> Iterator[Words]:
        tag = child.tag
        if tag in SINGLE or tag == text("s"):
            self._put(Piece(SINGLE.get(tag) or " " * spaces_of(child), child, "element", 0, locked))
            self._spaced = False
        elif tag == text("note"):
            self._note(child, locked)
        elif tag.startswith(f"{{{DRAW}}}"):
            self._box(child, locked)
        elif tag == text("change") and self.view == "original":
            yield from self._restored(child)
        elif tag in CHANGES:
            self._change(child, locked)
        elif tag in FREE:
            yield from self._inline(child, locked)
        elif tag not in APART:
            yield from self._field(child)

    def _field(self, field: Element) -> Iterator[Words]:
        around, self._at = self._at, field if self._at is None else self._at
        yield from self._inline(field, True)
        self._at = around

    def _change(self, mark: Element, _locked: bool) -> None:
        """A mark at which a pending insertion begins or ends."""
        number = mark.get(text("change-id"), "")
        if self.view == "accepted":
            region = self.regions.get(number) if mark.tag == text("change-start") else None
            self._inserted = None if region is None else region.find(text("insertion"))
            return
        if mark.tag == text("change-start") and not self._gone and self._kind(number) == "insertion":
            self._gone = number
        elif mark.tag == text("change-end") and self._gone == number:
            self._gone = None

    def _restored(self, mark: Element) -> Iterator[Words]:
        """What a pending deletion took away here: its first and its last paragraph are parts of this one.

        What had been inserted before it was deleted never was in the original.
        """
        region = self.regions.get(mark.get(text("change-id"), ""))
        if region is None or self._gone or region.find(text("insertion")) is not None:
            return
        spaced, self._at = self._spaced, mark
        yield from self._taken(region)
        self._spaced, self._at = spaced, None

    def _taken(self, region: Element) -> Iterator[Words]:
        taken = region.iterfind(f"{text('deletion')}/*")
        for number, paragraph in enumerate(item for item in taken if item.tag in PARAGRAPHS):
            if number and self._open:
                elements, place = self._open.elements, self._open.place
                yield from self._ended()
                self._open = Paragraph("content.xml", place, elements[-1:])
            self._spaced = True
            yield from self._inline(paragraph, True)

    def _kind(self, number: str) -> str:
        region = self.regions.get(number)
        kinds = () if region is None else region
        return next((str(kind.tag).rpartition("}")[2] for kind in kinds if is_element(kind)), "")

    def _note(self, note: Element, locked: bool) -> None:
        body, place = note.find(text("note-body")), NOTE_PLACES.get(note.get(text("note-class")))
        if body is not None and place and not self._gone:
            self.notes.append(Aside(place, body, note if self._at is None else self._at, locked))

    def _box(self, box: Element, locked: bool) -> None:
        if not self._gone:
            fixed = locked or box.tag not in FRAMES
            self.boxes.append(Aside("box", box, box if self._at is None else self._at, fixed))

    def _spell(self, node: Element, slot: Slot, content: str | None, locked: bool) -> None:
        for found in WORDS.finditer(content or ""):
            white = not found[0].strip(" \t\r\n")
            if not (white and self._spaced):
                self._put(Piece(" " if white else found[0], node, slot, found.start(), locked))
            self._spaced = white

    def _put(self, piece: Piece) -> None:
        if self._open and not self._gone:
            piece.at, piece.inserted = self._at, self._inserted
            self._open.pieces.append(piece)


CHANGES = {text("change-start"), text("change-end"), text("change")}


def regions_of(body: Element) -> dict[str, Element]:
    """The pending changes of a text by their id."""
    found: Iterable[Element] = body.iterfind(f"{text('tracked-changes')}/{text('changed-region')}")
    return {region.get(text("id")) or region.get(XML_ID) or "": region for region in found}


def insertions_of(body: Element) -> dict[str, Element]:
    """The pending insertions among them; what was deleted again is none."""
    found = ((name, region.find(text("insertion"))) for name, region in regions_of(body).items())
    return {name: insertion for name, insertion in found if insertion is not None and insertion.getprevious() is None}


XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def is_protected(block: Element) -> bool:
    """Whether a block is an index, which is made anew by itself, or a section or a table that is protected."""
    return block.tag in INDEXES or "true" in (block.get(text("protected")), block.get(table("protected")))


def spaces_of(element: Element) -> int:
    """How many spaces a text:s stands for; what is no number, or no believable one, is one."""
    count = element.get(text("c"), "1")
    return min(int(count), 1000) if count.isascii() and count.isdecimal() and int(count) else 1
