"""Finds the words that stand for the speaker around a cue: before the verb, or after it."""

from itertools import takewhile
from typing import NamedTuple

from app.text.reading.grammar import Grammar
from app.text.reading.names import is_placeholder, joined_names
from app.text.reading.phrases import Form, Mention, is_full_name, noun_phrase
from app.text.reading.tokens import Tokens

FARTHEST = 60  # tokens from a verb back to its subject
REACH = 6  # words after a placeholder among which its role may stand
ADVERBS_BETWEEN = 2  # between a verb and the subject after it


class Reference(NamedTuple):
    """A mention freed from its tokens: offsets in the paragraph, the words of the name, and all its words."""

    form: Form
    start: int
    end: int
    name: tuple[str, ...]
    phrase: tuple[str, ...]  # as written
    short: str  # what names the speaker where there is no name
    beside: tuple[str, ...] = ()  # words before or after a placeholder, which may be its role
    after: str = ""  # the word right after it: `the leader of the union`


def refer(tokens: Tokens, mention: Mention, offset: int = 0) -> Reference:
    """What `mention` says, its offsets moved by `offset`."""
    phrase = tuple(tokens.written[mention.start : mention.end])
    short = _in_one(tokens, *mention.short) if mention.form == "noun" else ""
    start, end = tokens.starts[mention.start] + offset, tokens.ends[mention.end - 1] + offset
    name = mention.name.words if mention.name else ()
    beside = _beside(tokens, mention) if name and is_placeholder(name[0]) else ()
    after = tokens.lower[mention.end] if mention.end < len(tokens) else ""
    return Reference(mention.form, start, end, name, phrase, short, beside, after)


def _beside(tokens: Tokens, mention: Mention) -> tuple[str, ...]:
    """`säger konsulten x`, `säger x, manager på x`: the words that may be the placeholder's role."""
    if mention.name and mention.name.start > mention.start:
        return tuple(tokens.written[mention.start : mention.name.start])
    after = mention.end + 1
    if "".join(tokens.written[mention.end : after]) != ",":
        return ()
    words = takewhile(tokens.is_word, range(after, min(len(tokens), after + REACH)))
    return tuple(tokens.written[i] for i in words)


def _in_one(tokens: Tokens, start: int, end: int) -> str:
    """Tokens as they stand in the text, white space made one space."""
    gaps = ("" if i == start or tokens.ends[i - 1] == tokens.starts[i] else " " for i in range(start, end))
    return "".join(gap + word for gap, word in zip(gaps, tokens.written[start:end], strict=True))


def mention_after(tokens: Tokens, i: int, end: int, grammar: Grammar) -> Mention | None:
    """The subject that opens at token `i`, after an adverb or two at most: `said council leader Helen Marsh`."""
    limit = min(end, i + ADVERBS_BETWEEN)
    while i < limit and tokens.lower[i] in grammar.skipped_before_subject:
        i += 1
    if i >= end or not tokens.is_word(i):
        return None
    owns = tokens.lower[i] in grammar.lexicon.pronouns.possessive and _owns(tokens, i + 1, end, grammar)
    if is_pronoun(tokens, i, end, grammar) and not owns:
        return Mention("pronoun", i, i + 1)
    if not tokens.is_capital(i) and (
        tokens.lower[i] in grammar.never_subject or tokens.lower[i] in grammar.cues or tokens.lower[i] in grammar.finite
    ):
        return None
    found = noun_phrase(tokens, i, end, grammar)
    if (
        found
        and found.form == "noun"
        and not grammar.lexicon.verb_second
        and not _looks_like_people(tokens, found, grammar)
    ):
        return None
    return found


def _looks_like_people(tokens: Tokens, mention: Mention, grammar: Grammar) -> bool:
    opening = tokens.lower[mention.start]
    if opening in grammar.articles or opening in grammar.indefinite or opening in grammar.lexicon.pronouns.possessive:
        return True
    return any(grammar.calls(tokens.written[i]) for i in range(mention.start, mention.end))


def mention_before(tokens: Tokens, start: int, verb: int, grammar: Grammar) -> Mention | None:
    """The subject of the verb at token `verb`, which the clause from `start` holds before it: `Rao told reporters`."""
    start = max(start, verb - FARTHEST)
    while start < verb and (not _is_wordlike(tokens, start) or tokens.lower[start] in grammar.opens_clause):
        start += 1
    if start >= verb:
        return None
    adverbial = not tokens.is_capital(start) and tokens.lower[start] in grammar.not_subject
    adverbial = adverbial or (tokens.is_capital(start) and tokens.lower[start] in grammar.not_subject)
    if adverbial:
        return _subject_after_adverbial(tokens, start, verb, grammar)
    subjects = _candidates(tokens, start, verb, grammar)
    if subjects:
        return subjects[0]
    return None if tokens.lower[start] in grammar.never_subject else noun_phrase(tokens, start, verb, grammar)


def _is_wordlike(tokens: Tokens, i: int) -> bool:
    return tokens.written[i][0].isalpha()


def _subject_after_adverbial(tokens: Tokens, start: int, verb: int, grammar: Grammar) -> Mention | None:
    """`Asked whether it would last, a spokeswoman said`: what stands after the last comma, else the last name."""
    commas = [i for i in range(start, verb - 1) if tokens.written[i] in ",–—" and not tokens.is_mask(i)]
    for comma in reversed(commas):
        begin = comma + 1
        if tokens.lower[begin] in grammar.not_subject or tokens.lower[begin] in grammar.lexicon.connectives.relative:
            continue
        subjects = _candidates(tokens, begin, verb, grammar)
        if subjects:
            return subjects[0]
        if _is_wordlike(tokens, begin) and tokens.lower[begin] not in grammar.never_subject:
            return noun_phrase(tokens, begin, verb, grammar)
    subjects = _candidates(tokens, start, verb, grammar)
    return subjects[-1] if subjects else None


def is_pronoun(tokens: Tokens, i: int, end: int, grammar: Grammar) -> bool:
    """Whether a word is a pronoun by itself: `de boende` and `den anställde` open with an article."""
    if tokens.lower[i] not in grammar.pronouns:
        return False
    if tokens.lower[i] not in grammar.articles or i + 1 >= end:
        return True
    return not any(grammar.is_role(tokens.lower[k]) for k in range(i + 1, min(end, i + 3)))


def _candidates(tokens: Tokens, start: int, end: int, grammar: Grammar) -> list[Mention]:
    """Pronouns and names between `start` and `end` that no preposition leads, in order."""
    found: list[Mention] = []
    for i in range(start, end):
        if tokens.lower[i] in grammar.pronouns and _is_subject_pronoun(tokens, i, start, end, grammar):
            found.append(Mention("pronoun", i, i + 1))
            break
    for name in joined_names(tokens, start, end, grammar):
        begin = _phrase_start(tokens, start, name.role_start, grammar)
        if not is_led(tokens, begin, start, grammar) and is_full_name(tokens, name, start, grammar):
            found.append(Mention("name", begin, name.end, name))
    return sorted(found, key=lambda mention: (mention.start, -mention.end))


def _is_subject_pronoun(tokens: Tokens, i: int, start: int, end: int, grammar: Grammar) -> bool:
    if not is_pronoun(tokens, i, end + 1, grammar) or is_led(tokens, i, start, grammar):
        return False
    if tokens.lower[i] in grammar.lexicon.pronouns.possessive and _owns(tokens, i + 1, end, grammar):
        return False
    beside = i > start and tokens.written[i - 1] == "," and i + 1 < len(tokens) and tokens.written[i + 1] == ","
    return not beside  # "L’acquéreur, lui, se dit serein"


def _owns(tokens: Tokens, i: int, end: int, grammar: Grammar) -> bool:
    """`who would not give her name`: whether a noun stands right after a possessive."""
    small = grammar.lexicon.connectives
    return i < end and tokens.is_word(i) and tokens.lower[i] not in small.auxiliaries | small.adverbs


def is_led(tokens: Tokens, i: int, start: int, grammar: Grammar) -> bool:
    """Whether a preposition leads what stands at `i`."""
    before = tokens.lower[i - 1] if i > start else ""
    return before in grammar.lexicon.connectives.prepositions or before in grammar.according


def _phrase_start(tokens: Tokens, start: int, i: int, grammar: Grammar) -> int:
    """Back over the words before a name that say what the person is: `Polisens presstalesperson Ali Rahimi`."""
    while (
        i > start
        and tokens.is_word(i - 1)
        and (tokens.lower[i - 1] not in grammar.not_names or tokens.lower[i - 1] in grammar.articles)
        and tokens.lower[i - 1] not in grammar.cues
    ):
        i -= 1
    return i
