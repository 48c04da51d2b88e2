"""Says of every segment what became of it, from the places of its parts."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from app.text.align.carried import Carried, Change
from app.text.align.claims import Claims
from app.text.align.edges import SIGN, generous
from app.text.align.ground import Ground
from app.text.align.order import staying
from app.text.align.pieces import Piece, pieces
from app.text.align.score import SUGGESTED
from app.text.paragraphs import Span
from app.text.words import WORD

CLOSE = 4  # foreign words between two pieces of one segment that do not part them
ENOUGH_TO_MERGE = 2.0  # shared weight: a stray word in somebody's sentence is no merger
SENTENCE_ENDS = re.compile(r"[.!?…][\"”’»“)]*\s")
OPENING_SIGNS = re.compile(r"(?:(?<!\S)[–—―-]+[ ]?|(?<!\w)[\"“”„«»‘'(]+[ ]?)+\Z")
CLOSING_SIGNS = re.compile(r"[.,!?…:;\"”“»’)]+")

GAP_LEAST, GAP_MOST = 0.35, 2.5  # of the part's weight, for a stretch between its neighbours to be suggested
GAP_WORDS = 3
NEAR = 2  # sentences between the neighbours


class Verdict:
    """All segments of one comparison; `segments` are spans of the old view."""

    def __init__(self, ground: Ground, claims: Claims, segments: Sequence[Span]) -> None:
        self.ground, self.claims, self.segments = ground, claims, segments
        self.pieces = pieces(ground, claims)
        self.starts = sorted(piece.start for stretches in self.pieces.values() for piece in stretches)
        self.parts: dict[int, list[int]] = defaultdict(list)
        for k, part in enumerate(ground.parts):
            if part.segment is not None:
                self.parts[part.segment].append(k)
        self.staying = self._staying()
        self.merged = self._merged()

    def of(self, segment: int) -> Carried:
        """What became of a segment."""
        stretches = self.pieces.get(segment)
        if not stretches:
            return self._removed(segment)
        if twin := self._as_it_stood(segment, stretches):
            return twin
        spans = self._spans(segment, stretches)
        score = min(place.score for piece in stretches if (place := self.claims.places[piece.part]))
        change = self._change(segment, stretches, len(spans))
        return Carried(change, tuple(self.ground.new.given(span) for span in spans), None, round(score, 3))

    def _as_it_stood(self, segment: int, stretches: list[Piece]) -> Carried | None:
        """The answer for a segment within one sentence that is the same to the letter."""
        piece = stretches[0]
        if len(self.parts[segment]) > 1 or not self.ground.identical[self.ground.parts[piece.part].sentence]:
            return None
        change: Change = "unchanged" if piece.part in self.staying else "moved"
        return Carried(change, (self.ground.new.given(piece[:2]),), None, 1.0)

    def _change(self, segment: int, stretches: list[Piece], spans: int) -> Change:
        placed = {piece.part for piece in stretches}
        main = max(stretches, key=lambda piece: piece.end - piece.start)
        if spans > 1 or any(self._stands_apart(k) for k in placed):
            return "split"
        if placed & self.merged:
            return "merged"
        if main.part not in self.staying:
            return "moved"
        complete = all(k in placed for k in self.parts[segment] if self._has_words(k))
        return "unchanged" if complete and all(piece.same for piece in stretches) else "edited"

    def _stands_apart(self, k: int) -> bool:
        """Whether one sentence has become two."""
        place, rest = self.claims.places[k], self.claims.rests.get(k)
        return bool(place and rest and place.sentence != rest.sentence)

    def _has_words(self, k: int) -> bool:
        part = self.ground.parts[k]
        return bool(part.stems) or bool(WORD.search(self.ground.old.view, part.start, part.end))

    def _spans(self, segment: int, stretches: list[Piece]) -> list[Span]:
        spans = [stretches[0][:2]]
        for piece in stretches[1:]:
            if self._close(spans[-1][1], piece.start):
                spans[-1] = (spans[-1][0], max(spans[-1][1], piece.end))
            else:
                spans.append((piece.start, piece.end))
        return self._with_signs(segment, spans)

    def _close(self, end: int, start: int) -> bool:
        """Whether what stands between two pieces does not part them: nobody's place, no mark, and few words."""
        if bisect_left(self.starts, start) > bisect_left(self.starts, end):
            return False
        between = self.ground.new.view[end:start]
        words = len(WORD.findall(between))
        return not words or (words <= CLOSE and not SIGN.search(between))

    def _with_signs(self, segment: int, spans: list[Span]) -> list[Span]:
        """The marks, dashes and stops around the words, where the old segment held such, too."""
        start, end = self.segments[segment]
        old, new = self.ground.old.view[start:end], self.ground.new.view
        first, last = spans[0][0], spans[-1][1]
        if old[:1] and not old[0].isalnum() and new[first : first + 1].isalnum():
            signs = OPENING_SIGNS.search(new, max(0, first - 4), first)
            first = signs.start() if signs else first
        if old[-1:] and not old[-1].isalnum() and new[last - 1 : last].isalnum():
            length = len(old) - max((m.end() for m in WORD.finditer(old)), default=0)
            signs = CLOSING_SIGNS.match(new, last, last + length)
            last = signs.end() if signs else last
        spans[0] = (first, spans[0][1])
        spans[-1] = (spans[-1][0], last)
        return spans

    def _staying(self) -> set[int]:
        placed = [k for k, place in enumerate(self.claims.places) if place]
        sizes = [self.ground.parts[k].end - self.ground.parts[k].start for k in placed]
        kept = staying([self._offset(k) for k in placed], sizes)
        return {placed[index] for index in kept}

    def _offset(self, k: int) -> int:
        place, part = self.claims.places[k], self.ground.parts[k]
        assert place
        if place.words:
            return self.ground.starts[place.words[0]]
        return self.ground.new.sentences[place.sentence][0] + part.start - self.ground.old.sentences[part.sentence][0]

    def _merged(self) -> set[int]:
        """The parts that share a new sentence with a part of another old sentence."""
        hosts: dict[int, list[tuple[Span, int]]] = defaultdict(list)
        for k, place in enumerate(self.claims.places):
            if place and place.words and self.ground.parts[k].segment is not None:
                hosts[place.sentence].append((place.words, k))
        merged: set[int] = set()
        for guests in (guests for guests in hosts.values() if len(guests) > 1):
            counting = sorted((words, k) for words, k in guests if self._counts(k, words))
            for (left, a), (right, b) in pairwise(counting):
                if self.ground.parts[a].sentence != self.ground.parts[b].sentence and self._joined(left, right):
                    merged |= {a, b}
        return merged

    def _counts(self, k: int, words: Span) -> bool:
        ground, need = self.ground, self.ground.parts[k].need
        return sum([ground.weights[at] for at in range(*words) if ground.stems[at] in need]) >= ENOUGH_TO_MERGE

    def _joined(self, left: Span, right: Span) -> bool:
        """Whether no sentence ends between two places, not even one without its stop."""
        view, end, start = self.ground.new.view, self.ground.ends[left[1] - 1], self.ground.starts[right[0]]
        lost_stop = view[end:start].isspace() and view[start].isupper()
        return not lost_stop and not SENTENCE_ENDS.search(view, end - 1, start + 1)

    def _removed(self, segment: int) -> Carried:
        suggestion, score = self._suggestion(segment)
        span = None if suggestion is None else self.ground.new.given(self.ground.span(suggestion))
        return Carried("removed", None, span, round(score, 3))

    def _suggestion(self, segment: int) -> tuple[Span | None, float]:
        """The best place that was not sure enough, or else what stands between the neighbours' places."""
        open_parts = [k for k in self.parts[segment] if self.ground.parts[k].stems]
        offers = [(offer.value, k, offer.match.words) for k in open_parts if (offer := self.claims.offer(k))]
        value, k, words = max(offers, default=(0.0, -1, (0, 0)))
        if value >= SUGGESTED:
            span = generous(self.ground, self.ground.parts[k], k, words)
            if span[1] - span[0] > 1 or len(self.ground.parts[k].stems) < GAP_WORDS:
                return span, value
        return next((gap for k in open_parts if (gap := self._gap(k))), None), value

    def _gap(self, k: int) -> Span | None:
        """The longest free stretch between the places of the parts around `k`."""
        before, after = (self._neighbour_place(k, step) for step in (-1, 1))
        if before is None or after is None or not 0 <= after[0] - before[0] <= NEAR:
            return None
        weight = self.ground.parts[k].weight
        free = max(self._free_between(before, after), key=lambda words: words[1] - words[0], default=(0, 0))
        size = sum(self.ground.weights[slice(*free)])
        return free if free[1] - free[0] >= GAP_WORDS and GAP_LEAST * weight <= size <= GAP_MOST * weight else None

    def _neighbour_place(self, k: int, step: int) -> tuple[int, Span | None] | None:
        at = self.claims.neighbour(k, step)
        place = self.claims.places[at] if 0 <= at < len(self.claims.places) else None
        return place and (place.sentence, place.words)

    def _free_between(self, before: tuple[int, Span | None], after: tuple[int, Span | None]) -> Iterable[Span]:
        for sentence in range(before[0], after[0] + 1):
            if sentence not in self.ground.ranges:
                continue
            begin, end = self.ground.ranges[sentence]
            if sentence == before[0] and before[1]:
                begin = before[1][1]
            if sentence == after[0] and after[1]:
                end = after[1][0]
            free = [at for at in range(begin, end) if self.ground.owner[at] < 0]
            if free and free[-1] - free[0] + 1 == len(free):
                yield free[0], free[-1] + 1
