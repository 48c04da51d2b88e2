"""Puts what stands for a name in its place, wherever and however the name stands in a text."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

import regex

from app.text.aliases.addresses import ADDRESS, held
from app.text.aliases.inflection import inflected
from app.text.aliases.names import patterns


@dataclass(frozen=True, slots=True)
class Alias:
    """A listed name, and the label that stands for it. One whose label is the name itself stays as it is."""

    name: str
    label: str

    @property
    def stays(self) -> bool:
        """Whether the name is listed only so that it is left alone."""
        return self.name.casefold() == self.label.casefold()


@dataclass(frozen=True, slots=True)
class Cut:
    """The text from `start` to `end`, in code points, and what stands there instead."""

    start: int
    end: int
    instead: str


def replaced(text: str, aliases: tuple[Alias, ...], language: str) -> str:
    """`text` with no listed name in it."""
    return cut(text, cuts(text, aliases, language))


def cut(text: str, made: list[Cut]) -> str:
    """`text` with the cuts made."""
    pieces, at = [], 0
    for each in made:
        pieces += [text[at : each.start], each.instead]
        at = each.end
    return "".join([*pieces, text[at:]])


def moved(offset: int, made: list[Cut]) -> int:
    """Where an offset of the text is once the cuts are made; one inside a cut moves to its end."""
    shift = 0
    for each in made:
        if offset <= each.start:
            break
        if offset < each.end:
            return each.start + len(each.instead) + shift
        shift += len(each.instead) - (each.end - each.start)
    return offset + shift


def cuts(text: str, aliases: tuple[Alias, ...], language: str) -> list[Cut]:
    """Where the listed names stand, in order, none inside another."""
    if not aliases or not text:
        return []
    addresses = list(_addresses(text, aliases))
    words = [each for each in _words(text, aliases, language) if not _within(each, addresses)]
    return sorted([*addresses, *words], key=lambda each: each.start)


def _within(each: Cut, others: list[Cut]) -> bool:
    return any(other.start < each.end and each.start < other.end for other in others)


def _addresses(text: str, aliases: tuple[Alias, ...]) -> Iterator[Cut]:
    for found in ADDRESS.finditer(text):
        letters, alias = max(((held(found[0], a.name), a) for a in aliases), key=lambda pair: pair[0])
        if letters and not alias.stays:
            yield Cut(found.start(), found.end(), alias.label)


def _words(text: str, aliases: tuple[Alias, ...], language: str) -> Iterator[Cut]:
    table = _table(aliases, language)
    last: dict[str, Alias] = {}  # who was last named in full, by a look that several share
    for found in table.pattern.finditer(text):
        key = next(name for name, value in found.groupdict().items() if value is not None and name in table.looks)
        alias = last.get(key) or table.looks[key][0]
        for shared in table.shared.get(alias, ()):
            last[shared] = alias
        if not alias.stays:
            rest, end = found.group("rest"), found.group("end") or ""
            label = f"{alias.label}-{rest}" if rest else inflected(alias.label, end, language)
            yield Cut(found.start(), found.end(), label)


@dataclass(frozen=True, slots=True)
class _Table:
    """One pattern for every look of every name; `looks` are whose a group may be, the first listed first."""

    pattern: regex.Pattern[str]
    looks: dict[str, tuple[Alias, ...]]
    shared: dict[Alias, tuple[str, ...]]


@lru_cache(maxsize=64)
def _table(aliases: tuple[Alias, ...], language: str) -> _Table:
    found = [(rank, key, look, alias) for alias in aliases for rank, key, look in patterns(alias.name, language)]
    found.sort(key=lambda each: (each[0], -len(each[1]), each[1]))
    looks: dict[str, tuple[Alias, ...]] = {}
    groups = []
    for number, (_, group) in enumerate(groupby(found, key=lambda each: each[:2])):
        same = list(group)
        looks[f"k{number}"] = tuple(dict.fromkeys(alias for *_, alias in same))
        groups.append(f"(?P<k{number}>{'|'.join(dict.fromkeys(look for _, _, look, _ in same))})")
    pattern = rf"(?<![\p{{L}}\p{{N}}\p{{M}}])(?:{'|'.join(groups)})|(?P<end>(?!))|(?P<rest>(?!))"
    shared = {
        alias: tuple(key for key, whose in looks.items() if len(whose) > 1 and alias in whose) for alias in aliases
    }
    return _Table(regex.compile(pattern), looks, shared)
