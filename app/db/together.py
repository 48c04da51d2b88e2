"""Commits short writes of many callers together: the disk is waited for once, and nobody is told before that."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Any

from sqlalchemy import Connection, Engine

MOST = 64  # so many writes share a commit, however many more are waiting: those that are done want to hear of it


@dataclass(slots=True)
class Write:
    """One caller's work, and what became of it: `value`, or the `error` that undid it."""

    work: Callable[[Connection], Any]
    future: Future[Any] = field(default_factory=Future)
    value: Any = None
    error: Exception | None = None

    def run(self, connection: Connection) -> None:
        """Do the work, all of it or nothing. What it raises is its own affair; what undoing raises is everybody's."""
        cursor = connection.connection.cursor()
        cursor.execute("SAVEPOINT one")
        try:
            self.value = self.work(connection)
        except Exception as error:
            self.error = error
            connection.exec_driver_sql("ROLLBACK TO one")
        cursor.execute("RELEASE one")

    def tell(self, failure: BaseException | None) -> None:
        """Say what became of it; a `failure` of the commit is one of every write in it."""
        if failure or self.error:
            self.future.set_exception(failure or self.error)
        else:
            self.future.set_result(self.value)


class WritingTogether:
    """A thread that does the writes one after the other, and commits when no more are waiting."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._waiting: SimpleQueue[Write | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()

    def submit(self, work: Callable[[Connection], Any]) -> Future[Any]:
        """Have the work done. Its future is settled once the commit is on the disk, or has failed."""
        write = Write(work)
        self._waiting.put(write)
        with self._starting:
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="writing together", daemon=True)
                self._thread.start()
        return write.future

    def close(self) -> None:
        """Finish what is waiting, and stop."""
        with self._starting:
            if self._thread:
                self._waiting.put(None)
                self._thread.join()
                self._thread = None

    def _serve(self) -> None:
        while first := self._waiting.get():
            if first.future.set_running_or_notify_cancel():
                self._commit(first)

    def _commit(self, first: Write) -> None:
        done, failure = [first], None
        try:
            with self._engine.begin() as connection:
                first.run(connection)
                while len(done) < MOST and (write := self._next()):
                    done.append(write)
                    write.run(connection)
        except BaseException as error:  # nobody may wait for ever
            failure = error
        for write in done:
            write.tell(failure)

    def _next(self) -> Write | None:
        """The next write that is waiting and that its caller has not given up."""
        try:
            while write := self._waiting.get_nowait():
                if write.future.set_running_or_notify_cancel():
                    return write
        except Empty:
            return None
        self._waiting.put(None)  # the end, for `_serve` to see once these are committed
        return None
