"""Finds what a pasted mail has around the article: its head, and its end with the sender's name."""

import re
from collections.abc import Sequence
from functools import cache

from app.text.languages import SUPPORTED
from app.text.reading.grammar import grammar

LABEL = re.compile(r"([^\W\d_][\w -]{0,20}?) ?:(?= |$)")
ENDS = re.compile(r"[.!?:;][\"”»)]*$")
FEWEST_LABELS = 2  # lines that make the head of a mail
LONGEST_LINE = 60  # of a sign-off
LONGEST_SIGNATURE = 5  # lines after the words that sign off


def around_mail(paragraphs: Sequence[str], tight: Sequence[bool]) -> set[int]:
    """The paragraphs that are a mail's head or end; `tight` says which have no blank line before them."""
    heads = {i for i, text in enumerate(paragraphs) if (m := LABEL.match(text)) and m[1].lower() in _labels()}
    heads = {i for i in heads if heads & {i - 1, i + 1}} if len(heads) >= FEWEST_LABELS else set()
    ends = (i for i, text in enumerate(paragraphs) if len(text) < LONGEST_LINE and _signs_off(text))
    return heads.union(*(_signature(paragraphs, tight, i) for i in ends))


def _signs_off(text: str) -> bool:
    """`Mvh`, `Kind regards,` and `Mvh Karin`."""
    words = re.split(r"[\s,.!]+", text.rstrip(" ,.!").lower())
    if " ".join(words) in _closings():
        return True
    named = text.rsplit(maxsplit=1)[-1][0].isupper() and not ENDS.search(text)
    return named and any(" ".join(words[:-k]) in _closings() for k in (1, 2) if len(words) > k)


def _signature(paragraphs: Sequence[str], tight: Sequence[bool], end: int) -> set[int]:
    """The line that signs off, with the name after it and what stands right below that."""
    found = {end}
    bare = " ".join(re.split(r"[\s,.!]+", paragraphs[end].rstrip(" ,.!").lower())) in _closings()
    for i in range(end + 1, min(len(paragraphs), end + LONGEST_SIGNATURE)):
        text = paragraphs[i]
        name = bare and i == end + 1 and text[0].isupper()
        below = tight[i] and not all(tight[1:])
        if len(text) >= LONGEST_LINE or ENDS.search(text) or not (name or below):
            break
        found.add(i)
    return found


@cache
def _labels() -> frozenset[str]:
    """Of all languages: a mail's head is in the language of whoever's program wrote it."""
    return frozenset().union(*(grammar(code).lexicon.habits.mail for code in SUPPORTED))


@cache
def _closings() -> frozenset[str]:
    return frozenset().union(*(grammar(code).lexicon.habits.closings for code in SUPPORTED))
