"""Says which segments concern the person who answers: where they are quoted, named, or addressed by the role the text gives them."""

import re
from collections.abc import Sequence

from app.text.segmentation import Interviewee, Segment


def about_interviewee(
    text: str, segments: Sequence[Segment], interviewee: Interviewee | None, language: str
) -> tuple[bool, ...]:
    """One answer a segment, in order; all False when nobody has said who answers."""
    if interviewee is None or not interviewee.name.strip():
        return (False,) * len(segments)
    names = _names(interviewee)
    named = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, names)) + r")(?:s|’s|'s|n|in)?(?!\w)", re.IGNORECASE)
    return tuple(_concerns(text, segment, named) for segment in segments)


def _names(interviewee: Interviewee) -> list[str]:
    full = [name.strip() for name in (interviewee.name, *interviewee.aliases) if name.strip()]
    surname = interviewee.name.split()[-1]
    return sorted({*full, surname}, key=len, reverse=True)


def _concerns(text: str, segment: Segment, named: re.Pattern[str]) -> bool:
    spoken = [segment.speaker.name] if segment.speaker else []
    spoken += [quote.speaker for quote in segment.quotes if quote.speaker]
    return any(named.search(name) for name in spoken) or bool(named.search(text, segment.start, segment.end))
