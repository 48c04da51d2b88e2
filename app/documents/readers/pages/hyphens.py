"""Lines become running text: a word that was broken at the end of one is whole again, a compound keeps its hyphen."""

import re
from collections import Counter

HYPHENS = "-\u00ad\u2010\u2011\x02\ufffe"
LAST_WORD = re.compile(r"([\w’'/&.]+(?:-[\w’'/&.]+)*)$")
HUNG_OVER = re.compile(r"[-\x02\ufffe][^\W\d_]")  # "demande" and in the next line "-t-elle"
INVERTED = (1, 2)  # "demande-" and in the next line "t-elle"
OPENING_DASH = re.compile(r"\s—[^\W\d_]")  # "—No —dijo", as in Spanish
DASH_AND_SIGN = re.compile(r"[—–][.,;:!?]")
DASHED = re.compile(r"\w[–—]$")  # "2014–2019", "Paris–Lyon"
FIRST_WORD = re.compile(r"[\w’']+(?:-[\w’']+)*")
WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
# "in- och utland": a hyphen that stands for the rest of the word
SUSPENDED = frozenset(
    [
        "och",
        "eller",
        "samt",
        "till",
        "and",
        "or",
        "und",
        "oder",
        "bis",
        "og",
        "eller",
        "ja",
        "tai",
        "sekä",
        "et",
        "ou",
        "y",
    ]
)


class Joiner:
    """Joins lines, knowing all the words of the document. `lines` are all its lines."""

    def __init__(self, lines: list[str]) -> None:
        self.opening_dash = sum(bool(OPENING_DASH.search(f" {line}")) - (" — " in line) for line in lines) > 0
        self.words = Counter(word.lower() for line in lines for word in WORD.findall(line))

    def join(self, lines: list[str]) -> str:
        """One paragraph."""
        text = ""
        for line in (line.strip() for line in lines):
            text = self._continued(text, line) if text else line
        return text.translate({ord(hyphen): "-" for hyphen in "\x02\ufffe"} | {0xAD: None})

    def _continued(self, text: str, line: str) -> str:
        if DASHED.search(text) or (HUNG_OVER.match(line) and text[-1].isalpha()):
            return f"{text}{line}"
        if (self.opening_dash and text[-1] in "—–" and line[0].isalpha()) or DASH_AND_SIGN.match(line):
            return f"{text}{line}"
        if text[-1] not in HYPHENS or len(text) < 2 or not text[-2].isalnum():
            return f"{text} {line}"
        before, after = LAST_WORD.search(text[:-1]), FIRST_WORD.match(line)
        if before is None or after is None:
            return f"{text} {line}"
        if after[0].lower() in SUSPENDED:
            return f"{text[:-1]}- {line}"
        return f"{text[:-1]}{'-' if self._is_compound(before[0], after[0]) else ''}{line}"

    def _is_compound(self, before: str, after: str) -> bool:
        """Whether the hyphen was there before the line was broken."""
        if not after[0].islower():
            return True
        together, apart = self.words[f"{before}{after}".lower()], self.words[f"{before}-{after}".lower()]
        if together != apart:
            return apart > together
        last = before.rpartition("-")[2]
        if after.find("-") in INVERTED:
            return True
        return len(last) == 1 or last.isupper() or any(character.isdigit() for character in last)
