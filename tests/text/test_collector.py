"""The garbage collector rests while anybody reads, and is awake after, whoever ends first."""

import gc
from contextlib import ExitStack

import pytest

from app.text.collector import collector_at_rest


@pytest.mark.parametrize("first_ends_first", [True, False])
def test_it_wakes_after_the_last_reader(first_ends_first: bool) -> None:
    readers = [ExitStack(), ExitStack()]
    for reader in readers:
        reader.enter_context(collector_at_rest())
    one, other = readers if first_ends_first else reversed(readers)
    one.close()
    assert not gc.isenabled()
    other.close()
    assert gc.isenabled()


def test_it_stays_off_where_it_was_off() -> None:
    gc.disable()
    try:
        with collector_at_rest():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
