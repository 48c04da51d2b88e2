"""Says what became of a person's quotes in another text: unchanged, changed, or gone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from app.text.align import align
from app.text.normalize import fold_apostrophes
from app.text.paragraphs import Span
from app.text.redline import Change, redline
from app.text.segmentation import Interviewee, Quote, Segment
from app.text.wording import says_the_same

QuoteResult = Literal["unchanged", "changed", "gone"]


@dataclass(frozen=True, slots=True)
class Quoted:
    """What became of one quote. `spans` are of the other text, in code points; None where the quote is gone.

    `parts` turn the quote into what stands there.
    """

    result: QuoteResult
    spans: tuple[Span, ...] | None
    parts: tuple[Change, ...]


def own_quotes(segments: Iterable[Segment], who: Interviewee | None) -> list[Quote]:
    """The spoken words that are this person's, in order; none where nobody has said who it is."""
    if who is None or not who.name.strip():
        return []
    names = {folded(name) for name in (who.name, *who.aliases) if name.strip()}
    names.add(folded(who.name).split()[-1])
    found: list[Quote] = []
    for quote in (quote for segment in segments for quote in segment.quotes):
        apart = not found or quote.start >= found[-1].end
        if apart and quote.mode != "reported" and quote.speaker and folded(quote.speaker) in names:
            found.append(quote)
    return found


def quoted(draft: str, quotes: Sequence[Quote], other: str) -> list[Quoted]:
    """What became of each quote of a draft, in order."""
    spans = [(quote.start, quote.end) for quote in quotes]
    return [
        _quoted(draft[start:end], other, found.spans)
        for (start, end), found in zip(spans, align(draft, spans, other), strict=True)
    ]


def _quoted(quote: str, other: str, spans: tuple[Span, ...] | None) -> Quoted:
    if not spans:
        return Quoted("gone", None, (Change("deleted", quote),))
    now = " … ".join(other[start:end] for start, end in spans)
    if says_the_same(quote, now):
        return Quoted("unchanged", spans, (Change("same", now),))
    return Quoted("changed", spans, redline(quote, now))


def folded(name: str) -> str:
    """A name as it is compared."""
    return fold_apostrophes(" ".join(name.split())).casefold()
