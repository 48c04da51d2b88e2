"""Parts a paragraph that opens with a dash into the words spoken and the cue clauses between them."""

from typing import NamedTuple

from app.text.reading.clauses import DASHES, Clause, Cue, clause_at, clause_end, cue_at
from app.text.reading.grammar import GESTURE, Grammar
from app.text.reading.tokens import Tokens, is_stop

AFTER_SPOKEN = frozenset("!?…")


class Spoken(NamedTuple):
    """Tokens `start` to `end` are spoken; `clause` says by whom, where one stands beside them."""

    start: int
    end: int
    clause: Clause | None


def spoken_parts(tokens: Tokens, start: int, end: int, grammar: Grammar) -> list[Spoken]:
    """The spoken parts of tokens `start` to `end`, each with the clause after it, the last with the last clause."""
    parts: list[Spoken] = []
    clause: Clause | None = None
    i = opened = start
    while i < end:
        found = _clause_after(tokens, i, end, grammar)
        if found is None:
            i += 1
            continue
        clause = found
        stop = i + 1 if tokens.written[i] in AFTER_SPOKEN else i
        if stop > opened:
            parts.append(Spoken(opened, stop, clause))
        i = opened = _next_spoken(tokens, clause, end, grammar)
    if opened < end:
        parts.append(Spoken(opened, end, clause))
    return parts


def _clause_after(tokens: Tokens, i: int, end: int, grammar: Grammar) -> Clause | None:
    """The cue clause after the sign at token `i`, where that sign can end spoken words."""
    sign = tokens.written[i]
    if sign not in ",!?…–—―-." or i + 1 >= end:
        return None
    following = i + 1
    if tokens.written[following] in DASHES and following + 1 < end:
        following += 1
    elif sign == "." or (sign in DASHES and not _stands_apart(tokens, i)):
        return None
    if tokens.is_capital(following) and sign in AFTER_SPOKEN and not grammar.lexicon.verb_last_cue:
        return None
    if grammar.lexicon.dash_encloses and tokens.ends[following - 1] == tokens.starts[following]:
        enclosed = _enclosed(tokens, following, end, grammar)
        if enclosed:
            return enclosed
    clause = clause_at(tokens, following, end, grammar, subject_first=grammar.lexicon.verb_last_cue)
    if clause and _has_object(tokens, following, clause, grammar):
        return None
    # "Da jeg var ferdig, sa keeperen «gå ut»": the cue of words within the words.
    return None if clause and clause.end < end and tokens.is_mask(clause.end) else clause


def _enclosed(tokens: Tokens, i: int, end: int, grammar: Grammar) -> Clause | None:
    """`—dice riendo—`, `—puntualiza.`: close behind its dash a verb is a cue, with a subject or without."""
    if tokens.written[i - 1] not in DASHES or tokens.starts[i - 1] == tokens.ends[i - 2]:
        return None
    clause = clause_at(tokens, i, end, grammar, subject_first=False)
    verb = cue_at(tokens, i, grammar) or _bare_verb(tokens, i, end, grammar)
    if clause or verb is None:
        return clause
    return Clause(verb, None, *clause_end(tokens, verb.end, end, grammar))


def _bare_verb(tokens: Tokens, i: int, end: int, grammar: Grammar) -> Cue | None:
    """A verb no list holds, alone between its dash and the next sign."""
    word = tokens.lower[i]
    alone = i + 1 >= end or not tokens.is_word(i + 1)
    small = word in grammar.not_names or word in grammar.finite or tokens.is_capital(i)
    verb = alone and not small and word.endswith(grammar.lexicon.cues.endings)
    return Cue(i, i + 1, GESTURE) if verb else None


def _has_object(tokens: Tokens, i: int, clause: Clause, grammar: Grammar) -> bool:
    """`kun hän kuoli, leski pyysi saada sen`: a clause of the words themselves, whose verb goes on to say more."""
    mention, verb = clause.mention, clause.cue
    leads = mention is not None and mention.form == "noun" and mention.start == i and verb.start >= mention.end
    following = tokens.lower[verb.end] if verb.end < clause.end else ""
    return leads and bool(following) and tokens.is_word(verb.end) and following not in grammar.skipped_before_subject


def _stands_apart(tokens: Tokens, i: int) -> bool:
    return i > 0 and tokens.starts[i] > tokens.ends[i - 1]


def _next_spoken(tokens: Tokens, clause: Clause, end: int, grammar: Grammar) -> int:
    """The token where somebody speaks again after a cue clause: past its sign, a dash, and what the speaker does."""
    i = _past_signs(tokens, clause.end, end)
    while not clause.resumes and i < end and _tells_of_them(tokens, i, end, grammar):
        while i < end and not is_stop(tokens, i, grammar):
            i += 1
        i = _past_signs(tokens, i, end)
    return i


def _past_signs(tokens: Tokens, i: int, end: int) -> int:
    while i < end and not tokens.is_word(i) and not tokens.is_mask(i) and tokens.written[i] not in "¿¡([":
        i += 1
    return i


def _tells_of_them(tokens: Tokens, i: int, end: int, grammar: Grammar) -> bool:
    """`Hon skrattar.`, `Hon vill vara anonym.`, `Enligt henne ...`: the journalist's, about them."""
    if any(
        tuple(tokens.lower[i + 1 : i + 1 + len(rest)]) == rest for rest in grammar.according.get(tokens.lower[i], ())
    ):
        return True  # "Enligt henne har kåren ryckt ut elva gånger."
    if i + 1 < end and tokens.lower[i + 1] in grammar.lexicon.cues.according_after:
        return True
    pronoun = grammar.pronouns.get(tokens.lower[i])
    if not pronoun or not pronoun[0] or tokens.written[i - 1] in DASHES:
        return False
    kinds = grammar.cues.get(tokens.lower[i + 1], 0) if i + 1 < end else 0
    stop = next((k for k in range(i, end) if is_stop(tokens, k, grammar)), end)
    return bool(kinds & GESTURE) or not grammar.lexicon.habits.unnamed.isdisjoint(tokens.lower[i:stop])
