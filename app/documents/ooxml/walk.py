"""Walks the blocks of a Word part and spells its paragraphs, each character with the run it stands in.

What a person does not see is not spelled: deleted text (inserted text in the original view), hidden text, field codes.
Text boxes and notes are set aside with what shows them in a run: the graphic, the reference.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.documents.markup import PRESERVE, Element
from app.documents.ooxml.names import ALTERNATIVES, CHOICE, EMOJI, FALLBACK, OFF, w
from app.documents.story import Paragraph, Place, View

GONE: dict[View, tuple[str, str]] = {"accepted": (w("del"), w("moveFrom")), "original": (w("ins"), w("moveTo"))}
SINGLE = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("br"): "\n",
    w("cr"): "\n",
    w("noBreakHyphen"): "\N{NON-BREAKING HYPHEN}",
    w("softHyphen"): "\N{SOFT HYPHEN}",
}
PROPERTIES = {w("pPr"), w("rPr"), w("sdtPr"), w("sdtEndPr"), w("customXmlPr"), w("smartTagPr")}
GRAPHIC = {w("drawing"), w("pict"), w("object"), ALTERNATIVES}
NOTES: dict[str, Place] = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
NO_SUCH_SIGN = "□"  # a sign of a symbol font has no character of its own
SPACED = str.maketrans("\r\n\t", "   ")


@dataclass(slots=True, eq=False)
class Piece:
    """`text` is spelled by `leaf`, a child of `run`; where that is a w:t, from its character `start` on.

    `locked` says that the text must not be changed: it is in a content control, a field or somebody's pending move.
    """

    text: str
    run: Element
    leaf: Element
    start: int = 0
    locked: bool = False


Words = Paragraph[Piece]


@dataclass(slots=True)
class Walk:
    """A walk through one part, `part`, in one view. `boxes` and `notes` gather what it comes by."""

    part: str
    view: View = "accepted"
    boxes: list[tuple[Element, Element]] = field(default_factory=list)  # the content of a text box, and its graphic
    notes: list[tuple[Place, str, Element]] = field(default_factory=list)  # which note, its id, and its reference
    _fields: list[bool] = field(default_factory=list)  # the open fields; whether each has come to its result

    def blocks(self, container: Element, place: Place, control: Element | None = None) -> Iterator[Words]:
        """The paragraphs in a body, a cell, a text box or a note, with those in tables and in content controls."""
        joined: Words | None = None
        for block in container:
            if block.tag == w("p"):
                paragraph = joined or Paragraph(self.part, place, [], anchor=control)
                paragraph.elements.append(block)
                paragraph.pieces.extend(self._inline(block, control is not None))
                joined = paragraph if self._mark_is_gone(block) else None
                if not joined:
                    yield paragraph
            elif block.tag in BLOCKS:
                if joined:
                    yield joined
                joined = None
                yield from self._nested(block, place, control)
        if joined:
            yield joined

    def _nested(self, block: Element, place: Place, control: Element | None) -> Iterator[Words]:
        if block.tag == w("tr") and self._row_is_gone(block):
            return
        inside = chosen_of(block) if block.tag == ALTERNATIVES else block
        if block.tag == w("sdt") and control is None:
            control = block
        inner: Place = "table" if block.tag == w("tbl") and place == "body" else place
        yield from () if inside is None else self.blocks(inside, inner, control)

    def _inline(self, element: Element, locked: bool) -> Iterator[Piece]:
        for child in element:
            tag = child.tag
            if tag == w("r"):
                yield from self._run(child, locked)
            elif not isinstance(tag, str) or tag in PROPERTIES or tag in GONE[self.view] or tag == w("p"):
                continue
            elif tag == ALTERNATIVES:
                chosen = chosen_of(child)
                yield from () if chosen is None else self._inline(chosen, True)
            elif len(child):
                yield from self._inline(child, locked or tag in LOCKING)

    def _run(self, run: Element, locked: bool) -> Iterator[Piece]:
        hidden = is_hidden(run)
        for leaf in run:
            tag = leaf.tag
            if tag == w("fldChar"):
                self._field(leaf.get(w("fldCharType"), ""))
            elif tag in NOTES:
                self.notes.append((NOTES[tag], leaf.get(w("id"), ""), leaf))
            elif hidden or not all(self._fields):
                continue
            elif tag == w("t") or (tag == w("delText") and self.view == "original"):
                yield from self._spelled(run, leaf, locked)
            elif tag in SINGLE:
                yield Piece(SINGLE[tag], run, leaf, locked=locked or bool(self._fields))
            elif tag in SIGNS or tag in GRAPHIC:
                yield from self._sign(run, leaf)

    def _spelled(self, run: Element, leaf: Element, locked: bool) -> Iterator[Piece]:
        text, start = (leaf.text or "").translate(SPACED), 0
        if leaf.get(PRESERVE) != "preserve":
            start = len(text) - len(text.lstrip(" "))
            text = text.strip(" ")
        if text:
            yield Piece(text, run, leaf, start, locked or bool(self._fields))

    def _sign(self, run: Element, leaf: Element) -> Iterator[Piece]:
        if sign := sign_of(leaf):
            yield Piece(sign, run, leaf, locked=True)
        else:
            self.boxes.extend((box, leaf) for box in boxes_of(leaf))

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif self._fields and kind == "separate":
            self._fields[-1] = True
        elif self._fields and kind == "end":
            self._fields.pop()

    def _mark_is_gone(self, paragraph: Element) -> bool:
        """Whether a pending change takes the end of this paragraph away, and so joins it with the next."""
        marks = paragraph.find(f"{w('pPr')}/{w('rPr')}")
        return marks is not None and any(marks.find(tag) is not None for tag in GONE[self.view])

    def _row_is_gone(self, row: Element) -> bool:
        marks = row.find(w("trPr"))
        return marks is not None and any(marks.find(tag) is not None for tag in GONE[self.view])


BLOCKS = {w("tbl"), w("tr"), w("tc"), w("sdt"), w("sdtContent"), w("customXml"), ALTERNATIVES}
LOCKING = {w("sdt"), w("fldSimple"), w("moveTo"), w("moveFrom"), w("del")}
SIGNS = {w("sym"), w("ruby"), w("dayLong"), w("pgNum")}


def is_hidden(run: Element) -> bool:
    """Whether the run itself is formatted as hidden text."""
    vanish = run.find(f"{w('rPr')}/{w('vanish')}")
    return vanish is not None and vanish.get(w("val"), "1") not in OFF


def chosen_of(alternatives: Element) -> Element | None:
    """The one of mc:AlternateContent that counts: what newer programs show, else what the others do."""
    choice = alternatives.find(CHOICE)
    return alternatives.find(FALLBACK) if choice is None else choice


def boxes_of(graphic: Element) -> Iterator[Element]:
    """The contents of the text boxes of a graphic, each once; a box within a box comes with that one's walk."""
    for child in graphic:
        if child.tag == w("txbxContent"):
            yield child
        elif child.tag != FALLBACK or graphic.find(CHOICE) is None:
            yield from boxes_of(child)


def sign_of(leaf: Element) -> str:
    """The sign that a leaf other than text shows; empty where it shows none."""
    if leaf.tag == w("sym"):
        return _character(leaf.get(w("char"), ""))
    if leaf.tag == w("ruby"):
        return "".join(text.text or "" for base in leaf.iter(w("rubyBase")) for text in base.iter(w("t")))
    if leaf.tag == ALTERNATIVES:
        emoji = leaf.find(f"{CHOICE}/{EMOJI}")
        return "" if emoji is None else _character(emoji.get(emoji.tag.replace("symEx", "char"), ""))
    return ""


def _character(code: str) -> str:
    try:
        character = chr(int(code, 16))
    except (ValueError, OverflowError):
        return NO_SUCH_SIGN
    return character if character.isprintable() and not "\ue000" <= character <= "\uf8ff" else NO_SUCH_SIGN
