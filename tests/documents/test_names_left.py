"""A sample of the public versions that the benchmark makes: no listed name is left in any part of any format."""

import pytest

from app.documents.writers import WRITERS
from benchmarks.names import leftovers


@pytest.mark.parametrize("format", sorted(WRITERS))
def test_no_name_is_left(format: str) -> None:
    for seed in range(5):
        assert leftovers(seed, format) == []
