"""What a person's correction makes of segments: pure functions that keep every segment tiling the text."""

from dataclasses import replace

from app.errors import CannotSplitError
from app.text.segmentation import Kind, Segment, Speaker

STRONGEST_FIRST: tuple[Kind, ...] = ("quote", "reported", "narration", "heading")


def split(text: str, segment: Segment, offset: int) -> tuple[Segment, Segment]:
    """The segment in two, cut at `offset`; white space at the cut belongs to neither. Raises CannotSplitError."""
    before, after = text[segment.start : max(offset, segment.start)].rstrip(), text[offset : segment.end].lstrip()
    if not (segment.start < offset < segment.end and before and after):
        raise CannotSplitError("A segment is split inside it, with something other than white space on both sides.")
    return (
        part(segment, segment.start, segment.start + len(before)),
        part(segment, segment.end - len(after), segment.end),
    )


def part(segment: Segment, start: int, end: int) -> Segment:
    """What of a segment lies between two offsets. Where all of its quotes lie elsewhere, what is left is narration."""
    cut = (replace(quote, start=max(quote.start, start), end=min(quote.end, end)) for quote in segment.quotes)
    quotes = tuple(quote for quote in cut if quote.start < quote.end)
    if segment.quotes and not quotes:
        return replace(segment, start=start, end=end, quotes=(), kind="narration", speaker=None)
    return replace(segment, start=start, end=end, quotes=quotes)


def merge(first: Segment, second: Segment) -> Segment:
    """Two neighbours as one. It is a quote where either is, and its speaker is the one who speaks in that one."""
    kind = min(first.kind, second.kind, key=STRONGEST_FIRST.index)
    speakers = [s.speaker for s in (first, second) if s.speaker and s.kind == kind]
    speaker = speakers[0] if speakers else first.speaker or second.speaker
    return replace(first, end=second.end, kind=kind, speaker=speaker, quotes=first.quotes + second.quotes)


def of_kind(segment: Segment, kind: Kind) -> Segment:
    """The segment as a person says it is."""
    return replace(segment, kind=kind)


def spoken_by(segment: Segment, speaker: Speaker | None) -> Segment:
    """The segment with the speaker that a person names. Quotes of whom it was before become the new one's, for sure."""
    old, new = (s.name if s else None for s in (segment.speaker, speaker))
    quotes = tuple(
        replace(q, speaker=new, sure=True, reason="corrected") if q.speaker == old else q for q in segment.quotes
    )
    return replace(segment, speaker=speaker, quotes=quotes)
