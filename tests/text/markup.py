"""Reads the drafts beside it: plain text in which `{mode speaker|words}` marks what an engine should find."""

import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent / "drafts"
MARK = re.compile(r"\{(direct|partial|reported) ([^|{}]+)\|([^{}]*)\}")


@dataclass(frozen=True)
class Draft:
    """A text and what stands in it, as (mode, speaker, words)."""

    language: str
    title: str
    text: str
    said: tuple[tuple[str, str, str], ...]


def drafts() -> list[Draft]:
    """Every draft in every language."""
    return [draft for path in sorted(HERE.glob("*.txt")) for draft in _of(path)]


def _of(path: Path) -> list[Draft]:
    parts = re.split(r"^# (.+)\n", path.read_text("utf-8"), flags=re.MULTILINE)[1:]
    return [
        Draft(path.stem, title, MARK.sub(r"\3", body).strip(), tuple((m[1], m[2], m[3]) for m in MARK.finditer(body)))
        for title, body in zip(parts[::2], parts[1::2], strict=True)
    ]
