"""Reads the noun phrase that stands at a place: how far it goes, the name in it, and what it is called in short."""

from typing import Literal, NamedTuple

from app.text.languages.first_names import is_first_name
from app.text.reading.grammar import PERFECT, Grammar
from app.text.reading.names import Name, joined_names
from app.text.reading.tokens import Tokens, opens_sentence

Form = Literal["pronoun", "name", "noun"]
LONGEST = 14  # words that one mention may hold
LONGEST_SHORT = 4  # words that name an anonymous speaker
FARTHEST_NAME = 9  # tokens from a role to the name beside it


class Mention(NamedTuple):
    """Tokens `start` to `end` stand for a speaker; `short` is a noun phrase without what follows it."""

    form: Form
    start: int
    end: int
    name: Name | None = None
    short: tuple[int, int] = (0, 0)


def noun_phrase(tokens: Tokens, start: int, end: int, grammar: Grammar) -> Mention | None:
    """The noun phrase from `start`: up to a preposition, adverb, verb or sign, but through `, Name` beside a role."""
    if start >= end:
        return None
    one_of = _end_of_one_of(tokens, start, end, grammar)
    if one_of:
        return Mention("noun", start, one_of, None, (start, one_of))
    i = _phrase_end(tokens, start, min(end, start + LONGEST), grammar)
    if i == start or tokens.written[start][0].isdigit() or grammar.articles.issuperset(tokens.lower[start:i]):
        return None
    found = [name for name in joined_names(tokens, start, i, grammar) if is_full_name(tokens, name, start, grammar)]
    if found:
        return Mention("name", start, i, found[-1])
    beside = _name_beside(tokens, i, end, grammar)
    if beside:
        return Mention("name", start, beside.end, beside)
    return Mention("noun", start, i, None, (start, min(i, start + LONGEST_SHORT)))


def _end_of_one_of(tokens: Tokens, start: int, end: int, grammar: Grammar) -> int:
    """Where `one of them`, `en av piloterna`, `una de las vecinas` ends; 0 where nothing such opens."""
    prepositions, i = grammar.lexicon.connectives.prepositions, start + 1
    if i + 1 >= end or tokens.lower[start] not in grammar.indefinite or tokens.lower[i] not in prepositions:
        return 0
    if grammar.pronouns.get(tokens.lower[i + 1], (None, False))[1]:
        return i + 2
    while i < end and (tokens.lower[i] in prepositions or tokens.lower[i] in grammar.articles):
        i += 1
    return i + 1 if i < end and tokens.is_word(i) and not tokens.is_capital(i) else 0


def is_full_name(tokens: Tokens, name: Name, start: int, grammar: Grammar) -> bool:
    """A lone capital word that opens a clause is no name where it is plainly a noun or a phrase goes on after it."""
    if len(name.words) > 1:
        return True
    word = name.words[0].lower()
    if grammar.lexicon.nouns_capital:
        return name.start == start and tokens.lower[start] not in grammar.roles
    if name.start > start:
        return True
    if name.end < len(tokens) and grammar.calls(tokens.written[name.end]):
        return False
    plural = word.endswith("s") and grammar.is_role(word[:-1])  # Parents said
    return not opens_sentence(tokens, start) or not (plural or grammar.calls(tokens.written[start]))


def _phrase_end(tokens: Tokens, i: int, end: int, grammar: Grammar) -> int:
    start, named = i, i > 0 and tokens.is_capital(i) and not grammar.calls(tokens.written[i]) and tokens.is_word(i - 1)
    while i < end:
        if tokens.is_mask(i):
            if not (start < i < end - 1 and tokens.is_capital(i - 1) and tokens.is_capital(i + 1)):
                break
        elif not tokens.is_word(i):
            if not (tokens.written[i] == "." and start < i < end - 1 and _abbreviates(tokens, i, grammar)):
                break
        elif tokens.lower[i] in grammar.joining:
            if not (start < i < end - 1 and _goes_on(tokens, i + 1, grammar)):
                break
        elif tokens.is_capital(i):
            named = named or i > start
        elif i > start and (
            _opens_another(tokens, start, i, grammar)
            or (tokens.lower[i] in grammar.ends_phrase and not _describes(tokens, i, grammar))
            or (named and _ends_after_name(tokens, i, grammar))
        ):
            break
        i += 1
    return i


def _opens_another(tokens: Tokens, start: int, i: int, grammar: Grammar) -> bool:
    """`un técnico el 12 de junio`: an article right after a role tells when, and not who."""
    return (
        not grammar.lexicon.nouns_capital
        and i > start
        and tokens.lower[i] in grammar.articles
        and (tokens.lower[i - 1] in grammar.roles or grammar.calls(tokens.written[i - 1]))
    )


def _describes(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    """`en tidigare kollega`: an adverb right after an article belongs to the noun."""
    if tokens.lower[i] in grammar.roles and i + 1 < len(tokens) and tokens.is_capital(i + 1):
        return True  # "daglig leder Roald Sund", where leder is a verb as well
    opens = tokens.lower[i - 1] in grammar.articles or tokens.lower[i - 1] in grammar.indefinite
    participle = grammar.cues.get(tokens.lower[i], 0) & PERFECT  # "répond le prévenu"
    return opens and (tokens.lower[i] in grammar.lexicon.connectives.adverbs or bool(participle))


def _ends_after_name(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    """After a name a small word is no longer the phrase, unless it is part of a name: `von`, `of`."""
    part = tokens.lower[i] in grammar.lexicon.habits.particles and i + 1 < len(tokens) and tokens.is_capital(i + 1)
    genitive = grammar.lexicon.nouns_capital and tokens.lower[i] in grammar.articles
    owned = tokens.lower[i - 1].endswith("s") and not is_first_name(tokens.written[i - 1])  # IF Metalls ordförande
    return not part and not genitive and not owned


def _abbreviates(tokens: Tokens, dot: int, grammar: Grammar) -> bool:
    before = tokens.lower[dot - 1]
    return len(before) == 1 or before in grammar.abbreviations or before in grammar.titles


def _goes_on(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    return tokens.is_capital(i) or tokens.lower[i] in grammar.articles


def _name_beside(tokens: Tokens, i: int, end: int, grammar: Grammar) -> Name | None:
    """`la directrice, Hélène Garnier`, `ordföranden i länet, Gun-Britt Asp`: the name in apposition to the role."""
    for comma in range(i, min(end, i + FARTHEST_NAME)):
        if tokens.written[comma] == ",":
            found = joined_names(tokens, comma + 1, min(end, comma + FARTHEST_NAME), grammar)
            return found[0] if found and _opens_apposition(tokens, comma + 1, found[0], grammar) else None
        if not tokens.is_word(comma):
            return None
    return None


def _opens_apposition(tokens: Tokens, i: int, name: Name, grammar: Grammar) -> bool:
    """Whether only a role and its article stand between the comma and the name."""
    return all(
        tokens.lower[k] in grammar.articles or grammar.calls(tokens.written[k]) for k in range(i, name.role_start)
    )
