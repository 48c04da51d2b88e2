"""Texts for these tests: our own articles, and rewritings of them whose right answer is known."""

import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.text.paragraphs import Span

HERE = Path(__file__).parent
NOUNS = ["bron", "skolan", "kommunen", "pengar", "våren", "beslut", "nämnden", "vägen", "barn", "ån", "taket", "priset"]
VERBS = ["kostar", "rymmer", "lovar", "stänger", "bygger", "lagar", "väntar", "öppnar", "räknar", "saknar"]
NAMES = ["Alm", "Berg", "Ceder", "Dahl", "Ek", "Frid", "Grip", "Hall", "Jung", "Kall", "Lind", "Nord", "Olin", "Palm"]


@dataclass(frozen=True)
class Case:
    """A draft and its next version; each wanted answer is the changes that are right, and the spans in the new text."""

    name: str
    old: str
    new: str
    segments: list[Span]
    wanted: list[tuple[set[str], list[Span]]]


def cases(folder: str) -> list[Case]:
    """Rewritings by hand: `cases` as most are, the others as a hard news desk does it."""
    paths = sorted((HERE / folder).glob("*.json"))
    return [case(f"{path.stem}-{nth}", plain) for path in paths for nth, plain in numbered(path)]


def numbered(path: Path) -> list[tuple[int, dict[str, Any]]]:
    plain = json.loads(path.read_text("utf-8"))
    return list(enumerate(plain if isinstance(plain, list) else [plain]))


def case(name: str, plain: dict[str, Any]) -> Case:
    segments, wanted, position = [], [], 0
    for passage, changes, places in plain["segments"]:
        segments.append(found(plain["old"], passage, position))
        position = segments[-1][1]
        wanted.append((set(changes.split("|")), [found(plain["new"], place) for place in places]))
    return Case(name, plain["old"], plain["new"], segments, wanted)


def found(text: str, passage: str, position: int = 0) -> Span:
    start = text.index(passage, position)
    return start, start + len(passage)


def segmented(sentences: list[str], between: str = "\n\n") -> tuple[str, list[Span]]:
    """The sentences as one text, each a segment of its own."""
    spans, offset = [], 0
    for sentence in sentences:
        spans.append((offset, offset + len(sentence)))
        offset += len(sentence) + len(between)
    return between.join(sentences), spans


def article(rng: random.Random, length: int) -> list[str]:
    """Sentences nobody wrote, each different from all others, in words that recur as words do."""
    sentences = []
    for _ in range(length):
        picked = rng.sample(NOUNS, 4)
        tail = f"{rng.choice(VERBS)} {picked[2]} och {picked[3]} för {rng.randrange(10, 9999)} kronor"
        sentence = f"{rng.choice(NAMES)} säger att {picked[0]} vid {picked[1]} {tail}."
        sentences.append(sentence if sentence not in sentences else sentence.replace(".", " i år."))
    return sentences
