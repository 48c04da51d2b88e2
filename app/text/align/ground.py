"""What is left to compare once the twins are paired: parts of old sentences, and new words that nobody has claimed."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from app.text.align.twins import Pairs, pair_twins
from app.text.align.vocabulary import Vocabulary
from app.text.document import Document
from app.text.paragraphs import Span
from app.text.words import WORD

STOP = re.compile(r"[.!?…]")
MANY_CAPITALS = 0.22  # in a language that gives every noun a capital, a capital makes no name
COMMON = 20  # beyond so many sentences, sharing a word is no reason to look at one of them
SHORT_TEXT = 150  # sentences; up to here every shared word is
NO_WORDS: Counter[int] = Counter()  # shared: most parts have a twin, and making three empty ones for each takes time
NO_OPENINGS: Mapping[int, float] = MappingProxyType({})


class Words(NamedTuple):
    """The words of one sentence: number in the vocabulary, start and end in the view."""

    numbers: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


@dataclass(slots=True)
class Part:
    """A stretch of one old sentence within one segment, or outside all of them (`segment` is then None).

    The lists and sets are of stems; they stay empty, and are shared, for a part whose sentence has a twin.
    """

    start: int
    end: int
    sentence: int
    segment: int | None
    numbers: tuple[int, ...] = ()
    stems: Sequence[int] = ()
    need: Counter[int] = field(default_factory=lambda: NO_WORDS)
    openings: Mapping[int, float] = field(default_factory=lambda: NO_OPENINGS)  # opening → weight of the word
    names: frozenset[int] = frozenset()
    figures: frozenset[int] = frozenset()
    text: str = ""  # in small letters
    weight: float = 0.0
    other_weight: float = 0.0  # without the names
    whole: bool = True  # the whole of its sentence


@dataclass(slots=True)
class Ground:
    """Both texts, made ready. The parallel lists `numbers` to `owner` are the words of new sentences without a twin."""

    old: Document
    new: Document
    forth: Pairs  # old sentence → its twin
    back: Pairs
    identical: list[bool]  # old sentence → its twin is the same to the letter
    old_words: dict[int, Words]  # of sentences that are not identical
    new_words: dict[int, Words]
    parts: list[Part] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    stems: list[int] = field(default_factory=list)
    openings: list[int] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    owner: list[int] = field(default_factory=list)  # the part that claims the word, or -1
    ranges: dict[int, Span] = field(default_factory=dict)  # new sentence → its words
    sentence_weights: dict[int, float] = field(default_factory=dict)
    sentence_openings: dict[int, set[int]] = field(default_factory=dict)
    holders: dict[int, list[int]] = field(default_factory=dict)  # opening → the new sentences that hold it
    stem_weights: list[float] = field(default_factory=list)
    names: set[int] = field(default_factory=set)  # stems
    figures: set[int] = field(default_factory=set)  # stems
    saying: set[int] = field(default_factory=set)  # numbers

    @property
    def has_headline(self) -> bool:
        """Whether the new text begins with a line without a stop."""
        if len(self.new.sentences) < 2:
            return False
        (_, end), (start, _) = self.new.sentences[:2]
        return "\n" in self.new.view[end:start] and not STOP.search(self.new.view, max(0, end - 3), end)

    def open_parts(self) -> list[int]:
        """The parts that have words and no twin."""
        return [k for k, part in enumerate(self.parts) if part.stems]

    def claim(self, owner: int, span: Span) -> None:
        """Give a range of words to a part."""
        for at in range(*span):
            self.owner[at] = owner

    def span(self, words: Span) -> Span:
        """A range of words in the view of the new text."""
        return self.starts[words[0]], self.ends[words[1] - 1]


def prepare(old: Document, segments: Sequence[Span], new: Document) -> Ground:
    """Pair the twins, cut the rest into parts and words, and weigh them. `segments` are spans of the old view."""
    ground = _paired(old, new, vocabulary := Vocabulary())
    ground.parts = _parts(old, segments)
    _lay_out_new(ground, vocabulary)
    _fill_parts(ground, vocabulary)
    _weigh(ground, vocabulary)
    return ground


def _paired(old: Document, new: Document, vocabulary: Vocabulary) -> Ground:
    forth: Pairs = [None] * len(old.sentences)
    back: Pairs = [None] * len(new.sentences)
    pair_twins(_written(old), _written(new), forth, back)
    identical = [twin is not None for twin in forth]
    old_words = {i: _words(old, i, vocabulary) for i, twin in enumerate(forth) if twin is None}
    new_words = {j: _words(new, j, vocabulary) for j, twin in enumerate(back) if twin is None}
    pair_twins(_keys(old, old_words), _keys(new, new_words), forth, back)
    return Ground(old, new, forth, back, identical, old_words, new_words)


def _written(text: Document) -> list[str]:
    view = text.view
    return [view[start:end] for start, end in text.sentences]


def _words(text: Document, sentence: int, vocabulary: Vocabulary) -> Words:
    view = text.view
    spans = [m.span() for m in WORD.finditer(view, *text.sentences[sentence])]
    if not spans:
        return Words((), (), ())
    starts, ends = zip(*spans, strict=True)
    return Words(tuple([vocabulary[view[start:end]] for start, end in spans]), starts, ends)


def _keys(text: Document, words: dict[int, Words]) -> list[tuple[int, ...] | None]:
    keys: list[tuple[int, ...] | None] = [None] * len(text.sentences)
    for sentence, found in words.items():
        keys[sentence] = found.numbers or None
    return keys


def _parts(old: Document, segments: Sequence[Span]) -> list[Part]:
    """Every sentence, cut where a segment begins or ends inside it."""
    edges = sorted({edge for span in segments for edge in span})
    order = sorted(range(len(segments)), key=lambda s: segments[s])
    begins = [segments[s][0] for s in order]
    parts = []
    first = at = 0
    for sentence, (start, end) in enumerate(old.sentences):
        first = bisect_right(edges, start, first)
        cuts = [start, *edges[first : bisect_left(edges, end, first)], end]
        for left, right in pairwise(cuts):
            at = bisect_right(begins, left, at)
            within = at > 0 and segments[order[at - 1]][1] >= right
            parts.append(Part(left, right, sentence, order[at - 1] if within else None, whole=len(cuts) == 2))
    return parts


def _lay_out_new(ground: Ground, vocabulary: Vocabulary) -> None:
    for sentence, words in ground.new_words.items():
        if ground.back[sentence] is not None or not words.numbers:
            continue
        begin = len(ground.numbers)
        ground.numbers += words.numbers
        ground.starts += words.starts
        ground.ends += words.ends
        ground.sentence += [sentence] * len(words.numbers)
        ground.ranges[sentence] = (begin, len(ground.numbers))
    ground.stems = [vocabulary.stems[n] for n in ground.numbers]
    ground.openings = [vocabulary.openings[n] for n in ground.numbers]
    ground.owner = [-1] * len(ground.numbers)
    holders: dict[int, list[int]] = defaultdict(list)
    for sentence, (begin, end) in ground.ranges.items():
        found = ground.sentence_openings[sentence] = set(ground.openings[begin:end])
        for opening in found:
            holders[opening].append(sentence)
    limit = COMMON if len(ground.ranges) >= SHORT_TEXT else len(ground.ranges)
    ground.holders = {opening: where for opening, where in holders.items() if len(where) <= limit}


def _fill_parts(ground: Ground, vocabulary: Vocabulary) -> None:
    for part in ground.parts:
        if ground.forth[part.sentence] is not None:
            continue
        words = ground.old_words[part.sentence]
        begin, end = bisect_left(words.starts, part.start), bisect_left(words.starts, part.end)
        part.numbers = words.numbers[begin:end]
        part.stems = [vocabulary.stems[n] for n in part.numbers]
        part.need = Counter(part.stems)


def _weigh(ground: Ground, vocabulary: Vocabulary) -> None:
    counts = _counts(ground, vocabulary)
    figures = ground.figures = vocabulary.figures()
    ground.saying = vocabulary.saying()
    ground.names = _names(ground) - figures
    sentences = len(ground.old.sentences) + len(ground.ranges)
    weights = ground.stem_weights = vocabulary.weights(counts, sentences, ground.names, figures)
    ground.weights = [weights[stem] for stem in ground.stems]
    ground.sentence_weights = {s: sum(ground.weights[begin:end]) for s, (begin, end) in ground.ranges.items()}
    for part in ground.parts:
        if part.stems:
            part.weight = sum(weights[stem] for stem in part.stems)
            part.openings = {vocabulary.openings[n]: weights[vocabulary.stems[n]] for n in part.numbers}
            part.names = frozenset(part.need.keys() & ground.names)
            part.figures = frozenset(part.need.keys() & figures)
            part.other_weight = part.weight - sum(weights[stem] * part.need[stem] for stem in part.names)
            part.text = ground.old.view[part.start : part.end].lower()


def _counts(ground: Ground, vocabulary: Vocabulary) -> list[int]:
    """How often each stem stands in the old text and in new sentences without a twin."""
    counts = [0] * len(set(vocabulary.stems))
    for stem in ground.stems:
        counts[stem] += 1
    for words in ground.old_words.values():
        for number in words.numbers:
            counts[vocabulary.stems[number]] += 1
    for written, often in Counter(WORD.findall(_identical(ground))).items():
        if (known := vocabulary.get(written)) is not None:
            counts[vocabulary.stems[known]] += often
    return counts


def _identical(ground: Ground) -> str:
    """The old sentences whose words were never cut, as their twins are the same to the letter."""
    view = ground.old.view
    sentences = zip(ground.old.sentences, ground.identical, strict=True)
    return "\n".join([view[start:end] for (start, end), same in sentences if same])


def _names(ground: Ground) -> set[int]:
    """The stems of words that open with a capital inside a sentence or part."""
    first = {begin for begin, _ in ground.ranges.values()}
    view = ground.new.view
    new = {at for at, start in enumerate(ground.starts) if view[start].isupper() and at not in first}
    if len(new) > MANY_CAPITALS * len(ground.starts):
        return set()
    open_parts = [part for part in ground.parts if part.stems]
    return {ground.stems[at] for at in new} | {stem for part in open_parts for stem in _capitals(ground, part)}


def _capitals(ground: Ground, part: Part) -> Iterable[int]:
    words = ground.old_words[part.sentence]
    begin = bisect_left(words.starts, part.start)
    for nth, stem in enumerate(part.stems[1:], begin + 1):
        if ground.old.view[words.starts[nth]].isupper():
            yield stem
