"""Tells in plain lines which rule made every segment and found every quote, and why it is this speaker's."""

from collections.abc import Iterator

from app.text.segmentation import Quote, Segment, Segmentation

WHY = {
    "named": "the name stands there",
    "name and role": "several have this name, one has the role",
    "shared name": "several have this name; the last one named",
    "role": "the role was given to one person",
    "shared role": "several have this role; the last one named",
    "described": "nobody has this role; the words themselves name the speaker",
    "pronoun": "the last one named whom the pronoun fits",
    "pronoun, gender unknown": "the last one named; the text does not show the gender",
    "group": "those last named",
    "name line": "a line with the name stands before the words",
    "interview": "the one who answers the questions",
    "last named": "the one the text before the words is about",
    "turn": "answers the one who spoke before",
    "goes on": "nobody else has been named since",
    "nobody": "the text names nobody",
    "corrected": "a person has said so",
}
LONGEST = 60


def explain(text: str, segmentation: Segmentation) -> Iterator[str]:
    """One line for each segment of `text`, and an indented one for each quote in it."""
    for segment in segmentation.segments:
        yield _segment_line(text, segment)
        yield from (_quote_line(text, quote) for quote in segment.quotes)


def _segment_line(text: str, segment: Segment) -> str:
    speaker = f" {segment.speaker.name}" if segment.speaker else ""
    return f"{segment.start}-{segment.end} {segment.kind}{speaker} ({segment.rule}): {_short(text, segment)}"


def _quote_line(text: str, quote: Quote) -> str:
    mention = f"{quote.mention!r} is " if quote.mention else ""
    cue = f", cue {quote.cue!r}" if quote.cue else ""
    doubt = "" if quote.sure else "; please look"
    who = f"{mention}{quote.speaker or 'nobody'}: {WHY[quote.reason]}{doubt}"
    return f"    {quote.start}-{quote.end} {quote.mode} ({quote.rule}{cue}) {_short(text, quote)}\n        {who}"


def _short(text: str, part: Segment | Quote) -> str:
    body = " ".join(text[part.start : part.end].split())
    return body if len(body) <= LONGEST else f"{body[: LONGEST - 1]}…"
