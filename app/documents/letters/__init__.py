"""Ready mails to the journalist in the draft's own language, one module a language; English for any other.

They are only words to copy: nothing is ever sent from here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from app.documents.labels import Labels, labels_for
from app.documents.letters.shape import Declined, Fact, Kind, Letters, Mail
from app.text.space import Unit

__all__ = ["Declined", "Fact", "Kind", "Letters", "Mail", "Situation", "letters_for", "ready"]

EVERYTHING: tuple[Declined, ...] = ("reply", "quotes", "participation")


@dataclass(frozen=True, slots=True)
class Situation:
    """What the mails are about. `missing` are the facts that nobody has told; `declined` what is declined."""

    language: str
    title: str
    journalist: str | None
    interviewee: str | None
    unit: Unit
    used: int
    limit: int | None
    missing: Sequence[Fact]
    declined: Sequence[Declined] = EVERYTHING


def letters_for(language: str) -> Letters:
    """The words of `language`, or those of English."""
    return _load(labels_for(language).language)


@cache
def _load(code: str) -> Letters:
    letters = import_module(f"{__name__}.{code}").LETTERS
    assert isinstance(letters, Letters)
    return letters


def ready(of: Situation) -> dict[Kind, Mail]:
    """Every mail, ready to be copied."""
    words, labels = letters_for(of.language), labels_for(of.language)
    parts = {
        "title": " ".join(of.title.split()),
        "room": _room(of, words, labels),
        "facts": "\n".join(f"– {words.facts[fact]}" for fact in of.missing or tuple(words.facts)),
        "declined": "\n".join(words.declined[part] for part in of.declined),
    }
    return {
        kind: Mail(mail.subject.format(**parts), _whole(mail.body, parts, of, words))
        for kind, mail in words.mails.items()
    }


def _room(of: Situation, words: Letters, labels: Labels) -> str:
    """What is needed and what is given, where anybody has said what is given."""
    if of.limit is None:
        return ""
    return words.room.format(used=labels.room(of.used, None, of.unit), limit=labels.room(of.limit, None, of.unit))


def _whole(body: str, parts: dict[str, str], of: Situation, words: Letters) -> str:
    """A mail from greeting to name; what is empty leaves no gap."""
    paragraphs = (paragraph.format(**parts) for paragraph in body.split("\n\n"))
    return "\n\n".join(
        paragraph for paragraph in (words.opened(of.journalist), *paragraphs, words.closed(of.interviewee)) if paragraph
    )
