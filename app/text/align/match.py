"""Finds where in a new sentence an old part stands, by its words, and measures how much of it is there."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from rapidfuzz.distance import Indel

from app.text.align.ground import Ground, Part
from app.text.paragraphs import Span

SIGN = re.compile(r'["“”„«»–—]')  # where somebody begins or stops to speak
TELLING = 1.5  # weight of a word that hardly comes again
SHORTEST_TOLD = 3  # words
NAMED = 2.0  # weight of the words for who speaks that both share; a pronoun has less
LONGEST_FRAME = 9  # words before what somebody is told to say
LITTLE = 3.0  # weight; who shares so little and lost its figures is told by chance
LOST_FIGURES = 0.3  # ... which speaks against it so much, beside other figures in their place
GAP = 0.3  # what a foreign word inside costs, of its weight
RIVAL_GAP = 0.8  # ... where it is the word of another part that may stand there
RIVAL_SHARE = 0.6  # what a word is worth that another part there has too
AKIN = 0.5  # what a word is worth that only opens alike


class Match(NamedTuple):
    """A stretch of a new sentence that shares words with a part."""

    sentence: int
    words: Span  # range in the ground's words
    evidence: float  # the weight of what both share
    kept: float  # ... as a share of the part
    filled: float  # ... as a share of the whole new sentence
    alike: float  # letters in common, 0 to 1
    names_shared: bool
    other_names: bool  # both have names, and none is the same
    misfit: float  # how much of the part's other words is gone, where its figures are; less where no others stand there
    beyond_names: float  # how much of the part's other words is there, 0 to 1
    beyond_frame: float  # how much is there beside the words for who says so, of the old or the new; 0 to 1
    said_anew: float  # both are spoken: how much of the larger share is lost; else 0
    beside_speech: bool  # told before, now it would only say whose words stand beside it


class Wanted(NamedTuple):
    """The stems and openings to look for."""

    stems: Set[int]
    openings: Set[int]


class Stretch(NamedTuple):
    """A range of the ground's words, and what it is worth: its wanted words less the others inside."""

    worth: float
    words: Span


def densest(ground: Ground, wanted: Wanted, within: Span, rivals: Set[int] = frozenset()) -> Stretch | None:
    """The free stretch with the most wanted words and the fewest others, in one pass.

    `rivals` are the stems of other parts that may stand there.
    """
    wanted_stems, wanted_openings = wanted
    stems, openings, weights, owner = ground.stems, ground.openings, ground.weights, ground.owner
    best = run = 0.0
    begin, found = within[0], None
    for at in range(*within):
        stem = stems[at]
        if owner[at] >= 0:
            run = 0.0
            continue
        if stem in wanted_stems:
            gain = weights[at]
        elif openings[at] in wanted_openings:
            gain = weights[at] * AKIN
        else:
            if run > 0.0:
                run -= weights[at] * (RIVAL_GAP if stem in rivals else GAP)
            continue
        if run <= 0.0:
            run, begin = 0.0, at
        run += gain * RIVAL_SHARE if stem in rivals else gain
        if run > best:
            best, found = run, (begin, at + 1)
    return Stretch(best, found) if found else None


def measured(ground: Ground, part: Part, sentence: int, words: Span) -> Match:
    """What a stretch shares with a part."""
    evidence = shared(ground, part, part.need, words)
    start, stop = ground.span(words)
    there = set(ground.stems[words[0] : words[1]])
    names = part.names & there
    name_weight = sum([ground.stem_weights[stem] * part.need[stem] for stem in names])
    return Match(
        sentence=sentence,
        words=words,
        evidence=evidence,
        kept=min(1.0, evidence / part.weight),
        filled=min(1.0, evidence / ground.sentence_weights[sentence]),
        alike=Indel.normalized_similarity(part.text, ground.new.view[start:stop].lower()),
        names_shared=bool(names),
        other_names=bool(part.names) and not names and not ground.names.isdisjoint(there),
        misfit=_misfit(ground, part, evidence, ground.ranges[sentence]) if part.figures else 0.0,
        beyond_names=max(0.0, evidence - name_weight) / part.other_weight if part.other_weight > 1 else 1.0,
        beyond_frame=_beyond_frame(ground, part, sentence),
        said_anew=_said_anew(ground, part, evidence, sentence, start),
        beside_speech=bool(names) and part.whole and _is_beside_speech(ground, part, sentence, (start, stop)),
    )


def _said_anew(ground: Ground, part: Part, evidence: float, sentence: int, start: int) -> float:
    """A desk shortens spoken words and does not put them in others: what is missing where most of both is."""
    if not _opens_marked(ground.old.view, part.start) or not _opens_marked(ground.new.view, start):
        return 0.0
    closes = SIGN.search(ground.new.view, start)
    begin, end = ground.ranges[sentence]
    within = sum(
        [
            ground.weights[at]
            for at in range(begin, end)
            if start <= ground.starts[at] < (closes.start() if closes else ground.ends[end - 1])
        ]
    )
    return 1 - min(1.0, max(evidence / part.weight, evidence / within if within else 0.0))


def _opens_marked(view: str, start: int) -> bool:
    return bool(SIGN.search(view[max(0, start - 2) : start].rstrip()[-1:] + view[start : start + 1]))


def _beyond_frame(ground: Ground, part: Part, sentence: int) -> float:
    """`Mayor Berg says X`, `Mayor Berg says Y`: how much of X is Y; 1 where they share no words for who says it."""
    begin, end = ground.ranges[sentence]
    opens = begin + _frame(ground, ground.numbers[begin : begin + LONGEST_FRAME])
    if opens == begin or end - opens < SHORTEST_TOLD or _speaks(ground, begin, opens):
        return 1.0
    framed = _frame(ground, part.numbers[:LONGEST_FRAME])
    who = set(ground.stems[begin:opens])
    if framed and _have_changed_sides(ground, part, framed, (begin, opens, end)):
        return 0.0
    told = part.stems[framed:] if framed else [stem for stem in part.stems if stem not in who | ground.names]
    rest = Counter(told)
    if shared(ground, part, part.need, (begin, opens)) < NAMED:
        return 1.0
    both = shared(ground, part, rest, (opens, end))
    old = sum([ground.stem_weights[stem] * count for stem, count in rest.items()])
    new = sum(ground.weights[opens:end])
    if not old or not new:
        return 1.0
    if framed:
        return (both / old + both / new) / 2
    return 1.0 if both >= TELLING else max(both / old, both / new)


def _have_changed_sides(ground: Ground, part: Part, framed: int, new: tuple[int, int, int]) -> bool:
    """`Berg says the council lied`, `The council says Berg knew`: each now speaks of the other."""
    begin, opens, end = new
    then, now = (_telling(ground, stems) for stems in (part.stems[: framed - 1], ground.stems[begin : opens - 1]))
    return bool(then and now) and then <= set(ground.stems[opens:end]) - now and now <= set(part.stems[framed:]) - then


def _telling(ground: Ground, stems: Sequence[int]) -> set[int]:
    return {stem for stem in stems if ground.stem_weights[stem] >= TELLING / 2}


def _speaks(ground: Ground, begin: int, opens: int) -> bool:
    """`"I trusted it," she said`, `It is dear, says Berg`: what stands before the verb is what is said."""
    start = ground.new.sentences[ground.sentence[begin]][0]
    before = ground.new.view[start : ground.ends[opens - 1]]
    return bool(SIGN.search(before)) or before.count(",") % 2 == 1


def _frame(ground: Ground, numbers: Sequence[int]) -> int:
    """How many words say who speaks, at the beginning of a sentence."""
    return next((nth + 1 for nth, number in enumerate(numbers) if number in ground.saying), 0)


def _is_beside_speech(ground: Ground, part: Part, sentence: int, place: Span) -> bool:
    begin, end = ground.new.sentences[sentence]
    view = ground.new.view
    spoken = SIGN.search(view, begin, place[0]) or SIGN.search(view, place[1], end)
    return bool(spoken) and not SIGN.search(part.text)


def _misfit(ground: Ground, part: Part, evidence: float, sentence: Span) -> float:
    free = {ground.stems[at] for at in range(*sentence) if ground.owner[at] < 0}
    if not part.figures.isdisjoint(free):
        return 0.0
    others = part.weight - sum([ground.stem_weights[stem] * part.need[stem] for stem in part.figures])
    gone = max(0.0, 1 - evidence / others) if others > 0 else 1.0
    if ground.figures.isdisjoint(free):
        return gone * LOST_FIGURES if evidence < LITTLE else 0.0
    return gone


def shared(ground: Ground, part: Part, need: Mapping[int, int], words: Span) -> float:
    """The weight of the free words of a stretch that `need`, the part or some of it, has too; each counts once."""
    stems, openings, weights, owner = ground.stems, ground.openings, ground.weights, ground.owner
    left = dict(need)
    akin: dict[int, int] = {}
    weight = 0.0
    for at in range(*words):
        if owner[at] >= 0:
            continue
        stem = stems[at]
        if left.get(stem, 0) > 0:
            left[stem] -= 1
            weight += weights[at]
        elif openings[at] in part.openings and stem not in need:
            akin.setdefault(openings[at], at)
    for at in akin.values():
        weight += weights[at] * AKIN
    return weight
