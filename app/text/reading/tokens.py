"""Cuts a paragraph into words and signs, with marked passages each standing as one token."""

import re

from app.text.reading.grammar import Grammar

MASK, MASK_END = "\ue000", "\ue001"
TOKEN = re.compile(rf"{MASK}*{MASK_END}|[^\W_]+(?:[’'\-.:&/][^\W_]+)*|\S")
TOKEN_ELIDING = re.compile(
    rf"{MASK}*{MASK_END}|-(?:t-)?(?=(?:ils?|elles?|on)\b)|[^\W_]+(?:(?:-(?!(?:t-)?(?:ils?|elles?|on|je|vous)\b)|[.:&/])[^\W_]+)*[’']?|\S"
)
TERMINAL = frozenset(".!?…")
OPENS_AFTER = TERMINAL | frozenset(":–—―-([•")
CLOSING = frozenset(")]")
DASHES = frozenset("–—")
LONGEST_DATELINE = 9  # tokens
# Where a name will stand: `x` and `NN` in a draft, and in a public version of one.
PLACEHOLDERS = frozenset(("x", "xx", "xxx", "y", "z", "nn", "n.n", "tk"))


class Tokens:
    """Parallel lists: each token as written, in lower case and, made when first asked for, its offsets."""

    __slots__ = ("_ends", "_starts", "capitals", "frame", "lower", "pattern", "written")

    def __init__(self, frame: str, pattern: re.Pattern[str]) -> None:
        self.frame, self.pattern = frame, pattern
        self.written: list[str] = pattern.findall(frame)
        self.lower = list(map(str.lower, self.written))
        pairs = enumerate(zip(self.written, self.lower, strict=True))
        self.capitals = [i for i, (word, lower) in pairs if word != lower or lower in PLACEHOLDERS]
        self._starts: list[int] | None = None
        self._ends: list[int] = []

    @property
    def starts(self) -> list[int]:
        """Where each token begins."""
        if self._starts is None:
            self._starts = [m.start() for m in self.pattern.finditer(self.frame)]
            self._ends = [start + len(word) for start, word in zip(self._starts, self.written, strict=True)]
        return self._starts

    @property
    def ends(self) -> list[int]:
        """Where each token ends."""
        if self._starts is None:
            _ = self.starts
        return self._ends

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
    """Where a sentence begins after `RIVERTON, Ohio (AP) —` or `16:42 –`."""
    if tokens.lower[start] != tokens.written[start].swapcase() and not tokens.written[start][0].isdigit():
        return start
    for i in range(start + 1, min(end - 1, start + LONGEST_DATELINE)):
        if tokens.written[i] in DASHES:
            return i + 1
    return start


def opens_sentence(tokens: Tokens, i: int) -> bool:
    """Whether a capital at token `i` says nothing, since a sentence or spoken words open there."""
    return i == 0 or tokens.is_mask(i - 1) or tokens.written[i - 1] in OPENS_AFTER


def sentences(tokens: Tokens, grammar: Grammar, whole: frozenset[int]) -> list[tuple[int, int]]:
    """Token ranges. A marked passage that is a whole sentence (in `whole`) ends one where a capital follows."""
    out: list[tuple[int, int]] = []
    written, count, start, seen = tokens.written, len(tokens), 0, 0
    for at in [i for i, word in enumerate(written) if word in TERMINAL or i in whole]:
        if at < seen or not (at in whole or is_stop(tokens, at, grammar)):
            continue
        i = at + 1
        while i < count and (written[i] in TERMINAL or written[i] in CLOSING):
            i += 1
        seen = i
        asks = at in whole and i + 1 < count and tokens.lower[i] in grammar.lexicon.pronouns.me
        if asks and tokens.lower[i + 1] in grammar.cues:
            continue  # “Did she come back?” I ask.
        if i < count and not written[i][0].islower() and written[i] not in ",;":
            out.append((start, i))
            start = i
    if start < count:
        out.append((start, count))
    return out
