"""Makes segments of sentences: neighbours of one kind and speaker joined, offsets led back to the text as given."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from app.text.normalize import Reading, Spelling
from app.text.reading.floor import Attributed
from app.text.reading.layout import Look
from app.text.reading.passage import Passage
from app.text.segmentation import Kind, Quote, Segment, Speaker

RULES: dict[Look, str] = {
    "heading": "looks like a heading",
    "byline": "looks like a byline",
    "question": "a question before an answer",
    "list": "an item of a list",
    "name": "a name line",
    "mail": "the head or the end of a mail",
}


@dataclass(slots=True)
class _Part:
    """Sentences that make one segment; `start` is an offset in the view."""

    paragraph: int
    start: int
    kind: Kind
    speaker: Speaker | None
    rule: str
    quotes: list[Quote]


def assemble(text: str, reading: Reading, passages: list[Passage], said: list[list[Attributed]]) -> list[Segment]:
    """The segments of `text`; a text of only white space has none."""
    spell = Spelling(text)
    parts = [
        part
        for number, (passage, utterances) in enumerate(zip(passages, said, strict=True))
        for part in _parts(number, passage, utterances, reading, spell)
    ]
    if not parts and text.strip():
        parts = [_Part(0, 0, "narration", None, "", [])]
    return list(_tiles(text, reading, parts))


def _parts(number: int, passage: Passage, said: list[Attributed], reading: Reading, spell: Spelling) -> list[_Part]:
    """The sentences of one paragraph, those of one kind and speaker joined."""
    tokens, begin = passage.tokens, passage.paragraph.start
    if not said:
        return [_Part(number, begin, *_kind([], passage, spell), [])]
    parts: list[_Part] = []
    waiting = deque(sorted(said, key=_order) if len(said) > 1 else said)
    heard: list[Attributed] = []
    for first, last in passage.sentences:
        start, end = tokens.starts[first], tokens.ends[last - 1]
        heard = [attributed for attributed in heard if attributed.utterance.end > start]
        goes_over = bool(heard)  # words that began in the sentence before are not cut in two
        quotes: list[Quote] = []
        while waiting and waiting[0].utterance.start < end:
            heard.append(waiting.popleft())
            quotes.append(_quote(heard[-1], passage, reading, spell))
        kind, speaker, rule = _kind(heard, passage, spell)
        if parts and (goes_over or (parts[-1].kind, parts[-1].speaker) == (kind, speaker)):
            parts[-1].quotes += quotes
        else:
            parts.append(_Part(number, begin + start, kind, speaker, rule, quotes))
    return parts


def _order(said: Attributed) -> tuple[int, int]:
    return said.utterance.start, -said.utterance.end


def _kind(heard: list[Attributed], passage: Passage, spell: Spelling) -> tuple[Kind, Speaker | None, str]:
    if not heard:
        look = passage.paragraph.look
        return "heading" if look in ("heading", "byline") else "narration", None, RULES.get(look, "nobody's words")
    spoken = [said for said in heard if said.utterance.mode != "reported"]
    person = next((said.person for said in spoken or heard if said.person), None)
    speaker = Speaker(spell(person.name), person.role and spell(person.role)) if person else None
    return "quote" if spoken else "reported", speaker, (spoken or heard)[0].utterance.rule


def _quote(said: Attributed, passage: Passage, reading: Reading, spell: Spelling) -> Quote:
    utterance, text, offset = said.utterance, passage.paragraph.text, passage.paragraph.start
    mention = utterance.mention
    ends = utterance.start + len(text[utterance.start : utterance.end].rstrip())  # marks may hold white space, too
    return Quote(
        start=reading.given(offset + utterance.start),
        end=reading.given(offset + ends),
        mode=utterance.mode,
        speaker=spell(said.person.name) if said.person else None,
        mention=spell(text[mention.start : mention.end]) if mention else None,
        cue=spell(text[slice(*utterance.cue)]) if utterance.cue else None,
        sure=said.sure,
        reason=said.reason,
        rule=utterance.rule,
    )


def _tiles(text: str, reading: Reading, parts: list[_Part]) -> Iterator[Segment]:
    """Each segment reaches to where the next one begins, less white space: what is invisible belongs somewhere too."""
    starts = [reading.given(part.start) for part in parts]
    if starts:
        starts[0] = len(text) - len(text.lstrip())
    for part, (start, following) in zip(parts, pairwise([*starts, len(text)]), strict=True):
        end = start + len(text[start:following].rstrip())
        yield Segment(part.paragraph, start, end, part.kind, part.speaker, False, tuple(part.quotes), part.rule)
