"""Tells by its look what a paragraph is: heading, question, list, name line, spoken after a dash, or running text."""

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from app.text.languages.first_names import is_first_name
from app.text.reading.dialogue import dialogue
from app.text.reading.exchange import bare_answers, exchange
from app.text.reading.grammar import Grammar
from app.text.reading.mail import around_mail

Look = Literal["heading", "byline", "question", "list", "name", "dash", "answer", "mail", "text"]

LONGEST_HEADING = 110
FEWEST_BELOW = 3  # paragraphs of an article whose first may be a heading after a dash
DASH = re.compile(r"(?:[–—―]|-(?!-)) ?(?=[^\s\d–—―-])|[–—―-] ?(?=\d[\d ]* [^\W\d]{3})")
CLOSED = re.compile(r"[.!?:;,…][\"”“»«’')\]]*$|[\"”“»«]$")
AND = "(?:och|and|og|ja|und|et|y)"
NAME_LINE = re.compile(
    r"(?P<name>[^\W\d_a-zåäöæøéèüß][^:.!?\n]{1,45}?),? "  # Anna Ek,
    rf"(?:\(?\d{{1,2}}(?: {AND} \d{{1,2}})?\)?|both|båda)"  # 34, or: 68 och 70
    r"(?:[^:.!?\n–—]|\.(?= [a-zåäöæøéèü])){0,70}(?P<sign>:(?=\s|$)|(?: [–—](?= ?[\"“”„»«])))"  # , snickare:
)
BARE_NAME_LINE = re.compile(
    rf"[^\W\d_a-zåäöæøéèüß][^:.!?\n]{{1,45}}?, \(?\d{{1,2}}(?: {AND} \d{{1,2}})?\)?(?:,? [^:.!?\n–—]{{1,60}})?"
)
FEWEST_NAME_LINES = 2  # of a vox pop, where no colon ends one
SENTENCE_END = re.compile(r"[.,;…][\"”“»«’')\]]*$")
FACT = re.compile(r"[^\W\d_][^:.!?\n]{1,30}: .{1,80}$")  # Born: Ennis, 1966
SENTENCE = re.compile(r"[.!?…][\"”“»«’')\]]*$")
TIME = re.compile(r"(?:kl\.? ?)?\d{1,2}[.:]\d\d\b")


@dataclass(slots=True)
class Paragraph:
    """A paragraph: `text` is `view[start:end]` in one line, `body` is where in it what is said may begin."""

    start: int
    end: int
    text: str
    look: Look = "text"
    body: int = 0
    label: tuple[int, int] | None = field(default=None)  # a name that stands before what it says


def lay_out(view: str, spans: list[tuple[int, int]], grammar: Grammar) -> list[Paragraph]:
    """The paragraphs with their looks."""
    found = [Paragraph(start, end, view[start:end].replace("\n", " ")) for start, end in spans]
    texts = [paragraph.text for paragraph in found]
    labels, mail = dialogue(texts), around_mail(texts, _tight(view, spans))
    named = _bare_name_lines(texts)
    for i, paragraph in enumerate(found):
        if i in mail:
            paragraph.look = "mail"
        elif i in labels:
            paragraph.look, paragraph.label, paragraph.body = "answer", (0, labels[i][0]), labels[i][1]
        elif i in named:
            paragraph.look, paragraph.label, paragraph.body = "name", (0, len(paragraph.text)), len(paragraph.text)
        else:
            _look(found, i, paragraph, grammar)
    for i in range(len(found) - 1, -1, -1):
        _look_at_neighbours(found, i, grammar)
    _find_facts(found)
    _find_exchange(found, texts, grammar)
    for above, paragraph in pairwise(found):
        if above.look == "name" and paragraph.look in ("text", "heading") and not _opens_marked(paragraph, grammar):
            paragraph.look = "answer"  # a vox pop without marks
    return found


def _find_facts(found: list[Paragraph]) -> None:
    """`Born: Ennis, 1966` and `Motto: “Never”`, one below the other: facts, which nobody says."""
    for one, other in pairwise(found):
        lines = [one.text, other.text]
        facts = [FACT.match(text) for text in lines]
        if not all(facts) or {one.look, other.look} - {"text", "heading", "list"}:
            continue
        if not all(map(SENTENCE.search, lines)) and not any(is_first_name(text.split()[0]) for text in lines):
            one.look = other.look = "list"


def _find_exchange(found: list[Paragraph], texts: list[str], grammar: Grammar) -> None:
    """Questions and answers that nothing marks."""
    plain = [paragraph.look == "text" and not _opens_marked(paragraph, grammar) for paragraph in found]
    marked = sum(paragraph.look == "question" for paragraph in found)
    asked, answered = exchange(texts, plain, marked, grammar)
    if not asked and marked:
        answered = set(bare_answers(texts, plain, grammar))
        asked = {i - 1 for i in answered}
    for i in asked:
        found[i].look = "question"
    for i in answered:
        found[i].look = "answer"


def _opens_marked(paragraph: Paragraph, grammar: Grammar) -> bool:
    return paragraph.text[0] in grammar.lexicon.marks


def _tight(view: str, spans: list[tuple[int, int]]) -> list[bool]:
    """For each paragraph whether it stands right below the one before it."""
    ends = [0, *(end for _, end in spans)]
    return [view.count("\n", end, start) == 1 for end, (start, _) in zip(ends, spans, strict=False)]


def _look(all_of_them: list[Paragraph], i: int, paragraph: Paragraph, grammar: Grammar) -> None:
    text = paragraph.text
    dash = DASH.match(text)
    label = _name_line(text) or _interview_label(text, grammar)
    if dash:
        paragraph.look, paragraph.body = "dash", dash.end()
        if _is_list_item(all_of_them, i, text):
            paragraph.look = "list"
        elif i == 0 and len(all_of_them) >= FEWEST_BELOW and not CLOSED.search(text[-9:]) and "," not in text:
            paragraph.look, paragraph.body = "heading", 0
    elif label:
        paragraph.look, paragraph.label, paragraph.body = label
    elif _is_byline(text, grammar):
        paragraph.look = "byline"
    elif _is_heading(text, i, grammar):
        paragraph.look = "heading"


def _is_list_item(all_of_them: list[Paragraph], i: int, text: str) -> bool:
    """A line after a dash that is not speech: no sentence end, and in company or after a colon."""
    if CLOSED.search(text[-9:]) or len(text) > LONGEST_HEADING:
        return False
    above = all_of_them[i - 1] if i else None
    if above and (above.look == "list" or above.text.endswith(":")):
        return True
    below = all_of_them[i + 1].text if i + 1 < len(all_of_them) else ""
    return bool(DASH.match(below)) and not CLOSED.search(below[-9:]) and "," not in text


def _name_line(text: str) -> tuple[Look, tuple[int, int] | None, int] | None:
    """`Anna Ek, 34, snickare:` with or without what she says after it."""
    found = NAME_LINE.match(text)
    if not found or TIME.match(text):
        return None
    rest = len(text[found.end() :].lstrip())
    return ("answer" if rest else "name"), (0, found.start("sign")), len(text) - rest


def _bare_name_lines(texts: list[str]) -> set[int]:
    """`Anna Ek, 34, snickare` in a line of its own, where others stand so, too."""
    bare = {i for i, text in enumerate(texts[:-1]) if BARE_NAME_LINE.fullmatch(text)}
    others = sum(_name_line(text) is not None for text in texts) if bare else 0
    return bare if len(bare) + others >= FEWEST_NAME_LINES else set()


def _interview_label(text: str, grammar: Grammar) -> tuple[Look, tuple[int, int] | None, int] | None:
    label, colon, rest = text[:12].partition(":")
    if not colon or not rest.startswith(" "):
        return None
    body = len(label) + 1 + len(text[len(label) + 1 :]) - len(text[len(label) + 1 :].lstrip())
    if label.lower() in grammar.lexicon.habits.questions:
        return "question", None, body
    return ("answer", None, body) if label.lower() in grammar.lexicon.habits.answers else None


def _is_heading(text: str, i: int, grammar: Grammar) -> bool:
    if len(text) > LONGEST_HEADING:
        return False
    label, _, rest = text.partition(":")
    habits = grammar.lexicon.habits
    if label.lower() in habits.headings and (not rest or len(rest) < 60):
        return True
    if i == 0:
        return not SENTENCE_END.search(text[-9:])
    return not CLOSED.search(text[-9:]) and not TIME.match(text)


def _is_byline(text: str, grammar: Grammar) -> bool:
    """`Av Lisa Holmgren`, `Text och foto: Emma Sahlin`."""
    bylines = grammar.lexicon.habits.bylines
    label, _, rest = text[:60].partition(":")
    first, _, name = text.partition(" ")
    short = len(text) < 60 and not text.endswith(".")
    return short and ((label.lower() in bylines and bool(rest)) or (first.lower() in bylines and name[:1].isupper()))


def _look_at_neighbours(all_of_them: list[Paragraph], i: int, grammar: Grammar) -> None:
    """A short paragraph right before an answer is a question, whether it ends in a question mark or not."""
    paragraph = all_of_them[i]
    below = all_of_them[i + 1] if i + 1 < len(all_of_them) else None
    if paragraph.look == "text" and i and below and len(paragraph.text) < 300 and paragraph.text.endswith("?"):
        spoken_below = below.look in ("dash", "answer") or below.text[0] in grammar.lexicon.marks
        if spoken_below and paragraph.text[0] not in grammar.lexicon.marks:
            paragraph.look = "question"
