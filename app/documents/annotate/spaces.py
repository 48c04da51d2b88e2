"""White space in OpenDocument, where a run of it reads as one space: kept as it is meant while marks come between."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from app.documents.markup import Element, is_element
from app.documents.odf.names import DRAW, text
from app.documents.odf.walk import APART, SINGLE, Slot, Words

SIGNS = re.compile(r"([\t\n]|^ | $|(?<=\s) )")
SPACE = text("s")
CLOSED = {*APART, *SINGLE, SPACE, text("note")}


def unfold(touched: Sequence[Words], flow: Sequence[Words]) -> None:
    """Leave only the white space that is read, so that what is deleted beside it does not bring more of it back.

    `flow` is the text as it stands in the file, in which white space runs on through what others have inserted.
    """
    elements = {id(element) for paragraph in touched for element in paragraph.elements}
    starts: dict[tuple[int, Slot, int], int] = {}
    for paragraph in flow:
        if any(id(element) in elements for element in paragraph.elements):
            starts |= _unfolded(paragraph)
    for piece in (piece for paragraph in touched for piece in paragraph.pieces):
        piece.start = starts.get((id(piece.node), piece.slot, piece.start), piece.start)


def _unfolded(paragraph: Words) -> dict[tuple[int, Slot, int], int]:
    """Do so in one paragraph; where its pieces begin now."""
    read: dict[tuple[int, Slot], str] = {}
    starts: dict[tuple[int, Slot, int], int] = {}
    for piece in paragraph.pieces:
        if piece.slot != "element":
            place = (id(piece.node), piece.slot)
            starts[(*place, piece.start)] = len(read.get(place, ""))
            read[place] = read.get(place, "") + piece.text
    for element in paragraph.elements:
        for node, slot in list(_texts(element)):
            _set(node, slot, read.get((id(node), slot), ""))
    return starts


def keep(paragraph: Element) -> None:
    """Write every space that would run together with the white space before it as an element."""
    after_white = True
    for node, slot in list(_texts(paragraph)):
        content = (node.text if slot == "text" else node.tail) or ""
        if slot == "tail" and (node.tag in SINGLE or node.tag == SPACE):
            after_white = False
        first, nodes, after_white = _kept(content, after_white)
        _set(node, slot, first)
        parent = node if slot == "text" else node.getparent()
        assert parent is not None
        at = 0 if slot == "text" else parent.index(node) + 1
        for new in reversed(nodes):
            parent.insert(at, new)


def _kept(content: str, after_white: bool) -> tuple[str, list[Element], bool]:
    nodes: list[Element] = []
    texts = [""]
    for character in content:
        if character == " " and after_white:
            nodes.append(etree.Element(SPACE))
            texts.append("")
        else:
            texts[-1] += character
        after_white = character == " " and not after_white
    for node, tail in zip(nodes, texts[1:], strict=True):
        node.tail = tail
    return texts[0], nodes, after_white


def _texts(element: Element) -> Iterator[tuple[Element, Slot]]:
    """The places for text in a line, in order, without those of notes, comments and drawings."""
    yield element, "text"
    for child in element:
        if is_element(child) and child.tag not in CLOSED and not child.tag.startswith(f"{{{DRAW}}}"):
            yield from _texts(child)
        yield child, "tail"


def _set(node: Element, slot: Slot, content: str) -> None:
    if slot == "text":
        node.text = content
    else:
        node.tail = content


def spelled(words: str) -> tuple[str, list[Element]]:
    """Words as OpenDocument spells them: some text, then an element for each sign that plain text would lose.

    These are tabs, line breaks, and every space that white space or an edge is beside.
    """
    first, *rest = SIGNS.split(words)
    nodes: list[Element] = []
    for sign, after in zip(rest[::2], rest[1::2], strict=True):
        nodes.append(etree.Element(text({"\t": "tab", "\n": "line-break"}.get(sign, "s"))))
        nodes[-1].tail = after
    return first, nodes
