"""Counts the space a text takes, by the one rule that the server and the page share (docs/space.md, tests/vectors)."""

from dataclasses import dataclass
from typing import Literal

import regex

Unit = Literal["characters", "characters-without-spaces", "words", "lines"]
Part = Literal["quoted", "attributions", "greeting", "signature"]

COUNTED: tuple[Part, ...] = ("quoted", "attributions")
LINE_LENGTH = 35  # characters in a line of a newspaper column, where nobody has said

PLAIN = regex.compile(r"[\x00-\x0c\x0e-\u02ff\u2010-\u2027]*+")  # Latin letters without CR are one cluster each
GRAPHEME = regex.compile(r"\X")
WHITE_SPACE = regex.compile(r"\p{White_Space}+")
GAP = regex.compile(r"[^\P{White_Space}\u00a0\u2007\u202f]+")  # a line is never broken at these three
BREAK = regex.compile(r"[\n\v\f\r\x85\u2028\u2029]")
LETTER_OR_DIGIT = regex.compile(r"[\p{L}\p{N}]")

QUOTED_LINE = r"(?:^|(?<=[\r\n]))[ \t]*>[^\r\n]*(?:\r\n|\r|\n)?"
MARKED = '["“”„«»][^"“”„«»\r\n]*["“”„«»]'
QUOTED = regex.compile(f"{QUOTED_LINE}|{MARKED}")
SAYS = (
    *("säger", "skriver", "svarar", "menar", "uppger"),  # Swedish; some are Norwegian and Danish too
    *("says", "said", "writes", "sier", "siger", "svarer", "sanoo", "kirjoittaa", "vastaa"),
    *("sagte?", "schreibt", "dit", "écrit", "répond", "dice", "dijo", "escribe", "responde"),
)
INITIAL = r"(?<=[ \u00a0]\p{Lu})\."
VERB_FIRST = rf"(?:{'|'.join(SAYS)})[ \u00a0](?:[^.!?\r\n]|{INITIAL}|[.!?](?=[^ \u00a0\r\n]))*"
NAME = r"(?:(?:s?he|v[ao]n|de[nr]?|\p{Lu}[^.!?\r\n, \u00a0]*\.?)[ \u00a0]){1,6}"
NAME_FIRST = rf"{NAME}(?:{'|'.join(SAYS)})(?![^.!?\r\n])"  # and the sentence ends with the verb
ATTRIBUTION = regex.compile(rf",[ \u00a0](?:{VERB_FIRST}|{NAME_FIRST})")


@dataclass(frozen=True, slots=True)
class Measure:
    """How the space of a draft is counted. `counts` names the parts of a response that take space besides the rest."""

    unit: Unit = "characters"
    line_length: int = LINE_LENGTH
    counts: tuple[Part, ...] = COUNTED

    def takes(self, text: str) -> int:
        """The space that a reply of this text takes."""
        if "quoted" not in self.counts:
            text = QUOTED.sub("", text)
        if "attributions" not in self.counts:
            text = ATTRIBUTION.sub("", text)
        return self.size(text)

    def size(self, text: str) -> int:
        """The size of a text, every part of it counted."""
        return count(text, self.unit, self.line_length)

    def around(self, greeting: str | None, signature: str | None) -> int:
        """The space that a greeting and a signature take, where they count."""
        parts = (greeting if "greeting" in self.counts else None, signature if "signature" in self.counts else None)
        return sum(self.size(part) for part in parts if part)


def count(text: str, unit: Unit, line_length: int = LINE_LENGTH) -> int:
    """The size of `text` in `unit`.

    `characters` are grapheme clusters, a line break one of them, also when it is written CR LF; without spaces, those
    that hold more than white space. `words` are runs between white space that hold a letter or digit. `lines` are lines
    of `line_length` characters, filled word by word; an empty line takes none. Unicode's own properties decide, as they
    do in the page, where `Intl.Segmenter` and `\\p{White_Space}` follow the same standard (UAX #29).
    """
    match unit:
        case "characters":
            return clusters(text)
        case "characters-without-spaces":
            return inked(text)
        case "words":
            return sum(1 for run in WHITE_SPACE.split(text) if LETTER_OR_DIGIT.search(run))
        case "lines":
            return sum(lines(line, line_length) for line in BREAK.split(text))


def clusters(text: str) -> int:
    """How many grapheme clusters there are."""
    return len(text) if PLAIN.fullmatch(text) else sum(1 for _ in GRAPHEME.finditer(text))


def inked(text: str) -> int:
    """How many of them hold more than white space."""
    if PLAIN.fullmatch(text):
        return len(WHITE_SPACE.sub("", text))
    return sum(1 for found in GRAPHEME.finditer(text) if not WHITE_SPACE.fullmatch(found[0]))


def lines(line: str, length: int) -> int:
    """How many lines of `length` characters one paragraph fills. A word that is longer than a line is cut."""
    full, room = 0, 0
    for word in filter(None, GAP.split(line)):
        size = clusters(word)
        if size < room:
            room -= size + 1
        else:
            rows = -(-size // length)
            full, room = full + rows, rows * length - size
    return full
