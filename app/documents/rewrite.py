"""Changes every text inside a frozen value, however deep, and leaves numbers, moments and choices as they are."""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from app.documents.response import ResponseDocument

Value = TypeVar("Value")

LINE_BREAKS = str.maketrans(dict.fromkeys("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n"))
# What XML 1.0 forbids, the other control characters, and lone surrogates, which no encoding carries.
UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def rewrite(value: Value, change: Callable[[str], str]) -> Value:
    """`value`, a str, a tuple or a frozen dataclass of such, with `change` done to every str in it."""
    if isinstance(value, str):
        return change(value)  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(rewrite(item, change) for item in value)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: rewrite(getattr(value, f.name), change) for f in fields(value)})
    return value


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
        clean, count = UNPRINTABLE.subn(REPLACEMENT, text.replace("\r\n", " \n").translate(LINE_BREAKS))
        replaced += count
        return clean

    return rewrite(document, change), replaced
