"""Finds the subject of a cue: before it, after it, or the noun that a relative pronoun means."""

from app.text.reading.clauses import Cue
from app.text.reading.grammar import Grammar
from app.text.reading.mentions import mention_after, mention_before
from app.text.reading.names import Name, names
from app.text.reading.phrases import Mention, is_full_name, noun_phrase
from app.text.reading.tokens import Tokens

FARTHEST = 60  # tokens before a cue that may open its clause


def subject(tokens: Tokens, start: int, cue: Cue, limit: int, grammar: Grammar) -> Mention | None:
    """The subject of a cue between `start` and `limit`: before it, or after it where the clause opens otherwise."""
    antecedent = _antecedent(tokens, start, cue, grammar)
    if antecedent:
        return antecedent
    if grammar.lexicon.verb_second and not _subject_opens(tokens, start, cue, grammar):
        after = mention_after(tokens, cue.end, limit, grammar)
        if after:
            return after
    return mention_before(tokens, start, cue.start, grammar) or mention_after(tokens, cue.end, limit, grammar)


def _antecedent(tokens: Tokens, start: int, cue: Cue, grammar: Grammar) -> Mention | None:
    """`av rektor Jon Berge, som frykter`: the name before a relative clause is the subject in it."""
    relative = cue.start - 1
    if relative <= start or tokens.lower[relative] not in grammar.lexicon.connectives.relative:
        return None
    last = relative - (tokens.written[relative - 1] == ",")
    before = names(tokens, max(start, relative - FARTHEST), last, grammar)
    found = before[-1] if before else None
    if found and found.end == last and not _opens(tokens, found, grammar):
        return Mention("name", found.role_start, found.end, found)
    return _noun_before(tokens, start, relative, last, grammar)


def _opens(tokens: Tokens, name: Name, grammar: Grammar) -> bool:
    """Whether a lone capital word opens a sentence, or is only a noun."""
    return not is_full_name(tokens, name, name.start, grammar)


def _noun_before(tokens: Tokens, start: int, relative: int, last: int, grammar: Grammar) -> Mention | None:
    """`ilska bland föräldrarna, som menar`: the noun before a relative pronoun that is the subject of the cue."""
    if tokens.lower[relative] not in grammar.lexicon.connectives.who or tokens.lower[relative] in grammar.articles:
        return None
    begin = last
    while begin > start and tokens.is_word(begin - 1) and tokens.lower[begin - 1] not in grammar.ends_phrase:
        begin -= 1
        if tokens.lower[begin] in grammar.articles or tokens.lower[begin] in grammar.indefinite:
            break
    found = noun_phrase(tokens, begin, last, grammar) if begin < last else None
    return found if found and found.end == last else None


def _subject_opens(tokens: Tokens, start: int, cue: Cue, grammar: Grammar) -> bool:
    small = grammar.lexicon.connectives
    start = max(start, cue.start - FARTHEST)
    while start < cue.start and (
        not tokens.is_word(start) or tokens.lower[start] in small.joining or tokens.lower[start] in small.resume
    ):
        start += 1
    opening = tokens.lower[start] if start < cue.start else ""
    return (
        bool(opening)
        and opening not in small.prepositions
        and (opening not in small.adverbs or opening in grammar.pronouns)
    )
