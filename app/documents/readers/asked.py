"""What somebody wants of a file."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.documents.article import Wishes

Tell = Callable[[int, int], None]


def tell_nobody(_done: int, _of: int) -> None:
    """Nobody waits."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wished of a file, and whom to tell how much of it is read: so many pages of so many."""

    wishes: Wishes = field(default_factory=Wishes)
    tell: Tell = tell_nobody
