"""Lets the garbage collector rest while texts are read or compared, in any threads, and wakes it after the last."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class _Rest:
    """How many are reading, and whether the collector was on before the first of them."""

    def __init__(self) -> None:
        self._lock, self._readers, self._was_on = Lock(), 0, False

    def begin(self) -> None:
        with self._lock:
            if not self._readers:
                self._was_on = gc.isenabled()
                gc.disable()
            self._readers += 1

    def end(self) -> None:
        with self._lock:
            self._readers -= 1
            if not self._readers and self._was_on:
                gc.enable()


_REST = _Rest()


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Neither makes reference cycles, and the collector would walk a long text's words over and over."""
    _REST.begin()
    try:
        yield
    finally:
        _REST.end()
