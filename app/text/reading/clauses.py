"""Finds cues and the clauses they stand in: `säger hon`, `said council leader Helen Marsh`, `Pelto kysyy`."""

from typing import NamedTuple

from app.text.languages.first_names import is_first_name
from app.text.reading.grammar import CALL, GESTURE, PARTICIPLE, PERFECT, PLURAL, SAY, Grammar
from app.text.reading.mentions import mention_after, mention_before
from app.text.reading.phrases import Mention
from app.text.reading.tokens import Tokens, is_stop

DASHES = frozenset("–—―-")
FARTHEST_AUXILIARY = 5  # tokens before a participle
LONGEST_SUBJECT = 16  # tokens between spoken words and a cue that follows its subject


class Cue(NamedTuple):
    """Tokens `start` to `end` say that somebody speaks, thinks or names."""

    start: int
    end: int
    kinds: int


class Clause(NamedTuple):
    """A cue with its subject. `end` is the token that ends it; spoken words may go on after that."""

    cue: Cue
    mention: Mention | None
    end: int
    resumes: bool = False


def cue_at(tokens: Tokens, i: int, grammar: Grammar) -> Cue | None:
    """The cue that opens at token `i`."""
    word = tokens.lower[i]
    if word in grammar.phrases:
        for rest, kinds in grammar.phrases[word]:
            if tuple(tokens.lower[i + 1 : i + 1 + len(rest)]) == rest:
                return Cue(i, i + 1 + len(rest), kinds)
    kinds = grammar.cues.get(word, 0)
    if not kinds or (kinds & PERFECT and not has_auxiliary(tokens, i, grammar)) or _is_no_verb(tokens, i, grammar):
        return None
    if kinds & PLURAL and grammar.lexicon.nouns_capital and _is_infinitive(tokens, i, grammar):
        return None
    return Cue(i, i + 1, kinds)


def _is_no_verb(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    """`l’annonce`, `the claims`: a noun; `was first promised`: a passive."""
    before = tokens.lower[i - 1] if i else ""
    if before in grammar.articles and before not in grammar.pronouns:
        return True
    return grammar.lexicon.passive_past and _is_passive(tokens, i, grammar)


def _is_passive(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    """`was said`, `was first promised`; not `who asked not to be identified said`."""
    copulas, before = grammar.lexicon.connectives.copulas, tokens.lower[max(0, i - 2) : i]
    apart = len(before) == 2 and before[0] in copulas and not before[1].endswith("ed")
    return bool(before) and (before[-1] in copulas or apart)


def _is_infinitive(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    """`Die Stadt will prüfen, ob ...`: the clause has its verb already, and German knows no other form."""
    start = max(0, i - FARTHEST_AUXILIARY * 4)
    begin = next((k + 1 for k in range(i - 1, start - 1, -1) if not tokens.is_word(k)), start)
    return tokens.lower[i - 1 : i] == ["zu"] or not grammar.finite.isdisjoint(tokens.lower[begin:i])


def cues(tokens: Tokens, start: int, end: int, grammar: Grammar) -> list[Cue]:
    """The cues among tokens `start` to `end`, in order."""
    return [cue for i in tokens.among(grammar.cue_words, start, end) if (cue := cue_at(tokens, i, grammar))]


def has_auxiliary(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    """Whether one of the tokens before `i` makes its verb a perfect; in German that may stand far ahead."""
    reach = FARTHEST_AUXILIARY * (4 if grammar.lexicon.nouns_capital else 1)
    return not grammar.lexicon.connectives.auxiliaries.isdisjoint(tokens.lower[max(0, i - reach) : i])


def clause_at(tokens: Tokens, i: int, end: int, grammar: Grammar, *, subject_first: bool) -> Clause | None:
    """The cue clause that opens at token `i`: verb and subject, or subject and verb where the language does so."""
    i = _past_small(tokens, i, end, grammar)
    if i >= end:
        return None
    verb = _verb_at(tokens, i, end, grammar) or _unknown_verb_at(tokens, i, end, grammar)
    if verb and verb.kinds & PARTICIPLE:
        return None
    if verb:
        return _verb_first(tokens, i, verb, end, grammar)
    return _subject_first(tokens, i, end, grammar) if subject_first else None


def _past_small(tokens: Tokens, i: int, end: int, grammar: Grammar) -> int:
    while i < end and tokens.lower[i] in grammar.lexicon.connectives.reflexive:
        i += 1
    return i


def _verb_at(tokens: Tokens, i: int, end: int, grammar: Grammar) -> Cue | None:
    cue = cue_at(tokens, i, grammar) or _parted_cue_at(tokens, i, grammar)
    if cue and cue.kinds & (SAY | GESTURE | CALL):
        return cue
    if tokens.lower[i] in grammar.lexicon.connectives.auxiliaries:
        following = (cue_at(tokens, k, grammar) for k in range(i + 1, min(end, i + 7)) if tokens.is_word(k))
        return next((cue for cue in following if cue and cue.kinds & (SAY | GESTURE)), None)
    return None


def _parted_cue_at(tokens: Tokens, i: int, grammar: Grammar) -> Cue | None:
    """`slår Runar fast`: a cue of two words with its subject between them."""
    for rest, kinds in grammar.phrases.get(tokens.lower[i], ()):
        if len(rest) == 1 and rest[0] in tokens.lower[i + 2 : i + 6]:
            return Cue(i, i + 1, kinds)
    return None


def _unknown_verb_at(tokens: Tokens, i: int, end: int, grammar: Grammar) -> Cue | None:
    """A verb no list holds, right between spoken words and somebody who ends the clause: `souffle la chanteuse.`"""
    word = tokens.lower[i]
    if (
        not word.isalpha()
        or len(word) < 3
        or tokens.is_capital(i)
        or word in grammar.not_names
        or word in grammar.finite
    ):
        return None
    if not word.endswith(grammar.lexicon.cues.endings):
        return None
    after = i + 1 + (i + 1 < end and tokens.written[i + 1].startswith("-"))
    mention = mention_after(tokens, after, end, grammar)
    if mention is None or (mention.form != "pronoun" and not _is_known_kind(tokens, mention, grammar)):
        return None
    ends = _ends_here(tokens, mention.end, end) or tokens.lower[mention.end] in grammar.joining
    return Cue(i, i + 1, GESTURE) if ends or tokens.lower[mention.end] in grammar.ends_phrase else None


def _is_known_kind(tokens: Tokens, mention: Mention, grammar: Grammar) -> bool:
    if mention.form == "name" and mention.name:
        return not grammar.lexicon.nouns_capital or len(mention.name.words) > 1 or is_first_name(mention.name.words[0])
    opening = tokens.lower[mention.start]
    return (opening in grammar.articles or opening in grammar.lexicon.pronouns.possessive) and any(
        tokens.lower[k] in grammar.roles or tokens.lower[k].endswith(grammar.lexicon.roles.endings)
        for k in range(mention.start, mention.end)
    )


def _verb_first(tokens: Tokens, i: int, verb: Cue, end: int, grammar: Grammar) -> Clause | None:
    mention = _inverted_pronoun(tokens, i, verb, grammar)
    if mention is None:
        after = verb.end + (verb.end < end and tokens.written[verb.end].startswith("-"))
        mention = mention_after(tokens, after, end, grammar)
        if (
            mention
            and mention.form == "pronoun"
            and not grammar.lexicon.verb_second
            and not (_ends_here(tokens, mention.end, end) or tokens.lower[mention.end] in grammar.not_subject)
        ):
            return None  # "said he had ..."
    if mention is None and not (grammar.lexicon.drops_subject and _ends_here(tokens, verb.end, end)):
        return None
    return Clause(verb, mention, *clause_end(tokens, max(verb.end, mention.end if mention else 0), end, grammar))


def _inverted_pronoun(tokens: Tokens, i: int, verb: Cue, grammar: Grammar) -> Mention | None:
    """`a-t-il lancé`, `har hon sagt`: the subject between auxiliary and verb."""
    between = range(i + 1, verb.start)
    return next((Mention("pronoun", k, k + 1) for k in between if tokens.lower[k] in grammar.pronouns), None)


def _ends_here(tokens: Tokens, i: int, end: int) -> bool:
    return i >= end or not tokens.is_word(i)


def _subject_first(tokens: Tokens, i: int, end: int, grammar: Grammar) -> Clause | None:
    lower = tokens.lower[i]
    small = grammar.lexicon.connectives
    if lower in small.resume or lower in grammar.lexicon.pronouns.own or lower in small.that or not tokens.is_word(i):
        return None
    limit = min(end, i + LONGEST_SUBJECT)
    for cue in cues(tokens, i + 1, limit, grammar):
        if cue.kinds & (SAY | GESTURE) and not any(
            is_stop(tokens, k, grammar) or tokens.is_mask(k) for k in range(i, cue.start)
        ):
            mention = mention_before(tokens, i, cue.start, grammar)
            commas = sum(tokens.written[k] == "," for k in range(i, cue.start))
            if mention and mention.start == i and commas % 2 == 0:
                return Clause(cue, mention, *clause_end(tokens, cue.end, end, grammar))
            return None
    return None


def clause_end(tokens: Tokens, i: int, end: int, grammar: Grammar) -> tuple[int, bool]:
    """Where a cue clause ends, and whether spoken words go on in the same sentence after it."""
    while i < end:
        sign = tokens.written[i]
        if sign == ":" or (sign in DASHES and not _is_hyphen(tokens, i)):
            return i, True
        if is_stop(tokens, i, grammar) or tokens.is_mask(i):
            return i, False
        if sign == "," and _resumes(tokens, i + 1, end, grammar):
            return i, True
        i += 1
    return end, False


def _is_hyphen(tokens: Tokens, i: int) -> bool:
    """Whether a dash stands close between two words."""
    before = i > 0 and tokens.ends[i - 1] == tokens.starts[i]
    if before and tokens.written[i] == "-":
        return True  # "Midt- og Vestjyllands Politi"
    return before and i + 1 < len(tokens) and tokens.ends[i] == tokens.starts[i + 1] and tokens.is_word(i + 1)


def _resumes(tokens: Tokens, i: int, end: int, grammar: Grammar) -> bool:
    """`säger hon, men vi har ...` goes on speaking; `säger hon, och skrattar` and `säger Berg, som ...` do not."""
    if i >= end:
        return False
    word, small = tokens.lower[i], grammar.lexicon.connectives
    if word in grammar.lexicon.pronouns.own:
        return True
    if word not in small.resume or word in small.relative:
        return False
    after = _past_small(tokens, i + 1, end, grammar)  # "dice, y se ríe"
    following = tokens.lower[after] if after < end else ""
    if word not in small.joining:
        return True
    if following in small.auxiliaries or following in grammar.cues:
        return False
    return following in grammar.not_names or not following.endswith(grammar.lexicon.cues.endings)
