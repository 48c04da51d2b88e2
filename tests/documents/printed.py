"""Articles set as newspapers and offices set them, so that it is known what a reader should find in the PDF."""

import json
import random
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import fontpkg_source_serif_4
import typst

DRAFTS = Path(__file__).parents[1] / "text" / "drafts"
MARKUP = re.compile(r"\{[a-z]+ ?[^{}|]*\|([^{}|]*)\}")
FONTS = [str(fontpkg_source_serif_4.ROOT / "files")]
LANGUAGES = ("sv", "en", "nb", "da", "de", "fi", "fr", "es")
LENGTHS = (6, 15, 40)  # paragraphs of an article
ENDS = '.!?”"»«'
ODD = re.compile(r"[{}]|[.!?] [–—-]")  # marked by hand, or two lines in one

TEMPLATE = Path(__file__).with_name("printed.typ")


@dataclass(frozen=True)
class Layout:
    """How a page looks."""

    name: str
    columns: int = 1
    indent: bool = False
    justify: bool = True


LAYOUTS = (
    Layout("one column"),
    Layout("one column, ragged", justify=False),
    Layout("one column, indented", indent=True),
    Layout("two columns, spaced", columns=2),
    Layout("two columns, indented", columns=2, indent=True),
    Layout("two columns, ragged", columns=2, justify=False),
    Layout("three columns, indented", columns=3, indent=True),
)


@cache
def articles(language: str) -> tuple[tuple[str, ...], ...]:
    """Paragraphs, the title first, of articles made of the drafts that the engine is tested on: short ones and long."""
    text = MARKUP.sub(r"\1", (DRAFTS / f"{language}.txt").read_text("utf-8"))
    pieces = (" ".join(piece.split()) for piece in re.split(r"\n\s*\n|^#.*$", text, flags=re.MULTILINE))
    sentences = [piece for piece in pieces if len(piece) > 25 and piece[-1] in ENDS and not ODD.search(piece)]
    chance = random.Random(language)
    return tuple(_article(sentences, length, chance) for length in LENGTHS)


def _article(sentences: list[str], length: int, chance: random.Random) -> tuple[str, ...]:
    title = " ".join(chance.choice(sentences).split()[:6]).strip(ENDS + "–— ")
    rows = (chance.sample(sentences, chance.choice((1, 1, 2, 3, 5))) for _ in range(length))
    return (title, *(" ".join([row[0], *(piece.lstrip("–— ") for piece in row[1:])]) for row in rows))


def pdf(paragraphs: tuple[str, ...], language: str, layout: Layout) -> bytes:
    """The article as it is printed, with a running head and page numbers."""
    compiled = typst.compile(
        str(TEMPLATE),
        format="pdf",
        font_paths=FONTS,
        ignore_system_fonts=True,
        sys_inputs={
            "article": json.dumps({"language": language, "paragraphs": paragraphs}),
            "columns": str(layout.columns),
            "indent": "yes" if layout.indent else "no",
            "justify": "yes" if layout.justify else "no",
            "head": "Bladet – manus",
        },
    )
    assert isinstance(compiled, bytes)
    return compiled


def precision_and_recall(expected: tuple[str, ...], found: list[str]) -> tuple[float, float]:
    """Of paragraphs that are the same, letter by letter."""
    right = sum(min(found.count(paragraph), expected.count(paragraph)) for paragraph in set(expected))
    return right / max(1, len(found)), right / len(expected)


def paragraph_f(expected: tuple[str, ...], found: list[str]) -> float:
    """The harmonic mean of both."""
    precision, recall = precision_and_recall(expected, found)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
