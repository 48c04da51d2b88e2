"""Every state of the page: what the pictures show, and what axe looks through in both languages and both themes."""

from tests.e2e.states.after import AFTER
from tests.e2e.states.beginning import BEGINNING
from tests.e2e.states.desk import DESK
from tests.e2e.states.round import ROUND
from tests.e2e.states.stage import Stage, State, brought_up

__all__ = ["PARTS", "STATES", "Stage", "State", "brought_up"]

PARTS: dict[str, tuple[State, ...]] = {
    "Before there is a desk": BEGINNING,
    "The desk": DESK,
    "The evening, the space, and sending": ROUND,
    "What comes after": AFTER,
}
STATES: tuple[State, ...] = tuple(state for states in PARTS.values() for state in states)
