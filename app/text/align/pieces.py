"""Turns the places of parts into stretches of the new text, one list for every segment."""

from bisect import bisect_left
from collections import defaultdict
from typing import NamedTuple

from app.text.align.claims import Claims, Place
from app.text.align.edges import widened
from app.text.align.ground import Ground, Part
from app.text.paragraphs import Span


class Piece(NamedTuple):
    """Where a part, or the rest of one, stands in the new view. It begins and ends with a word, if there is one."""

    start: int
    end: int
    sentence: int
    part: int
    same: bool  # word for word


def pieces(ground: Ground, claims: Claims) -> dict[int, list[Piece]]:
    """By segment, in the order of the new text. Claims the words that places grow over."""
    found: dict[int, list[Piece]] = defaultdict(list)
    for k, part in enumerate(ground.parts):
        place = claims.places[k]
        if place is None:
            continue
        if place.words is None:
            stretches = _twin(ground, k, part, place)
        else:
            stretches = [_grown(ground, k, part, place.words)]
            if rest := claims.rests.get(k):
                assert rest.words
                stretches.append(_grown(ground, k, part, rest.words))
        if part.segment is not None:
            found[part.segment] += stretches
    return {segment: sorted(stretches) for segment, stretches in found.items()}


def _twin(ground: Ground, k: int, part: Part, place: Place) -> list[Piece]:
    start, _ = ground.old.sentences[part.sentence]
    if ground.identical[part.sentence]:
        shift = ground.new.sentences[place.sentence][0] - start
        return [Piece(part.start + shift, part.end + shift, place.sentence, k, same=True)]
    old, new = ground.old_words[part.sentence], ground.new_words[place.sentence]
    begin, stop = bisect_left(old.starts, part.start), bisect_left(old.starts, part.end)
    return [Piece(new.starts[begin], new.ends[stop - 1], place.sentence, k, same=True)] if begin < stop else []


def _grown(ground: Ground, k: int, part: Part, words: Span) -> Piece:
    words = widened(ground, part, k, words)
    ground.claim(k, words)
    same = tuple(ground.numbers[words[0] : words[1]]) == part.numbers
    return Piece(*ground.span(words), ground.sentence[words[0]], k, same)
