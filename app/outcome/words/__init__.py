"""The words of a summary of an outcome and of a request for correction, in each language that a draft may have."""

from functools import cache
from importlib import import_module

from app.outcome.words.shape import Words
from app.text.languages import SUPPORTED


@cache
def words_for(language: str) -> Words:
    """The words of a language; English where it has none."""
    code = language if language in SUPPORTED else "en"
    found: Words = import_module(f"{__name__}.{code}").WORDS
    return found
