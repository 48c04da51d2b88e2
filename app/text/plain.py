"""Segments and quotes as the plain values that JSON is made of."""

from typing import TYPE_CHECKING, Any

from app.text.segmentation import Quote, Segment

if TYPE_CHECKING:  # whoever only reads a draft need not wait for what compares them
    from app.text.align import Carried
    from app.text.outcome import Printed


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


def plain_carried(id: object, answer: "Carried") -> dict[str, Any]:
    """What became of a segment in another text."""
    return {
        "id": id,
        "change": answer.change,
        "spans": answer.spans,
        "suggestion": answer.suggestion,
        "score": answer.score,
    }


def plain_printed(id: object, answer: "Printed") -> dict[str, Any]:
    """What became of a reply in a published text."""
    return {"id": id, "result": answer.result, "spans": answer.spans, "score": answer.score}


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
