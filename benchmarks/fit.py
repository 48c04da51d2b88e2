"""Measures the fit of replies into a space, and holds it against brute force: `python -m benchmarks.fit`.

Plans of 200 replies for a space of 20,000 and more, of every mixture that is hard, in milliseconds of processor time;
then 10,000 random cases of up to 12 replies, each against every plan there is.
"""

import argparse
import random
import statistics
import time
from collections.abc import Iterator
from itertools import product

from app.text.fit import FULL, SHORT, WEIGHTS, Candidate, Length, Plan, Priority, fit

GOAL = 50  # milliseconds
PRIORITIES: tuple[Priority, ...] = ("must", "should", "could")
LENGTHS: tuple[Length, ...] = ("full", "short", "omit")
MIXTURES: dict[str, tuple[int, int, int]] = {
    "all must": (1, 0, 0),
    "all should": (0, 1, 0),
    "all could": (0, 0, 1),
    "must and should": (1, 1, 0),
    "should and could": (0, 1, 1),
    "a third each": (1, 1, 1),
    "few must": (1, 3, 6),
}


def main() -> None:
    """Measure, and print one line a mixture."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--cases", type=int, default=10_000, help="how many are held against brute force")
    options = words.parse_args()
    print(f"200 replies, a space of 20,000 (goal {GOAL} ms)\nmixture             sizes      ms median   most")
    for mixture, weights in MIXTURES.items():
        for sizes in ("spread", "alike", "equal ratio"):
            times = [timed(hard(random.Random(n), weights, sizes), room(n)) for n in range(20)]
            print(f"{mixture:18}  {sizes:11}{statistics.median(times):8.1f}{max(times):8.1f}")
    wrong = sum(fit(*case) != brute_force(*case) for case in cases(options.cases))
    print(f"\nagainst brute force: {options.cases} cases of up to 12 replies, {wrong} plans that are not the best")


def room(n: int) -> int:
    """Spaces from tight to nearly enough."""
    return 20_000 + 1_000 * n


def hard(chance: random.Random, weights: tuple[int, int, int], sizes: str) -> list[Candidate]:
    """200 replies that want about twice the space."""
    return [candidate(chance, chance.choices(PRIORITIES, weights)[0], sizes) for _ in range(200)]


def candidate(chance: random.Random, priority: Priority, sizes: str) -> Candidate:
    """One reply; `alike` and `equal ratio` are what makes a knapsack hard."""
    if sizes == "spread":
        full = chance.randint(20, 420)
        return Candidate(priority, full, chance.choice([None, chance.randint(10, full)]))
    full = chance.randint(190, 210) if sizes == "alike" else 5 * chance.randint(20, 60)
    return Candidate(priority, full, full * 3 // 5)


def timed(candidates: list[Candidate], room: int) -> float:
    """Milliseconds of processor time for one plan."""
    began = time.process_time()
    fit(candidates, room)
    return (time.process_time() - began) * 1_000


def cases(number: int, seed: int = 20_261_126) -> Iterator[tuple[list[Candidate], int]]:
    """Small cases with many ties, so that every rule of the plan has something to decide."""
    chance = random.Random(seed)
    for _ in range(number):
        most = chance.choice([3, 10, 60])
        candidates = [small(chance, most) for _ in range(chance.randint(0, 12))]
        yield candidates, chance.randint(0, max(1, most * len(candidates)))


def small(chance: random.Random, most: int) -> Candidate:
    """One reply of at most `most`, pinned now and then; a short text may be the longer one."""
    short = chance.choice([None, chance.randint(0, most)])
    pinned: Length | None = chance.choice(LENGTHS) if chance.random() < 0.1 else None
    return Candidate(chance.choice(PRIORITIES), chance.randint(0, most), short, pinned)


def brute_force(candidates: list[Candidate], room: int) -> Plan:
    """The best of all plans, found by looking at each."""
    plans = [measured(candidates, lengths) for lengths in product(*map(allowed, candidates))]
    fitting = [plan for plan in plans if plan[1] <= room]
    if fitting:
        _, used, lengths = min((-score, used, lengths) for score, used, lengths in fitting)
        return Plan(tuple(LENGTHS[at] for at in lengths), used, 0)
    used = min(used for _, used, _ in plans)
    _, lengths = min((-score, lengths) for score, taken, lengths in plans if taken == used)
    return Plan(tuple(LENGTHS[at] for at in lengths), used, used - room)


def allowed(of: Candidate) -> list[int]:
    """The lengths a reply may have, by their place."""
    if of.pinned:
        return [0 if of.pinned == "short" and of.short is None else LENGTHS.index(of.pinned)]
    return [0, *([1] if of.short is not None else []), *([2] if of.priority != "must" else [])]


def measured(candidates: list[Candidate], lengths: tuple[int, ...]) -> tuple[int, int, tuple[int, ...]]:
    """The score and the space of a plan, and the plan."""
    score = used = 0
    for of, at in zip(candidates, lengths, strict=True):
        score += (FULL, SHORT, 0)[at] * WEIGHTS[of.priority]
        used += (of.full, of.short or 0, 0)[at]
    return score, used, lengths


if __name__ == "__main__":
    main()
