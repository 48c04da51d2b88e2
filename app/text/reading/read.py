"""Reads one paragraph by its look: what in it is spoken, what is told, and what is the journalist's own."""

from app.text.reading.clauses import DASHES, Clause, cue_at, cues
from app.text.reading.dashes import Spoken, spoken_parts
from app.text.reading.direct import read_marks
from app.text.reading.grammar import Grammar
from app.text.reading.layout import Paragraph
from app.text.reading.marks import Marked, marked
from app.text.reading.names import names
from app.text.reading.passage import Passage, utterance
from app.text.reading.reported import read_reported
from app.text.reading.tokens import MASK, MASK_END, Tokens, sentences, tokenize

AFTER_SPOKEN = frozenset(",!?…")


def passage_of(paragraph: Paragraph, grammar: Grammar) -> Passage:
    """The paragraph with its utterances, whose speakers are still to be found."""
    found = marked(paragraph.text, grammar.lexicon.marks)
    tokens = tokenize(_frame(paragraph.text, found), grammar)
    masks = [i for i, word in enumerate(tokens.written) if word[-1] == MASK_END] if found else []
    passage = Passage(paragraph, tokens, sentences(tokens, grammar, _whole(paragraph.text, found, masks)))
    passage.marked = dict(zip(masks, found, strict=True))
    READERS.get(paragraph.look, _read_text)(passage, grammar)
    passage.names = [names(tokens, start, end, grammar) for start, end in passage.told]
    return passage


def goes_on(passage: Passage, following: Passage) -> bool:
    """Whether marks stay open because the next paragraph, which opens with marks too, is the same speech."""
    last = next(reversed(passage.marked.values()), None)
    first = next(iter(following.marked.values()), None)
    return bool(last and first and not last.closed and last.start and first.outer_start == 0)


def _frame(text: str, found: list[Marked]) -> str:
    """The text with every marked passage masked."""
    if not found:
        return text
    parts: list[str] = []
    done = 0
    for passage in found:
        parts += [text[done : passage.outer_start], MASK * (passage.outer_end - passage.outer_start - 1), MASK_END]
        done = passage.outer_end
    return "".join([*parts, text[done:]])


def _whole(text: str, found: list[Marked], masks: list[int]) -> frozenset[int]:
    """The masks whose passage ends a sentence within its marks."""
    return frozenset(i for i, passage in zip(masks, found, strict=True) if text[passage.end - 1] in ".!?…")


def _read_heading(passage: Passage, _: Grammar) -> None:
    passage.told = passage.sentences


def _read_nothing(passage: Passage, _: Grammar) -> None:
    passage.told = []


def _read_text(passage: Passage, grammar: Grammar) -> None:
    passage.told = passage.sentences
    opened = _late_dash(passage, grammar)
    if opened is not None:
        _read_from_dash(passage, opened, grammar)
    elif passage.marked:
        read_marks(passage, grammar)
    read_reported(passage, grammar)


def _late_dash(passage: Passage, grammar: Grammar) -> int | None:
    """The dash in running text after which somebody speaks: `Hon är nöjd: – Det gick bra.`, `Han ler. – Jo då.`"""
    tokens = passage.tokens
    if DASHES.isdisjoint(tokens.written):
        return None
    for at, (start, end) in enumerate(passage.sentences):
        if at and tokens.written[start] in DASHES and start + 1 < end and tokens.is_capital(start + 1):
            return start if _is_spoken(passage, at, grammar) else None
        for i in range(start + 2, end - 1):
            if tokens.written[i] in DASHES and tokens.written[i - 1] == ":" and tokens.is_capital(i + 1):
                return i
    return None


def _is_spoken(passage: Passage, at: int, grammar: Grammar) -> bool:
    """Whether a cue stands after the dash that opens sentence `at`, or in the sentence before it."""
    tokens, (start, _) = passage.tokens, passage.sentences[at]
    parts = spoken_parts(tokens, start + 1, len(tokens), grammar)
    return any(part.clause for part in parts) or bool(cues(tokens, *passage.sentences[at - 1], grammar))


def _read_from_dash(passage: Passage, opened: int, grammar: Grammar) -> None:
    """Reads what stands before the dash as running text, and what follows it as spoken."""
    tokens, whole = passage.tokens, passage.sentences
    before = [(start, min(end, opened)) for start, end in whole if start < opened]
    passage.sentences = passage.told = before
    if passage.marked:
        read_marks(passage, grammar)
    passage.sentences = whole
    parts = spoken_parts(tokens, opened + 1, len(tokens), grammar)
    _add_spoken(passage, parts)
    passage.told = before + _clauses_of(parts)


def _clauses_of(parts: list[Spoken]) -> list[tuple[int, int]]:
    return list(dict.fromkeys((part.clause.cue.start, part.clause.end) for part in parts if part.clause))


def _add_spoken(passage: Passage, parts: list[Spoken]) -> None:
    tokens = passage.tokens
    for part in parts:
        start, end = tokens.starts[part.start], tokens.ends[part.end - 1]
        passage.utterances.append(utterance(start, end, "after a dash", part.clause, tokens))


def _read_dash(passage: Passage, grammar: Grammar) -> None:
    tokens = passage.tokens
    begin = _first_token(passage, passage.paragraph.body)
    if _is_the_writers(tokens, grammar):
        passage.told = passage.sentences
        return
    parts = spoken_parts(tokens, begin, len(tokens), grammar)
    _add_spoken(passage, parts)
    passage.told = _clauses_of(parts)
    own = [told for told in passage.sentences if _is_between(told, parts)]
    if own:
        passage.told = sorted([*passage.told, *own])
        read_reported(passage, grammar)


def _is_between(sentence: tuple[int, int], parts: list[Spoken]) -> bool:
    """Whether a whole sentence after the cue clause is the journalist's own."""
    start, end = sentence
    clauses = [part.clause for part in parts if part.clause]
    spoken = any(part.start < end and start < part.end for part in parts)
    return bool(clauses) and start >= clauses[0].end and not spoken


def _is_the_writers(tokens: Tokens, grammar: Grammar) -> bool:
    """`– En sedel, sa jag.`: the journalist speaks, and not somebody in the article."""
    last = len(tokens) - 1 - (tokens.written[-1] == ".")
    closes = last > 1 and tokens.lower[last] in grammar.lexicon.pronouns.me and tokens.written[last - 2] in AFTER_SPOKEN
    return closes and cue_at(tokens, last - 1, grammar) is not None


def _read_answer(passage: Passage, grammar: Grammar) -> None:
    tokens = passage.tokens
    begin = _first_token(passage, passage.paragraph.body)
    if begin >= len(tokens):
        return
    rule = "after a label" if passage.paragraph.label else "after a question or a name"
    if begin in passage.marked and begin == len(tokens) - 1:
        found = passage.marked[begin]
        passage.utterances.append(utterance(found.start, found.end, rule, None, tokens))
        return
    parts = spoken_parts(tokens, begin, len(tokens), grammar)
    if not parts:  # nothing but who says it, and how
        _read_text(passage, grammar)
        return
    first, *others = parts
    if others and first.clause and not passage.paragraph.label and _is_now(tokens, first.clause, grammar):
        _add_spoken(passage, parts)
        passage.told = _clauses_of(parts)
        return
    closed = first.clause if first.clause and not others else None  # "Nur von Menschen, sagt Doll."
    start, end = tokens.starts[begin], tokens.ends[first.end - 1] if closed else tokens.ends[-1]
    passage.utterances.append(utterance(start, end, rule, closed, tokens))
    passage.told = [(closed.cue.start, closed.end)] if closed else []


def _is_now(tokens: Tokens, clause: Clause, grammar: Grammar) -> bool:
    """`Everybody does, he says. It is …`: told in the present by the journalist, not in the past by whoever answers."""
    now = grammar.lexicon.cues.say.present | grammar.lexicon.cues.gesture.present
    return tokens.lower[clause.cue.start] in now


def _first_token(passage: Passage, offset: int) -> int:
    return next((i for i, start in enumerate(passage.tokens.starts) if start >= offset), len(passage.tokens))


READERS = {
    "heading": _read_heading,
    "byline": _read_nothing,
    "mail": _read_nothing,
    "question": _read_heading,
    "list": _read_heading,
    "name": _read_heading,
    "dash": _read_dash,
    "answer": _read_answer,
    "text": _read_text,
}
