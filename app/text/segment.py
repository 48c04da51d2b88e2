"""Reads a draft: cuts it into segments, finds the quotes in them and says who speaks."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from app.text.about import about_interviewee
from app.text.collector import collector_at_rest
from app.text.languages import detect, known
from app.text.normalize import Reading, read
from app.text.paragraphs import paragraphs
from app.text.reading.assemble import assemble
from app.text.reading.cast import cast_of
from app.text.reading.grammar import grammar
from app.text.reading.layout import lay_out
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
) -> Segmentation:
    """The segments of `text`, in order; together with the white space between them they are exactly the text.

    A language that is not given, or not supported, is detected. `named` are the speakers a person has named: they
    are taken as said, and what follows from them is read anew.
    """
    code = known(language or "") or detect(text)
    with collector_at_rest():
        segments = _segments(text, code, interviewee, named)
    if interviewee is None:
        return Segmentation(code, tuple(segments))
    about = about_interviewee(text, segments, interviewee, code)
    return Segmentation(
        code, tuple(replace(s, about_interviewee=True) if a else s for s, a in zip(segments, about, strict=True))
    )


def _segments(text: str, code: str, interviewee: Interviewee | None, named: Sequence[Naming]) -> list[Segment]:
    words, reading = grammar(code), read(text)
    passages = [passage_of(paragraph, words) for paragraph in lay_out(reading.view, paragraphs(reading.view), words)]
    for passage, following in pairwise(passages):
        passage.goes_on = goes_on(passage, following)
    for naming in named:
        _take_down(naming, passages, reading)
    said = attribute(passages, cast_of(passages, words), words, interviewee)
    return assemble(text, reading, passages, said)


def _take_down(naming: Naming, passages: list[Passage], reading: Reading) -> None:
    """Marks the utterances that begin in the passage whose speaker a person has named."""
    first = bisect_right(passages, naming.start, key=lambda passage: reading.given(passage.paragraph.start)) - 1
    for passage in passages[max(0, first) :]:
        if reading.given(passage.paragraph.start) >= naming.end:
            return
        for utterance in passage.utterances:
            if naming.start <= reading.given(passage.paragraph.start + utterance.start) < naming.end:
                utterance.corrected, utterance.certain = naming.speaker, True
