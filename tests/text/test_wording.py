"""Whether two passages say the same, and whether a proposed wording was taken."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.redline import redline
from app.text.wording import says_the_same, taken

PASSAGE = "– Nästan fem miljoner svenskar använder sociala medier, säger hon."
WORDING = "– Drygt fyra miljoner svenskar använder sociala medier, säger hon."


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (WORDING, "taken"),
        ("”Drygt fyra miljoner svenskar använder sociala medier”, säger hon.", "taken"),
        (unicodedata.normalize("NFD", WORDING), "taken"),
        ("– Drygt fyra miljoner svenskar använder gärna sociala medier, säger hon.", "taken"),
        ("– Nästan fyra miljoner svenskar använder sociala medier, säger hon.", "partly"),
        (PASSAGE, "not"),
        ("– Ungefär hälften använder sociala medier, säger hon.", "not"),
        ("", "not"),
    ],
)
def test_how_much_of_a_wording_was_taken(now: str, expected: str) -> None:
    assert taken(PASSAGE, WORDING, now) == expected


def test_words_that_were_to_go() -> None:
    assert taken("Han är en dålig chef.", "Han är chef.", "Han är chef.") == "taken"
    assert taken("Han är en dålig chef.", "Han är chef.", "Han är chef i kommunen.") == "taken"
    assert taken("Han är en mycket dålig chef.", "Han är chef.", "Han är en mycket duktig chef.") == "partly"
    assert taken("Han är en dålig chef.", "Han är chef.", "Han är en dålig chef.") == "not"


def test_another_order_of_the_same_words() -> None:
    assert taken("Anna slog Per.", "Per slog Anna.", "Anna slog Per.") == "not"
    assert taken("Anna slog Per.", "Per slog Anna.", "Per slog Anna!") == "taken"


@given(st.text(), st.text(), st.text())
def test_any_texts_at_all(passage: str, wording: str, now: str) -> None:
    assert taken(passage, wording, now) in {"taken", "partly", "not"}
    assert says_the_same(passage, passage)
    changed = any(part.kind != "same" for part in redline(passage, wording))
    if not says_the_same(passage, wording) and changed and wording.strip():
        assert taken(passage, wording, wording) == "taken"
