"""Cuts any text into sentences by its full stops and paragraphs alone, alike in every language."""

import re

from app.text.paragraphs import Span, paragraphs

STOP = re.compile(r"[.!?…][\"”’»)“]*\s+(?=\S)")
DASHES = frozenset("–—")
OPENING_SIGNS = DASHES | frozenset("\"“”„‘’'«»-(")


def sentences(view: str) -> list[Span]:
    """Spans in order, without the white space between them. A stop before a small letter ends no sentence."""
    out: list[Span] = []
    for start, end in paragraphs(view):
        begin = start
        for stop in STOP.finditer(view, start, end):
            at, after = stop.span()
            turn = view[at] == "." and view[after] in DASHES  # "he said. – and then"
            if (not turn and _goes_on(view, after, end)) or _is_initial(view, at, begin):
                continue
            out.append((begin, at + len(stop[0].rstrip())))
            begin = after
        out.append((begin, end))
    return out


def _goes_on(view: str, offset: int, end: int) -> bool:
    """Whether what follows opens with a small letter, behind a sign and a space at most."""
    if view[offset] in OPENING_SIGNS:
        offset += 2 if view[offset + 1 : offset + 2] == " " else 1
    return view[offset : min(end, offset + 1)].islower()


def _is_initial(view: str, stop: int, begin: int) -> bool:
    """Whether the stop follows a single capital: "J. Berg"."""
    return (
        view[stop] == "."
        and stop > begin
        and view[stop - 1].isupper()
        and (stop - 1 == begin or not view[stop - 2].isalnum())
    )
