"""Finds names in a paragraph: runs of capital words, parted into the role before the name and the name."""

from bisect import bisect_left
from typing import NamedTuple

from app.text.languages.first_names import is_first_name
from app.text.reading.grammar import Grammar
from app.text.reading.tokens import PLACEHOLDERS, Tokens, opens_sentence

GENITIVE = frozenset(("’s", "'s"))
LONGEST_NICKNAME = 40
LONGEST_NAME = 12  # words


class Name(NamedTuple):
    """Tokens `start` to `end` are a name of these `words`; those from `role_start` are the role before it."""

    role_start: int
    start: int
    end: int
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        """The name in one line, without a nickname in marks."""
        return " ".join(self.words)


def names(tokens: Tokens, start: int, end: int, grammar: Grammar) -> list[Name]:
    """The names among tokens `start` to `end`, in order; a lone capital word is one unless it is a small word."""
    found: list[Name] = []
    capitals = tokens.capitals
    i = start
    for at in range(bisect_left(capitals, start), len(capitals)):
        if capitals[at] >= end:
            break
        if capitals[at] >= i:
            name, i = _run(tokens, capitals[at], end, grammar)
            if name:
                found.append(name)
    return found


def joined_names(tokens: Tokens, start: int, end: int, grammar: Grammar) -> list[Name]:
    """The names, where two that `and` joins are one: Ulla och Sven Bark, Kestrel Fire and Rescue."""
    found: list[Name] = []
    for name in names(tokens, start, end, grammar):
        last = found[-1] if found else None
        if last and name.role_start == last.end + 1 and tokens.lower[last.end] in grammar.joining:
            words = (*last.words, tokens.written[last.end], *name.words)
            found[-1] = Name(last.role_start, last.start, name.end, words)
        else:
            found.append(name)
    return found


def is_placeholder(word: str) -> bool:
    """Whether a draft's `x` or `NN` stands where a name will."""
    return word.lower() in PLACEHOLDERS and (word[0] == "x" or word.isupper())


def _run(tokens: Tokens, start: int, end: int, grammar: Grammar) -> tuple[Name | None, int]:
    if tokens.lower[start] in PLACEHOLDERS:
        known = is_placeholder(tokens.written[start]) and _stands_for_a_name(tokens, start, grammar)
        return (Name(start, start, start + 1, (tokens.written[start],)) if known else None), start + 1
    if not tokens.is_capital(start):
        return None, start + 1
    run = [start]
    i = start + 1
    while i < end and len(run) < LONGEST_NAME:
        step = _next_of_run(tokens, i, end, run, grammar)
        if not step:
            break
        run += [i + step - 1]
        i += step
    small = 0
    while (
        small < len(run) and tokens.lower[run[small]] in grammar.not_names and not _names_a_person(tokens, run[small:])
    ):
        small += 1
    run = run[small:]
    if not run or (len(run) == 1 and _only_opens(tokens, run[0], grammar)):
        return None, i
    if len(run) == 1:
        return Name(run[0], run[0], i, (_clean(tokens.written[run[0]]),)), i
    first = _role_length(tokens, run, grammar)
    words = tuple(_clean(tokens.written[k]) for k in range(run[first], run[-1] + 1) if _belongs(tokens, k))
    return Name(run[0], run[first], i, words), i


def _only_opens(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    """`Particularly`, `Asked`, `Heureusement`: a capital that a sentence gives to a word that is no name."""
    if not tokens.lower[i].endswith(grammar.openers) or not opens_sentence(tokens, i):
        return False
    following = tokens.lower[i + 1] if i + 1 < len(tokens) else ""
    verb = following in grammar.cues or following in grammar.finite  # Harding said
    return not verb and not is_first_name(tokens.written[i])


def _stands_for_a_name(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    """`x, konsult` and `säger NN` do; `XX ducks`, `x) text` and `posted on X` do not."""
    if tokens.written[i] == "X" and i and tokens.lower[i - 1] in grammar.lexicon.connectives.prepositions:
        return False
    if i + 1 >= len(tokens):
        return True
    following = tokens.lower[i + 1]
    if not tokens.is_word(i + 1):
        return following not in ")/=%"
    verb = (
        following in grammar.cue_words
        or following in grammar.finite
        or following in grammar.lexicon.connectives.auxiliaries
    )
    return verb or following in grammar.not_names or tokens.is_capital(i + 1)


def _names_a_person(tokens: Tokens, run: list[int]) -> bool:
    """`Hans Berg` is a man and `Hans dotter` is not, though `hans` is a small word."""
    return len(run) > 1 and is_first_name(tokens.written[run[0]]) and tokens.is_capital(run[1])


def _next_of_run(tokens: Tokens, i: int, end: int, run: list[int], grammar: Grammar) -> int:
    """How many tokens on the run's next word lies, or 0 where the run ends before `i`."""
    word = tokens.written[i]
    if word[0].isupper():
        return 1 if word.lower() not in grammar.breaks_name or is_first_name(tokens.written[run[-1]]) else 0
    following = i + 1 < end and tokens.is_capital(i + 1)
    if not following:
        return 0
    if word == "." and tokens.ends[i - 1] == tokens.starts[i]:
        before = tokens.written[run[-1]]
        initial = (len(before) == 1 and before.isupper()) or before.lower() in grammar.titles or before == "St"
        return 2 if initial else 0
    if tokens.is_mask(i):
        return 2 if len(word) < LONGEST_NICKNAME and tokens.is_capital(run[-1]) and not tokens.is_mask(i + 1) else 0
    if word in grammar.lexicon.habits.particles:
        part = not grammar.lexicon.nouns_capital or _may_precede_particle(tokens.written[run[-1]], grammar)
        return 2 if part and (word != "of" or len(run) == 1) else 0
    return 0


def _may_precede_particle(word: str, grammar: Grammar) -> bool:
    """`Hans von Berg`, `Freiherr zu Berg`; not `der Angeklagte zu Richterin Kolb`, where nouns have capitals."""
    return is_first_name(word) or word.lower() in grammar.titles


def _role_length(tokens: Tokens, run: list[int], grammar: Grammar) -> int:
    """How many words of the run are the role: Kommunalrådet Gunilla Frisk, Maken Ingvar, Transport Minister Rao."""
    inside = [k for k in range(1, len(run) - 1) if _is_title(tokens.lower[run[k]], grammar)]
    i = inside[-1] + 1 if inside else 0  # Wells Fargo CEO John Stumpf, Former President Bill Clinton
    while len(run) - i >= 2:
        word, following = tokens.written[run[i]], tokens.written[run[i + 1]]
        lower = word.lower()
        if is_first_name(word) and lower not in grammar.titles:
            break
        tail = len(run) - i
        if (
            grammar.calls(word)
            or is_first_name(following)
            or (grammar.lexicon.nouns_capital and tail > 2)
            or lower.endswith("-")
        ):
            i += 1
        else:
            break
    return i


def _is_title(word: str, grammar: Grammar) -> bool:
    return word in grammar.roles or word in grammar.titles


def _belongs(tokens: Tokens, i: int) -> bool:
    return not tokens.is_mask(i) and tokens.written[i] != "."


def _clean(word: str) -> str:
    return word[:-2] if word[-2:] in GENITIVE else word
