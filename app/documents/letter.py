"""The response document as a letter: in the draft's language, in reading order, ready for any writer to set.

Every word that a document shows is decided here, once; a writer decides only how it looks.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby, pairwise
from operator import attrgetter
from typing import Literal

from app.documents.labels import Labels, labels_for
from app.documents.response import Answer, Layout, Quoting, ResponseDocument, Spans, Stance
from app.documents.rewrite import printable
from app.text.redline import MOST_REDLINED, ChangeKind, changed_share, redline

Mark = Literal["plain", "own", "other", "deleted", "inserted"]
Tone = Literal["reply", "changes", "note"]
CHANGE_MARKS: dict[ChangeKind, Mark] = {"same": "plain", "deleted": "deleted", "inserted": "inserted"}
LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}")
MAIL_QUOTING = re.compile(r"(?<=\n)[ \t]*>[> \t]*")
LINE_BREAK = re.compile(r"(?<=\S)[ \t\r]*\n[ \t]*(?=\S)")
SHORT, LINE = 900, 40  # characters of a pair that is kept together, and of a line that a paragraph takes at least


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look: `own` is the interviewee's words, `other` somebody else's; bold and italics are the draft's."""

    text: str
    mark: Mark = "plain"
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of what was written, never empty; `rtl` where its first letter is of a script read right to left.

    `tight` where it stood right below the line before it, with no empty line between.
    """

    runs: tuple[Run, ...]
    rtl: bool
    tight: bool = False

    @property
    def text(self) -> str:
        """The words without their looks."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a reply under its own label, if it has one."""

    label: str | None
    tone: Tone
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One passage and what is asked for it. `caption` says who speaks and what kind of passage it is."""

    number: int
    caption: str
    passage: tuple[Paragraph, ...]
    heading: bool
    stance: Stance
    stance_label: str
    blocks: tuple[Block, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """All that a document says, in order: `facts` as (label, value), greeting, the statement where it is a running one,
    entries, signature.

    A running statement is the replies as one text; `entries` are then what else is asked.
    `language` is that of the texts, and `labels.language` that of the labels, English where there are no others.
    """

    labels: Labels
    language: str
    layout: Layout
    title: str
    interviewee: str
    facts: tuple[tuple[str, str], ...]
    greeting: tuple[Paragraph, ...]
    statement: tuple[tuple[Paragraph, ...], ...]
    entries: tuple[Entry, ...]
    signature: tuple[Paragraph, ...]
    unplaced: tuple[tuple[Paragraph, ...], ...]
    notes: tuple[str, ...]


def letter(document: ResponseDocument) -> Letter:
    """Sets `document`, which may hold any text, into words that every format can show."""
    document, replaced = printable(document)
    labels = labels_for(document.language)
    return Letter(
        labels=labels,
        language=document.language if LANGUAGE_TAG.fullmatch(document.language) else labels.language,
        layout=document.layout,
        title=title_of(document, labels),
        interviewee=one_line(document.interviewee),
        facts=tuple((label, value) for label, value in _facts(document, labels) if value),
        greeting=_paragraphs([Run(document.greeting or "")]),
        statement=tuple(_statement(document)),
        entries=tuple(_entry(answer, document, labels) for answer in _apart(document)),
        signature=_paragraphs([Run(document.signature or "")]),
        unplaced=tuple(_paragraphs([Run(text)]) for text in document.unplaced if text.strip()),
        notes=(labels.counted(labels.replaced, replaced),) if replaced else (),
    )


def _statement(document: ResponseDocument) -> Iterator[tuple[Paragraph, ...]]:
    if document.layout == "running":
        bodies = (_paragraphs([Run(answer.body)]) for answer in document.answers if answer.stance == "respond")
        yield from (body for body in bodies if body)


def _apart(document: ResponseDocument) -> Iterator[Answer]:
    """What is told passage by passage: beside a running statement, what the statement itself does not say."""
    for answer in document.answers:
        if document.layout != "running" or answer.stance != "respond":
            yield answer
        elif answer.note or answer.sources:
            yield replace(answer, body="")


def is_short(entry: Entry) -> bool:
    """Whether the pair surely fits on one page, so that it may move to the next page whole."""
    reply = (paragraph for block in entry.blocks for paragraph in block.paragraphs)
    return max(_length(entry.passage), _length(reply)) <= SHORT


def _length(paragraphs: Iterable[Paragraph]) -> int:
    return sum(len(paragraph.text) + LINE for paragraph in paragraphs)


def title_of(document: ResponseDocument, labels: Labels) -> str:
    """The draft's title on one line, or what the document is where the draft has none."""
    return one_line(document.title) or labels.subject


def lines_of(text: str) -> tuple[Paragraph, ...]:
    """A text of one look as its lines."""
    return _paragraphs([Run(text)])


def one_line(text: str | None) -> str:
    """A name or a title as one line, whatever was pasted into its field; empty for None."""
    return " ".join((text or "").split())


def _facts(document: ResponseDocument, labels: Labels) -> Iterator[tuple[str, str]]:
    yield labels.outlet, one_line(document.outlet)
    yield labels.journalist, one_line(document.journalist)
    yield labels.interviewee, one_line(document.interviewee)
    yield labels.written, labels.when(document.written_at)
    if document.audience == "public":  # which version and how much room is between the two who wrote to each other
        return
    yield labels.revision, labels.number(document.revision)
    yield labels.answers, labels.number(len(document.answers))
    yield labels.space, labels.room(document.used, document.limit, document.unit)


def _entry(answer: Answer, document: ResponseDocument, labels: Labels) -> Entry:
    return Entry(
        number=answer.number,
        caption=_caption(answer, labels),
        passage=_paragraphs(_quoted(_unwrapped(answer), _speaks(answer, document.interviewee))),
        heading=answer.kind == "heading",
        stance=answer.stance,
        stance_label=labels.stances[answer.stance],
        blocks=tuple(block for block in _blocks(answer, document.quoting, labels) if block.paragraphs),
        sources=tuple(line for source in answer.sources if (line := one_line(source))),
    )


def _caption(answer: Answer, labels: Labels) -> str:
    kind = labels.kinds[answer.kind]
    if speaker := one_line(answer.speaker):
        return f"{speaker} · {kind}"
    return kind[:1].upper() + kind[1:]


def _speaks(answer: Answer, interviewee: str | None) -> Mark:
    """Whose words the quotes are."""
    speaker = one_line(answer.speaker).casefold()
    return "own" if speaker and speaker == one_line(interviewee).casefold() else "other"


def _unwrapped(answer: Answer) -> Answer:
    """The passage as the sentences it is: the line breaks and the ">" of the mail it came in are no part of it."""
    for pattern, instead in ((MAIL_QUOTING, ""), (LINE_BREAK, " ")):
        cuts = [found.span() for found in pattern.finditer(answer.passage)]
        if cuts:
            moved = partial(_all_moved, cuts=cuts, instead=instead)
            answer = answer.with_passage(pattern.sub(instead, answer.passage), moved)
    return answer


def _all_moved(spans: Spans, cuts: list[tuple[int, int]], instead: str) -> Spans:
    return tuple((_moved(start, cuts, instead), _moved(end, cuts, instead)) for start, end in spans)


def _moved(offset: int, cuts: list[tuple[int, int]], instead: str) -> int:
    """Where an offset stands once each cut holds `instead`; one inside a cut moves to its beginning."""
    before = [(start, min(end, offset)) for start, end in cuts if start < offset]
    whole = sum(len(instead) for _, end in cuts if end <= offset)
    return offset - sum(end - start for start, end in before) + whole


def _quoted(answer: Answer, mark: Mark) -> Iterator[Run]:
    """The passage, cut wherever its looks change."""
    spans = sorted(answer.quotes), sorted(answer.strong), sorted(answer.emphasis)
    cuts = sorted({0, len(answer.passage), *(offset for some in spans for span in some for offset in span)})
    looks = zip(*(_inside(cuts, some) for some in spans), strict=True)
    for (start, end), (quoted, strong, emphasis) in zip(pairwise(cuts), looks, strict=False):
        yield Run(answer.passage[start:end], mark if quoted else "plain", strong, emphasis)


def _inside(cuts: Sequence[int], spans: Sequence[tuple[int, int]]) -> Iterator[bool]:
    """Of what begins at each of `cuts`, in order, whether one of `spans`, in order too, goes over it."""
    coming, reached = iter([*spans, (cuts[-1], 0)]), 0
    start, end = next(coming)
    for cut in cuts:
        while start <= cut and start < cuts[-1]:
            reached = max(reached, end)
            start, end = next(coming)
        yield cut < reached


def _blocks(answer: Answer, quoting: Quoting, labels: Labels) -> Iterator[Block]:
    body = _paragraphs([Run(answer.body)])
    yield from _asked(answer, body, quoting, labels)
    yield Block(labels.note, "note", _paragraphs([Run(answer.note or "")]))


def _asked(answer: Answer, body: tuple[Paragraph, ...], quoting: Quoting, labels: Labels) -> Iterator[Block]:
    match answer.stance:
        case "respond":
            yield Block(None, "reply", body)
        case "approve":
            yield Block(None, "reply", _paragraphs([Run(labels.approved)]))
            yield Block(labels.comment, "note", body)
        case "remove":
            yield Block(None, "reply", _paragraphs([Run(labels.removed)]))
            yield Block(labels.reason, "note", body)
        case "correct":
            yield from _correction(answer, quoting, labels)
            yield Block(labels.reason, "note", body)


def _correction(answer: Answer, quoting: Quoting, labels: Labels) -> Iterator[Block]:
    wording = answer.wording or ""
    if answer.misquote:
        yield Block(None, "note", _paragraphs([Run(labels.misquotes[answer.misquote])]))
    yield Block(labels.wording, "reply", _paragraphs([Run(wording)]))
    changes = redline(answer.passage, wording) if wording.strip() and quoting == "full" else ()
    if 0 < changed_share(changes) <= MOST_REDLINED:
        runs = [Run(change.text, CHANGE_MARKS[change.kind]) for change in changes]
        yield Block(labels.changes, "changes", _paragraphs(runs))


def _paragraphs(runs: Iterable[Run]) -> tuple[Paragraph, ...]:
    """One paragraph a line; empty lines only part the others and are not shown."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *rest = run.text.split("\n")
        lines[-1].append(Run(first, run.mark, run.strong, run.emphasis))
        lines.extend([Run(line, run.mark, run.strong, run.emphasis)] for line in rest)
    parts = [tuple(_joined(line)) for line in lines]
    filled = [any(run.text.strip() for run in part) for part in parts]
    return tuple(
        Paragraph(part, _is_rtl(part), tight=index > 0 and filled[index - 1])
        for index, part in enumerate(parts)
        if filled[index]
    )


def _joined(runs: list[Run]) -> Iterator[Run]:
    for looks, alike in groupby((run for run in runs if run.text), key=attrgetter("mark", "strong", "emphasis")):
        yield Run("".join(run.text for run in alike), *looks)


def _is_rtl(runs: tuple[Run, ...]) -> bool:
    directions = (unicodedata.bidirectional(character) for run in runs for character in run.text)
    return next((direction for direction in directions if direction in ("L", "R", "AL")), "L") != "L"
