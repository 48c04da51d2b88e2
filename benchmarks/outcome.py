"""Scores and times the finding of printed replies: python -m benchmarks.outcome."""

import random
from collections import Counter
from time import process_time
from typing import Any

from rapidfuzz.fuzz import partial_ratio_alignment

from app.text.outcome import Printed, outcome
from benchmarks import gold
from benchmarks.revisions import revised, sentence

SIZES = (2_000, 10_000, 100_000, 1_000_000)
REPLIES = 50
ALIKE = 0.5
SIMILAR = 70  # per cent, for plain similarity to claim anything


def main() -> None:
    names = gold.sets("outcome", "outcome2")
    print("result right % / printed or not % / span right % / false claims / false verbatim" if names else gold.MISSING)
    for name in names:
        texts = gold.texts(name)
        print(f"{name:22} Replik            {scored(texts, outcome)}")
        print(f"{name:22} plain similarity  {scored(texts, similarity)}")
    timing()


def similarity(_draft: str, published: str, replies: list[str]) -> list[Printed]:
    """The most similar stretch of the article, whatever stood in the draft."""
    answers = []
    for reply in replies:
        found = partial_ratio_alignment(reply, published, score_cutoff=SIMILAR) if reply else None
        span = (found.dest_start, found.dest_end) if found else None
        if span is None or span[0] == span[1]:
            answers.append(Printed("absent", None, 0.0))
        elif published[slice(*span)] == reply:
            answers.append(Printed("verbatim", (span,), 1.0))
        else:
            answers.append(Printed("paraphrased", (span,), 0.5))
    return answers


def scored(texts: list[dict[str, Any]], engine: Any) -> str:
    count: Counter[str] = Counter()
    for text in texts:
        answers = engine(text.get("draft", ""), text["text"], [reply["text"] for reply in text["replies"]])
        for reply, answer in zip(text["replies"], answers, strict=True):
            count.update(verdicts(reply["gold"], answer))
    right, printed = (gold.percent(count[key], count["all"]) for key in ("right", "printed"))
    span = gold.percent(count["span"], count["there"])
    return f"{right:5.1f} /{printed:5.1f} /{span:5.1f} / {count['claim']} of {count['absent']} / {count['false']}"


def verdicts(wanted: dict[str, Any], answer: Printed) -> list[str]:
    """What to count for one reply."""
    absent, places = wanted["cls"] == "absent", [tuple(span) for span in wanted["spans"] or ()]
    facts = {
        "all": True,
        "absent": absent,
        "there": not absent,
        "right": wanted["cls"] == answer.result,
        "printed": absent == (answer.result == "absent"),
        "span": not absent and gold.alike(places, list(answer.spans or ())) >= ALIKE,
        "claim": absent and answer.result != "absent",
        "false": answer.result == "verbatim" != wanted["cls"],
    }
    return [name for name, holds in facts.items() if holds]


def timing() -> None:
    print(f"\ncharacters  CPU ms, {REPLIES} replies")
    for size in SIZES:
        rng = random.Random(size)
        revision = revised(rng, size)
        replies = [sentence(rng) for _ in range(REPLIES)]
        start = process_time()
        outcome(revision.old, revision.new + " " + " ".join(replies[::5]), replies)
        print(f"{size:10}{1000 * (process_time() - start):8.1f}")


if __name__ == "__main__":
    main()
