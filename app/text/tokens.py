"""Cuts a paragraph into words and signs, with marked passages each standing as one token."""

import re
from dataclasses import dataclass

from app.text.grammar import Grammar

MASK, MASK_END = "\ue000", "\ue001"
TOKEN = re.compile(rf"{MASK}*{MASK_END}|[^\W_]+(?:[’'\-.:&/][^\W_]+)*|\S")
TOKEN_ELIDING = re.compile(
    rf"{MASK}*{MASK_END}|-(?:t-)?(?=(?:ils?|elles?|on)\b)|[^\W_]+(?:(?:-(?!(?:t-)?(?:ils?|elles?|on|je|vous)\b)|[.:&/])[^\W_]+)*[’']?|\S"
)
TERMINAL = frozenset(".!?…")
CLOSING = frozenset(")]")


@dataclass(slots=True)
class Tokens:
    """Parallel lists: each token as written, in lower case, and its offsets in the paragraph."""

    written: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]

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
    found = [(m[0], m.start(), m.end()) for m in (TOKEN_ELIDING if grammar.elision else TOKEN).finditer(frame)]
    if not found:
        return Tokens([], [], [], [])
    written, starts, ends = zip(*found, strict=True)
    return Tokens(list(written), [word.lower() for word in written], list(starts), list(ends))


def is_stop(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    """Whether token `i` ends a sentence: a full stop does not after an abbreviation, an initial or an ordinal."""
    if tokens.written[i] != ".":
        return tokens.written[i] in TERMINAL
    if not i or tokens.ends[i - 1] != tokens.starts[i]:
        return True
    before = tokens.written[i - 1]
    if tokens.lower[i - 1] in grammar.abbreviations or (len(before) == 1 and before.isupper()):
        return False
    return not (grammar.ordinal_dots and before.isdigit() and len(before) < 3 and i + 1 < len(tokens))


def sentences(tokens: Tokens, grammar: Grammar, whole: frozenset[int]) -> list[tuple[int, int]]:
    """Token ranges. A marked passage that is a whole sentence (in `whole`) ends one where a capital follows."""
    out: list[tuple[int, int]] = []
    start, i, count = 0, 0, len(tokens)
    while i < count:
        if i in whole or is_stop(tokens, i, grammar):
            while i + 1 < count and (tokens.written[i + 1] in TERMINAL or tokens.written[i + 1] in CLOSING):
                i += 1
            if i + 1 < count and not tokens.written[i + 1][0].islower() and tokens.written[i + 1] not in ",;":
                out.append((start, i + 1))
                start = i + 1
        i += 1
    if start < count:
        out.append((start, count))
    return out
