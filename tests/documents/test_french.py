"""French as French is set: no line may end before a high sign or inside guillemets."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from app.documents.labels import labels_for
from app.documents.letters import letters_for
from app.documents.writers import write
from app.outcome.words import words_for
from tests.documents.build import answer, document

LOOSE = re.compile(r" [:;?!»]|« |\u00a0[;?!]|(?<=[^\s\u00a0\u202f:/])[;?!»]|(?<=\w):(?!//)|«(?!\u00a0)")


def texts(value: Any) -> Iterator[str]:
    """Every text in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def test_every_space_before_a_high_sign_is_a_no_break_one() -> None:
    words = [*texts(labels_for("fr")), *texts(letters_for("fr")), *texts(words_for("fr"))]
    assert [text for text in words if LOOSE.search(text)] == []
    assert any("\u202f?" in text for text in words)
    assert any("«\u00a0{title}\u00a0»" in text for text in words)


def test_a_label_of_a_document_too() -> None:
    content = write(document(answer(body="Non.", sources=("p. 1",)), language="fr"), "txt").decode()
    assert "Sources\u00a0: p. 1" in content
    assert "Journaliste\u00a0: Nils Ek" in content
    assert "Journalist: Nils Ek" in write(document(language="sv"), "txt").decode()
