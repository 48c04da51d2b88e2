"""Reads a draft: cuts it into segments, finds the quotes in them and says who speaks."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from app.text.about import about_interviewee
from app.text.collector import collector_at_rest
from app.text.languages import detect, known
from app.text.normalize import Reading, read
from app.text.paragraphs import Span, paragraphs
from app.text.reading.assemble import assemble
from app.text.reading.cast import cast_of
from app.text.reading.grammar import grammar
from app.text.reading.layout import Paragraph, lay_out
from app.text.reading.passage import Passage
from app.text.reading.read import goes_on, passage_of
from app.text.reading.speakers import attribute
from app.text.segmentation import Interviewee, Naming, Segment, Segmentation


def segment(
    text: str,
    *,
    language: str | None = None,
    interviewee: Interviewee | None = None,
    named: Sequence[Naming] = (),
    headings: Sequence[Span] = (),
) -> Segmentation:
    """The segments of `text`, in order; together with the white space between them they are exactly the text.

    A language that is not given, or not supported, is detected. `named` are the speakers a person has named: they
    are taken as said, and what follows from them is read anew. `headings` are the spans, in order, that the document
    itself calls headings: they are what they are called, unless they speak.
    """
    code = known(language or "") or detect(text)
    with collector_at_rest():
        segments = _segments(text, code, interviewee, named, headings)
    if interviewee is None:
        return Segmentation(code, tuple(segments))
    about = about_interviewee(text, segments, interviewee, code)
    return Segmentation(
        code, tuple(replace(s, about_interviewee=True) if a else s for s, a in zip(segments, about, strict=True))
    )


def _segments(
    text: str, code: str, interviewee: Interviewee | None, named: Sequence[Naming], headings: Sequence[Span]
) -> list[Segment]:
    words, reading = grammar(code), read(text)
    laid_out = lay_out(reading.view, paragraphs(reading.view), words)
    _call_headings(laid_out, headings, reading)
    passages = [passage_of(paragraph, words) for paragraph in laid_out]
    for passage, following in pairwise(passages):
        passage.goes_on = goes_on(passage, following)
    for naming in named:
        _take_down(naming, passages, reading)
    said = attribute(passages, cast_of(passages, words), words, interviewee)
    return assemble(text, reading, passages, said)


def _call_headings(laid_out: list[Paragraph], headings: Sequence[Span], reading: Reading) -> None:
    """Gives the look of a heading to what the document calls one."""
    starts = [start for start, _ in headings]
    for paragraph in laid_out if headings else ():
        at = reading.given(paragraph.start)
        index = bisect_right(starts, at) - 1
        if index >= 0 and at < headings[index][1] and paragraph.look in ("text", "question"):
            paragraph.look = "heading"


def _take_down(naming: Naming, passages: list[Passage], reading: Reading) -> None:
    """Marks the utterances that begin in the passage whose speaker a person has named."""
    first = bisect_right(passages, naming.start, key=lambda passage: reading.given(passage.paragraph.start)) - 1
    for passage in passages[max(0, first) :]:
        if reading.given(passage.paragraph.start) >= naming.end:
            return
        for utterance in passage.utterances:
            if naming.start <= reading.given(passage.paragraph.start + utterance.start) < naming.end:
                utterance.corrected, utterance.certain = naming.speaker, True
