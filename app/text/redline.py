"""The word-level difference between a passage and its proposed wording, read alike by every writer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from operator import itemgetter
from typing import Literal

ChangeKind = Literal["same", "deleted", "inserted"]

# A number with its groups and decimals is one word: "1 200,50" never becomes "1 3200,50" half and half.
TOKEN = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)*|\w+(?:[.,:’'-]\w+)*|\s+|.", re.DOTALL)
MOST_COMPARISONS = 1_000_000
MOST_REDLINED = 0.7  # past this the change is a new text, and a redline only tangles the two


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of text that stays, goes or comes."""

    kind: ChangeKind
    text: str


def redline(passage: str, wording: str) -> tuple[Change, ...]:
    """What turns `passage` into `wording`: same + deleted is the passage, same + inserted is the wording.

    What differs in texts too long to compare word by word is one deletion and one insertion.
    """
    old, new = TOKEN.findall(passage), TOKEN.findall(wording)
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    before, after = "".join(old[:head]), "".join(old[len(old) - tail :])
    middle = _compared(old[head : len(old) - tail], new[head : len(new) - tail])
    pieces = [(before, before), *middle, (after, after)]
    return tuple(_changes(_joined([piece for piece in pieces if piece != ("", "")])))


def changed_share(changes: tuple[Change, ...]) -> float:
    """How much of the longer text differs, from 0 (nothing) to 1 (every word)."""
    sizes = {kind: sum(len(c.text) for c in changes if c.kind == kind) for kind in ("same", "deleted", "inserted")}
    differing = max(sizes["deleted"], sizes["inserted"])
    return differing / ((sizes["same"] + differing) or 1)


def _shared(old: list[str], new: list[str]) -> int:
    count = 0
    for left, right in zip(old, new, strict=False):
        if left != right:
            break
        count += 1
    return count


Piece = tuple[str, str]  # what stood, and what is to stand


def _compared(old: list[str], new: list[str]) -> list[Piece]:
    if len(old) * len(new) > MOST_COMPARISONS:
        return [("".join(old), "".join(new))]
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [("".join(old[i:j]), "".join(new[k:m])) for _, i, j, k, m in steps]


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """A space or a mark standing alone between two changes belongs to them: one change reads better than two."""
    differs = [False, *(old != new for old, new in pieces), False]
    around = zip(differs, differs[1:], differs[2:], strict=False)
    changed = [
        here or (before and after and not _has_word(old))
        for (before, here, after), (old, _) in zip(around, pieces, strict=True)
    ]
    for _, run in groupby(zip(changed, pieces, strict=True), key=itemgetter(0)):
        together = [piece for _, piece in run]
        yield "".join(old for old, _ in together), "".join(new for _, new in together)


def _has_word(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _changes(pieces: Iterator[Piece]) -> Iterator[Change]:
    for old, new in pieces:
        if old == new:
            yield from [Change("same", old)] if old else []
            continue
        yield from [Change("deleted", old)] if old else []
        yield from [Change("inserted", new)] if new else []
