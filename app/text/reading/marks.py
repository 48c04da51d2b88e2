"""Finds the passages in quotation marks, whatever the marks, also where one is missing or marks stand within marks."""

import re
from typing import NamedTuple

MARK = re.compile(r"[\"“”„‟«»‹›‘’‚']")
AFTER_SENTENCE = frozenset(".!?]…")
NEXT_SENTENCE = re.compile(r"[.!?] (?=[^\W\d_a-z])")
DEEPEST = 8  # marks within marks
GLUED_BEFORE = frozenset(",;:")
SINGLE = frozenset("‘’'‚‹›")
BEFORE_OPENING = frozenset(" \n([{–—―-/¿¡…\"“”„«»‘’'›‹:")
MAY_FOLLOW_CLOSING = re.compile(r"[\s.,;:!?…)\]}\"“”«»’–—\-/]|$")


class Marked(NamedTuple):
    """A passage in marks: `start` and `end` within them, `outer_start` and `outer_end` with them."""

    outer_start: int
    start: int
    end: int
    outer_end: int
    closed: bool = True


def marked(text: str, pairs: dict[str, str]) -> list[Marked]:
    """The outermost passages, in order, in one pass; an unclosed one runs to the end of the paragraph."""
    signs = list(MARK.finditer(text))
    if not signs:
        return []
    double = [m for m in signs if m[0] not in SINGLE]
    found = _matched(text, double, pairs) if double else []
    return found or _matched(text, [m for m in signs if m[0] in SINGLE], pairs)


def _matched(text: str, signs: list[re.Match[str]], pairs: dict[str, str]) -> list[Marked]:
    found: list[Marked] = []
    inner: list[Marked] = []  # passages right within the outermost one that is open
    opened: list[re.Match[str]] = []
    for sign in signs:
        if opened and _closes(text, sign, opened[-1], pairs):
            passage = _passage(text, opened.pop().start(), sign.start(), sign.end())
            if not opened:
                found.append(passage)
                inner = []
            elif len(opened) == 1:
                inner.append(passage)
        elif _opens(text, sign, pairs):
            if len(opened) < DEEPEST:
                opened.append(sign)
        elif not opened and _closes_nothing(text, sign):
            start = _sentence_after(text, found[-1].outer_end, sign.start()) if found else 0
            if start is not None:
                found.append(Marked(start, start, sign.start(), sign.end(), closed=False))
    if opened and opened[0][0] not in SINGLE:
        found += _unclosed(text, opened[0].start(), inner)
    return found


def _unclosed(text: str, start: int, inner: list[Marked]) -> list[Marked]:
    """A passage whose closing mark is missing goes to the next one that opens after a sentence, or to the end."""
    stands_alone = (
        i
        for i, passage in enumerate(inner)
        if text[max(0, passage.outer_start - 3) : passage.outer_start].rstrip()[-1:] in AFTER_SENTENCE
    )
    first = next(stands_alone, None)
    if first is None:
        return [_passage(text, start, len(text), len(text), closed=False)]
    end = inner[first].outer_start
    return [_passage(text, start, end, end, closed=False), *inner[first:]]


def _closes_nothing(text: str, sign: re.Match[str]) -> bool:
    """`We did it,” said Marsh`, `Es war laut“, sagte Amend`: the mark before the first word is missing."""
    if sign[0] not in '”“»«"' or sign.start() == 0:
        return False
    return text[sign.start() - 1] in ",.!?…" or text[sign.end() : sign.end() + 1] == ","


def _sentence_after(text: str, start: int, end: int) -> int | None:
    """Where the next sentence opens, whose words end as a sentence: `said Pryce. He was sheltering.”`"""
    opening = NEXT_SENTENCE.search(text, start, end) if text[end - 1] in AFTER_SENTENCE else None
    return opening.end() if opening else None


def _opens(text: str, sign: re.Match[str], pairs: dict[str, str]) -> bool:
    if sign[0] not in pairs:
        return False
    before, after = text[sign.start() - 1 : sign.start()], text[sign.end() : sign.end() + 1]
    if sign[0] == "«" or (sign[0] == "“" and before in GLUED_BEFORE and after.isalnum()):
        return True  # said,“Look
    return (not before or before in BEFORE_OPENING) and bool(after) and (not after.isspace() or sign[0] == "»")


def _closes(text: str, sign: re.Match[str], opening: re.Match[str], pairs: dict[str, str]) -> bool:
    if sign[0] not in pairs.get(opening[0], "") or sign.start() == opening.end():
        return False
    before = text[sign.start() - 1]
    if sign[0] in SINGLE:
        return not before.isspace() and bool(MAY_FOLLOW_CLOSING.match(text, sign.end()))
    if sign[0] == opening[0] or sign[0] in "“":  # the same sign opens and closes: how it stands tells which
        return not (before.isspace() or before in "([") or not _opens(text, sign, pairs)
    return True


def _passage(text: str, outer_start: int, close_start: int, outer_end: int, *, closed: bool = True) -> Marked:
    body = text[outer_start + 1 : close_start]
    start = outer_start + 1 + len(body) - len(body.lstrip())
    return Marked(outer_start, start, max(start, outer_start + 1 + len(body.rstrip())), outer_end, closed)
