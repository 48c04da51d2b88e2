"""The words of a response document in the draft's own language, one module a language; English for any other."""

from functools import cache
from importlib import import_module

from app.documents.labels.shape import Labels

LANGUAGES = ("sv", "en", "nb", "da", "fi", "de", "fr", "es")
SAME_LABELS = {"no": "nb", "nn": "nb"}

__all__ = ["LANGUAGES", "Labels", "labels_for"]


def labels_for(language: str) -> Labels:
    """The labels of `language`, an ISO 639-1 code or a tag that begins with one ("sv", "de-AT")."""
    code = language.replace("_", "-").partition("-")[0].lower()
    code = SAME_LABELS.get(code, code)
    return _load(code if code in LANGUAGES else "en")


@cache
def _load(code: str) -> Labels:
    labels = import_module(f"{__name__}.{code}").LABELS
    assert isinstance(labels, Labels)
    return labels
