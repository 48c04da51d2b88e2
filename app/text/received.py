"""Refuses what is not a text before anything is made of it. Nothing is ever cut off or repaired."""

import re

from app.errors import EmptyTextError, TooLargeError, UnreadableTextError

UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")
CONTROL = re.compile("[\x01-\x08\x0e-\x1f\x7f\ufffd]")
A_FEW = 8  # a paste from a word processor may carry some control characters; a program or a picture has far more


def check(text: str, limit: int) -> str:
    """`text` itself. Raises EmptyTextError, UnreadableTextError, or TooLargeError beyond `limit` code points."""
    if len(text) > limit:
        raise TooLargeError(
            f"The text has {len(text)} characters; the limit is {limit} (REPLIK_MAX_TEXT_CHARS). Nothing was stored."
        )
    if not text.strip():
        raise EmptyTextError("There is no text here: only white space, or nothing at all.")
    check_readable(text)
    return text


def check_readable(text: str) -> None:
    """Raises UnreadableTextError when the text holds NUL or half a character, or looks like a binary file."""
    if UNKEEPABLE.search(text):
        raise UnreadableTextError(
            "The text holds a character that is no character (NUL, or half of one). Copy it again, or upload the file."
        )
    if len(CONTROL.findall(text)) > A_FEW + len(text) // 100:
        raise UnreadableTextError("This looks like a binary file and not like a text. Upload the file instead.")
