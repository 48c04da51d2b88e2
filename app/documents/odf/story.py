"""The text of an .odt: body and tables, then text boxes, then notes, with or without other people's pending changes."""

from collections.abc import Iterator

from app.documents.markup import Element
from app.documents.odf.package import Package
from app.documents.odf.walk import Piece, Walk, Words, regions_of
from app.documents.story import Story, View, told


def story(package: Package, view: View = "accepted") -> Story[Piece]:
    """What a person reads in the file. Raises Malformed."""
    return told(_paragraphs(package.body, view))


def _paragraphs(body: Element, view: View) -> Iterator[Words]:
    walk = Walk(view, regions_of(body))
    yield from walk.blocks(body, "body")
    yield from _boxes(walk)
    for wanted in ("footnote", "endnote"):
        for place, note, anchor in walk.notes:
            if place == wanted:
                yield from _anchored(Walk(view, walk.regions).blocks(note, place), anchor)


def _boxes(walk: Walk, anchor: Element | None = None) -> Iterator[Words]:
    """The paragraphs of the text boxes that the walk came by, and of those that are in them."""
    while walk.boxes:
        box, frame = walk.boxes.pop(0)
        inner, at = Walk(walk.view, walk.regions), frame if anchor is None else anchor
        yield from _anchored(inner.blocks(box, "box"), at)
        yield from _boxes(inner, at)


def _anchored(paragraphs: Iterator[Words], anchor: Element) -> Iterator[Words]:
    for paragraph in paragraphs:
        paragraph.anchor = anchor
        yield paragraph
