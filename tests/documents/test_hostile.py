"""Hostile files never hurt: each is refused at once, in a sentence, by the guard or by a reader at arm's length."""

import pytest

from app.config import Settings
from app.documents import guard
from app.documents.readers import Refused, read
from app.documents.received import article_in
from app.errors import ReplikError
from tests.documents.hostile import corpus

EMPTY = "word: a zip in a zip in a zip"  # what is in it is never opened


def test_there_are_many() -> None:
    assert len(corpus()) >= 60


@pytest.mark.parametrize("wrong", [name for name in corpus() if not name.startswith("eml: only") and name != EMPTY])
def test_it_is_refused_in_a_sentence(wrong: str) -> None:
    with pytest.raises(Refused) as refusal:
        read(*corpus()[wrong])
    sentence = str(refusal.value)
    assert sentence[0].isupper()
    assert sentence.endswith(".")


@pytest.mark.parametrize("wrong", [EMPTY, "eml: only a bomb attached", "eml: only a PDF of 20,000 pages attached"])
def test_what_is_hidden_inside_is_not_opened(wrong: str) -> None:
    assert read(*corpus()[wrong]).text == ""


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ("word: an entity that reads a file", "unsafe"),
        ("word: locked by Word", "password"),
        ("odt: a password", "password"),
        ("word: macros", "macros"),
        ("word: macros by name", "macros"),
        ("odt: macros", "macros"),
        ("word: cut off", "damaged"),
        ("rtf: cut off", "damaged"),
        ("pdf: 100,000 pages", "unsafe"),
        ("a PDF called Word", "mislabelled"),
        ("old Word", "unknown"),
    ],
)
def test_the_reason_is_told_from_the_process_that_met_it(wrong: str, reason: str) -> None:
    with pytest.raises(ReplikError) as refusal:
        article_in(*corpus()[wrong], Settings())
    assert refusal.value.extra == {"reason": reason}


@pytest.mark.parametrize("wrong", ["word: a part that unpacks to gigabytes", "pdf: 100,000 pages", "html: nested deep"])
def test_the_guard_refuses_before_a_reader_is_asked(wrong: str) -> None:
    name, content = corpus()[wrong]
    with pytest.raises(Refused):
        guard.check(name.rpartition(".")[2], content)
