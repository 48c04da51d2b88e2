"""The space a text takes: the vectors that the page passes too, and what must hold for any text."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.space import count

VECTORS = json.loads((Path(__file__).parent / "vectors" / "space.json").read_text("utf-8"))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_vectors(vector: dict[str, str | int]) -> None:
    text = str(vector["text"])
    assert (count(text, "characters"), count(text, "words")) == (vector["characters"], vector["words"])


@given(st.text())
def test_never_more_than_code_points_nor_negative(text: str) -> None:
    assert 0 <= count(text, "words") <= len(text)
    assert 0 <= count(text, "characters") <= len(text)


@given(st.lists(st.text()))
def test_words_add_up_over_lines(lines: list[str]) -> None:
    assert count("\n".join(lines), "words") == sum(count(line, "words") for line in lines)


@given(st.text(alphabet="aå \n.-"))
def test_a_line_break_is_one_however_it_is_written(text: str) -> None:
    assert count(text.replace("\n", "\r\n"), "characters") == count(text, "characters")
