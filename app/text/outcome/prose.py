"""Words with what they mean as far as it can be compared: a number is its value, any other word its stem."""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Prefix

from app.text.document import Document, document
from app.text.languages.numerals import NEGATIONS, NUMERALS
from app.text.paragraphs import Span
from app.text.words import OPENING, WORD, is_number, is_small, normal, stem

COMBINING = dict.fromkeys(range(0x300, 0x370))
SHORTEST = 3  # letters; a shorter word tells nothing
AKIN = 5  # letters; shorter words that open alike are seldom akin
LONGEST_ENDING = 4  # letters
MANY_CAPITALS = 0.22  # of the words
OPENS = re.compile(r'["“”„«»–—:•]')  # what stands after it has its capital for that


Sense = tuple[str, str, str, bool]


class Word(NamedTuple):
    """One word of a view."""

    normal: str
    meaning: str  # "#6" for "six" and for "6"
    opening: str  # "" where words that open alike are no kin of it
    telling: bool  # says something by itself
    start: int
    end: int


@dataclass(frozen=True)
class Prose:
    """A text as words; `sentences` are ranges of them."""

    text: Document
    words: list[Word]
    sentences: list[Span]

    @cached_property
    def normals(self) -> list[str]:
        """The words alone."""
        return [word.normal for word in self.words]

    @cached_property
    def meanings(self) -> set[str]:
        """All that is meant."""
        return {word.meaning for word in self.words}

    @cached_property
    def short(self) -> set[str]:
        """The short words that tell something."""
        return {word.normal for word in self.words if word.telling and len(word.normal) < AKIN}

    @cached_property
    def openings(self) -> set[str]:
        """All openings."""
        return {word.opening for word in self.words}

    @cached_property
    def names(self) -> set[str]:
        """Words with a capital inside a sentence; none in a language that gives every noun one."""
        first, view = {start for start, _ in self.sentences}, self.text.view
        found = [at for at, word in enumerate(self.words) if at not in first and view[word.start].isupper()]
        if len(found) > MANY_CAPITALS * len(self.words):
            return set()
        return {self.words[at].normal for at in found if not OPENS.search(self.between(at))}

    @cached_property
    def pairs(self) -> dict[tuple[str, str], list[int]]:
        """Where each two neighbouring words stand."""
        where: dict[tuple[str, str], list[int]] = defaultdict(list)
        for at, pair in enumerate(pairwise(self.normals)):
            where[pair].append(at)
        return where

    def between(self, at: int) -> str:
        """What stands before the word at `at`, after the one before it; also past the first and the last."""
        start = self.words[at - 1].end if at else 0
        return self.text.view[start : self.words[at].start if at < len(self.words) else None]

    def given(self, words: Span) -> Span:
        """A range of words in the text as given."""
        return self.text.given((self.words[words[0]].start, self.words[words[1] - 1].end))


def prose(text: str) -> Prose:
    """Any text at all."""
    read = document(text)
    known: dict[str, Sense] = {}
    words = [Word(*_sense(m[0], known), m.start(), m.end()) for m in WORD.finditer(read.view)]
    starts = [word.start for word in words]
    ranges = [(bisect_left(starts, start), bisect_left(starts, end)) for start, end in read.sentences]
    return Prose(read, words, [found for found in ranges if found[0] < found[1]])


def value(word: str) -> float | None:
    """The number a normal word stands for."""
    if is_number(word):
        try:
            return float(word.replace(":", "."))
        except ValueError:  # "1.2.3"
            return None
    return NUMERALS.get(word)


def is_form(word: str, other: str) -> bool:
    """Whether two words are forms of one, as far as their letters tell: a long beginning in common, short endings."""
    common = Prefix.similarity(word, other)
    return common >= AKIN and max(len(word), len(other)) - common <= LONGEST_ENDING


def denied(text: Prose) -> set[str]:
    """The numbers a text only names to say that they are wrong: "14, not 40"."""
    found = set()
    for at, word in enumerate(text.words):
        if word.meaning[0] == "#":
            before = text.words[max(0, at - 2) : at]
            near = before[-1:] if before and not is_small(before[-1].normal) else before
            if any(other.normal in NEGATIONS for other in near):
                found.add(word.meaning)
    return found


def _sense(written: str, known: dict[str, Sense]) -> Sense:
    """The normal form, the meaning, the opening, and whether it tells something; each word is looked up once."""
    if written not in known:
        word = normal(written)
        number = value(word)
        if number is not None:
            known[written] = (word, f"#{number:g}", "", not is_small(word))  # "to" is two in Danish
        else:
            opening = unicodedata.normalize("NFD", word).translate(COMBINING)[:OPENING] if len(word) >= AKIN else ""
            known[written] = (word, stem(word), opening, len(word) >= SHORTEST and not is_small(word))
    return known[written]
