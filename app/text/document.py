"""A text as it is compared: its view and its sentences, and every offset led to the text as given and back."""

from bisect import bisect_right
from dataclasses import dataclass

from app.text.normalize import Reading, read
from app.text.paragraphs import Span
from app.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Document:
    """A text, read. Spans are of `view` where nothing else is said."""

    reading: Reading
    sentences: list[Span]

    @property
    def view(self) -> str:
        """What is compared."""
        return self.reading.view

    def given(self, span: Span) -> Span:
        """A span of the view in the text as given."""
        return self.reading.given(span[0]), self.reading.given(span[1])

    def seen(self, span: Span) -> Span:
        """A span of the text as given in the view."""
        return self._seen(span[0]), self._seen(span[1])

    def _seen(self, offset: int) -> int:
        pieces = self.reading.pieces
        if not pieces:
            return offset
        at = bisect_right(pieces, offset, key=lambda piece: piece[1]) - 1
        in_view, in_text = pieces[at]
        found = in_view + offset - in_text
        return min(found, pieces[at + 1][0]) if at + 1 < len(pieces) else found


def document(text: str) -> Document:
    """Any text at all."""
    reading = read(text)
    return Document(reading, sentences(reading.view))
