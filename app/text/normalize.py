"""Gives a text the form the rules read, and leads every offset of that form back to the text as it was given."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field

# One for one, so that no offset moves: every kind of line break, every kind of space, quoting signs of mail.
BREAKS = "\u2028\u2029\x85\x0b\x0c\x1c\x1d\x1e"
SPACES = "\r\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\x1f"
SAME_LENGTH = dict.fromkeys(BREAKS, "\n") | dict.fromkeys(SPACES, " ")
SAME_LENGTH |= {"\u0130": "I", "\ue000": "\ufffd", "\ue001": "\ufffd"}
ODD_CHARACTER = re.compile(f"[{BREAKS}{SPACES}\u0130\ue000\ue001]")
LONE_RETURN = re.compile(r"\r(?!\n)")
APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
WITH_APOSTROPHE = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)+")
MAIL_QUOTING = re.compile(r"^ *>[> ]*", re.MULTILINE)

# Soft hyphens, zero-width spaces and joiners, direction marks and byte order marks are not read.
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
COMBINING = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
INVISIBLE_CHARACTER = re.compile(f"[{INVISIBLE}]")
OTHER_LENGTH = re.compile(f"[{INVISIBLE}]+|([^{INVISIBLE}{COMBINING}\\s][{COMBINING}]+)")


@dataclass(frozen=True, slots=True)
class Reading:
    """`view` is what the rules read; `given(offset)` is where that stands in the text as given."""

    view: str
    pieces: tuple[tuple[int, int], ...] = field(default=())  # (offset in view, offset in the text), rising

    def given(self, offset: int) -> int:
        """The offset in the text as given, in code points."""
        if not self.pieces:
            return offset
        in_view, in_text = self.pieces[bisect_right(self.pieces, (offset, 1 << 62)) - 1]
        return in_text + offset - in_view


class Spelling:
    """The words of a text with an apostrophe, to be written as the text first writes them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._words: dict[str, str] | None = None

    def __call__(self, words: str) -> str:
        """Words of the view, such as a name, with the apostrophes of the text as given."""
        return WITH_APOSTROPHE.sub(lambda m: self._known().get(m[0], m[0]), words) if "’" in words else words

    def _known(self) -> dict[str, str]:
        if self._words is None:
            self._words = {}
            for word in WITH_APOSTROPHE.findall(self.text) if "'" in self.text else ():
                self._words.setdefault(fold_apostrophes(word), word)
        return self._words


def fold_apostrophes(words: str) -> str:
    """Words with every apostrophe curly, as the view has them."""
    return words.replace("'", "’")


def read(text: str) -> Reading:
    """A reading of any text at all, lone surrogates included."""
    view, pieces = (text, ()) if text.isascii() else _without_invisible(text)
    odd = set(ODD_CHARACTER.findall(view))
    if "\r" in odd:
        view = LONE_RETURN.sub("\n", view)
    for character in odd:
        view = view.replace(character, SAME_LENGTH[character])
    if "'" in view:
        view = APOSTROPHE.sub("’", view)
    if ">" in view:
        view = MAIL_QUOTING.sub(lambda m: " " * len(m[0]), view)
    return Reading(view, pieces)


def _without_invisible(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    if unicodedata.is_normalized("NFC", text) and not INVISIBLE_CHARACTER.search(text):
        return text, ()
    changes = [(m.start(), m.end(), unicodedata.normalize("NFC", m[1] or "")) for m in OTHER_LENGTH.finditer(text)]
    if not changes:
        return text, ()
    parts: list[str] = []
    pieces = [(0, 0)]
    done = length = 0
    for start, end, instead in changes:
        parts += [text[done:start], instead]
        length += start - done + len(instead)
        done = end
        pieces.append((length, end))
    return "".join([*parts, text[done:]]), tuple(pieces)
