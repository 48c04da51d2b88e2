"""Mail addresses, links, handles and file names that a name is hidden in: mattias.jansson@kommun.se, @mjansson."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import regex

from app.text.aliases.names import name_of

# A run without white space that a person reads as an address and not as words.
ADDRESS = regex.compile(
    r"""(?<![\p{L}\p{N}@#])(?:
        [\w.+~'’%-]+@[\w-]+(?:\.[\w-]+)*                                  # a mail address
      | (?:https?://|www\.)[^\s<>"”»)\]]*[^\s<>"”»)\].,;:!?]                # a link
      | (?:[\p{L}\p{N}-]+\.)+\p{Ll}{2,}(?:/[^\s<>"”»)\]]*[^\s<>"”»)\].,;:!?])?(?!\p{L}) # a host, a file name
      | [@\#][\w.-]*\w                                                     # a handle, a hashtag
      | \w*\p{L}_\w+(?:\.\w+)?                                             # a file name
    )""",
    regex.VERBOSE,
)
SPELLED_OUT = str.maketrans({"å": "aa", "ä": "ae", "æ": "ae", "ö": "oe", "ø": "oe", "ü": "ue", "ß": "ss"})
SIMPLE = str.maketrans({"æ": "ae", "ø": "o", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th"})
LETTERS = regex.compile(r"\p{L}+")


def plain(text: str) -> str:
    """Letters without case and marks, as addresses are written."""
    apart = unicodedata.normalize("NFKD", text.casefold()).translate(SIMPLE)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


@lru_cache(maxsize=1024)
def spellings(word: str) -> frozenset[str]:
    """The ways a word is written in an address: soderberg, soederberg."""
    apart = unicodedata.normalize("NFC", word.casefold()).translate(SPELLED_OUT)
    return frozenset("".join(filter(str.isalnum, form)) for form in (plain(word), plain(apart)))


def held(address: str, name: str) -> int:
    """How many letters of `name` an address holds; 0 where it does not hold it."""
    runs = LETTERS.findall(plain(address))
    return max((len(form) for form in _forms(name) if any(_holds(run, form) for run in runs)), default=0)


@lru_cache(maxsize=1024)
def _forms(name: str) -> tuple[str, ...]:
    return tuple(_every_form(name))


def _every_form(text: str) -> Iterator[str]:
    name = name_of(text)
    for words in {(*name.words,), (*reversed(name.words),)}:
        for form in zip(*(sorted(spellings(word)) * 2 for word in words), strict=False):
            yield "".join(form)
    for word in name.alone:
        yield from spellings(word)
    if name.initials:
        yield plain("".join(name.initials))


def _holds(run: str, form: str) -> bool:
    """A short name only as a word of its own or at an end of one, since it stands by chance in many."""
    if len(form) >= 5:
        return form in run
    return run == form or (len(form) > 2 and (run.startswith(form) or run.endswith(form)))
