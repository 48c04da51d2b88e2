"""A listed name as what it may look like in a text: full, turned round, shortened, by one word, by its initials."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from app.text.aliases.inflection import CLITICS, COMPOUNDING, FINNISH, endings, finnish_stems
from app.text.languages.lexicon import words

INVISIBLE = "\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff"
GAP = rf"[\s{INVISIBLE}]+"
DASHES = "-\u2010-\u2013"
PARTICLES = words(
    "af av von van der den ter ten zu zur de del della la las los le du da das dos di y e och and und og the"
)
TITLES = words("dr dr. prof prof. professor mr mr. mrs mrs. ms ms. herr frau fru hr hr. m. mme sr sr. sra sra.")
FIRMS = words(
    "ab oy oyj as asa a/s aps gmbh ag kg se sa sas sarl s.a. s.l. sl ltd limited plc llc inc inc. corp group holding "
    "bank kommun kommune kunta stadt city region universitet university förbundet förening institute institut partiet "
    "party agency bureau byrå consulting media news förlag skola school hospital sjukhus stiftelsen foundation"
)
ACRONYMS = words(
    "AB AI AS BB CD CV DJ DN EG EU EM FN GD HR IT ID KD LO MP OK OS PC PM PR SD SL SM SR SJ TV UD UK UN US VD VM"
)
# What a surname may go on with and be another surname: Lind-qvist, Berg-man, Johan-sson.
OTHER_NAMES = words(
    "son sson sons sen sens dotter dottir datter berg gren ström strand qvist kvist quist lund man mann dahl stedt "
    "blad bäck beck borg holm sten stein feldt felt fors vall wall sjö mark rud haug vik heim meyer baum bauer"
)
COMPOUND_FROM = 6  # letters of a name from which a longer word is read as a compound with it


@dataclass(frozen=True, slots=True)
class Name:
    """A name's words without titles, and those that name the person each by itself; none for a firm."""

    words: tuple[str, ...]
    alone: tuple[str, ...]

    @property
    def initials(self) -> tuple[str, ...]:
        """The first letters of a person's words."""
        return tuple(word[0] for word in self.alone) if len(self.alone) > 1 else ()


@lru_cache(maxsize=1024)
def name_of(text: str) -> Name:
    """The words of a listed name; a person's each count by themselves, a firm's or a place's only together."""
    parts = tuple(word for word in text.split() if word.lower() not in TITLES) or tuple(text.split())
    if len(parts) == 1:
        return Name(parts, parts)
    if any(word.lower().strip(",") in FIRMS or (word.islower() and word not in PARTICLES) for word in parts):
        return Name(parts, ()) if text != text.lower() else name_of(text.title())
    return Name(parts, tuple(word for word in parts if word.lower() not in PARTICLES and len(word.strip(".")) > 1))


def spelled(word: str) -> str:
    """A pattern for a word in either normal form, with or without its marks, and whatever unseen stands in it."""
    return f"[{INVISIBLE}]*".join(_letter(letter) for letter in unicodedata.normalize("NFC", word))


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    apart = unicodedata.normalize("NFD", letter)
    wide = chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter
    forms = dict.fromkeys((letter, apart, wide))
    return "(?:" + "|".join(map(regex.escape, forms)) + ")" if len(forms) > 1 else regex.escape(letter)


def patterns(text: str, language: str) -> Iterator[tuple[int, str, str]]:
    """(rank, key, pattern) of each look; a longer look has a lower rank, and two names may share a key."""
    name = name_of(text)
    tail = _tail(language)
    if len(name.words) > 1:
        yield 0, "full " + " ".join(name.words).casefold(), f"(?i:{_in_a_row(name.words, language)})"
    if len(name.alone) > 1:
        first, last = name.alone[0], name.alone[-1]
        yield 0, f"full {last}, {first}", f"{spelled(last)},{GAP}{spelled(first)}{tail}"
        lead = rf"\p{{Lu}}\.(?:[{DASHES}]?\s?\p{{Lu}}\.)*\s?" if language != "de" else r"\p{Lu}\.\s?"
        yield 1, f"initial {first[0]} {last}", rf"(?={spelled(first[0])}){lead}{_cased(last, language)}"
        yield 1, f"initial {first[0]} {last}", rf"{spelled(first[0])}\s{_cased(last, language)}"
        yield 1, f"first {first} {last[0]}", rf"{spelled(first)}{GAP}{spelled(last[0])}\b(?:\.(?!\s*$))?{tail}"
        yield from _initials(name, tail)
    for word in name.alone:
        yield 2, f"word {word}", _cased(word, language)


def _initials(name: Name, tail: str) -> Iterator[tuple[int, str, str]]:
    letters = name.initials
    yield 1, "initials " + "".join(letters), r"\s?".join(rf"{spelled(letter)}\." for letter in letters) + tail
    if "".join(letters) not in ACRONYMS and all(letter.isupper() for letter in letters):
        yield 3, "initials " + "".join(letters), "".join(map(spelled, letters)) + tail


def _in_a_row(parts: tuple[str, ...], language: str) -> str:
    """The words one after the other, with room for a middle initial; the last one takes the endings."""
    between = rf"(?:{GAP}|[{DASHES}_.])(?:\p{{Lu}}\.?{GAP})?"
    head = between.join(spelled(word) for word in parts[:-1])
    return head + between + _inflecting(parts[-1], language)


def _cased(word: str, language: str) -> str:
    """A word as it is listed, or in capitals: "berg" is a mountain."""
    loud = _inflecting(word.upper(), language, loud=True)
    return f"(?:{_inflecting(word, language)}|{loud})" if word != word.upper() else _inflecting(word, language)


def _inflecting(word: str, language: str, *, loud: bool = False) -> str:
    """A word with the ending it may have, in group `end`, or what it is compounded with, in group `rest`."""
    plain = spelled(word) + _tail(language, loud=loud, compound=len(word) >= COMPOUND_FROM)
    if language != "fi":
        return f"(?:{plain})"
    stems = (stem.upper() if loud else stem for stem in finnish_stems(word.title() if loud else word))
    return f"(?:(?:{'|'.join(map(spelled, stems))}){_finnish_tail(loud=loud)}|{plain})"


@cache
def _finnish_tail(*, loud: bool) -> str:
    cases, clitics = ("|".join(sorted(ends, key=len, reverse=True)) for ends in (FINNISH, CLITICS))
    tail = rf":?(?:{cases})(?:{clitics})?|{clitics}"
    return rf"(?P<end>{tail.upper() if loud else tail})(?![\p{{L}}\p{{N}}])"


def _tail(language: str, *, loud: bool = False, compound: bool = False) -> str:
    wanted = [end.upper() if loud else end for end in endings(language)]
    found = rf"(?P<end>{'|'.join(map(regex.escape, wanted))})?(?![\p{{L}}\p{{N}}\p{{M}}])"
    if not compound or loud or language not in COMPOUNDING:
        return found
    others = "|".join(sorted(OTHER_NAMES, key=len, reverse=True))
    return rf"(?:{found}|(?!(?:{others})(?:s|n|in)?(?!\p{{L}}))s?[{DASHES}]?(?P<rest>\p{{Ll}}{{4,}}))"
