"""Remembers what was read last, by what tells its version, so that reading it unchanged costs next to nothing."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")
Key = tuple[Hashable, ...]  # the id of a draft, and what its version is or is made of


class LastRead(Generic[T]):
    """What was read last, in at most `room` bytes by the count of `size`. A version is never shown with another's."""

    def __init__(self, room: int, size: Callable[[T], int]) -> None:
        self.room, self.size = room, size
        self._kept: OrderedDict[Key, T] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Key) -> T | None:
        """What is kept of that version, or None."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def put(self, key: Key, read: T) -> None:
        """Keep this; what was not read for the longest time makes room."""
        with self._lock:
            if key in self._kept:
                self.room += self.size(self._kept.pop(key))
            self.room -= self.size(read)
            self._kept[key] = read
            while self.room < 0:
                _, oldest = self._kept.popitem(last=False)
                self.room += self.size(oldest)


class DraftCache(LastRead[bytes]):
    """The drafts, or the lists of them, as they last went out."""

    def __init__(self, room: int = 32 * 1024 * 1024) -> None:
        super().__init__(room, len)
