"""The text of a word processor's file and where each character of it stands: one text for whoever reads and annotates.

A story is its paragraphs in reading order, those with nothing but white space left out, `BREAK` between them. First the
body with its tables, then the text boxes, then the footnotes and the endnotes. All offsets are code points.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, Literal, Protocol, TypeVar

from app.documents.markup import Element

BREAK = "\n\n"
Place = Literal["body", "table", "box", "footnote", "endnote"]
View = Literal["accepted", "original"]  # with other people's pending changes, or without them


class Lettered(Protocol):
    """Something that stands for at least one character of the text."""

    text: str


P = TypeVar("P", bound=Lettered)


@dataclass(slots=True, eq=False)
class Paragraph(Generic[P]):
    """One paragraph as a person sees it: `pieces` spell it, in order.

    `elements` are the paragraphs of the file that make it: several where a pending change joins them. `part` is the
    part of the package they are in. `anchor` is what the paragraph hangs at in
    the body: the graphic of a text box, the reference to a note, the content control round the paragraph.
    """

    part: str
    place: Place
    elements: list[Element]
    pieces: list[P] = field(default_factory=list)
    anchor: Element | None = None

    @property
    def text(self) -> str:
        """The characters of the paragraph; a line break inside it is "\\n"."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True, eq=False)
class Story(Generic[P]):
    """The paragraphs that make the text, and where each begins in it."""

    text: str
    paragraphs: tuple[Paragraph[P], ...]
    starts: tuple[int, ...]

    def stretches(self, start: int, end: int) -> Iterator[tuple[Paragraph[P], int, int]]:
        """The parts of `text[start:end]`, paragraph by paragraph, as offsets in each; breaks belong to none."""
        for index in range(max(0, bisect_right(self.starts, start) - 1), len(self.starts)):
            begin, paragraph = self.starts[index], self.paragraphs[index]
            if begin >= end:
                return
            first, last = max(start - begin, 0), min(end - begin, len(paragraph.text))
            if first < last:
                yield paragraph, first, last


def told(paragraphs: Iterable[Paragraph[P]]) -> Story[P]:
    """The story of these paragraphs, in the order given."""
    kept, starts, texts, at = [], [], [], 0
    for paragraph in paragraphs:
        text = paragraph.text
        if text.strip():
            kept.append(paragraph)
            starts.append(at)
            texts.append(text)
            at += len(text) + len(BREAK)
    return Story(BREAK.join(texts), tuple(kept), tuple(starts))
