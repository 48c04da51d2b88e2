"""Says where every segment of a draft stands in its next version, or that it stands there no more.

A reply under the wrong quote can be printed, so a wrong place is worse than none: no word of the new text is ever the
place of two segments, the surest places are given first, and what is not sure is only suggested. How it works, what
it cannot do, and how well it does: docs/carry-over.md.
"""

from collections.abc import Sequence

from app.text.align.carried import Carried, Change
from app.text.align.claims import Claims
from app.text.align.ground import prepare
from app.text.align.verdict import Verdict
from app.text.collector import collector_at_rest
from app.text.document import document
from app.text.paragraphs import Span

__all__ = ["Carried", "Change", "align"]


def align(old: str, segments: Sequence[Span], new: str) -> list[Carried]:
    """What became of each of `segments`, spans of `old` in code points that do not overlap, in the order given.

    Takes any text in any language. The time is near-linear in the length of the texts. Raises ValueError for a
    segment that is no span of the old text, and for segments that overlap.
    """
    _check(segments, len(old))
    with collector_at_rest():
        return _carried(old, segments, new)


def _carried(old: str, segments: Sequence[Span], new: str) -> list[Carried]:
    before, after = document(old), document(new)
    spans = [before.seen(span) for span in segments]
    ground = prepare(before, spans, after)
    claims = Claims(ground)
    claims.settle()
    verdict = Verdict(ground, claims, spans)
    return [verdict.of(segment) for segment in range(len(spans))]


def _check(segments: Sequence[Span], length: int) -> None:
    end = 0
    for span in sorted(segments):
        if not end <= span[0] <= span[1] <= length:
            raise ValueError(f"The segment {list(span)} is outside the text, or overlaps another one.")
        end = span[1]
