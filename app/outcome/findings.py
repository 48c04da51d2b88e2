"""Holds a published text against a draft and its replies. It takes its time, and no session."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.text.align import Carried, align
from app.text.outcome import Printed, Result, outcome
from app.text.paragraphs import Span
from app.text.quoted import Quoted, own_quotes, quoted
from app.text.segmentation import Interviewee, Quote, Segment
from app.text.wording import Taken, taken, words

Shape = dict[str, Any]
AS_RESULT: Mapping[Taken, Result] = {"taken": "verbatim", "partly": "paraphrased", "not": "absent"}
ITS_OWN_ARTICLE = 0.5  # so much of a draft stands in what is printed of it; with less, it is another article


@dataclass(frozen=True, slots=True)
class Asked:
    """A reply that asked for something: its texts, and the index of the segment it stands at, None where it has none.

    `text` is what was to be printed, in the length that went out; for a correction, the proposed wording.
    """

    reply_id: str
    stance: str
    text: str
    wording: bool
    sources: list[str]
    segment: int | None


@dataclass(frozen=True, slots=True)
class Case:
    """What a published text is held against."""

    text: str
    segments: list[Segment]
    uids: list[str]
    asked: list[Asked]
    interviewee: Interviewee | None
    revision: int


def findings(case: Case, published: str) -> Shape:
    """What was found, as it is kept: the replies, the interviewee's own quotes, and how much of the draft is there."""
    carried = align(case.text, [(part.start, part.end) for part in case.segments], published)
    printed = outcome(case.text, published, [asked.text for asked in case.asked])
    replies = [
        reply_finding(case, asked, one, carried, published) for asked, one in zip(case.asked, printed, strict=True)
    ]
    quotes = own_quotes(case.segments, case.interviewee)
    taken_at = {reply["segment_id"] for reply in replies if reply["request"] == "taken"}
    return {
        "revision": case.revision,
        "replies": replies,
        "quotes": list(quote_findings(case, quotes, quoted(case.text, quotes, published), published, taken_at)),
        "of_draft": share_found(carried),
    }


def reply_finding(case: Case, asked: Asked, printed: Printed, carried: Sequence[Carried], published: str) -> Shape:
    """What became of one reply."""
    place = None if asked.segment is None else carried[asked.segment]
    passage = "" if asked.segment is None else case.text[slice(*span_of(case.segments[asked.segment]))]
    request = requested(asked, passage, place, published)
    result, spans, score = printed.result, printed.spans, printed.score
    if asked.wording and request:
        result, spans = AS_RESULT[request], place.spans if place and request != "not" else None
        score = place.score if place and spans else 0.0
    return {
        "reply_id": asked.reply_id,
        "segment_id": None if asked.segment is None else case.uids[asked.segment],
        "stance": asked.stance,
        "asked": asked.text,
        "passage": passage or None,
        "now": text_at(published, place.spans) if place and place.spans else None,
        "sources": asked.sources,
        "result": result,
        "spans": spans,
        "printed": text_at(published, spans) if spans else None,
        "score": score,
        "request": request,
    }


def requested(asked: Asked, passage: str, place: Carried | None, published: str) -> Taken | None:
    """Whether the passage was corrected or removed as asked; None where the reply asks for neither."""
    now = text_at(published, place.spans) if place and place.spans else ""
    if asked.stance == "remove" and passage:
        return "not" if now else "taken"
    if not asked.wording:
        return None
    if f" {' '.join(words(asked.text))} " in f" {' '.join(words(now or published))} ":
        return "taken"
    return taken(passage, asked.text, now)


def quote_findings(
    case: Case, quotes: Sequence[Quote], found: Sequence[Quoted], published: str, taken_at: set[str | None]
) -> Iterator[Shape]:
    """What became of each quote of the interviewee; `as_asked` where a correction of its segment was taken."""
    ends = [part.end for part in case.segments]
    at = 0
    for quote, one in zip(quotes, found, strict=True):
        while ends[at] < quote.end:
            at += 1
        yield {
            "segment_id": case.uids[at],
            "quote": case.text[quote.start : quote.end],
            "result": one.result,
            "spans": one.spans,
            "printed": text_at(published, one.spans) if one.spans else None,
            "parts": [{"kind": part.kind, "text": part.text} for part in one.parts],
            "as_asked": case.uids[at] in taken_at,
        }


def share_found(carried: Sequence[Carried]) -> float:
    """How much of the draft's passages stand in what is printed, from 0 to 1."""
    return round(sum(bool(one.spans) for one in carried) / (len(carried) or 1), 3)


def kept_kinds(found: Shape) -> set[str]:
    """The kinds of promise that this keeps, as far as texts can tell."""
    if found["of_draft"] < ITS_OWN_ARTICLE:
        return {"article"}
    printed = any(reply["result"] in {"verbatim", "shortened"} for reply in found["replies"])
    corrected = any(reply["request"] == "taken" for reply in found["replies"])
    return ({"correction"} if corrected else set()) | ({"update"} if printed else set())


def text_at(text: str, spans: Sequence[Sequence[int]]) -> str:
    """What stands at these spans."""
    return " … ".join(text[start:end] for start, end in spans)


def span_of(segment: Segment) -> Span:
    """Where a segment stands."""
    return segment.start, segment.end
