"""Two other ways to find a passage again: approximate matching as Hypothes.is does it, and a plain word diff.

Both are written anew from what is published about them, on rapidfuzz and difflib.
"""

import re
from bisect import bisect_left
from difflib import SequenceMatcher

from rapidfuzz.fuzz import partial_ratio_alignment, ratio

from app.text.align import Carried
from app.text.paragraphs import Span

CONTEXT = 32  # characters before and after, as in a TextQuoteSelector
LEAST_ALIKE = 50  # half of a quote may differ
WORD = re.compile(r"\w+|[^\w\s]")
GONE = Carried("removed", None, None, 0.0)


def quote_matching(old: str, segments: list[Span], new: str) -> list[Carried]:
    """Each segment for itself: its exact copies, else the most similar stretch, weighed with its surroundings."""
    return [_matched(old, span, new) for span in segments]


def word_diff(old: str, segments: list[Span], new: str) -> list[Carried]:
    """The words a diff keeps carry a segment over."""
    left, right = list(WORD.finditer(old)), list(WORD.finditer(new))
    blocks = SequenceMatcher(None, [m[0] for m in left], [m[0] for m in right], autojunk=False).get_matching_blocks()
    target = {block.a + n: block.b + n for block in blocks for n in range(block.size)}
    starts = [m.start() for m in left]
    ranges = [range(bisect_left(starts, start), bisect_left(starts, end)) for start, end in segments]
    return [_projected(words, target, right) for words in ranges]


def _matched(old: str, span: Span, new: str) -> Carried:
    quote = old[span[0] : span[1]]
    exact = [(m.start(), m.end()) for m in re.finditer(re.escape(quote), new)] if quote.strip() else []
    best = max((_weighed(old, span, new, place) for place in exact or _similar(quote, new)), default=None)
    if best is None:
        return GONE
    score, place = best
    return Carried("unchanged" if new[place[0] : place[1]] == quote else "edited", (place,), None, min(1.0, score / 92))


def _similar(quote: str, new: str) -> list[Span]:
    found = partial_ratio_alignment(quote, new, score_cutoff=LEAST_ALIKE) if len(quote) <= len(new) else None
    return [(found.dest_start, found.dest_end)] if found and found.dest_start < found.dest_end else []


def _weighed(old: str, span: Span, new: str, place: Span) -> tuple[float, Span]:
    before, after = old[max(0, span[0] - CONTEXT) : span[0]], old[span[1] : span[1] + CONTEXT]
    left, right = new[max(0, place[0] - CONTEXT) : place[0]], new[place[1] : place[1] + CONTEXT]
    nearness = 1 - abs(span[0] - place[0]) / max(1, len(new))
    quote = ratio(old[span[0] : span[1]], new[place[0] : place[1]])
    return (50 * quote + 20 * ratio(before, left) + 20 * ratio(after, right)) / 100 + 2 * nearness, place


def _projected(words: range, target: dict[int, int], right: list[re.Match[str]]) -> Carried:
    kept = [target[word] for word in words if word in target]
    if not words or len(kept) < len(words) / 2:
        return GONE
    place = (right[kept[0]].start(), right[kept[-1]].end())
    same = len(kept) == len(words) == kept[-1] - kept[0] + 1
    return Carried("unchanged" if same else "edited", (place,), None, len(kept) / len(words))
