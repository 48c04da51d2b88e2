"""Tells which of several texts are too long for a space that they share, by the one rule that server and page have."""

from collections.abc import Sequence


def overlong(sizes: Sequence[int], room: int) -> list[int]:
    """By how much each of `sizes` is too long for `room`, in the same unit; 0 for those that are not.

    Each gets the same, and what the short ones leave goes to the others. The excesses add up to what is over, so that
    whoever cuts just so much fits (docs/space.md, tests/vectors/overlong.json).
    """
    excess = [0] * len(sizes)
    left = room
    for at, index in enumerate(sorted(range(len(sizes)), key=sizes.__getitem__)):
        given = min(sizes[index], max(0, left // (len(sizes) - at)))
        excess[index] = sizes[index] - given
        left -= given
    return excess
