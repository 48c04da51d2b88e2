"""Makes public versions in every format and looks for a listed name in every part of each, with its properties.

Run it as `.venv/bin/python -m benchmarks.names [HOW_MANY [FIRST_SEED]]`. The search is another one than the
program's own: plain letters without marks, every word that begins with a listed word, and every listed full name
without its spaces. How far it has come is told after each CHUNK.
"""

import random
import re
import sys
import unicodedata
from collections import Counter
from datetime import UTC, datetime
from itertools import cycle

from app.documents.inside import texts
from app.documents.labels import LANGUAGES
from app.documents.public import for_audience, places_left, without_names
from app.documents.response import Answer, Layout, Quoting, ResponseDocument, Stance
from app.documents.writers import WRITERS, file_name, write
from app.text.aliases.inflection import FINNISH, finnish_stems
from app.text.aliases.replace import Alias
from app.text.languages.lexicon import words

HOW_MANY, FIRST_SEED, CHUNK = 10_000, 0, 500
FIRST = words("Mattias Gunilla Åse-Marie Jörgen Þóra François Günther Iñaki Søren Aino Väinö Zoë Bartholomew Siobhán")
LAST = words("Jansson Wallenberg Öhrström Virtanen Hämäläinen Lindroos-Berg Sørensen Müller Lefèvre Ibáñez O’Brien")
EVERYBODY = sorted(f"{first} {last}" for first in FIRST for last in LAST)
TABLES = 60  # sets of people; a table of names takes longer to prepare than to use
LABELS = ("x", "x1", "x2", "Person A", "N.N.", "konsulten")
LAYOUTS: tuple[Layout, ...] = ("side-by-side", "interleaved", "running")
STANCES: tuple[Stance, ...] = ("respond", "correct", "approve", "remove")
QUOTING: tuple[Quoting, ...] = ("full", "first-words", "none")
PLAIN = str.maketrans({"ø": "o", "æ": "ae", "þ": "th", "’": "", "'": ""})
SENTENCES = (
    "– Det är så, säger {full}.",
    "{last_s} förslag var bra, men {full_s} var bättre.",
    "Enligt {initial} {last} och {first} {last_initial}. ska {initials} tala.",
    "{LOUD} SVARAR. Skriv till {mail}, följ {handle} eller se {link}.",
    "{last}, {first}: {last}-affären. Bilaga: {file}",
    "{lower} sa det; {soft} också. {decomposed} likaså.",
    "{case} mukaan asia on selvä.",
)


def main() -> None:
    wanted, first = (*map(int, sys.argv[1:3]), *(HOW_MANY, FIRST_SEED)[len(sys.argv) - 1 :])
    found, refused, made = Counter[str](), 0, 0
    for seed, format in zip(range(first, first + wanted), cycle(WRITERS), strict=False):
        if seed > first and (seed - first) % CHUNK == 0:
            print(f"{seed - first} tried, {refused} refused; names left over: {found.total()}", flush=True)
        left = leftovers(seed, format)
        if left is None:
            refused += 1
            continue
        made += 1
        found.update(left)
        for where in left[:3]:
            print(f"{seed} {format}: {where}", file=sys.stderr)
    print(f"{made} public versions in {len(WRITERS)} formats, {refused} refused; names left over: {found.total()}")


def leftovers(seed: int, format: str) -> list[str] | None:
    """Every place in a public version of this seed where a listed name is left; None where it is refused."""
    chance = random.Random(seed)
    people = random.Random(seed % TABLES).sample(EVERYBODY, 3)
    aliases = tuple(
        Alias(name, label) for name, label in zip(people, random.Random(seed % TABLES).sample(LABELS, 3), strict=True)
    )
    shown = for_audience(without_names(document(chance, people), aliases))
    if places_left(shown, aliases):
        return None
    parts = [*texts(write(shown, format)), ("file name", file_name(shown, format))]
    return [f"{member}: {hit}" for member, text in parts for hit in hits(text, people)]


def document(chance: random.Random, people: list[str]) -> ResponseDocument:
    """A response that names people in every way there is, in every text there is."""
    language = chance.choice(LANGUAGES)

    def text() -> str:
        return " ".join(sentence(chance, chance.choice(people), language) for _ in range(chance.randint(1, 4)))

    answers = tuple(
        Answer(n, "quote", chance.choice(people), text(), ((0, 9),), stance, text(), text(), (text(),), note=text())
        for n, stance in enumerate(chance.sample(STANCES, 3), 1)
    )
    return ResponseDocument(
        title=text(),
        outlet=text(),
        journalist=people[0],
        interviewee=people[1],
        language=language,
        revision=1,
        written_at=datetime(2026, 11, 23, 17, 48, tzinfo=UTC),
        layout=chance.choice(LAYOUTS),
        audience="public",
        unit="characters",
        used=100,
        limit=None,
        answers=answers,
        unplaced=(text(),),
        greeting=f"Hej {people[0]}!",
        signature=people[1],
        quoting=chance.choice(QUOTING),
    )


def sentence(chance: random.Random, name: str, language: str) -> str:
    """One of the sentences about a person, each form of the name put in."""
    first, _, last = name.partition(" ")
    plain_first, plain_last = (re.sub(r"\W", "", plain(part)) for part in (first, last))
    stem = chance.choice(list(finnish_stems(last))) if language == "fi" else last
    ending = chance.choice(FINNISH) if language == "fi" else ""
    return chance.choice(SENTENCES).format(
        full=name,
        full_s=name + ("" if name.endswith("s") else "s"),
        last=last,
        last_s=last + ("" if last.endswith("s") else "s"),
        first=first,
        initial=f"{first[0]}.",
        last_initial=last[0],
        initials=f"{first[0]}.{last[0]}.",
        LOUD=name.upper(),
        mail=f"{plain_first}.{plain_last}@example.org",
        handle=f"@{plain_first[0]}{plain_last}",
        link=f"https://example.org/om/{plain_first}-{plain_last}",
        file=f"svar_{plain_last}_2.pdf",
        lower=name.lower(),
        soft=f"{last[:3]}\u00ad{last[3:]}",
        decomposed=unicodedata.normalize("NFD", name),
        case=stem + ending,
    )


def hits(text: str, people: list[str]) -> list[str]:
    """Words of `text` that begin with a listed word, and full names whatever stands between."""
    found = re.findall(r"[^\W\d_]+", plain(text))
    listed = {re.sub(r"\W", "", plain(part)) for name in people for part in re.split(r"[ -]", name)}
    long = tuple(sorted(part for part in listed if len(part) > 3))
    return [word for word in found if word in listed or word.startswith(long)]


def plain(text: str) -> str:
    """Small letters without marks and without what is not seen."""
    apart = unicodedata.normalize("NFKD", text.casefold()).translate(PLAIN)
    return "".join(c for c in apart if unicodedata.category(c) not in {"Mn", "Cf"})


if __name__ == "__main__":
    main()
