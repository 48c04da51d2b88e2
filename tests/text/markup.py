"""Reads drafts kept as plain text in which `{mode speaker|words}` marks what should be found, also within marks.

The mode `none` marks words that stand as speech does and are none: a title, a sign, a fact.
"""

import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
OPENS = re.compile(r"\{(direct|partial|reported|none) ([^|{}]+)\|")
NOBODY = "-"  # whom nobody can name


@dataclass(frozen=True)
class Said:
    """What stands in `text[start:end]` of a draft, and who says it."""

    mode: str
    speaker: str | None
    start: int
    end: int


@dataclass(frozen=True)
class Draft:
    """A text and what stands in it; `said` as (mode, speaker, words), in the order in which it ends."""

    language: str
    title: str
    text: str
    spans: tuple[Said, ...]
    unsaid: tuple[Said, ...]

    @property
    def said(self) -> tuple[tuple[str, str | None, str], ...]:
        return tuple((span.mode, span.speaker, self.text[span.start : span.end]) for span in self.spans)


def drafts(folder: str = "drafts") -> list[Draft]:
    """Every draft in every language."""
    return [draft for path in sorted((HERE / folder).glob("*.txt")) for draft in _of(path)]


def _of(path: Path) -> list[Draft]:
    parts = re.split(r"^# (.+)\n", path.read_text("utf-8"), flags=re.MULTILINE)[1:]
    return [_draft(path.stem, title, body.strip()) for title, body in zip(parts[::2], parts[1::2], strict=True)]


def _draft(language: str, title: str, marked: str) -> Draft:
    text, found = _read(marked)
    said = tuple(span for span in found if span.mode != "none")
    return Draft(language, title, text, said, tuple(span for span in found if span.mode == "none"))


def _read(marked: str) -> tuple[str, tuple[Said, ...]]:
    text, at = "", 0
    opened: list[tuple[str, str, int]] = []
    found: list[Said] = []
    while at < len(marked):
        mark = OPENS.match(marked, at)
        if mark:
            opened.append((mark[1], mark[2], len(text)))
            at = mark.end()
        elif marked[at] == "}" and opened:
            mode, speaker, start = opened.pop()
            found.append(Said(mode, None if speaker == NOBODY else speaker, start, len(text)))
            at += 1
        else:
            text, at = text + marked[at], at + 1
    return text, tuple(found)
