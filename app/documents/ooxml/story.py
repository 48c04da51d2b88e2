"""The text of a .docx: body and tables, then text boxes, then notes, with or without other people's pending changes."""

from collections.abc import Iterator

from app.documents.markup import Element, Malformed
from app.documents.ooxml.names import w
from app.documents.ooxml.package import Package
from app.documents.ooxml.walk import Piece, Walk, Words
from app.documents.story import Place, Story, View, told

NOTE_PARTS: tuple[tuple[Place, str], ...] = (("footnote", "footnotes"), ("endnote", "endnotes"))


def story(package: Package, view: View = "accepted") -> Story[Piece]:
    """What a person reads in the file. Raises Malformed."""
    return told(_paragraphs(package, view))


def _paragraphs(package: Package, view: View) -> Iterator[Words]:
    body = package.xml(package.main).find(w("body"))
    if body is None:
        raise Malformed("The document has no body.")
    walk = Walk(package.main, view)
    yield from walk.blocks(body, "body")
    yield from _boxes(walk)
    for place, part in NOTE_PARTS:
        yield from _notes(package, walk, place, part)


def _boxes(walk: Walk, anchor: Element | None = None) -> Iterator[Words]:
    """The paragraphs of the text boxes that the walk came by, and of those that are in them."""
    while walk.boxes:
        box, graphic = walk.boxes.pop(0)
        inner = Walk(walk.part, walk.view)
        for paragraph in inner.blocks(box, "box"):
            paragraph.anchor = graphic if anchor is None else anchor
            yield paragraph
        yield from _boxes(inner, graphic if anchor is None else anchor)


def _notes(package: Package, walk: Walk, place: Place, part: str) -> Iterator[Words]:
    wanted = [(number, reference) for kind, number, reference in walk.notes if kind == place]
    name = package.related(part) if wanted else None
    if name is None:
        return
    known = {note.get(w("id")): note for note in package.xml(name).iter(w(place))}
    for number, reference in wanted:
        note = known.pop(number, None)
        for paragraph in () if note is None else Walk(name, walk.view).blocks(note, place):
            paragraph.anchor = reference
            yield paragraph
