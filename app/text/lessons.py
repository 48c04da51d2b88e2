"""What a person's corrections teach of the rest of a draft: other speakers that follow from them, to be offered."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.text.segment import segment
from app.text.segmentation import Naming, Quote, Reason, Segment, Speaker


@dataclass(frozen=True, slots=True)
class Lesson:
    """The segment at `index` would now be this speaker's; `mention` and `reason` say why."""

    index: int
    speaker: Speaker
    mention: str | None
    reason: Reason


def lessons(text: str, language: str, segments: Sequence[Segment], corrected: Sequence[bool]) -> tuple[Lesson, ...]:
    """What follows from the speakers a person has named, in order.

    `corrected` says of each segment whether a person has set its speaker: those teach, and are left alone.
    """
    named = [
        Naming(part.start, part.end, part.speaker)
        for part, by_hand in zip(segments, corrected, strict=True)
        if by_hand and part.speaker
    ]
    if not named:
        return ()
    again = _speakers(segment(text, language=language, named=named).segments)
    return tuple(
        Lesson(index, speaker, quote.mention, quote.reason)
        for index, (part, by_hand) in enumerate(zip(segments, corrected, strict=True))
        if not by_hand and part.quotes
        for quote, speaker in [again.get((part.quotes[0].start, part.quotes[0].end), (part.quotes[0], part.speaker))]
        if speaker and speaker.name != (part.speaker and part.speaker.name)
    )


def _speakers(segments: Sequence[Segment]) -> dict[tuple[int, int], tuple[Quote, Speaker | None]]:
    return {(quote.start, quote.end): (quote, part.speaker) for part in segments for quote in part.quotes}
