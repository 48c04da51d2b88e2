"""Cuts a text into words that compare equal however they are typeset, and tells what carries meaning in them."""

import re
import unicodedata

from app.text.languages.small_words import ENDINGS, SAYING, SMALL_WORDS

# A number with its groups is one word ("1 200 000", "3,5"); letters and digits are never one ("£1.9bn").
WORD = re.compile(
    r"\d{1,3}(?:[ .,'’]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’´`][^\W\d_]+)*"
)
GROUPING = re.compile(r"[ '’](?=\d{3})")
GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
APOSTROPHES = str.maketrans("’´`", "'''")

LONGEST_ENDING = max(map(len, ENDINGS))
SHORTEST_STEM, LONGEST_STEM = 4, 6
OPENING = 4


def normal(written: str) -> str:
    """The word without its typography: case, curly marks, wide forms, a possessive 's, the groups of a number."""
    if written[0].isdecimal():
        number = GROUPING.sub("", written)
        return (re.sub("[.,]", "", number) if GROUPED.fullmatch(number) else number).replace(",", ".")
    plain = written if written.isascii() else unicodedata.normalize("NFKC", written)
    word = plain.casefold().translate(APOSTROPHES) if not plain.isalpha() else plain.casefold()
    return word[:-2] if word.endswith("'s") else word


def stem(word: str) -> str:
    """What a normal word shares with its other forms, in any language and roughly: "renovera", "renovering"."""
    if len(word) <= SHORTEST_STEM or is_number(word):
        return word
    for length in range(LONGEST_ENDING, 0, -1):
        if word[-length:] in ENDINGS and len(word) - length >= SHORTEST_STEM:
            word = word[:-length]
            break
    return word[:LONGEST_STEM]


def opening(word: str) -> str:
    """The first letters of a normal word; of a number, the whole of it. Two words with one opening may be one."""
    return word if is_number(word) else word[:OPENING]


def is_number(word: str) -> bool:
    """Whether a word is written in figures."""
    return word[0].isdecimal()


def is_saying(word: str) -> bool:
    """Whether a normal word says that somebody says something: "säger", "said"."""
    return word in SAYING


def is_small(word: str) -> bool:
    """Whether a normal word says little by itself, in any of the languages: "och", "the", "mit"."""
    return word in SMALL_WORDS
