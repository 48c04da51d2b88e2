"""Remembers drafts as they last went out, by id and version, so that reading an unchanged one costs next to nothing."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock

Key = tuple[Hashable, ...]  # the id of a draft, and what its ETag is or is made of


class DraftCache:
    """The bytes of the drafts that were read last, at most `room` of them. A version is never shown with another's."""

    def __init__(self, room: int = 32 * 1024 * 1024) -> None:
        self.room = room
        self._kept: OrderedDict[Key, bytes] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Key) -> bytes | None:
        """The bytes of that version, or None."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def put(self, key: Key, body: bytes) -> None:
        """Keep these bytes; those not read for the longest time make room."""
        with self._lock:
            self.room += len(self._kept.pop(key, b"")) - len(body)
            self._kept[key] = body
            while self.room < 0:
                _, oldest = self._kept.popitem(last=False)
                self.room += len(oldest)
