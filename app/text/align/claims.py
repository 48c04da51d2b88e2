"""Gives every part its place in the new text, the surest first, so that no word ever stands for two of them."""

from collections import Counter, defaultdict
from collections.abc import Set
from dataclasses import replace
from heapq import heapify, heappop, heappush
from operator import itemgetter
from typing import NamedTuple

from app.text.align.ground import Ground
from app.text.align.match import Match, Stretch, Wanted, densest, measured
from app.text.align.score import PLACED, Circumstances, score
from app.text.paragraphs import Span

CANDIDATES = 6  # new sentences looked at for a part
WORTH_MEASURING = 0.4  # of the best stretch's worth
NEAR = 2  # sentences
LIKELY = 0.3  # a part that scores so much somewhere is a rival there
BAND = 0.75  # ranks this close are equal: then the surroundings decide

# What is left of a part once it is placed may stand elsewhere: a split.
REST_EVIDENCE = 4.0
REST_KEPT = 0.18
REST_DENSE = 0.55
REST_FILLED = 0.3
REST_WORDS = 3
REST_REACH = 4  # sentences away from the first place
REST_RANK = 3.0


class Place(NamedTuple):
    """Where a part stands: in a new sentence, at `words` (None where the whole sentence is a twin)."""

    sentence: int
    words: Span | None
    score: float


class Offer(NamedTuple):
    """The best place a part can have now."""

    match: Match
    value: float
    rank: int
    circumstances: Circumstances


Entry = tuple[int, float, int]  # of the heap: -rank, -around, the part (or ~part for the rest of one)


class Claims:
    """`places` and `rests` are by part; `settle` fills them."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.open = ground.open_parts()
        self.places: list[Place | None] = [self._twin(k) for k in range(len(ground.parts))]
        self.rests: dict[int, Place] = {}
        self._candidates = {k: self._likely_sentences(k) for k in self.open}
        self._rivals: dict[int, list[int]] = {}  # new sentence → the parts that may stand there
        self._version: Counter[int] = Counter()  # of a new sentence: rises when words in it are claimed
        self._offers: dict[int, tuple[Offer, int]] = {}  # with the version of the sentence then
        self._known: dict[tuple[int, int], tuple[int, Stretch | None]] = {}
        self._matches: dict[tuple[int, int, int], Match] = {}

    def settle(self) -> None:
        """Place what can be placed."""
        heap = self._first_offers()
        heapify(heap)
        while heap:
            rank, around, k = heappop(heap)
            if k < 0:
                self._place_rest(~k)
            elif self.places[k] is None and (offer := self._standing_offer(k) or self.offer(k)):
                if (offer.rank, offer.circumstances.around) < (-rank, -around):
                    heappush(heap, self._remembered(k, offer))
                elif offer.value >= PLACED:
                    self._place(k, offer, heap)

    def offer(self, k: int) -> Offer | None:
        """The best place for part `k` among the words still free."""
        stretches = self._stretches(k)
        best: Offer | None = None
        for nth, (stretch, sentence) in enumerate(stretches):
            if stretch.worth < WORTH_MEASURING * stretches[0][0].worth:
                break
            found = self._match(k, sentence, stretch.words)
            other = stretches[0 if nth else 1][0].worth if len(stretches) > 1 else 0.0
            alone = (found.evidence - other) / (found.evidence + other)
            headline = (sentence == 0) != (self.ground.parts[k].sentence == 0)
            repeats = headline and self._only_repeats(k, found)
            circumstances = Circumstances(alone, self._around(k, found), headline, repeats)
            value, rank = score(found, circumstances)
            if best is None or value > best.value:
                best = Offer(found, value, round(rank / BAND), circumstances)
        return best

    def _only_repeats(self, k: int, found: Match) -> bool:
        """Whether a place is in the headline, which says shortly what stands below, and has no figure of the part."""
        figures = self.ground.parts[k].figures
        in_headline = found.sentence == 0 and self.ground.has_headline
        return in_headline and figures.isdisjoint(self.ground.stems[slice(*found.words)])

    def neighbour(self, k: int, step: int) -> int:
        """The part beside part `k`, or the one behind that where the first has no place."""
        at = k + step
        return at + step if 0 <= at < len(self.places) and self.places[at] is None else at

    def _twin(self, k: int) -> Place | None:
        twin = self.ground.forth[self.ground.parts[k].sentence]
        return None if twin is None else Place(twin, None, 1.0)

    def _likely_sentences(self, k: int) -> dict[int, float]:
        """The new sentences that share most with a part or lie beside its neighbours' twins, with what they share."""
        shared: dict[int, float] = defaultdict(float)
        for opening, weight in self.ground.parts[k].openings.items():
            for sentence in self.ground.holders.get(opening, ()):
                shared[sentence] += weight
        likely = dict(sorted(shared.items(), key=itemgetter(1), reverse=True)[:CANDIDATES])
        for at, step in ((k - 1, 1), (k + 1, -1)):
            if 0 <= at < len(self.places) and (place := self.places[at]):
                self._add(k, likely, place.sentence, (0, step))
        return likely

    def _add(self, k: int, likely: dict[int, float], near: int, steps: tuple[int, ...]) -> None:
        openings = self.ground.parts[k].openings
        for sentence in (near + step for step in steps):
            if sentence in self.ground.ranges and sentence not in likely:
                there = openings.keys() & self.ground.sentence_openings[sentence]
                likely[sentence] = sum([openings[opening] for opening in there])

    def _stretches(self, k: int) -> list[tuple[Stretch, int]]:
        """Where part `k` may stand, by sentence, the best first; what cannot come near the best is left out."""
        found: list[tuple[Stretch, int]] = []
        best = 0.0
        for sentence, shared in sorted(self._candidates[k].items(), key=lambda item: -item[1]):
            if shared >= WORTH_MEASURING * best and (stretch := self._stretch(k, sentence)):
                best = max(best, stretch.worth)
                found.append((stretch, sentence))
        return sorted(found, reverse=True)

    def _first_offers(self) -> list[Entry]:
        """An entry for every open part, once it is known which of them want the same sentence."""
        entries: dict[int, Entry] = {}
        rivals = defaultdict(list)
        for k in self.open:
            if entry := self._entry(k):
                entries[k], (offer, _) = entry, self._offers[k]
                if offer.value > LIKELY:
                    rivals[offer.match.sentence].append(k)
        self._rivals = {sentence: parts for sentence, parts in rivals.items() if len(parts) > 1}
        self._version.update(self._rivals.keys())
        entries |= {k: entry for parts in self._rivals.values() for k in parts if (entry := self._entry(k))}
        return list(entries.values())

    def _stretch(self, k: int, sentence: int) -> Stretch | None:
        version = self._version[sentence]
        known = self._known.get((k, sentence))
        if known is None or known[0] != version:
            part = self.ground.parts[k]
            wanted = Wanted(part.need.keys(), part.openings.keys())
            found = densest(self.ground, wanted, self.ground.ranges[sentence], self._rival_stems(k, sentence))
            known = self._known[k, sentence] = (version, found)
        return known[1]

    def _match(self, k: int, sentence: int, words: Span) -> Match:
        key = (k, sentence, self._version[sentence])
        if key not in self._matches:
            self._matches[key] = measured(self.ground, self.ground.parts[k], sentence, words)
        return self._matches[key]

    def _rival_stems(self, k: int, sentence: int) -> Set[int]:
        rivals = [r for r in self._rivals.get(sentence, ()) if r != k and self.places[r] is None]
        return set().union(*(self.ground.parts[r].need for r in rivals)) if rivals else frozenset()

    def _standing_offer(self, k: int) -> Offer | None:
        """The offer made last, if it is good enough and nobody has claimed words in its sentence since."""
        offer, version = self._offers[k]
        return offer if offer.value >= PLACED and version == self._version[offer.match.sentence] else None

    def _around(self, k: int, found: Match) -> float:
        """How well the places of the neighbours fit: half a point for each that stands right beside this one."""
        fit = 0.0
        for step in (-1, 1):
            at = self.neighbour(k, step)
            if not 0 <= at < len(self.places):
                fit += 0.5 * (found.sentence == (0 if step < 0 else len(self.ground.new.sentences) - 1))
            elif place := self.places[at]:
                fit += _beside(place, found, step)
        return fit

    def _entry(self, k: int) -> Entry | None:
        offer = self.offer(k)
        return self._remembered(k, offer) if offer else None

    def _remembered(self, k: int, offer: Offer) -> Entry:
        self._offers[k] = (offer, self._version[offer.match.sentence])
        return -offer.rank, -offer.circumstances.around, k

    def _nearer(self, k: int, sentence: int) -> Entry | None:
        """The entry for a part whose neighbour was placed near the offer it has: only its surroundings have changed."""
        offer, version = self._offers.get(k, (None, 0))
        if not offer or version != self._version[offer.match.sentence] or abs(offer.match.sentence - sentence) > NEAR:
            return None
        circumstances = offer.circumstances._replace(around=self._around(k, offer.match))
        value, rank = score(offer.match, circumstances)
        return self._remembered(k, Offer(offer.match, value, round(rank / BAND), circumstances))

    def _place(self, k: int, offer: Offer, heap: list[Entry]) -> None:
        sentence = offer.match.sentence
        self.places[k] = Place(sentence, offer.match.words, offer.value)
        self._take(k, sentence, offer.match.words)
        if rest := self._rest(k):
            left = self.ground.parts[k].weight * (1 - offer.match.kept)
            heappush(heap, (-round(REST_RANK * rest.evidence / left / BAND), 0.0, ~k))
        for q in (k - 2, k - 1, k + 1, k + 2):
            if q in self._candidates and self.places[q] is None:
                self._add(q, self._candidates[q], sentence, (-1, 0, 1))
                if entry := self._nearer(q, sentence) or self._entry(q):
                    heappush(heap, entry)

    def _place_rest(self, k: int) -> None:
        if rest := self._rest(k):
            self.rests[k] = Place(rest.sentence, rest.words, rest.kept)
            self._take(k, rest.sentence, rest.words)

    def _take(self, k: int, sentence: int, words: Span) -> None:
        self.ground.claim(k, words)
        self._version[sentence] += 1

    def _rest(self, k: int) -> Match | None:
        """Where the words of part `k` that its place does not hold stand together, near by."""
        ground, part, place = self.ground, self.ground.parts[k], self.places[k]
        assert place
        assert place.words
        here = Counter(ground.stems[slice(*place.words)])
        left = part.need - here
        if sum(ground.stem_weights[stem] * count for stem, count in left.items()) < REST_EVIDENCE:
            return None
        rest = replace(part, need=left, openings={})
        near = [*self._candidates[k], place.sentence, place.sentence + 1, place.sentence - 1]
        found = [
            measured(ground, rest, sentence, stretch.words)
            for sentence in dict.fromkeys(near)
            if sentence in ground.ranges and abs(sentence - place.sentence) <= REST_REACH
            if (stretch := densest(ground, Wanted(left.keys(), frozenset()), ground.ranges[sentence]))
        ]
        enough = [rest for rest in found if self._is_rest(rest, place.sentence)]
        return max(enough, key=lambda rest: rest.evidence, default=None)

    def _is_rest(self, rest: Match, home: int) -> bool:
        weight = sum(self.ground.weights[slice(*rest.words)])
        return (
            rest.evidence >= REST_EVIDENCE
            and rest.kept >= REST_KEPT
            and rest.evidence >= REST_DENSE * weight
            and rest.words[1] - rest.words[0] >= REST_WORDS
            and (rest.sentence == home or rest.filled >= REST_FILLED)
        )


def _beside(place: Place, found: Match, step: int) -> float:
    """How well a neighbour's place fits: `step` is -1 for the part before, 1 for the part after."""
    distance = (found.sentence - place.sentence) * -step
    if distance == 0:
        in_order = place.words is None or (found.words[0] - place.words[0]) * -step > 0
        return 0.5 if in_order else 0.3
    return 0.5 if distance == 1 else 0.2 if abs(distance) <= 2 else 0.0
