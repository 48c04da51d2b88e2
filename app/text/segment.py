"""Reads a draft: cuts it into segments, finds the quotes in them and says who speaks."""

import re
from dataclasses import replace

from app.text.about import about_interviewee
from app.text.languages import SUPPORTED, detect
from app.text.segmentation import Interviewee, Kind, Mode, Quote, Segment, Segmentation, Speaker

CUES = {
    "sv": "säger sade sa berättar menar förklarar uppger tillägger fortsätter svarar replikerade svarade inledde undrar "
    "frågar skriver skrev konstaterar påpekar minns suckar ropar ropade tycker anser hävdar mumlar betonar",
    "en": "says said tells told adds added explains explained asks asked insists insisted recalls recalled writes wrote "
    "claims claimed argues argued replied warned noted admitted",
}
PRONOUNS = {"sv": "han hon hen de", "en": "he she they"}
UPPER = "A-ZÅÄÖÆØÉÜ"
NAME = re.compile(
    rf"[{UPPER}][\w’'\-]+(?: (?:von|van|de|af|al) )?(?: [{UPPER}][\w’'\-]+)+|(?<![\w])(?:x{{1,3}}|NN)(?!\w)"
)
DASH = re.compile(r"\s*[–—―-] ?(?=[\w”“\"»«])")
MARKS = re.compile(r"”[^”\n]+”|“[^”\n]+”|\"[^\"\n]+\"|»[^«\n]+«|«[^»\n]+»")
SENTENCE = re.compile(r"(?<=[.!?])[”\"»)]*\s+(?=[^a-zåäö\s])")


def segment(text: str, *, language: str | None = None, interviewee: Interviewee | None = None) -> Segmentation:
    """The segments of `text`, in order; together with the white space between them they are exactly the text."""
    code = {"nn": "nb"}.get(language or "", language) or detect(text)
    reader = _Reader(text, code if code in SUPPORTED else detect(text))
    segments = tuple(reader.read())
    about = about_interviewee(text, segments, interviewee, reader.language)
    return Segmentation(
        reader.language, tuple(replace(s, about_interviewee=a) for s, a in zip(segments, about, strict=True))
    )


class _Reader:
    def __init__(self, text: str, language: str) -> None:
        self.text, self.language = text, language
        words = CUES.get(language, CUES["en"]).split()
        self.pronouns = PRONOUNS.get(language, PRONOUNS["en"]).split()
        self.cue = re.compile(r"(?<!\w)(?:" + "|".join(words) + r")(?!\w)")
        self.spoken_end = re.compile(r"([,!?]) (?=(?:" + "|".join(words) + r")(?!\w))")
        self.people: list[str] = []
        self.last: str | None = None

    def read(self) -> list[Segment]:
        break_at = r"\n\s*\n\s*" if re.search(r"\n[^\S\n]*\n", self.text.strip()) else r"\n\s*"
        out: list[Segment] = []
        position, number = len(self.text) - len(self.text.lstrip()), 0
        end = len(self.text.rstrip())
        for gap in [*re.finditer(break_at, self.text), None]:
            stop = min(gap.start() if gap else end, end)
            if stop > position and self.text[position:stop].strip():
                out += self.paragraph(number, position, position + len(self.text[position:stop].rstrip()))
                number += 1
            if gap:
                position = max(position, gap.end())
        return out

    def paragraph(self, number: int, start: int, end: int) -> list[Segment]:
        body = self.text[start:end]
        dash = DASH.match(body)
        if dash:
            return [self.dash(number, start, end, start + dash.end())]
        if len(body) < 110 and body[-1] not in '.!?:…”»"“)':
            return [Segment(number, start, end, "heading", None, False, ())]
        cuts = [0, *(m.end() for m in SENTENCE.finditer(body)), len(body)]
        parts = [self.sentence(number, start + a, start + b) for a, b in zip(cuts, cuts[1:], strict=False)]
        return self.joined(parts)

    def dash(self, number: int, start: int, end: int, spoken: int) -> Segment:
        cue = self.spoken_end.search(self.text, spoken, end)
        stop = cue.start() + (cue[1] != ",") if cue else end
        clause = self.text[cue.end() : end].split(".")[0] if cue else ""
        speaker, mention = self.who(clause) if cue else (self.last, None)
        quotes = [self.quote(spoken, stop, "direct", speaker, mention, clause)]
        rest = self.text.find(". ", cue.end(), end) if cue else -1
        if rest >= 0:
            quotes.append(self.quote(rest + 2, end, "direct", speaker, mention, clause))
        self.last = speaker or self.last
        return Segment(number, start, end, "quote", Speaker(speaker) if speaker else None, False, tuple(quotes))

    def sentence(self, number: int, start: int, end: int) -> Segment:
        end = start + len(self.text[start:end].rstrip())
        body = self.text[start:end]
        marks = list(MARKS.finditer(body))
        frame = MARKS.sub(lambda m: " " * len(m[0]), body)
        cue = self.cue.search(frame)
        accord = re.search(r"(?i)\b(?:enligt|according to) ", frame)
        colon = bool(marks) and frame[: marks[0].start()].rstrip().endswith(":")
        speaker, mention = self.who(frame[accord.end() :] if accord else frame)
        if marks and (cue or colon or accord):
            quotes = tuple(
                self.quote(start + m.start() + 1, start + m.end() - 1, "direct", speaker, mention, frame) for m in marks
            )
            return self.made(number, start, end, "quote", speaker, quotes)
        if accord or (cue and re.match(r"\s(?:\S+\s){0,3}(?:att|that)\s", frame[cue.end() :])):
            begin = accord.end() if accord else cue.end() if cue else 0
            quote = self.quote(start + begin, start + len(body.rstrip(".")), "reported", speaker, mention, frame)
            return self.made(number, start, end, "reported", speaker, (quote,))
        return Segment(number, start, end, "narration", None, False, ())

    def made(
        self, number: int, start: int, end: int, kind: Kind, who: str | None, quotes: tuple[Quote, ...]
    ) -> Segment:
        self.last = who or self.last
        return Segment(number, start, end, kind, Speaker(who) if who else None, False, quotes)

    def quote(self, start: int, end: int, mode: Mode, speaker: str | None, mention: str | None, clause: str) -> Quote:
        cue = self.cue.search(clause)
        return Quote(start, end, mode, speaker, mention, cue[0] if cue else None, speaker is not None)

    def who(self, clause: str) -> tuple[str | None, str | None]:
        name = NAME.search(clause)
        pronoun = re.search(r"(?i)\b(?:" + "|".join(self.pronouns) + r")\b", clause)
        if pronoun and (not name or pronoun.start() < name.start()):
            return self.last, pronoun[0]
        if name:
            if name[0] not in self.people:
                self.people.append(name[0])
            self.last = name[0]
            return name[0], name[0]
        known = next((p for p in reversed(self.people) if re.search(rf"\b{re.escape(p.split()[-1])}\b", clause)), None)
        if known:
            self.last = known
        return (known, known) if known else (None, None)

    def joined(self, parts: list[Segment]) -> list[Segment]:
        out: list[Segment] = []
        for part in parts:
            if out and (out[-1].kind, out[-1].speaker) == (part.kind, part.speaker):
                out[-1] = replace(out[-1], end=part.end, quotes=out[-1].quotes + part.quotes)
            else:
                out.append(part)
        return out
