"""Moves the edges of a place out over new wording that plainly belongs to it: to the end of its sentence or clause."""

import re

from app.text.align.ground import Ground, Part
from app.text.paragraphs import Span

BREAK = re.compile(r'[,;:–—"“”„«»!?.…]')
SIGN = re.compile(r'["“”„«»–—]')  # where somebody begins or stops to speak
TURN = re.compile(r'[.!?…]["”’»)“]*\s+["“”„«»–—]')  # where somebody else may go on

MOSTLY = 0.5  # so much of a sentence, and all of it is the place of a part that was a sentence
PLENTY = 0.9  # of the part's weight: no need to look further
TO_BREAK = 1.8  # the most a place may weigh, of its part, when it grows to the next break
PAST_BREAK = 1.4  # ... and when it grows past one
STEPS = 4
GENEROUS = 2.0  # of the part's weight: what a person is shown to choose may be so much more


def widened(ground: Ground, part: Part, owner: int, words: Span) -> Span:
    """The place with the words around it that nobody claims and that take the place of words the part has lost."""
    free = _free_around(ground, owner, words)
    whole = ground.ranges[ground.sentence[words[0]]]
    spoken = all(_sharp(ground, part, words)) and _has_sign(ground, words, free)
    if part.whole and not spoken and free == whole and _weight(ground, words) >= MOSTLY * _weight(ground, whole):
        return free
    for _ in range(STEPS):
        wider = _one_step(ground, part, words, free)
        if wider is None:
            break
        words = wider
    return words


def generous(ground: Ground, part: Part, owner: int, words: Span) -> Span:
    """The place as a person is best shown it: its sentence, or what nobody claims of it, if that is not far too much.

    The sentence may be the place of others too: nothing is placed here, and a person reads sentences.
    """
    words = widened(ground, part, owner, words)
    most = GENEROUS * part.weight
    wider = (ground.ranges[ground.sentence[words[0]]], _free_around(ground, owner, words))
    return next((span for span in wider if _weight(ground, span) <= most), words)


def _free_around(ground: Ground, owner: int, words: Span) -> Span:
    begin, end = ground.ranges[ground.sentence[words[0]]]
    left, right = words
    while left > begin and ground.owner[left - 1] in (-1, owner) and not TURN.search(_gap(ground, left)):
        left -= 1
    while right < end and ground.owner[right] in (-1, owner) and not TURN.search(_gap(ground, right)):
        right += 1
    return left, right


def _one_step(ground: Ground, part: Part, words: Span, free: Span) -> Span | None:
    """The smallest way to grow by a clause, or None when the place is large enough or may not grow."""
    weight = _weight(ground, words)
    if weight >= PLENTY * part.weight:
        return None
    sharp_left, sharp_right = _sharp(ground, part, words)
    small = weight < part.weight / 2
    ways = []
    if (not sharp_left or small) and (edge := _left_edge(ground, words[0], free[0])) < words[0]:
        ways.append((_breaks(ground, words[0]), _weight(ground, (edge, words[0])), (edge, words[1])))
    if (not sharp_right or small) and (edge := _right_edge(ground, words[1], free[1])) > words[1]:
        ways.append((_breaks(ground, words[1]), _weight(ground, (words[1], edge)), (words[0], edge)))
    fitting = [way for way in ways if weight + way[1] <= (PAST_BREAK if way[0] else TO_BREAK) * part.weight]
    return min(fitting)[2] if fitting else None


def _sharp(ground: Ground, part: Part, words: Span) -> tuple[bool, bool]:
    """Whether the place begins and ends with the very words the part begins and ends with."""
    return ground.stems[words[0]] == part.stems[0], ground.stems[words[1] - 1] == part.stems[-1]


def _left_edge(ground: Ground, at: int, limit: int) -> int:
    if at <= limit or SIGN.search(_gap(ground, at)):
        return at
    at -= 1
    while at > limit and not BREAK.search(_gap(ground, at)):
        at -= 1
    return at


def _right_edge(ground: Ground, at: int, limit: int) -> int:
    if at >= limit or SIGN.search(_gap(ground, at)):
        return at
    at += 1
    while at < limit and not BREAK.search(_gap(ground, at)):
        at += 1
    return at


def _breaks(ground: Ground, at: int) -> bool:
    return bool(BREAK.search(_gap(ground, at)))


def _gap(ground: Ground, at: int) -> str:
    """What stands between the word before `at` and the word at it."""
    return ground.new.view[ground.ends[at - 1] : ground.starts[at]]


def _has_sign(ground: Ground, words: Span, free: Span) -> bool:
    view = ground.new.view
    before = view[ground.starts[free[0]] : ground.starts[words[0]]]
    return bool(SIGN.search(before) or SIGN.search(view[ground.ends[words[1] - 1] : ground.ends[free[1] - 1]]))


def _weight(ground: Ground, words: Span) -> float:
    return sum(ground.weights[words[0] : words[1]])
