"""Counts the space a text takes, by the one rule that the server and the page share (tests/vectors/space.json)."""

from typing import Literal

import regex

Unit = Literal["characters", "words"]

GRAPHEME = regex.compile(r"\X")
WORD = regex.compile(r"\S*[\p{L}\p{N}]\S*")


def count(text: str, unit: Unit) -> int:
    """The size of `text`: grapheme clusters, a line break being one, or runs between white space that hold a letter or digit."""
    if unit == "words":
        return sum(1 for _ in WORD.finditer(text))
    return len(text) if text.isascii() and "\r" not in text else sum(1 for _ in GRAPHEME.finditer(text))
