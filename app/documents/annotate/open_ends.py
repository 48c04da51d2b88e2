"""Ends of paragraphs of an OpenDocument text that come and go: what one element holds is parted, or two become one."""

import copy
from collections.abc import Iterable, Mapping

from lxml import etree

from app.documents.markup import Element
from app.documents.odf.names import STYLE, TEXT, office, text
from app.documents.odf.walk import PARAGRAPHS, SINGLE, XML_ID, Words

LOOKS = (text("span"), text("a"))
OWN = {text("id"), XML_ID}
HEADING = text("h")
ANNOTATION = office("annotation")
MARKS = (ANNOTATION, office("annotation-end"))
PLAIN = {*LOOKS, *MARKS, *SINGLE, text("s")}
NAME = f"{{{STYLE}}}name"


def ends_between(left: Words, right: Words) -> list[Element] | None:
    """The paragraphs of the file that must lose their ends for one to join the next; None where it cannot."""
    found: list[Element] = []
    last, element = right.elements[0], left.elements[-1]
    if left.pieces[-1].locked or right.pieces[0].locked or element is last or not look_alike(element, last):
        return None
    while element is not last:
        following = element.getnext()
        if element.tag not in PARAGRAPHS or following is None or (found and len(element)):
            return None
        found.append(element)
        element = following
    return found


STARTED, ENDED = (
    etree.XPath(f"(preceding::t:{mark} | descendant::t:{mark})/@t:change-id", namespaces={"t": TEXT})
    for mark in ("change-start", "change-end")
)


def insertion_at_end(paragraph: Element, insertions: Mapping[str, Element]) -> Element | None:
    """The pending insertion, of those that there are by their ids, that the end of a paragraph is a part of."""
    if not insertions:
        return None
    still_open = set(STARTED(paragraph)) - set(ENDED(paragraph))  # type: ignore[arg-type]  # the stubs allow for numbers
    return next((insertion for name, insertion in insertions.items() if name in still_open), None)


def look_alike(left: Element, right: Element) -> bool:
    """Whether two paragraphs look the same: LibreOffice gives both halves of one the same looks when it is rejected."""
    return left.tag == right.tag and _looks(left) == _looks(right)


def _looks(paragraph: Element) -> bytes:
    """A paragraph's style by what it says; the numbers that LibreOffice gives to each evening's work say nothing."""
    name = paragraph.get(text("style-name"), "")
    styles = paragraph.getroottree().getroot().find(office("automatic-styles"))
    style = next((style for style in (() if styles is None else styles) if style.get(NAME) == name), None)
    if style is None:
        return name.encode()
    style = copy.deepcopy(style)
    for element in style.iter():
        etree.strip_attributes(element, NAME, "{*}rsid", "{*}paragraph-rsid")
    return bytes(etree.tostring(style, method="c14n", with_tail=False))


def parted(node: Element) -> Element | None:
    """Begin a paragraph with `node`, which is in another one; the new one. None where something whole is in the way."""
    if next(element for element in node.iterancestors() if element.tag not in LOOKS).tag not in PARAGRAPHS:
        return None
    while node.tag not in PARAGRAPHS:
        parent = node.getparent()
        assert parent is not None
        rest = shell(parent)
        rest.extend([node, *node.itersiblings()])
        rest.tail, parent.tail = parent.tail, None
        follow(parent, [rest])
        node = rest
    return node


def join(left: Element, right: Element, mark: Element) -> None:
    """Let the text of a paragraph come into the one before it, after `mark`."""
    mark.tail, right.text = right.text, None
    left.extend([mark, *right])
    remove(right)


def place_of(whole: Words) -> tuple[Element, Element] | None:
    """Between which two paragraphs an end goes when this whole paragraph does; None where something would be lost."""
    paragraph, *others = whole.elements
    if others:
        return None
    before, after = paragraph.getprevious(), paragraph.getnext()
    if any(element.tag not in PLAIN for element in _elements(paragraph)):
        return None
    backwards = (before, paragraph) if before is not None and before.tag in PARAGRAPHS else None
    forwards = (paragraph, after) if after is not None and after.tag in PARAGRAPHS else None
    alike = next((place for place in (forwards, backwards) if place and look_alike(*place)), None)
    return alike or (forwards if paragraph.tag == HEADING else None)


def take_out(paragraph: Element, place: tuple[Element, Element], mark: Element) -> tuple[Element, Element]:
    """Leave `mark` and the comments where a paragraph was; gives what is to be kept: two ends and what is between."""
    left, right = place
    comments = [lifted(element) for element in [*paragraph.iter(*MARKS)]]
    marks = [*(c for c in comments if c.tag == ANNOTATION), mark, *(c for c in comments if c.tag != ANNOTATION)]
    if paragraph is left:
        marks[-1].tail, right.text = right.text, None
        right[:0] = marks
        kept = (paragraph, shell(right))
    else:
        left.extend(marks)
        kept = (shell(left), paragraph)
    remove(paragraph)
    return kept


def lifted(element: Element) -> Element:
    """The element, out of where it was; what follows it stays."""
    add_before(element, element.tail or "")
    element.tail = None
    remove(element)
    return element


def _elements(paragraph: Element) -> Iterable[Element]:
    """Those in a line of text, without what comments hold."""
    for child in paragraph:
        yield child
        if child.tag not in MARKS:
            yield from _elements(child)


def shell(element: Element) -> Element:
    """Another element of its looks; what must be there once stays with it."""
    attributes = {str(name): str(value) for name, value in element.attrib.items() if name not in OWN}
    return etree.Element(element.tag, attributes)


def follow(element: Element, nodes: Iterable[Element]) -> None:
    """Put nodes after an element and its tail."""
    parent = element.getparent()
    assert parent is not None
    for number, node in enumerate(nodes, 1):
        parent.insert(parent.index(element) + number, node)


def remove(element: Element) -> None:
    """Take an element out, and what follows it."""
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def add_before(element: Element, words: str) -> None:
    """Add words to the text that stands right before an element."""
    parent, before = element.getparent(), element.getprevious()
    assert parent is not None
    if before is None:
        parent.text = (parent.text or "") + words
    else:
        before.tail = (before.tail or "") + words


def without_tail(element: Element) -> Element:
    """A copy without what follows it."""
    single = copy.deepcopy(element)
    single.tail = None
    return single
