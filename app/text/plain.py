"""Segments and quotes as the plain values that JSON is made of."""

from typing import Any

from app.text.segmentation import Quote, Segment


def plain_segment(segment: Segment, position: int, text: str) -> dict[str, Any]:
    """A segment with its text and its place among the others, from 0."""
    speaker = segment.speaker
    return {
        "position": position,
        "paragraph": segment.paragraph,
        "start": segment.start,
        "end": segment.end,
        "text": text[segment.start : segment.end],
        "kind": segment.kind,
        "speaker": speaker and {"name": speaker.name, "role": speaker.role},
        "about_interviewee": segment.about_interviewee,
        "quotes": [plain_quote(quote) for quote in segment.quotes],
    }


def plain_quote(quote: Quote) -> dict[str, Any]:
    """A quote as it is kept and shown."""
    return {
        "start": quote.start,
        "end": quote.end,
        "mode": quote.mode,
        "speaker": quote.speaker,
        "mention": quote.mention,
        "cue": quote.cue,
        "sure": quote.sure,
        "reason": quote.reason,
    }
