"""What the rules must know about a language: nothing but words, by the part they play around speech."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

Gender = Literal["m", "f", "n"]


def words(text: str) -> frozenset[str]:
    """The words of `text`, which are separated by white space; an underscore stands for a space inside one."""
    return frozenset(word.replace("_", " ") for word in text.split())


def endings(text: str) -> tuple[str, ...]:
    """The endings in `text`, the longest first."""
    return tuple(sorted(set(text.split()), key=len, reverse=True))


def pairs(text: str) -> dict[str, str]:
    """`"“” «»"` as opening sign → the signs that may close it."""
    signs: dict[str, str] = {}
    for pair in text.split():
        signs[pair[0]] = signs.get(pair[0], "") + pair[1:]
    return signs


@dataclass(frozen=True, slots=True)
class Verbs:
    """Forms of the verbs of one kind. A perfect form counts only after an auxiliary ("har sagt", "a déclaré")."""

    present: frozenset[str]
    past: frozenset[str]
    perfect: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Cues:
    """The words that say that somebody speaks, by what they stand beside."""

    say: Verbs  # spoken words, and clauses that tell what was said
    gesture: Verbs  # spoken words only: "skrattar hon"
    think: Verbs  # a clause only: "she believes that"
    want: Verbs  # a clause, or just the thing wanted: "föreslog en folkomröstning"
    call: Verbs  # a fragment in marks: "kallar det ”en skandal”"
    endings: tuple[str, ...]  # of verb forms: right after spoken words, before their speaker, such a word is a cue too
    answer: frozenset[str]  # those of the above that mean that the turn has passed to somebody else
    bare: frozenset[str]  # those that may take a clause without a connective: "mener dommeren mistet kontrollen"
    ask: frozenset[str]  # those that need a question after them
    according: frozenset[str]  # before the speaker
    participle: frozenset[str] = frozenset()  # tell what whoever did something said: "walked out, saying ..."
    according_after: frozenset[str] = frozenset()  # after the speaker: "Rantalan mukaan"


@dataclass(frozen=True, slots=True)
class Pronouns:
    """Pronouns that can stand for a speaker, by gender and number, in any case; and those of the person who speaks."""

    he: frozenset[str]
    she: frozenset[str]
    either: frozenset[str]
    they: frozenset[str]
    own: frozenset[str]  # I, we, you: a clause with one of these as its subject is itself speech
    me: frozenset[str]  # of those, the one who speaks alone: I
    possessive: frozenset[str]  # "hans dotter": not a subject
    addressed: frozenset[str]  # you: in an interview, a line with one of these is a question


@dataclass(frozen=True, slots=True)
class Roles:
    """Nouns for what a person is: a role can stand before a name, beside it, or in its place."""

    titles_he: frozenset[str]
    titles_she: frozenset[str]
    titles: frozenset[str]  # with either
    he: frozenset[str]
    she: frozenset[str]
    either: frozenset[str]
    endings: tuple[str, ...]  # a noun that ends so is a role
    endings_she: tuple[str, ...]  # and this one a woman's
    definite: tuple[str, ...]  # endings that make a noun definite, the longest first
    same: tuple[frozenset[str], ...]  # roles that are one and the same
    ages: tuple[str, ...]  # endings that make of an age a person: "35-åringen"


@dataclass(frozen=True, slots=True)
class Connectives:
    """The small words that hold clauses together."""

    that: frozenset[str]  # before what is said: att, that, dass
    resume: frozenset[str]  # spoken words go on after the cue with one of these: "säger hon, men ..."
    relative: frozenset[str]
    who: frozenset[str]  # those that are the subject of what follows, and mean the noun before them
    joining: frozenset[str]  # and
    prepositions: frozenset[str]
    adverbs: frozenset[str]  # and whatever else a clause may open with that is not its subject
    articles: frozenset[str]
    articles_he: frozenset[str]  # of the articles, those before a man
    articles_she: frozenset[str]  # and before a woman
    indefinite: frozenset[str]  # articles that open an anonymous speaker: "en anställd"
    auxiliaries: frozenset[str]
    finite: frozenset[str]  # frequent verb forms that are no cue: a noun phrase ends before them
    verb_particles: frozenset[str]  # "kündigte an, dass"
    reflexive: frozenset[str]  # between subject and verb, or before the verb: "s’indigne", "le dijo"
    copulas: frozenset[str]  # "Anna Berg är kommunchef"
    nobody: frozenset[str]  # "någon": speaks, but is nobody
    openers: tuple[str, ...]  # a word that ends so and opens a sentence is no name: "Speaking", "Heureusement"
    subordinate: frozenset[str]  # a clause with a subject of its own may follow: "after the firm warned"
    as_says: frozenset[str]  # before a clause that says whose the words before it are: "as he put it"


@dataclass(frozen=True, slots=True)
class Habits:
    """How a newspaper in this language marks headings, questions, fact boxes and names."""

    headings: frozenset[str]  # words a fact box, a caption or a footnote opens with
    bylines: frozenset[str]
    questions: frozenset[str]  # labels before a question in an interview
    answers: frozenset[str]
    interviews: frozenset[str]  # verbs whose object is interviewed
    reporters: frozenset[str]  # who interviews and is not interviewed
    mail: frozenset[str]  # labels in the head of a mail
    closings: frozenset[str]  # words that sign off
    particles: frozenset[str]  # inside a name: von, af
    unnamed: frozenset[str]  # words in a sentence about somebody who keeps their name back
    so_called: frozenset[str]  # before marks that are not speech
    signs: frozenset[str]  # nouns for what has words on it that nobody says: "en skylt"
    expressions: frozenset[str]  # nouns for what somebody says or writes: "her letter reads"
    notes: frozenset[str]  # nouns for what somebody wrote who is not known, unless signed
    works: frozenset[str]  # nouns whose name in marks is not speech


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language."""

    code: str
    name: str
    marks: dict[str, str]
    abbreviations: frozenset[str]
    cues: Cues
    pronouns: Pronouns
    roles: Roles
    connectives: Connectives
    habits: Habits
    verb_second: bool  # the subject follows the verb when something else opens the clause
    verb_last_cue: bool = False  # after spoken words the subject may stand before the cue: "hän sanoo"
    passive_past: bool = False  # past and perfect look alike: "was told" is no cue
    omits_that: bool = False  # "he said the council had ..."
    drops_subject: bool = False  # a verb may stand without its subject: "dice"
    cue_inside_marks: bool = False  # "« C’est un mensonge, s’indigne Bruno. On nous a promis… »"
    nouns_capital: bool = False  # every noun opens with a capital
    dash_encloses: bool = False  # a second dash ends the spoken words: " —dijo Juan—"
    ordinal_dots: bool = False  # "4. Juni"
    elision: bool = False  # "l’", "qu’" are words of their own
    subjunctive: frozenset[str] = frozenset()  # verb forms that by themselves report speech: "sei", "habe"
    cases: tuple[str, ...] = ()  # endings a name may carry
    plurals: tuple[tuple[str, str], ...] = ()  # endings of verbs, of one and of several: "afirma", "afirman"
    inflect: Callable[[str], Iterable[str]] | None = None  # a name's forms, where endings alone do not make them
