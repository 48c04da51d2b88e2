"""The text of an .odt: body and tables, then text boxes, then notes, with or without other people's pending changes."""

from collections.abc import Iterator

from app.documents.markup import Element
from app.documents.odf.package import Package
from app.documents.odf.walk import Piece, Walk, Words, regions_of
from app.documents.story import Story, View, told


def story(package: Package, view: View = "accepted") -> Story[Piece]:
    """What a person reads in the file. Raises Malformed."""
    return told(paragraphs(package, view))


def paragraphs(package: Package, view: View = "accepted") -> Iterator[Words]:
    """The paragraphs of the story, and those with nothing in them. Raises Malformed."""
    body = package.body
    walk = Walk(view, regions_of(body))
    yield from walk.blocks(body, "body")
    yield from _boxes(walk)
    for wanted in ("footnote", "endnote"):
        for note in walk.notes:
            if note.place == wanted:
                inside = Walk(view, walk.regions).blocks(note.content, note.place, locked=note.locked)
                yield from _anchored(inside, note.anchor)


def _boxes(walk: Walk, anchor: Element | None = None) -> Iterator[Words]:
    """The paragraphs of the text boxes that the walk came by, and of those that are in them."""
    while walk.boxes:
        box = walk.boxes.pop(0)
        inner, at = Walk(walk.view, walk.regions), box.anchor if anchor is None else anchor
        yield from _anchored(inner.blocks(box.content, "box", locked=box.locked), at)
        yield from _boxes(inner, at)


def _anchored(paragraphs: Iterator[Words], anchor: Element) -> Iterator[Words]:
    for paragraph in paragraphs:
        paragraph.anchor = anchor
        yield paragraph
