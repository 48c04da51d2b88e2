"""Tells what has moved from what has stayed: what stays is the heaviest run of parts that keep their order."""

from collections.abc import Sequence
from itertools import pairwise


def staying(places: Sequence[int], weights: Sequence[int]) -> set[int]:
    """Indexes of the heaviest rising run of `places`, which are all different. n log n, by a tree of prefix maxima."""
    ranks = {place: rank for rank, place in enumerate(sorted(places), 1)}
    blocks = _blocks([ranks[place] for place in places])
    tree: list[tuple[int, int]] = [(0, -1)] * (len(places) + 1)
    before = []
    for number, (begin, end) in enumerate(blocks):
        rank = ranks[places[begin]]
        best = _best_below(tree, rank - 1)
        before.append(best[1])
        _record(tree, rank, (best[0] + sum(weights[begin:end]), number))
    kept = _run(before, _best_below(tree, len(places))[1])
    return {index for number in kept for index in range(*blocks[number])}


def _blocks(ranks: list[int]) -> list[tuple[int, int]]:
    """Ranges of neighbours that are neighbours in the new order too: they stay or move together."""
    cuts = [at for at in range(1, len(ranks)) if ranks[at] != ranks[at - 1] + 1]
    return list(pairwise([0, *cuts, len(ranks)])) if ranks else []


def _best_below(tree: list[tuple[int, int]], rank: int) -> tuple[int, int]:
    best = (0, -1)
    while rank > 0:
        best = max(best, tree[rank])
        rank -= rank & -rank
    return best


def _record(tree: list[tuple[int, int]], rank: int, found: tuple[int, int]) -> None:
    while rank < len(tree):
        tree[rank] = max(tree[rank], found)
        rank += rank & -rank


def _run(before: list[int], last: int) -> set[int]:
    run = set()
    while last >= 0:
        run.add(last)
        last = before[last]
    return run
