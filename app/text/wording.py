"""Says whether two passages say the same, and whether a proposed wording was taken into a newer one."""

from collections import Counter
from itertools import chain
from typing import Literal

from app.text.normalize import read
from app.text.words import WORD, is_small, normal

Taken = Literal["taken", "partly", "not"]


def words(passage: str) -> list[str]:
    """The words of a passage however it is typeset. Where it has none, its characters that are no white space."""
    view = read(passage).view
    return [normal(word) for word in WORD.findall(view)] or view.split()


def says_the_same(one: str, other: str) -> bool:
    """Whether two passages have the same words in the same order; marks, dashes and case are no difference."""
    return one == other or words(one) == words(other)


def taken(passage: str, wording: str, now: str) -> Taken:
    """How much of what `wording` changes in `passage` is changed in `now`, which is "" where the passage is gone.

    All of it, also beside other changes, is "taken". Words that only went, where others were to come, are no part of
    it: a passage that was told anew lacks them too.
    """
    before, asked, is_now = words(passage), words(wording), words(now)
    if asked in (is_now, []):
        return "taken" if asked == is_now else "not"
    come, gone = Counter(asked) - Counter(before), Counter(before) - Counter(asked)
    has_come, has_gone = come & (Counter(is_now) - Counter(before)), gone & (Counter(before) - Counter(is_now))
    if not (come or gone):
        return "not"  # another order of the same words, and that is not the order now
    if has_come == come and has_gone == gone and _in_order(asked, is_now, set(come)):
        return "taken"
    telling = has_come if come else has_gone
    return "partly" if any(not is_small(word) for word in chain(telling)) else "not"


def _in_order(asked: list[str], is_now: list[str], telling: set[str]) -> bool:
    """Whether the words that were to come stand in the order they were asked for."""
    return [w for w in asked if w in telling] == [w for w in is_now if w in telling]
