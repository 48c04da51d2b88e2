"""The runs of one paragraph of a Word file, cut so that a mark or a change reaches exactly the characters it means."""

import copy
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from lxml import etree

from app.documents.markup import PRESERVE, Element
from app.documents.ooxml.names import w
from app.documents.ooxml.walk import Piece, Words

PROPERTIES, BREAK_SEEN = w("rPr"), w("lastRenderedPageBreak")
TEXTS = (w("t"), w("delText"))


class Runs:
    """The pieces of `paragraph` by their offset. A cut keeps them right, and changes nothing that a person sees.

    A pending change of looks that a cut copies gets a number of its own out of `numbers`.
    """

    def __init__(self, paragraph: Words, numbers: Iterator[int]) -> None:
        self.pieces, self.numbers = paragraph.pieces, numbers
        self.starts = [0, *accumulate(len(piece.text) for piece in self.pieces)]
        self.length = self.starts.pop()

    def between(self, start: int, end: int) -> list[Element]:
        """The runs that hold `start` to `end` and nothing else, each once, in order."""
        first = self._cut(start)
        last = self._cut(end, up=True) if end < self.length else len(self.pieces)
        out: list[Element] = []
        for index in range(first, last):
            self._stand_alone(index, first, last)
        for piece in self.pieces[first:last]:
            if not out or out[-1] is not piece.run:
                out.append(piece.run)
        return out

    def before(self, offset: int) -> Piece | None:
        """The piece that ends at `offset`, in a run that ends there too."""
        if not offset:
            return None
        index = self._cut(offset, up=True) if offset < self.length else len(self.pieces)
        self._stand_alone(index - 1, 0, index)
        return self.pieces[index - 1]

    def after(self, offset: int) -> Piece | None:
        """The piece that begins at `offset`, in a run that begins there too."""
        return self.pieces[self._cut(offset)] if offset < self.length else None

    def _cut(self, offset: int, *, up: bool = False) -> int:
        """The index of the piece that begins at `offset`, the first in its run; beside one that cannot be divided."""
        index = bisect_right(self.starts, offset) - 1
        if offset > self.starts[index]:
            if self.pieces[index].leaf.tag in TEXTS:
                self._divide(index, offset - self.starts[index])
                index += 1
            elif up:
                index += 1
        if index < len(self.pieces):
            self._part(self.pieces[index].leaf, index)
        return index

    def _divide(self, index: int, inside: int) -> None:
        """Make two pieces of one."""
        piece = self.pieces[index]
        leaf = copy.copy(piece.leaf)
        piece.leaf.text, leaf.text = piece.text[:inside], piece.text[inside:]
        for part in (piece.leaf, leaf):
            part.set(PRESERVE, "preserve")
        piece.leaf.addnext(leaf)
        self.pieces.insert(index + 1, Piece(piece.text[inside:], piece.run, leaf, 0, piece.locked))
        self.starts.insert(index + 1, self.starts[index] + inside)
        piece.text, piece.start = piece.text[:inside], 0

    def _stand_alone(self, index: int, first: int, last: int) -> None:
        """Part the run of a piece from what it holds beside the pieces `first` to `last`: a picture, a reference."""
        leaf = self.pieces[index].leaf
        before, after = leaf.getprevious(), leaf.getnext()
        is_alien = before is not None and before.tag not in (PROPERTIES, BREAK_SEEN)
        if is_alien and (index == first or before is not self.pieces[index - 1].leaf):
            self._part(leaf, index)
        if after is not None and (index + 1 == last or after is not self.pieces[index + 1].leaf):
            self._part(after, index + 1)

    def _part(self, leaf: Element, index: int) -> None:
        """Let the run go on as another one from `leaf`, which is the piece at `index` or comes right before it."""
        run = leaf.getparent()
        before = leaf.getprevious()
        if run is None or before is None or before.tag == PROPERTIES:
            return
        rest = etree.Element(run.tag, attributes(run))
        looks = run.find(PROPERTIES)
        if looks is not None:
            rest.append(copy.deepcopy(looks))
            for change in rest.iter(w("rPrChange")):
                change.set(w("id"), str(next(self.numbers)))
        rest.extend([leaf, *leaf.itersiblings()])
        run.addnext(rest)
        for piece in self.pieces[index:]:
            if piece.run is not run:
                break
            piece.run = rest


def attributes(element: Element) -> dict[str, str]:
    """The attributes of an element, for another one like it."""
    return {str(name): str(value) for name, value in element.attrib.items()}
