"""A language's words made ready for looking up; made once for each language, when first needed."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

from app.text.languages.lexicon import Gender, Lexicon, Verbs

# What a cue may stand beside; one word can be of several kinds.
SAY, GESTURE, THINK, WANT, CALL, ANSWER, PERFECT, ASK, PARTICIPLE, PLURAL = 1, 2, 4, 8, 16, 32, 64, 128, 256, 512

NEVER_ROLE = ("ment", "mentet")  # management, parlament
MOST_ASKED = 20_000  # words remembered
LONGEST_PLAIN = 6  # characters of a word that may only look like a role with an ending
SURNAMES_END_SHORTER = 5  # letters: ist, man, ant; a longer ending of a role is a word by itself

Pronoun = tuple[Gender | None, bool]  # gender, and whether it is several


@dataclass(slots=True)
class Grammar:
    """The look-up tables of one language."""

    lexicon: Lexicon
    cues: dict[str, int] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], int]]] = field(
        default_factory=dict
    )  # first word → (the rest, kinds)
    cue_words: frozenset[str] = frozenset()  # the first word of every cue
    reporting_words: frozenset[str] = frozenset()  # a sentence without any of these reports nothing
    according: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)
    pronouns: dict[str, Pronoun] = field(default_factory=dict)
    roles: dict[str, Gender | None] = field(default_factory=dict)
    same_roles: frozenset[str] = frozenset()  # those that have another word for them
    role_tails: frozenset[str] = frozenset()  # the last two letters of any role, to ask first
    titles: dict[str, Gender | None] = field(default_factory=dict)
    interviewing: frozenset[str] = frozenset()  # the first word of every verb that interviews
    joining: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    you: frozenset[str] = frozenset()  # whoever says one of these speaks to somebody
    opens_clause: frozenset[str] = frozenset()  # and, but: before a subject, and not part of it
    not_subject: frozenset[str] = frozenset()  # a clause that opens so has its subject further on
    never_subject: frozenset[str] = frozenset()
    skipped_before_subject: frozenset[str] = frozenset()
    ends_phrase: frozenset[str] = frozenset()
    finite: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()  # with the signs
    not_names: frozenset[str] = frozenset()
    breaks_name: frozenset[str] = frozenset()  # a capital word inside a title: `Estrena Los domingos`
    openers: tuple[str, ...] = ()  # a word that ends so and opens a sentence is no name
    abbreviations: frozenset[str] = frozenset()
    asked: dict[str, bool] = field(default_factory=dict)  # words as written, and whether they say what a person is
    elision: bool = False
    ordinal_dots: bool = False

    def role_gender(self, word: str) -> Gender | None:
        """The gender a role shows, as in Bürgermeisterin or the spokeswoman."""
        if word in self.roles:
            return self.roles[word]
        return "f" if self.lexicon.roles.endings_she and word.endswith(self.lexicon.roles.endings_she) else None

    def article_gender(self, word: str) -> Gender | None:
        """The gender an article shows, as in la portavoz."""
        small = self.lexicon.connectives
        return "f" if word in small.articles_she else "m" if word in small.articles_he else None

    def is_role(self, word: str) -> bool:
        """Whether a noun says what a person is; `word` in lower case."""
        if word in self.roles or word in self.titles:
            return True
        if word[-2:] not in self.role_tails or len(word) <= 4 or word.endswith(NEVER_ROLE):
            return False
        return word.endswith(self.lexicon.roles.endings)

    def calls(self, written: str) -> bool:
        """Whether a word as written says what a person is: `Bergman` and `Lindqvist` only end as a role does."""
        known = self.asked.get(written)
        if known is None:
            if len(self.asked) >= MOST_ASKED:
                self.asked.clear()
            known = self.asked[written] = self._calls(written)
        return known

    def _calls(self, written: str) -> bool:
        word = written.lower()
        if not self.is_role(word):
            suffixed = self.lexicon.verb_second and not self.lexicon.nouns_capital and len(word) > LONGEST_PLAIN
            return suffixed and self.stem(word) in self.roles  # landshövdingen
        if self.lexicon.nouns_capital:
            return written[0].isupper() or word in self.roles or word in self.titles  # not "ein neuer Deich"
        return written[0].islower() or not self._may_be_surname(word)

    def _may_be_surname(self, word: str) -> bool:
        """A role without an article, known by a short ending alone."""
        if word in self.roles or word in self.titles or not self.articles:
            return False
        bare = (word[: -len(ending)] for ending in self.lexicon.roles.definite if word.endswith(ending))
        definite = any(map(self.is_role, bare))
        return not definite and max(map(len, filter(word.endswith, self.lexicon.roles.endings))) < SURNAMES_END_SHORTER

    def is_address(self, title: str) -> bool:
        """Whether a title only goes before a name, as Dr and Mrs do, and says nothing of a post."""
        addresses = self.lexicon.roles.titles_he | self.lexicon.roles.titles_she | self.abbreviations
        return title.rstrip(".") in addresses or title in addresses

    def forms(self, name: str) -> Iterable[str]:
        """The forms a word of a name takes in other cases."""
        inflect = self.lexicon.inflect
        return [name + ending for ending in self.lexicon.cases] + (list(inflect(name)) if inflect else [])

    def stem(self, role: str) -> str:
        """A role without its definite ending: kommunchefen and kommunchef are one."""
        for ending in self.lexicon.roles.definite:
            if role.endswith(ending) and len(role) - len(ending) > 2:
                return role[: -len(ending)]
        return role


@cache
def grammar(code: str) -> Grammar:
    """The grammar of a supported language; raises ModuleNotFoundError for any other."""
    lexicon: Lexicon = import_module(f"app.text.languages.{code}").LEXICON
    made = Grammar(lexicon, elision=lexicon.elision, ordinal_dots=lexicon.ordinal_dots)
    _add_cues(made)
    _add_people(made)
    _add_small_words(made)
    return made


def _add_small_words(made: Grammar) -> None:
    lexicon = made.lexicon
    small = lexicon.connectives
    made.finite, made.openers = small.finite, small.openers
    made.works = lexicon.habits.works | lexicon.habits.signs
    made.interviewing = frozenset(phrase.split()[0] for phrase in lexicon.habits.interviews)
    made.abbreviations, made.joining = lexicon.abbreviations, small.joining
    made.articles, made.indefinite = small.articles, small.indefinite
    made.breaks_name = lexicon.pronouns.own | (small.articles if not lexicon.verb_second else frozenset())
    if lexicon.nouns_capital:
        made.breaks_name |= lexicon.pronouns.addressed  # Bereuen Sie
    people = frozenset(made.pronouns) | small.articles | small.indefinite
    made.you = lexicon.pronouns.addressed - frozenset(made.pronouns) - lexicon.pronouns.possessive - small.reflexive
    made.opens_clause = small.joining | (small.resume - people)
    made.not_subject = (small.prepositions | small.adverbs | small.that) - people
    made.never_subject = (
        small.prepositions | small.that | small.relative - people | small.auxiliaries | lexicon.pronouns.own
    )
    made.skipped_before_subject = small.adverbs - people - small.that - small.prepositions
    made.ends_phrase = (
        small.prepositions | small.that | small.relative | small.auxiliaries | small.finite | frozenset(made.cues)
        | (small.adverbs - small.articles)
    )  # fmt: skip
    made.not_names = (
        small.that | small.resume | small.relative | small.joining | small.prepositions | small.adverbs | small.articles
        | small.indefinite | small.auxiliaries | small.nobody | frozenset(made.pronouns) | lexicon.pronouns.own
        | lexicon.pronouns.possessive | lexicon.cues.according | lexicon.habits.bylines
    )  # fmt: skip


def _add_cues(made: Grammar) -> None:
    cues = made.lexicon.cues
    verbs_by_kind = (
        (cues.say, SAY),
        (cues.gesture, GESTURE),
        (cues.think, THINK),
        (cues.want, WANT),
        (cues.call, CALL),
    )
    for verbs, kind in verbs_by_kind:
        _add_verbs(made, verbs, kind)
    listed = frozenset(made.cues)
    for verbs, kind in verbs_by_kind:
        _add_plurals(made, verbs, kind, listed)
    for words, kind in ((cues.answer, ANSWER), (cues.ask, ASK), (cues.participle, PARTICIPLE)):
        for word in words:
            made.cues[word] = made.cues.get(word, SAY) | kind
    for known in made.phrases.values():
        known.sort(key=lambda phrase: (-len(phrase[0]), phrase))  # "lyder det fra" before "lyder det"
    made.cue_words = frozenset(made.cues) | frozenset(made.phrases)
    for phrase in cues.according:
        first, *rest = phrase.split()
        made.according.setdefault(first, []).append(tuple(rest))
    for rests in made.according.values():
        rests.sort(key=lambda rest: (-len(rest), rest))
    made.reporting_words = made.cue_words | frozenset(made.according) | cues.according_after | made.lexicon.subjunctive


def _add_verbs(made: Grammar, verbs: Verbs, kind: int) -> None:
    for form in verbs.present | verbs.past:
        _add_form(made, form, kind)
    for form in verbs.perfect - verbs.past - verbs.present:
        _add_form(made, form, kind | PERFECT)


def _add_plurals(made: Grammar, verbs: Verbs, kind: int, listed: frozenset[str]) -> None:
    for form in verbs.present | verbs.past:
        for plural in _plurals(form, made.lexicon.plurals):
            _add_form(made, plural, kind if plural in listed else kind | PLURAL)


def _plurals(form: str, endings: tuple[tuple[str, str], ...]) -> list[str]:
    """`afirman`, of `afirma`: what several do. Some are no words, and so never met."""
    if " " in form:
        return []
    return [form.removesuffix(one) + several for one, several in endings if form.endswith(one)]


def _add_form(made: Grammar, form: str, kind: int) -> None:
    first, *rest = form.removeprefix("s’").split() if made.elision else form.split()
    if rest:
        made.phrases.setdefault(first, []).append((tuple(rest), kind))
    else:
        made.cues[form] = made.cues.get(form, 0) | kind


def _add_people(made: Grammar) -> None:
    pronouns, roles = made.lexicon.pronouns, made.lexicon.roles
    made.pronouns |= dict.fromkeys(pronouns.they, (None, True)) | dict.fromkeys(pronouns.either, (None, False))
    made.pronouns |= dict.fromkeys(pronouns.he, ("m", False)) | dict.fromkeys(pronouns.she, ("f", False))
    made.same_roles = frozenset().union(*roles.same)
    made.role_tails = frozenset(ending[-2:] for ending in roles.endings)
    made.roles |= dict.fromkeys(roles.either) | dict.fromkeys(roles.he, "m") | dict.fromkeys(roles.she, "f")
    made.titles |= (
        dict.fromkeys(roles.titles) | dict.fromkeys(roles.titles_he, "m") | dict.fromkeys(roles.titles_she, "f")
    )
