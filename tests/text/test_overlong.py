"""Which texts are too long for a space they share: the vectors that the page passes too, and that it always adds up."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.overlong import overlong

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "overlong.json").read_text("utf-8"))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_vectors(vector: dict[str, Any]) -> None:
    assert overlong(vector["sizes"], vector["room"]) == vector["excess"]


@given(st.lists(st.integers(0, 2_000), max_size=30), st.integers(0, 20_000))
def test_what_is_too_much_adds_up_to_what_is_over(sizes: list[int], room: int) -> None:
    excess = overlong(sizes, room)
    assert sum(excess) == max(0, sum(sizes) - room)
    assert all(0 <= by <= size for by, size in zip(excess, sizes, strict=True))


@given(st.lists(st.integers(0, 2_000), min_size=1, max_size=30), st.integers(0, 20_000))
def test_none_that_is_cut_is_shorter_than_one_that_is_not(sizes: list[int], room: int) -> None:
    left = [(size - by, bool(by)) for size, by in zip(sizes, overlong(sizes, room), strict=True)]
    uncut, cut = [size for size, by in left if not by], [size for size, by in left if by]
    assert not cut or not uncut or min(cut) + 1 >= max(uncut)
