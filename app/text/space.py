"""Counts the space a text takes, by the one rule that the server and the page share (tests/vectors/space.json)."""

from typing import Literal

import regex

Unit = Literal["characters", "words"]

GRAPHEME = regex.compile(r"\X")
WHITE_SPACE = regex.compile(r"\p{White_Space}+")
LETTER_OR_DIGIT = regex.compile(r"[\p{L}\p{N}]")


def count(text: str, unit: Unit) -> int:
    """The size of `text`: its grapheme clusters, or its runs between white space that hold a letter or digit.

    A line break is one character, also when it is written CR LF. Unicode's own properties decide, as they do in
    the page, where `Intl.Segmenter` and `\\p{White_Space}` follow the same standard (UAX #29).
    """
    if unit == "words":
        return sum(1 for run in WHITE_SPACE.split(text) if LETTER_OR_DIGIT.search(run))
    return len(text) if text.isascii() and "\r" not in text else sum(1 for _ in GRAPHEME.finditer(text))
