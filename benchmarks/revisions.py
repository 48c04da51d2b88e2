"""Makes up drafts and next versions of them whose right answer is known: cut, moved, shortened, retouched, added to."""

import random
from typing import NamedTuple

from app.text.paragraphs import Span

NAMES = [
    "Alm",
    "Berg",
    "Ceder",
    "Dahl",
    "Ek",
    "Frid",
    "Grip",
    "Hall",
    "Jung",
    "Kall",
    "Lind",
    "Nord",
    "Olin",
    "Palm",
    "Quist",
    "Ros",
    "Sand",
    "Torn",
    "Ulv",
    "Wik",
]
THINGS = [
    "bron",
    "skolan",
    "badet",
    "arkivet",
    "torget",
    "vägen",
    "hamnen",
    "kyrkan",
    "taket",
    "parken",
    "stationen",
    "biblioteket",
    "sjukhuset",
    "muren",
    "fabriken",
    "museet",
    "kajen",
    "backen",
    "sjön",
    "åkern",
]
VERBS = [
    "kostar",
    "rymmer",
    "stänger",
    "öppnar",
    "lagas",
    "säljs",
    "växer",
    "väntar",
    "rivs",
    "byggs",
    "flyttas",
    "hyrs",
    "målas",
    "ägs",
    "mäts",
]
TAILS = [
    "i höst",
    "efter sommaren",
    "utan att någon har frågat",
    "trots att pengarna är slut",
    "som alla hade väntat sig",
    "för tredje året",
    "så snart avtalet är klart",
    "när isen har gått",
    "enligt den nya planen",
    "om nämnden säger ja",
    "i stället för att rivas",
    "tvärtemot vad grannarna trodde",
    "till en kostnad som ingen känner",
    "innan valet",
    "medan staten utreder saken",
]
CUES = ["säger {}", "menar {}", "påpekar {}"]


class Revision(NamedTuple):
    """`places` has the right span of each segment in the new text, or None where it is gone."""

    old: str
    segments: list[Span]
    new: str
    places: list[Span | None]


def revised(rng: random.Random, size: int = 900) -> Revision:
    """A draft of about `size` characters and its next version."""
    sentences: list[str] = []
    while sum(map(len, sentences)) < size:
        sentences.append(sentence(rng))
    numbered = list(enumerate(sentences))
    kept = [(n, retouched(rng, text)) for n, text in numbered if rng.random() > 0.08]
    if rng.random() < 0.5 and kept:
        cut = rng.randrange(len(kept))
        kept = kept[cut:] + kept[:cut]
    mixed: list[tuple[int, str]] = []
    for pair in kept:
        mixed.append(pair)
        if rng.random() < 0.05:
            mixed.append((-1, unlike(rng, sentences)))
    old, segments = laid_out(sentences)
    new, spans = laid_out([text for _, text in mixed])
    where = {n: span for (n, _), span in zip(mixed, spans, strict=True)}
    return Revision(old, segments, new, [where.get(n) for n in range(len(sentences))])


def sentence(rng: random.Random) -> str:
    """One that is hardly ever made twice."""
    thing, other = rng.sample(THINGS, 2)
    figure = rng.randrange(3, 9_999)
    plain = f"{thing.capitalize()} vid {other} {rng.choice(VERBS)} {rng.choice(TAILS)}, {figure} kronor dyrare"
    return f"– {plain}, {rng.choice(CUES).format(rng.choice(NAMES))}." if rng.random() < 0.4 else f"{plain}."


def unlike(rng: random.Random, others: list[str]) -> str:
    """A sentence without the turn of phrase of any other: it could rightly be taken for that one, edited."""
    tails = [tail for tail in TAILS if not any(tail in other for other in others)]
    new = sentence(rng)
    while tails and not any(tail in new for tail in tails):
        new = sentence(rng)
    return new


def retouched(rng: random.Random, text: str) -> str:
    """As it was, mostly; or a word less, a word more, other marks."""
    chance = rng.random()
    words = text.split(" ")
    if chance < 0.1:
        words.pop(rng.randrange(1, len(words) - 1))
    elif chance < 0.2:
        words.insert(rng.randrange(1, len(words)), rng.choice(["nu", "förmodligen", "redan", "dessutom"]))
    elif chance < 0.3 and text.startswith("– "):
        spoken, _, cue = text[2:].rpartition(", ")
        return f"”{spoken}”, {cue}"
    return " ".join(words)


def laid_out(sentences: list[str]) -> tuple[str, list[Span]]:
    """The sentences in paragraphs of three."""
    parts, spans, offset = [], [], 0
    for number, text in enumerate(sentences):
        spans.append((offset, offset + len(text)))
        parts += [text, "\n\n" if number % 3 == 2 else " "]
        offset += len(text) + len(parts[-1])
    return "".join(parts), spans
