"""Reads a draft: cuts it into segments, finds the quotes in them and says who speaks."""

from collections import deque
from dataclasses import replace
from itertools import pairwise

from app.text.about import about_interviewee
from app.text.cast import cast_of
from app.text.grammar import Grammar, grammar
from app.text.languages import SUPPORTED, detect
from app.text.layout import lay_out
from app.text.normalize import Reading, read
from app.text.paragraphs import paragraphs
from app.text.passage import Passage
from app.text.read import goes_on, passage_of
from app.text.segmentation import Interviewee, Kind, Quote, Segment, Segmentation, Speaker
from app.text.speakers import Attributed, attribute

SAME_AS = {"nn": "nb", "no": "nb"}


def segment(text: str, *, language: str | None = None, interviewee: Interviewee | None = None) -> Segmentation:
    """The segments of `text`, in order; together with the white space between them they are exactly the text."""
    code = SAME_AS.get(language or "", language or "")
    code = code if code in SUPPORTED else detect(text)
    segments = tuple(_segments(text, grammar(code)))
    about = about_interviewee(text, segments, interviewee, code)
    concerned = (replace(s, about_interviewee=True) if a else s for s, a in zip(segments, about, strict=True))
    return Segmentation(code, tuple(concerned))


def _segments(text: str, known: Grammar) -> list[Segment]:
    reading = read(text)
    passages = [passage_of(paragraph, known) for paragraph in lay_out(reading.view, paragraphs(reading.view), known)]
    for passage, following in pairwise(passages):
        passage.goes_on = goes_on(passage, following)
    attributed = attribute(passages, cast_of(passages, known), known)
    parts = [
        part
        for number, (passage, said) in enumerate(zip(passages, attributed, strict=True))
        for part in _parts(number, passage, said, reading)
    ]
    return _tiled(text, parts)


def _parts(number: int, passage: Passage, said: list[Attributed], reading: Reading) -> list[Segment]:
    """The sentences of one paragraph, neighbours of one kind and speaker joined."""
    parts: list[Segment] = []
    begin = passage.paragraph.start
    waiting = deque(sorted(said, key=lambda a: (a.utterance.start, -a.utterance.end)))
    open_ones: list[Attributed] = []
    for first, last in _sentence_offsets(passage):
        new = []
        while waiting and waiting[0].utterance.start < last:
            new.append(waiting.popleft())
        open_ones = [a for a in open_ones if a.utterance.end > first] + new
        part = _part(number, begin + first, begin + last, open_ones, passage, reading)
        part = replace(part, quotes=tuple(_quote(a, passage, reading) for a in new))
        if parts and (parts[-1].kind, parts[-1].speaker) == (part.kind, part.speaker):
            parts[-1] = replace(parts[-1], end=part.end, quotes=parts[-1].quotes + part.quotes)
        else:
            parts.append(part)
    return parts


def _sentence_offsets(passage: Passage) -> list[tuple[int, int]]:
    tokens = passage.tokens
    return [(tokens.starts[start], tokens.ends[end - 1]) for start, end in passage.sentences]


def _part(number: int, start: int, end: int, said: list[Attributed], passage: Passage, reading: Reading) -> Segment:
    kind: Kind = "heading" if passage.paragraph.look in ("heading", "byline") else "narration"
    if said:
        kind = "quote" if any(a.utterance.mode != "reported" for a in said) else "reported"
    person = next((a.person for a in said if a.person and (kind == "reported" or a.utterance.mode != "reported")), None)
    speaker = Speaker(person.name, person.role) if person else None
    return Segment(number, reading.given(start), reading.given(end), kind, speaker, False, ())


def _quote(said: Attributed, passage: Passage, reading: Reading) -> Quote:
    utterance, text, offset = said.utterance, passage.paragraph.text, passage.paragraph.start
    mention = utterance.mention
    return Quote(
        reading.given(offset + utterance.start),
        reading.given(offset + utterance.end),
        utterance.mode,
        said.person.name if said.person else None,
        text[mention.start : mention.end] if mention else None,
        text[slice(*utterance.cue)] if utterance.cue else None,
        said.sure,
    )


def _tiled(text: str, parts: list[Segment]) -> list[Segment]:
    """Stretches each segment to where the next one begins, less white space: what is invisible belongs somewhere too."""
    if not parts:
        return (
            [Segment(0, len(text) - len(text.lstrip()), len(text.rstrip()), "narration", None, False, ())]
            if text.strip()
            else []
        )
    starts = [len(text) - len(text.lstrip()), *(part.start for part in parts[1:])]
    ends = [*starts[1:], len(text)]
    return [
        replace(part, start=start, end=start + len(text[start:end].rstrip()))
        for part, start, end in zip(parts, starts, ends, strict=True)
    ]
