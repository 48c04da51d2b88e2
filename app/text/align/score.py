"""Says how sure it is that a part of the old text stands at a place of the new one: a number from 0 to 1, and why.

The score is a logistic sum of a few plain facts. The weights were fitted to pairs of revisions where the right places
are known (docs/carry-over.md); their signs are what common sense says, and the tests hold the order of the scores.
"""

from math import exp, log
from typing import NamedTuple

from app.text.align.match import Match

PLACED = 0.6  # from here on a part is placed
SUGGESTED = 0.05  # from here on a place is worth a person's look

BASE = -4.68
EVIDENCE = 0.65  # per factor e of shared weight: one rare word in common is little, ten are much
KEPT = 2.58  # how much of the part is there
FILLED = 1.34  # how much of the new sentence it makes up
EITHER = 1.61  # the larger of the two: a part may be shortened, or grow
ALIKE = 2.27  # letters in common
ALONE = 1.32  # how far ahead of the part's next best place
AROUND = 1.14  # the neighbours stand beside it there, too
ONLY_NAMES = -7.0  # people recur; a name by itself is no place
HEADLINE = -2.38  # a headline repeats what stands below
REPEATED = -6.0  # ... so it is no place for what is said there, and at most suggested
OTHER_FIGURES = -14.0  # per share of its other words that is gone: a corrected figure changes nothing else
DOUBTFUL = -1.0  # of a place that only the speaker recommends: it is suggested
ONLY_FRAME = -16.0
ENOUGH_BEYOND_FRAME = 0.55
SAID_ANEW = -12.0
MAY_BE_LOST = 0.4  # of spoken words, and of those they would be now
OTHER_NAMES = -1.74
ENOUGH_BEYOND_NAMES = 0.4
ENOUGH_BESIDE_SPEECH = 1.0  # who says something is told by name and role; whoever lost more than names is not there


class Circumstances(NamedTuple):
    """What the words themselves do not tell."""

    alone: float  # (evidence - next best) / (evidence + next best), -1 to 1
    around: float  # 0 to 1
    headline: bool  # exactly one of both is the text's first sentence
    repeats: bool = False  # the place is a headline, and the part is none


class Score(NamedTuple):
    """`value` from 0 to 1; `rank` orders parts that want the same place, by their words before their surroundings."""

    value: float
    rank: float


def score(match: Match, circumstances: Circumstances) -> Score:
    """The score of one place for one part."""
    evidence = EVIDENCE * log(1 + match.evidence)
    around = AROUND * circumstances.around + HEADLINE * circumstances.headline
    words = (
        BASE
        + evidence
        + KEPT * match.kept
        + FILLED * match.filled
        + EITHER * max(match.kept, match.filled)
        + ALIKE * match.alike
        + ALONE * circumstances.alone
        + around
        + ONLY_NAMES * _only_names(match)
        + OTHER_FIGURES * match.misfit
        + OTHER_NAMES * match.other_names
    )
    against = _said_by_the_same(match) + REPEATED * circumstances.repeats
    total = min(words, max(DOUBTFUL, words + against))
    # Of two that want one place, the one that lost less of itself has it, not the longer one.
    return Score(1 / (1 + exp(-total)), total - around - evidence / 2)


def _said_by_the_same(match: Match) -> float:
    """People say many things: the same speaker and other words are worth a look, and no place."""
    framed = ONLY_FRAME * max(0.0, ENOUGH_BEYOND_FRAME - match.beyond_frame)
    return framed + SAID_ANEW * max(0.0, match.said_anew - MAY_BE_LOST)


def _only_names(match: Match) -> float:
    enough = ENOUGH_BESIDE_SPEECH if match.beside_speech else ENOUGH_BEYOND_NAMES
    return max(0.0, enough - match.beyond_names) if match.names_shared else 0.0
