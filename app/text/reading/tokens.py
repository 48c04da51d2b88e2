"""Cuts a paragraph into words and signs, with marked passages each standing as one token."""

import re
from collections.abc import Container
from itertools import compress, count
from operator import add, ne

from app.text.reading.grammar import Grammar

MASK, MASK_END = "\ue000", "\ue001"
TOKEN = re.compile(rf"{MASK}*{MASK_END}|[^\W_]+(?:[’'\-.:&/][^\W_]+)*|\S")
TOKEN_ELIDING = re.compile(
    rf"{MASK}*{MASK_END}|-(?:t-)?(?=(?:ils?|elles?|on)\b)|[^\W_]+(?:(?:-(?!(?:t-)?(?:ils?|elles?|on|je|vous)\b)|[.:&/])[^\W_]+)*[’']?|\S"
)
PLAIN_SIGNS = frozenset(".,!?;")
TERMINAL = frozenset(".!?…")
OPENS_AFTER = TERMINAL | frozenset(":–—―-([•")
CLOSING = frozenset(")]")
DASHES = frozenset("–—")
LONGEST_DATELINE = 9  # tokens
# Where a name will stand: `x` and `NN` in a draft, and in a public version of one.
PLACEHOLDERS = frozenset(("x", "xx", "xxx", "y", "z", "nn", "n.n", "tk"))


class Tokens:
    """Parallel lists: each token as written, in lower case, and where it begins and ends."""

    __slots__ = ("capitals", "ends", "lower", "starts", "written")

    ends: list[int]

    def __init__(self, frame: str, pattern: re.Pattern[str]) -> None:
        self.written, self.starts = _cut(frame, pattern)
        self.lower = list(map(str.lower, self.written))
        self.capitals = list(compress(count(), map(ne, self.written, self.lower)))
        if not PLACEHOLDERS.isdisjoint(self.lower):
            self.capitals = sorted({*self.capitals, *self.among(PLACEHOLDERS)})

    def __getattr__(self, name: str) -> list[int]:
        """Where tokens end, made when first asked for: most paragraphs never are."""
        if name != "ends":
            raise AttributeError(name)
        self.ends = list(map(add, self.starts, map(len, self.written)))
        return self.ends

    def among(self, words: Container[str], start: int = 0, end: int | None = None) -> list[int]:
        """Which of the tokens from `start` to `end` are, in lower case, among `words`."""
        lower = self.lower[start:end] if start or end is not None else self.lower
        return list(compress(count(start), map(words.__contains__, lower)))

    def __len__(self) -> int:
        return len(self.written)

    def is_mask(self, i: int) -> bool:
        """Whether token `i` stands for a marked passage."""
        return self.written[i][-1] == MASK_END

    def is_capital(self, i: int) -> bool:
        """Whether token `i` is a word with a capital first letter."""
        return self.written[i][0].isupper()

    def is_word(self, i: int) -> bool:
        """Whether token `i` is a word or a number."""
        return self.written[i][0].isalnum()


def _cut(frame: str, pattern: re.Pattern[str]) -> tuple[list[str], list[int]]:
    """Tokens and where they begin. Words between single spaces need no pattern, and that is most of them."""
    written: list[str] = []
    starts: list[int] = []
    if "  " in frame or frame[:1] == " ":
        for found in pattern.finditer(frame):
            written.append(found[0])
            starts.append(found.start())
        return written, starts
    at = 0
    for chunk in frame.split(" "):
        if chunk.isalnum():
            written.append(chunk)
            starts.append(at)
        elif chunk[-1:] in PLAIN_SIGNS and chunk[:-1].isalnum():
            written += (chunk[:-1], chunk[-1])
            starts += (at, at + len(chunk) - 1)
        else:
            for found in pattern.finditer(chunk):
                written.append(found[0])
                starts.append(at + found.start())
        at += len(chunk) + 1
    return written, starts


def tokenize(frame: str, grammar: Grammar) -> Tokens:
    """The tokens of a frame; linear in its length."""
    return Tokens(frame, TOKEN_ELIDING if grammar.elision else TOKEN)


def is_stop(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    """Whether token `i` ends a sentence: a full stop does not after an abbreviation, an initial or an ordinal."""
    if tokens.written[i] != ".":
        return tokens.written[i] in TERMINAL
    before = tokens.written[i - 1] if i else ""
    if tokens.lower[i - 1] in grammar.abbreviations or (len(before) == 1 and before.isupper()):
        return False
    return not (grammar.ordinal_dots and before.isdigit() and len(before) < 3 and i + 1 < len(tokens))


def past_dateline(tokens: Tokens, start: int, end: int) -> int:
    """Where a sentence begins after `RIVERTON, Ohio (AP) —`, `LONDON, May 14 -` or `16:42 –`."""
    if tokens.lower[start] != tokens.written[start].swapcase() and not tokens.written[start][0].isdigit():
        return start
    for i in range(start + 1, min(end - 1, start + LONGEST_DATELINE)):
        if tokens.written[i] in DASHES or (tokens.written[i] == "-" and tokens.starts[i] > tokens.ends[i - 1]):
            return i + 1
    return start


def opens_sentence(tokens: Tokens, i: int) -> bool:
    """Whether a capital at token `i` says nothing, since a sentence or spoken words open there."""
    return i == 0 or tokens.is_mask(i - 1) or tokens.written[i - 1] in OPENS_AFTER


def sentences(tokens: Tokens, grammar: Grammar, whole: frozenset[int]) -> list[tuple[int, int]]:
    """Token ranges. A marked passage that is a whole sentence (in `whole`) ends one where a capital follows."""
    out: list[tuple[int, int]] = []
    written, length, start, seen = tokens.written, len(tokens), 0, 0
    stops = tokens.among(TERMINAL)
    for at in sorted({*stops, *whole}) if whole else stops:
        if at < seen or not (at in whole or is_stop(tokens, at, grammar)):
            continue
        i = at + 1
        while i < length and (written[i] in TERMINAL or written[i] in CLOSING):
            i += 1
        seen = i
        asks = at in whole and i + 1 < length and tokens.lower[i] in grammar.lexicon.pronouns.me
        if asks and tokens.lower[i + 1] in grammar.cues:
            continue  # “Did she come back?” I ask.
        if i < length and not written[i][0].islower() and written[i] not in ",;":
            out.append((start, i))
            start = i
    if start < length:
        out.append((start, length))
    return out
