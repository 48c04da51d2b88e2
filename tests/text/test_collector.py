"""The garbage collector rests while anybody reads, and is awake after, whoever ends first."""

import gc
from collections.abc import Callable
from contextlib import ExitStack

import pytest

from app.text.align import align
from app.text.collector import collector_at_rest
from app.text.outcome import outcome

LONG = "\n\n".join(f"Lag {n} sparade {n * 7} kronor under våren, säger Siv Rask om bygge {n}." for n in range(300))
LATER = LONG.replace("sparade", "förlorade").replace("under", "hela")


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


@pytest.mark.parametrize(
    "compare",
    [lambda: align(LONG, [(0, 20)], LATER), lambda: outcome(LONG, LATER, ["Lag 7 förlorade inga kronor hela våren."])],
    ids=["align", "outcome"],
)
def test_it_rests_while_long_texts_are_compared(compare: Callable[[], object]) -> None:
    rounds: list[str] = []

    def note(phase: str, _: object) -> None:
        rounds.append(phase)

    gc.collect()
    gc.callbacks.append(note)
    try:
        compare()
    finally:
        gc.callbacks.remove(note)
    assert gc.isenabled()
    assert rounds.count("start") <= 1  # it may look once, on waking
