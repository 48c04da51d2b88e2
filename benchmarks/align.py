"""Scores and times the carry-over, beside Hypothes.is-like matching and a word diff: python -m benchmarks.align."""

import random
from collections import Counter
from collections.abc import Callable
from time import process_time
from typing import Any

from app.text.align import Carried, align
from app.text.paragraphs import Span
from benchmarks import gold
from benchmarks.revisions import revised
from benchmarks.rivals import quote_matching, word_diff

Engine = Callable[[str, list[Span], str], list[Carried]]
ENGINES: dict[str, Engine] = {"Replik": align, "quote matching": quote_matching, "word diff": word_diff}
SIZES = {2_000: 1.0, 10_000: 8.0, 100_000: 80.0, 1_000_000: 900.0}  # characters → goal in milliseconds
RIVALS_UP_TO = 10_000  # characters; beyond, they take minutes
FUZZED = 10_000
LOOSE, WRONG = 0.5, 0.2


def main() -> None:
    scores()
    lookalikes()
    fuzz()
    timing()


def scores() -> None:
    names = gold.sets("align", "align2")
    print("F / wrong % / place and change % / placed or suggested %" if names else gold.MISSING)
    for name in names:
        texts = gold.texts(name)
        for engine, run in ENGINES.items():
            tally = tallied(texts, run)
            print(f"{name:14} {engine:15} {tally.f:5.1f} /{tally.wrong:5.2f} /{tally.right:5.1f} /{tally.found:5.1f}")


def tallied(texts: list[dict[str, Any]], engine: Engine) -> gold.Tally:
    count: Counter[str] = Counter()
    for text in texts:
        segments = [(part["start"], part["end"]) for part in text["segments"]]
        for part, answer in zip(text["segments"], engine(text["v1"], segments, text["v2"]), strict=True):
            count.update(verdicts(part["gold"], answer))
    precision, recall = (gold.percent(count["hit"], count[of]) / 100 for of in ("given", "there"))
    f = 200 * precision * recall / (precision + recall) if precision + recall else 0.0
    wrong, right = (gold.percent(count[key], count["all"]) for key in ("wrong", "right"))
    return gold.Tally(f, wrong, right, gold.percent(count["found"], count["there"]))


def verdicts(wanted: dict[str, Any], answer: Carried) -> list[str]:
    """What to count for one segment."""
    places = [tuple(span) for span in wanted["spans"] or ()]
    given, hints = list(answer.spans or ()), [answer.suggestion] if answer.suggestion else []
    hit = bool(places) and gold.alike(places, given) >= LOOSE
    overlap = gold.shared(places, given)
    wrong = bool(given) and overlap < WRONG * (min(gold.size(places), gold.size(given)) or 1)
    right = (hit or not (places or given)) and answer.change in [wanted["cls"], *wanted["alt"]]
    found = hit or (bool(places) and not given and gold.alike(places, hints) >= LOOSE)
    facts = {
        "all": True,
        "there": bool(places),
        "given": bool(given),
        "hit": hit,
        "wrong": wrong,
        "right": right,
        "found": found,
    }
    return [name for name, holds in facts.items() if holds]


def lookalikes() -> None:
    rng = random.Random(1)
    sentences = [
        f"Team {n} reported that the change cut costs by {rng.randrange(99)} percent in all." for n in range(1000)
    ]
    order = rng.sample(range(1000), 1000)
    old, segments = joined(sentences)
    new, places = joined([sentences[n].replace("reported", "said") if n % 4 == 0 else sentences[n] for n in order])
    found = sum(answer.spans == (places[order.index(n)],) for n, answer in enumerate(align(old, segments, new)))
    print(f"\n1,000 shuffled look-alikes: {found} in their places")


def fuzz() -> None:
    wrong = lost = segments = 0
    for seed in range(FUZZED):
        revision = revised(random.Random(seed))
        for answer, place in zip(align(revision.old, revision.segments, revision.new), revision.places, strict=True):
            given, right = list(answer.spans or ()), [place] if place else []
            segments += 1
            wrong += bool(given) and gold.shared(given, right) < LOOSE * gold.size(given)
            lost += bool(place) and not given
    print(f"{FUZZED:,} made-up revisions, {segments:,} segments: {wrong} in a wrong place, {lost} not found")


def timing() -> None:
    print("\ncharacters  segments  CPU ms    goal  rivals")
    for size, goal in SIZES.items():
        revision = revised(random.Random(size), size)
        texts = (revision.old, revision.segments, revision.new)
        own = cost(align, *texts)
        rivals = {name: cost(run, *texts) for name, run in ENGINES.items() if run is not align and size <= RIVALS_UP_TO}
        others = ", ".join(f"{name} {spent:.0f} ms ({spent / own:.0f} times)" for name, spent in rivals.items())
        print(f"{size:10}{len(revision.segments):10}{own:8.1f}{goal:8.0f}  {others}")


def cost(engine: Engine, old: str, segments: list[Span], new: str) -> float:
    """CPU milliseconds, the best of three."""
    spent = []
    for _ in range(3):
        start = process_time()
        engine(old, segments, new)
        spent.append(process_time() - start)
    return 1000 * min(spent)


def joined(sentences: list[str]) -> tuple[str, list[Span]]:
    spans, offset = [], 0
    for sentence in sentences:
        spans.append((offset, offset + len(sentence)))
        offset += len(sentence) + 2
    return "\n\n".join(sentences), spans


if __name__ == "__main__":
    main()
