"""Finds the words that stand for the speaker around a cue: a name, a role, a pronoun or a short noun phrase."""

from dataclasses import dataclass
from typing import Literal

from app.text.grammar import Grammar
from app.text.names import Name, names
from app.text.tokens import Tokens

Form = Literal["pronoun", "name", "noun"]
LONGEST = 14  # words that one mention may hold
LONGEST_SHORT = 4  # words that name an anonymous speaker


@dataclass(frozen=True, slots=True)
class Mention:
    """Tokens `start` to `end` stand for a speaker; `short` is a noun phrase without what follows it."""

    form: Form
    start: int
    end: int
    name: Name | None = None
    short: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention freed from its tokens: offsets in the paragraph, the words of the name, and all its words."""

    form: Form
    start: int
    end: int
    name: tuple[str, ...]
    phrase: tuple[str, ...]  # as written
    short: tuple[str, ...]  # what names the speaker where there is no name


def refer(tokens: Tokens, mention: Mention, offset: int = 0) -> Reference:
    """What `mention` says, its offsets moved by `offset`."""
    phrase = tuple(tokens.written[mention.start : mention.end])
    short = tuple(tokens.written[mention.short[0] : mention.short[1]])
    start, end = tokens.starts[mention.start] + offset, tokens.ends[mention.end - 1] + offset
    return Reference(mention.form, start, end, mention.name.words if mention.name else (), phrase, short)


def mention_after(tokens: Tokens, i: int, end: int, grammar: Grammar) -> Mention | None:
    """The subject that opens at token `i`, after an adverb or two at most: `said council leader Helen Marsh`."""
    skipped = 0
    while (
        i < end
        and skipped < 2
        and tokens.lower[i] in grammar.lexicon.connectives.adverbs
        and not _is_subject(tokens, i, grammar)
    ):
        i, skipped = i + 1, skipped + 1
    if i >= end or not tokens.is_word(i):
        return None
    if tokens.lower[i] in grammar.pronouns and not _article_use(tokens, i, end, grammar):
        return Mention("pronoun", i, i + 1)
    if tokens.lower[i] in grammar.lexicon.pronouns.own:
        return None
    return _phrase(tokens, i, end, grammar)


def mention_before(tokens: Tokens, start: int, verb: int, grammar: Grammar) -> Mention | None:
    """The subject of the verb at token `verb`, which the clause from `start` holds before it: `Rao told reporters`."""
    start = max(start, verb - 60)
    while start < verb and _opens_only(tokens, start, grammar):
        start += 1
    if start >= verb:
        return None
    subjects = _candidates(tokens, start, verb, grammar)
    if subjects:
        return subjects[0]
    if (
        tokens.is_word(start)
        and tokens.lower[start] not in grammar.lexicon.connectives.prepositions
        and tokens.lower[start] not in grammar.lexicon.connectives.adverbs
    ):
        return _phrase(tokens, start, verb, grammar)
    return None


def _opens_only(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    small = grammar.lexicon.connectives
    return not tokens.is_word(i) or tokens.lower[i] in small.joining or tokens.lower[i] in small.resume


def _is_subject(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    lower = tokens.lower[i]
    return (
        lower in grammar.pronouns
        or lower in grammar.lexicon.connectives.articles
        or lower in grammar.lexicon.connectives.indefinite
    )


def _article_use(tokens: Tokens, i: int, end: int, grammar: Grammar) -> bool:
    """`de boende`, `den anställde`: a pronoun before a noun is its article."""
    following = i + 1 < end and tokens.is_word(i + 1) and tokens.lower[i + 1] not in grammar.not_names
    return (
        following
        and tokens.lower[i] in grammar.lexicon.connectives.articles
        and tokens.lower[i + 1] not in grammar.cues
    )


def _phrase(tokens: Tokens, start: int, end: int, grammar: Grammar) -> Mention | None:
    """The noun phrase from `start`: up to a preposition, an adverb, a verb or a sign, but through `, Name` beside a role."""
    i = _phrase_end(tokens, start, min(end, start + LONGEST), grammar)
    if i == start:
        return None
    found = [n for n in names(tokens, start, i, grammar) if _is_name(tokens, n, start, grammar)]
    if not found:
        beside = _name_beside(tokens, start, i, end, grammar)
        if beside:
            return Mention("name", start, beside.end, beside)
        return Mention("noun", start, i, None, (start, min(i, start + LONGEST_SHORT)))
    name = found[-1]
    if len(found) > 1 and _joined(tokens, found[-2], name, grammar):
        name = Name(
            found[-2].role_start,
            found[-2].start,
            name.end,
            (*found[-2].words, tokens.written[found[-2].end], *name.words),
        )
    return Mention("name", start, i, name)


def _phrase_end(tokens: Tokens, i: int, end: int, grammar: Grammar) -> int:
    small = grammar.lexicon.connectives
    start = i
    while i < end:
        lower = tokens.lower[i]
        if tokens.is_mask(i):
            if not (i > start and i + 1 < end and tokens.is_capital(i - 1) and tokens.is_capital(i + 1)):
                break
        elif not tokens.is_word(i):
            if not (tokens.written[i] == "." and i > start and i + 1 < end and _abbreviates(tokens, i, grammar)):
                break
        elif lower in small.joining:
            if not (i + 1 < end and _goes_on(tokens, i + 1, grammar)):
                break
        elif i > start and not tokens.is_capital(i) and (
            lower in small.prepositions or lower in small.that or lower in small.relative or lower in grammar.cues
            or lower in small.auxiliaries or (lower in small.adverbs and lower not in small.articles)
        ):  # fmt: skip
            break
        i += 1
    return i


def _abbreviates(tokens: Tokens, dot: int, grammar: Grammar) -> bool:
    before = tokens.lower[dot - 1]
    return len(before) == 1 or before in grammar.abbreviations or before in grammar.titles


def _goes_on(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    return tokens.is_capital(i) or tokens.lower[i] in grammar.lexicon.connectives.articles


def _is_name(tokens: Tokens, name: Name, start: int, grammar: Grammar) -> bool:
    """A lone capital word opening a clause is a name only where it is not plainly a noun."""
    if len(name.words) > 1 or name.start > start:
        return not (grammar.lexicon.nouns_capital and len(name.words) == 1 and grammar.is_role(name.words[0].lower()))
    return not grammar.is_role(name.words[0].lower())


def _name_beside(tokens: Tokens, start: int, i: int, end: int, grammar: Grammar) -> Name | None:
    """`la directrice, Hélène Garnier`, `ordföranden i länet, Gun-Britt Asp`: the name in apposition to the role."""
    if (
        i - start > 1
        and tokens.lower[start] in grammar.lexicon.connectives.indefinite
        and tokens.lower[start] not in ("a", "an")
    ):
        return None
    limit = min(end, i + 9)
    for comma in range(i, limit):
        if tokens.written[comma] == ",":
            found = names(tokens, comma + 1, min(end, comma + 8), grammar)
            return found[0] if found and found[0].role_start == comma + 1 else None
        if not tokens.is_word(comma):
            return None
    return None


def _joined(tokens: Tokens, first: Name, second: Name, grammar: Grammar) -> bool:
    return second.role_start == first.end + 1 and tokens.lower[first.end] in grammar.lexicon.connectives.joining


def _candidates(tokens: Tokens, start: int, end: int, grammar: Grammar) -> list[Mention]:
    """Pronouns and names between `start` and `end` that no preposition and no possessive leads, in order."""
    found: list[Mention] = []
    for i in range(start, end):
        if (
            tokens.lower[i] in grammar.pronouns
            and not _article_use(tokens, i, end + 1, grammar)
            and not _led(tokens, i, grammar)
        ):
            found.append(Mention("pronoun", i, i + 1))
            break
    for name in names(tokens, start, end, grammar):
        if (name.role_start == start or not _led(tokens, name.role_start, grammar)) and _is_name(
            tokens, name, start, grammar
        ):
            begin = _phrase_start(tokens, start, name.role_start, grammar)
            found.append(Mention("name", begin, name.end, name))
    return sorted(found, key=lambda mention: mention.start)


def _led(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    before = tokens.lower[i - 1] if i else ""
    return before in grammar.lexicon.connectives.prepositions or before in grammar.lexicon.cues.according


def _phrase_start(tokens: Tokens, start: int, i: int, grammar: Grammar) -> int:
    """Back over the small letters before a name that say what the person is: `Polisens presstalesperson Ali Rahimi`."""
    while i > start and tokens.is_word(i - 1) and (
        tokens.lower[i - 1] not in grammar.not_names or tokens.lower[i - 1] in grammar.lexicon.connectives.articles
    ) and tokens.lower[i - 1] not in grammar.cues:  # fmt: skip
        i -= 1
    return i
