"""The people of a draft, found in the whole of it before anybody is asked who speaks."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from app.text.languages.first_names import gender_of, is_first_name
from app.text.languages.lexicon import Gender
from app.text.reading.grammar import Grammar
from app.text.reading.names import Name, is_placeholder
from app.text.reading.passage import Passage
from app.text.reading.tokens import Tokens

LONGEST_NAME = 5  # words; a longer run of capital words is a headline in title case
MOST_ALIKE = 50  # of one name or role; beyond, a lone surname tells nobody
REACH = 6  # words after a name among which its role may stand


@dataclass(slots=True, eq=False)
class Person:
    """Somebody who can speak: a person, an organisation, or several at once."""

    name: str
    words: tuple[str, ...] = ()
    gender: Gender | None = None
    several: bool = False
    human: bool = False
    role: str | None = None  # as first written
    roles: set[str] = field(default_factory=set)  # the stems of all its words


class Cast:
    """Everybody named, to be found by a name, a part of one, or a role."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self.people: dict[tuple[str, ...], Person] = {}
        self.by_word: dict[str, list[Person]] = {}
        self.by_role: dict[str, list[Person]] = {}
        self._holders: dict[str, list[Person]] = {}
        self.base: dict[str, str] = {}  # a word in a case → the word

    def add(self, words: tuple[str, ...]) -> Person:
        """The person so called, made when new."""
        words = tuple(self.base.get(word, word) for word in words)
        known = self.people.get(words)
        if known:
            return known
        person = Person(
            " ".join(words), words, gender_of(words[0]), human=is_first_name(words[0]) or is_placeholder(words[0])
        )
        self.people[words] = person
        for word in {*words}:
            _keep(self.by_word, word, person)
        return person

    def called(self, words: tuple[str, ...]) -> list[Person]:
        """Those whom these words may name: all of a name, a surname, a first name."""
        if not self.base.keys().isdisjoint(words):
            words = tuple(self.base.get(word, word) for word in words)
        exact = self.people.get(words)
        if exact and len(words) > 1:
            return [exact]
        if not self.grammar.joining.isdisjoint(words):
            return []
        alike = [person for person in self.by_word.get(words[-1], ()) if _agree(words, person.words)]
        longer = [person for person in alike if len(person.words) > len(words)]
        return longer or alike

    def with_role(self, words: Iterable[str]) -> list[Person]:
        """Those who were introduced with most of these words, the role itself among them."""
        stems = [self.grammar.stem(w.lower()) for w in words]
        best: list[Person] = []
        most = 0
        for person in {id(p): p for stem in stems for p in self._role_holders(stem)}.values():
            score = sum(any(_same_role(stem, held, self.grammar) for held in person.roles) for stem in stems)
            if score > most:
                best, most = [person], score
            elif score == most:
                best.append(person)
        return best

    def _role_holders(self, stem: str) -> list[Person]:
        if not (self.grammar.is_role(stem) or stem in self.by_role or stem in self.grammar.same_roles):
            return []
        if stem not in self._holders:
            alike = (people for known, people in self.by_role.items() if _same_role(stem, known, self.grammar))
            self._holders[stem] = list({id(p): p for people in alike for p in people}.values())
        return self._holders[stem]

    def give_role(self, person: Person, words: list[str], *, before: bool = False) -> None:
        """Remembers what `person` was introduced as; `before` where that stands right before the name."""
        stems = {self.grammar.stem(word.lower()) for word in words}
        for word in words:
            stem = self.grammar.stem(word.lower())
            if self.grammar.calls(word) or ((before or word[0].islower()) and self.grammar.is_role(stem)):
                _keep(self.by_role, stem, person)
            person.gender = person.gender or self.grammar.role_gender(word.lower())
        person.roles |= stems
        if any(map(self.grammar.calls, words)):
            if person.role is None or person.role.lower() in self.grammar.titles:
                person.role = " ".join(words)
            person.human = True


def _keep(index: dict[str, list[Person]], key: str, person: Person) -> None:
    people = index.setdefault(key, [])
    if len(people) < MOST_ALIKE and person not in people:
        people.append(person)


def _agree(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether `words` can name somebody called `name`: `Lindgren` and `Karin Lindgren` yes, `Mats Lindgren` no."""
    return all(word in name for word in words) or (all(word in words for word in name) and len(name) > 1)


def _same_role(one: str, other: str, grammar: Grammar) -> bool:
    if one == other or (min(len(one), len(other)) > 3 and (one.endswith(other) or other.endswith(one))):
        return True
    return any(one in group and other in group for group in grammar.lexicon.roles.same)


def cast_of(passages: list[Passage], grammar: Grammar) -> Cast:
    """Reads the journalist's own words for names and the roles beside them. One pass over the text."""
    cast = Cast(grammar)
    found = [(passage.tokens, name) for passage in passages for told in passage.names for name in told]
    cast.base = _without_case({word for _, name in found for word in name.words}, grammar)
    _introduce_couples(cast, found)
    full = [(tokens, name) for tokens, name in found if 1 < len(name.words) <= LONGEST_NAME and not name.text.isupper()]
    for tokens, name in full:
        _introduce(cast, tokens, name)
    _introduce_repeated(cast, found)
    firsts = {word for person in cast.people.values() for word in person.words}
    for tokens, name in found:
        word = cast.base.get(name.words[0], name.words[0]) if name.words else ""
        known = word in firsts or is_first_name(word) or is_placeholder(word) or _has_title(tokens, name, grammar)
        if len(name.words) == 1 and known:
            if word not in firsts:
                _introduce(cast, tokens, name)
            elif len(people := cast.called(name.words)) == 1:
                _add_role(cast, people[0], tokens, name)
    return cast


def _has_title(tokens: Tokens, name: Name, grammar: Grammar) -> bool:
    """`Mme Roussel`, `elev Máret`: one name alone is somebody where a title or a role stands before it."""
    before = range(max(0, min(name.role_start, name.start - 1)), name.start)
    return any(grammar.is_address(tokens.lower[i]) or grammar.calls(tokens.written[i]) for i in before)


def _without_case(vocabulary: set[str], grammar: Grammar) -> dict[str, str]:
    base: dict[str, str] = {}
    for word in vocabulary:
        for form in grammar.forms(word):
            if form in vocabulary and form != word:
                base[form] = word
    return base


def _introduce_repeated(cast: Cast, found: list[tuple[Tokens, Name]]) -> None:
    """A lone capital word that comes again, not only where a sentence opens, may be somebody: `a man called Len`."""
    if cast.grammar.lexicon.nouns_capital:
        return
    lone = [(tokens, name) for tokens, name in found if len(name.words) == 1 and len(name.words[0]) > 2]
    times = Counter(name.words[0] for _, name in lone)
    for tokens, name in lone:
        word = name.words[0]
        inside = name.role_start > 0 and tokens.written[name.role_start - 1] not in ".!?:–—"
        if inside and times[word] > 1 and word not in cast.by_word and not word.isupper():
            cast.add(name.words)


def _introduce_couples(cast: Cast, found: list[tuple[Tokens, Name]]) -> None:
    """`Ulla och Sven Bark` are Ulla Bark and Sven Bark."""
    for (tokens, one), (others, other) in pairwise(found):
        beside = tokens is others and other.role_start == one.end + 1 and tokens.lower[one.end] in cast.grammar.joining
        if (
            beside
            and len(one.words) == 1
            and len(other.words) > 1
            and is_first_name(one.words[0])
            and is_first_name(other.words[0])
        ):
            cast.add((one.words[0], *other.words[1:]))


def _introduce(cast: Cast, tokens: Tokens, name: Name) -> None:
    _add_role(cast, cast.add(name.words), tokens, name)


def _add_role(cast: Cast, person: Person, tokens: Tokens, name: Name) -> None:
    if is_placeholder(name.words[0]):  # every x is somebody else
        return
    before = _role_before(tokens, name, cast.grammar)
    if before:
        cast.give_role(person, before, before=True)
    if tokens.lower[name.end + 1 : name.end + 2] == ["who"]:
        person.human = True
    after = _role_after(tokens, name, cast.grammar)
    if after:
        cast.give_role(person, after)


def _role_before(tokens: Tokens, name: Name, grammar: Grammar) -> list[str]:
    words = tokens.written[name.role_start : name.start]
    i = name.role_start - 1
    while (
        i >= 0
        and len(words) < 4
        and tokens.is_word(i)
        and tokens.lower[i] not in grammar.not_names
        and not _is_verb(tokens, i, grammar)
    ):
        words.insert(0, tokens.written[i])
        i -= 1
    if i >= 0 and tokens.written[i] == "," and all(grammar.is_address(word.lower()) for word in words):
        return _role_in_apposition(tokens, i, grammar) or words
    while len(words) > 1 and words[-1].lower() in grammar.titles and grammar.is_address(words[-1].lower()):
        words.pop()  # Chief Executive Dr
    return words if any(map(grammar.calls, words)) else words[-1:]


def _is_verb(tokens: Tokens, i: int, grammar: Grammar) -> bool:
    """A verb before a role, by the lists, or by its ending where roles are one word: `Vi träffar skolchefen`."""
    word = tokens.lower[i]
    if word in grammar.cue_words or word in grammar.finite or word in grammar.interviewing:
        return True
    if not grammar.lexicon.verb_second or grammar.is_role(word) or tokens.is_capital(i) or word.endswith("nde"):
        return False
    before = tokens.lower[i - 1] if i else ""
    return before not in grammar.articles and word.endswith(grammar.lexicon.cues.endings)


def _role_in_apposition(tokens: Tokens, comma: int, grammar: Grammar) -> list[str]:
    """`la directrice, Hélène Garnier`: the role before the comma."""
    back = [tokens.written[k] for k in range(max(0, comma - REACH), comma) if tokens.is_word(k)]
    return next(([word] for word in reversed(back) if grammar.calls(word)), [])


def _role_after(tokens: Tokens, name: Name, grammar: Grammar) -> list[str]:
    i = name.end
    while (i < len(tokens) and tokens.written[i] in "()") or (
        i + 1 < len(tokens) and tokens.written[i - 1] == "(" and tokens.written[i + 1] == ")"
    ):
        i += 1
    if i >= len(tokens) or (tokens.written[i] != "," and tokens.lower[i] not in grammar.lexicon.connectives.copulas):
        return []
    words: list[str] = []
    for k in range(i + 1, min(len(tokens), i + 1 + REACH)):
        if not tokens.is_word(k) or tokens.lower[k] in grammar.lexicon.connectives.prepositions:
            break
        words.append(tokens.written[k])
    return words if any(map(grammar.calls, words)) else []
