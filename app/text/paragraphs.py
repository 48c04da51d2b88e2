"""Finds the paragraphs of a text: at blank lines, at single breaks where there are none, and never at a wrap."""

import re
from itertools import pairwise

from app.text.languages.small_words import SMALL_WORDS

LINE = re.compile(r"[^\n]+")
FIRST_WORD = re.compile(r"\s*(\S+)")
# A line that opens like this is never the continuation of the line above.
FRESH_START = re.compile(
    r"\s*(?:[–—―•*·▪]|- ?\S|\d+[.)] |[A-ZÅÄÖÆØÉ]\w{0,9}: |(?:[A-ZÅÄÖÆØÉ][\w’-]* ){1,3}[A-ZÅÄÖÆØÉ][\w’-]*: )"
)
PLACEHOLDER = re.compile(r"x+\b")  # opens a line in lower case, as a name would with a capital
GOES_ON_AFTER = frozenset(',!?”“"»’')
SENTENCE_END = frozenset(".:;…")
SHORT_LINE = 25  # characters
NARROWEST, WIDEST = 40, 100
FULL = 0.6  # of the width, of a line that somebody broke by eye
FEWEST_GAPS, MOST_LINES = 3, 6  # blank lines, and lines to each of them, that part paragraphs

Span = tuple[int, int]


def paragraphs(view: str) -> list[Span]:
    """Spans without the white space around them, in order. Linear in the length of the view."""
    lines = [line for m in LINE.finditer(view) if (line := _stripped(view, m.start(), m.end()))[0] < line[1]]
    width = _wrap_width(view, lines)
    parted = width > 0 and _are_parted(view, lines)
    out: list[Span] = []
    for line in lines:
        if out and _is_one(view, out[-1], line, width, parted=parted):
            out[-1] = (out[-1][0], line[1])
        else:
            out.append(line)
    return out


def _stripped(view: str, start: int, end: int) -> Span:
    body = view[start:end].rstrip()
    return start + len(body) - len(body.lstrip()), start + len(body)


def _wrap_width(view: str, lines: list[Span]) -> int:
    """The width the lines were wrapped to, or 0: most breaks must be where the next word did not fit."""
    width = max((end - start for start, end in lines), default=0)
    if not NARROWEST <= width <= WIDEST:
        return 0
    breaks = [(a, b) for a, b in pairwise(lines) if view.count("\n", a[1], b[0]) == 1]
    wrapped = sum(_did_not_fit(view, a, b, width) for a, b in breaks)
    open_ended = sum(view[a[1] - 1] not in '.!?:”"»' for a, b in breaks)
    return width if len(breaks) > 1 and wrapped * 2 >= len(breaks) and open_ended * 3 >= len(breaks) else 0


def _is_one(view: str, above: Span, line: Span, width: int, *, parted: bool) -> bool:
    if view.count("\n", above[1], line[0]) != 1 or FRESH_START.match(view, line[0]):
        return False
    if width > 0 and _is_wrapped(view, above, line, width, parted=parted):
        return True
    return _goes_on_in_lower_case(view, above, line) or _breaks_off(view, above)


def _goes_on_in_lower_case(view: str, above: Span, line: Span) -> bool:
    """A line broken by eye: `... genom tidningen,` and below it `säger Anna Berg`. Short lines may be a list."""
    if not view[line[0]].islower() or PLACEHOLDER.match(view, line[0]):
        return False
    last = view[above[1] - 1]
    return last in GOES_ON_AFTER or (last not in SENTENCE_END and above[1] - above[0] > SHORT_LINE)


def _breaks_off(view: str, above: Span) -> bool:
    """A line of some length that ends in a small word: `... accused the developer of` is no paragraph."""
    if above[1] - above[0] < NARROWEST:
        return False
    last = view[view.rfind(" ", above[0], above[1]) + 1 : above[1]]
    return last.islower() and last in SMALL_WORDS


def _are_parted(view: str, lines: list[Span]) -> bool:
    """Whether wrapped lines have a blank line between paragraphs, so that no single break ends one."""
    gaps = sum(view.count("\n", above[1], line[0]) > 1 for above, line in pairwise(lines))
    return gaps >= FEWEST_GAPS and len(lines) <= MOST_LINES * gaps


def _is_wrapped(view: str, above: Span, line: Span, width: int, *, parted: bool) -> bool:
    last_break = view.rfind("\n", above[0], above[1])
    last = (max(above[0], last_break + 1), above[1])
    by_eye = parted and last[1] - last[0] > width * FULL
    return by_eye or _did_not_fit(view, last, line, width)


def _did_not_fit(view: str, above: Span, line: Span, width: int) -> bool:
    word = FIRST_WORD.match(view, line[0])
    return above[1] - above[0] + 1 + (len(word[1]) if word else 0) > width - 3
