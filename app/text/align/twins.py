"""Pairs what stands word for word in both texts, however often it stands there and wherever it has moved."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence

Pairs = list[int | None]


def pair_twins(old: Sequence[Hashable], new: Sequence[Hashable], forth: Pairs, back: Pairs) -> None:
    """Fill `forth` (old → new) and `back` with equal keys that are still free; None is no key. Linear.

    What occurs once on both sides is a pair; so are the equal neighbours of a pair; what is left over is paired in
    order where both sides hold it equally often. A repeated sentence that lost one of its copies stays free: which
    of them went is for the neighbours' places to say.
    """
    free_old = [i for i, key in enumerate(old) if key is not None and forth[i] is None]
    free_new = [j for j, key in enumerate(new) if key is not None and back[j] is None]
    _pair_unique(old, new, free_old, free_new, forth, back)
    _pair_neighbours(old, new, forth, back)
    _pair_in_order(old, new, free_old, free_new, forth, back)


def _pair_unique(
    old: Sequence[Hashable],
    new: Sequence[Hashable],
    free_old: list[int],
    free_new: list[int],
    forth: Pairs,
    back: Pairs,
) -> None:
    often_old = Counter(old[i] for i in free_old)
    often_new = Counter(new[j] for j in free_new)
    where = {new[j]: j for j in free_new if often_new[new[j]] == 1}
    for i in free_old:
        if often_old[old[i]] == 1 and old[i] in where:
            forth[i] = where[old[i]]
            back[where[old[i]]] = i


def _pair_neighbours(old: Sequence[Hashable], new: Sequence[Hashable], forth: Pairs, back: Pairs) -> None:
    for edge in (0, -1):
        if (
            old
            and new
            and forth[edge] is None
            and back[edge] is None
            and old[edge] is not None
            and old[edge] == new[edge]
        ):
            forth[edge], back[edge] = edge % len(new), edge % len(old)
    for step, course in ((1, range(len(old) - 1)), (-1, range(len(old) - 1, 0, -1))):
        for i in course:
            here = forth[i]
            there = None if here is None else here + step
            if there is None or not 0 <= there < len(new) or forth[i + step] is not None or back[there] is not None:
                continue
            if old[i + step] is not None and old[i + step] == new[there]:
                forth[i + step], back[there] = there, i + step


def _pair_in_order(
    old: Sequence[Hashable],
    new: Sequence[Hashable],
    free_old: list[int],
    free_new: list[int],
    forth: Pairs,
    back: Pairs,
) -> None:
    left, right = defaultdict(list), defaultdict(list)
    for i in free_old:
        if forth[i] is None:
            left[old[i]].append(i)
    for j in free_new:
        if back[j] is None and new[j] in left:
            right[new[j]].append(j)
    for key, copies in left.items():
        if len(right.get(key, ())) == len(copies):
            for i, j in zip(copies, right[key], strict=True):
                forth[i], back[j] = j, i
