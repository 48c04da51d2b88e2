"""Looks for listed names that are still in a text, by other means than they are replaced: letters that only look alike,
letters set apart, a name inside a longer word.
"""

import unicodedata
from dataclasses import dataclass

import regex

from app.text.aliases.addresses import plain, spellings
from app.text.aliases.names import OTHER_NAMES, name_of
from app.text.aliases.replace import Alias, cuts

# Cyrillic and Greek letters that are read as Latin ones.
LOOKALIKES = str.maketrans("авеікмнорстухјѕԁαεικνορτυχ", "abeikmhopctyxjsdaeiknoptux")
FEWEST = 5  # letters of a word from which it is looked for inside other words
AROUND = 30
OTHERS = rf"(?:{'|'.join(sorted(map(plain, OTHER_NAMES), key=len, reverse=True))})\w{{0,2}}(?!\w)"


@dataclass(frozen=True, slots=True)
class Remaining:
    """A listed name that a text still holds, with the words around it."""

    name: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something about an alias table that its owner may not have meant. `kind` is `shared-label` or `shared-word`."""

    kind: str
    names: tuple[str, ...]
    shared: str


def remaining(text: str, aliases: tuple[Alias, ...], language: str) -> Remaining | None:
    """The first listed name that `text` still holds, as it is or disguised."""
    listed = [alias for alias in aliases if not alias.stays]
    if not listed:
        return None
    seen = _seen(_without(text, tuple(alias for alias in aliases if alias.stays), language))
    for alias in listed:
        if found := _whole(seen, alias.name) or _word(seen, alias.name):
            return Remaining(alias.name, _excerpt(text, *found))
    return None


def _without(text: str, kept: tuple[Alias, ...], language: str) -> str:
    """The text with what may stay blanked out, each letter where it was."""
    for each in cuts(text, tuple(Alias(alias.name, "") for alias in kept), language):
        text = text[: each.start] + " " * (each.end - each.start) + text[each.end :]
    return text


@dataclass(frozen=True, slots=True)
class _Seen:
    """The letters of a text as they look, in words, and where in the text each stands."""

    words: str
    at: list[int]
    capitals: frozenset[int]  # offsets in `words` where a word has a capital letter first


def _seen(text: str) -> _Seen:
    letters: list[str] = []
    at: list[int] = []
    capitals = set()
    for offset, character in enumerate(text):
        kind = unicodedata.category(character)
        if kind[0] in "LN":
            simple = plain(character).translate(LOOKALIKES)
            if kind in {"Lu", "Lt"}:
                capitals.add(len(at))
            letters.append(simple)
            at += [offset] * len(simple)
        elif kind not in {"Mn", "Cf"} and letters and letters[-1] != " ":
            letters.append(" ")
            at.append(offset)
    return _Seen("".join(letters), at, frozenset(capitals))


def _whole(seen: _Seen, name: str) -> tuple[int, int] | None:
    """Where the words of the name stand after each other, whatever parts their letters."""
    words = name_of(name)
    for form in spellings("".join(words.words)):
        pattern = " ?".join(map(regex.escape, form))
        if len(form) >= FEWEST and (found := regex.search(rf"(?<!\w){pattern}", seen.words)):
            return seen.at[found.start()], seen.at[found.end() - 1] + 1
    return None


def _word(seen: _Seen, name: str) -> tuple[int, int] | None:
    """Where one word of the name stands, alone or in a longer word that is no other name."""
    for word in name_of(name).alone:
        for form in spellings(word):
            apart = " ".join(form)
            looks = rf"\w*?{form}(?!{OTHERS})" if len(form) > FEWEST else rf"{form}(?!\w)"
            for found in regex.finditer(rf"(?<!\w)(?:{looks}|{apart}(?!\w))", seen.words) if len(form) > 1 else ():
                if seen.capitals.intersection(range(*found.span())):
                    return seen.at[found.start()], seen.at[found.end() - 1] + 1
    return None


def doubts(aliases: tuple[Alias, ...]) -> list[Doubt]:
    """Labels and surnames that several names share: the reader cannot tell these apart, or Replik cannot."""
    by_label: dict[str, list[str]] = {}
    by_word: dict[str, list[str]] = {}
    for alias in aliases:
        if not alias.stays:
            by_label.setdefault(alias.label.casefold(), []).append(alias.name)
            for word in dict.fromkeys(name_of(alias.name).alone):
                by_word.setdefault(word, []).append(alias.name)
    labels = {alias.label.casefold(): alias.label for alias in aliases}
    shared = [Doubt("shared-label", tuple(names), labels[key]) for key, names in by_label.items() if len(names) > 1]
    return shared + [Doubt("shared-word", tuple(n), word) for word, n in by_word.items() if len(set(n)) > 1]


def _excerpt(text: str, start: int, end: int) -> str:
    before, after = max(0, start - AROUND), end + AROUND
    words = " ".join(text[before:after].split())
    return "… " * (before > 0) + words + " …" * (after < len(text))
