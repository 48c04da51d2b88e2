"""Changes every text inside a frozen value, however deep, and leaves numbers, moments and choices as they are."""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar

from app.documents.response import ResponseDocument

Value = TypeVar("Value")

LINE_BREAKS = str.maketrans(dict.fromkeys("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n"))
# What XML 1.0 forbids, the other control characters, and lone surrogates, which no encoding carries.
UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
SELDOM = re.compile(f"[{''.join(map(chr, LINE_BREAKS))}]|{UNPRINTABLE.pattern}")


def rewrite(value: Value, change: Callable[[str], str]) -> Value:
    """`value`, a str, a tuple or a frozen dataclass of such, with `change` done to every str in it."""
    if isinstance(value, str):
        return change(value)  # type: ignore[return-value]
    if isinstance(value, tuple):
        items = tuple(rewrite(item, change) for item in value)
        unchanged = all(now is was for now, was in zip(items, value, strict=True))
        return value if unchanged else items  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        texts = {name: (getattr(value, name), rewrite(getattr(value, name), change)) for name in _names(type(value))}
        changed = {name: now for name, (was, now) in texts.items() if now is not was}
        return replace(value, **changed) if changed else value
    return value


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def clean(text: str) -> str:
    """The text with "\\n" for every kind of line break, and � for each character that no document can hold."""
    return UNPRINTABLE.sub(REPLACEMENT, text.replace("\r\n", "\n").translate(LINE_BREAKS))


def printable(document: ResponseDocument) -> tuple[ResponseDocument, int]:
    """The document with each character that no document can hold shown as �, and how many those were.

    Every kind of line break becomes "\\n". One character stands for one, so that the quotes' offsets still hold.
    """
    replaced = 0

    def change(text: str) -> str:
        nonlocal replaced
        if not SELDOM.search(text):
            return text
        clean, count = UNPRINTABLE.subn(REPLACEMENT, text.replace("\r\n", " \n").translate(LINE_BREAKS))
        replaced += count
        return clean

    return rewrite(document, change), replaced
