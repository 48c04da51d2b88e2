"""Puts a text together as a reader comes by it: paragraphs, the headings among them, and what is set apart in them."""

import re
from dataclasses import dataclass, field
from typing import Literal

from app.text.marks import Mark

BREAK = "\n\n"
SPACES = re.compile(r"[ \t\n\r\f]+")
Look = Literal["strong", "emphasis"]
Looks = frozenset[Look]
PLAIN: Looks = frozenset()


@dataclass(slots=True)
class Gathered:
    """A text on the way. White space runs together where `words` adds it, and is kept where `verbatim` does."""

    text: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    _length: int = 0
    _label: str = ""
    _paragraph: list[tuple[str, Looks]] = field(default_factory=list)

    def words(self, text: str, looks: Looks = PLAIN) -> None:
        """Running text: any white space in it is one space, and none where a line begins."""
        text = SPACES.sub(" ", text)
        if text.startswith(" ") and self._at_space():
            text = text[1:]
        self.verbatim(text, looks)

    def verbatim(self, text: str, looks: Looks = PLAIN) -> None:
        """Text as it is."""
        if self._label and text.strip():
            self._paragraph.append((self._label, PLAIN))
            self._label = ""
        if text:
            self._paragraph.append((text, looks))

    def label(self, text: str) -> None:
        """What stands before the next words, in whichever paragraph they are: the number of an item."""
        self._label = text

    def line_break(self) -> None:
        """A new line in the same paragraph; a second one begins a new paragraph."""
        if self._paragraph and self._paragraph[-1][0] == "\n":
            self.end_paragraph()
        else:
            self._trim()
            self.verbatim("\n")

    def end_paragraph(self, *, heading: bool = False) -> None:
        """What was gathered since the last end is a paragraph, unless it is only white space."""
        pieces, self._paragraph = stripped(self._paragraph), []
        if not pieces:
            return
        start = self._length + (len(BREAK) if self.text else 0)
        paragraph = "".join(text for text, _ in pieces)
        self.text.append(paragraph)
        self._length = start + len(paragraph)
        if heading:
            self.marks.append(Mark("heading", start, self._length))
        else:
            self._mark(pieces, start)

    def place(self) -> int:
        """Where in the text the next character will stand."""
        here = self._length + (len(BREAK) if self.text and self._paragraph else 0)
        return here + sum(len(text) for text, _ in self._paragraph)

    def done(self) -> tuple[str, tuple[Mark, ...]]:
        """The whole text, and its marks in order."""
        self.end_paragraph()
        return BREAK.join(self.text), tuple(sorted(self.marks, key=lambda mark: (mark.start, mark.end)))

    def _at_space(self) -> bool:
        return not self._paragraph or self._paragraph[-1][0][-1] in " \n"

    def _trim(self) -> None:
        if self._paragraph and self._paragraph[-1][0].endswith(" "):
            text, looks = self._paragraph.pop()
            self.verbatim(text.rstrip(" "), looks)

    def _mark(self, pieces: list[tuple[str, Looks]], at: int) -> None:
        for text, looks in pieces:
            for look in sorted(looks):
                self._set_apart(look, at, at + len(text))
            at += len(text)

    def _set_apart(self, look: Look, start: int, end: int) -> None:
        for index in range(len(self.marks) - 1, max(-1, len(self.marks) - 3), -1):
            mark = self.marks[index]
            if mark.kind == look and mark.end == start:
                self.marks[index] = Mark(look, mark.start, end)
                return
        self.marks.append(Mark(look, start, end))


def stripped(pieces: list[tuple[str, Looks]]) -> list[tuple[str, Looks]]:
    """The pieces without white space at either end, whichever pieces it is spread over."""
    pieces = list(pieces)
    while pieces and not (text := pieces[0][0].lstrip()):
        pieces.pop(0)
    if pieces:
        pieces[0] = (text, pieces[0][1])
    while pieces and not (text := pieces[-1][0].rstrip()):
        pieces.pop()
    if pieces:
        pieces[-1] = (text, pieces[-1][1])
    return pieces
