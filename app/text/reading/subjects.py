"""Finds the subject of a cue: before it, after it, or the noun that a relative pronoun means."""

from app.text.reading.clauses import DASHES, Cue
from app.text.reading.grammar import Grammar
from app.text.reading.mentions import is_led, is_pronoun, mention_after, mention_before
from app.text.reading.names import Name, names
from app.text.reading.phrases import Mention, is_full_name, noun_phrase
from app.text.reading.tokens import Tokens

LONGEST_SUBJECT = 10  # tokens right before a verb
FARTHEST = 60  # tokens before a cue that may open its clause


def subject(tokens: Tokens, start: int, cue: Cue, limit: int, grammar: Grammar) -> Mention | None:
    """The subject of a cue between `start` and `limit`: before it, or after it where the clause opens otherwise."""
    antecedent = _antecedent(tokens, start, cue, grammar) or _beside(tokens, start, cue.start, grammar)
    if antecedent:
        return antecedent
    if grammar.lexicon.verb_second and not subject_opens(tokens, start, cue, grammar):
        after = mention_after(tokens, cue.end, limit, grammar)
        if after:
            return after
    before = mention_before(tokens, start, cue.start, grammar)
    told = cue.end < limit and tokens.lower[cue.end] in grammar.lexicon.connectives.that
    if before or (told and grammar.lexicon.drops_subject):
        return before  # "Cree que Lara ..."
    return mention_after(tokens, cue.end, limit, grammar)


def _beside(tokens: Tokens, start: int, verb: int, grammar: Grammar) -> Mention | None:
    """`after the company warned`, `a fire she said had cost`: the subject right before its verb in a later clause."""
    last = verb
    while last > start + 1 and _stands_between(tokens.lower[last - 1], grammar):
        last -= 1
    if last - 1 <= start:
        return None
    if is_pronoun(tokens, last - 1, verb, grammar) and not is_led(tokens, last - 1, start, grammar):
        return Mention("pronoun", last - 1, last)
    for i in range(last - 2, max(start, last - LONGEST_SUBJECT), -1):
        if not tokens.is_word(i):
            return _name_from(tokens, i + 1, last, grammar) if tokens.written[i] == "," else None
        if tokens.lower[i] in grammar.lexicon.connectives.subordinate and _has_verb(tokens, start, i, grammar):
            found = noun_phrase(tokens, i + 1, last, grammar)
            return found if found and found.end == last else None
    return None


def _name_from(tokens: Tokens, start: int, last: int, grammar: Grammar) -> Mention | None:
    """`en kamp, Bo kalder ...`: nothing but a name between a comma and its verb."""
    found = names(tokens, start, last, grammar)
    whole = len(found) == 1 and found[0].role_start == start and found[0].end == last
    return Mention("name", start, last, found[0]) if whole else None


def _stands_between(word: str, grammar: Grammar) -> bool:
    small = grammar.lexicon.connectives
    return word in grammar.skipped_before_subject or word in small.auxiliaries or word in small.reflexive


def _has_verb(tokens: Tokens, start: int, end: int, grammar: Grammar) -> bool:
    """Whether another clause stands before the word at `end` that may open one."""
    if tokens.lower[end] not in grammar.joining:
        return True
    verbs = grammar.finite | grammar.lexicon.connectives.auxiliaries | grammar.cue_words
    return not verbs.isdisjoint(tokens.lower[start:end])


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
    if begin - 1 > start and tokens.lower[begin - 1] in grammar.lexicon.connectives.prepositions:
        head = _person_before(tokens, start, begin - 1, grammar)
        if head:
            return head
    found = noun_phrase(tokens, begin, last, grammar) if begin < last else None
    return found if found and found.end == last else None


def _person_before(tokens: Tokens, start: int, end: int, grammar: Grammar) -> Mention | None:
    """`En lærer på skolen, som ...`: who it is about is the teacher, and not the school."""
    found = noun_phrase(tokens, start, end, grammar)
    person = found and found.end == end and any(grammar.is_role(tokens.lower[i]) for i in range(start, end))
    return found if person else None


def subject_opens(tokens: Tokens, start: int, cue: Cue, grammar: Grammar) -> bool:
    """Whether the clause of a cue opens with its subject, and not with an adverb or a preposition."""
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


def is_apposition(tokens: Tokens, start: int, comma: int, grammar: Grammar) -> bool:
    """`James Wright, leader of the opposition, said the answers were`: no clause stands before the comma."""
    named = noun_phrase(tokens, start, comma, grammar)
    if named and tokens.written[comma] in DASHES and tokens.written[named.end] in DASHES:
        return named.end < comma  # Einsatzleiter Jörg Vogt – er ist der Sohn – lobt
    relative = grammar.lexicon.connectives.relative
    if named and named.end + 1 < comma and tokens.written[named.end] == "," and tokens.lower[named.end + 1] in relative:
        return True  # Brannsjef Anki Rask, som ikke er i slekt med ham, beklager
    if named and named.form == "name" and named.end == comma and "," in tokens.written[start:comma]:
        return True  # Su abogada, Lidia Prats, pidió
    if named is None or named.end >= comma or tokens.written[named.end] not in ",–—":
        return False
    verbs = grammar.finite | grammar.lexicon.connectives.auxiliaries | grammar.cues.keys()
    return verbs.isdisjoint(tokens.lower[named.end : comma])
