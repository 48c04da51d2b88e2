"""The one way to the database: `reading` sees one moment, `writing` commits all or nothing before it returns."""

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import orjson
from anyio import CapacityLimiter, to_thread
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlmodel import Session

from app.db.statement import Statement
from app.db.together import WritingTogether
from app.errors import DatabaseDownError

if TYPE_CHECKING:  # the driver loads with the first PostgreSQL database, and most have none
    from psycopg import Connection as PostgresConnection

log = logging.getLogger("replik")

T = TypeVar("T")
Kept = dict[str, Any]

SQLITE_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # an acknowledged save outlives a power cut
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 5000",
)


class Database:
    """The engines of one database. Readers have connections of their own and never wait for a writer."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        engines = _sqlite_engines if self.url.get_backend_name() == "sqlite" else _postgres_engines
        self._kept: Kept = {}
        self._reader, self._writer = engines(self.url, self._kept)
        self._together = WritingTogether(self._writer) if self.file else None
        self._turns = CapacityLimiter(1) if self.file else None
        self._at_once: Connection | None = None  # of the event loop

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one moment of the database. Raises DatabaseDownError when it is out of reach."""
        with _said_plainly(), Session(self._reader) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose work is committed on the way out, or not at all. Raises DatabaseDownError."""
        with _said_plainly(), Session(self._writer, expire_on_commit=False) as session, session.begin():
            yield session

    async def read(self, work: Callable[[Session], T]) -> T:
        """Have something read off the event loop, in a session as `reading` gives it. Raises DatabaseDownError.

        SQLite works in this process, where threads that read at once stand in each other's way: they take turns.
        """
        return await to_thread.run_sync(self._read, work, limiter=self._turns)

    def _read(self, work: Callable[[Session], T]) -> T:
        with self.reading() as session:
            return work(session)

    async def look(self, work: Callable[[Connection], T], light: Callable[[Connection], bool]) -> T:
        """Have something read from one moment of the database, off the event loop. Raises DatabaseDownError.

        What `light` says to be light is read at once where the database is a file: to go to another thread and back
        takes as long.
        """
        if self.file is not None:
            with suppress(DBAPIError, sqlite3.Error), _one_moment(self._glancing()) as connection:
                if light(connection):
                    return work(connection)
        return await to_thread.run_sync(self._look, work, limiter=self._turns)

    def _look(self, work: Callable[[Connection], T]) -> T:
        with _said_plainly(), self._reader.begin() as connection:
            return work(connection)

    async def save(self, work: Callable[[Connection], T]) -> T:
        """Have a short write done, committed before this returns or not done at all. Raises DatabaseDownError.

        SQLite has one writer and waits for the disk at every commit, so there the writes that wait commit together.
        """
        with _said_plainly():
            if self._together:
                done: T = await asyncio.wrap_future(self._together.submit(work))
                return done
            return await to_thread.run_sync(self._alone, work)

    def _alone(self, work: Callable[[Connection], T]) -> T:
        with self._writer.begin() as connection:
            return work(connection)

    def glance(self, statement: Statement, **values: object) -> list[Any] | None:
        """The rows of a select that takes some microseconds, for a caller that must not wait: the event loop.

        None on PostgreSQL, which is a network away, and where the database does not answer.
        """
        with suppress(DBAPIError):
            return statement.all(self._glancing(), **values) if self.file else None
        return None

    def stamp(self) -> int | None:
        """A number that stays the same for as long as nothing is written to the database. None as for `glance`."""
        if self.file is None:
            return None
        with suppress(DBAPIError, sqlite3.Error):
            cursor = self._glancing().connection.cursor()
            cursor.execute("PRAGMA data_version")
            (found,) = cursor.fetchall()
            return int(found[0])
        return None

    def _glancing(self) -> Connection:
        if self._at_once is None:
            self._at_once = _sqlite_engine(self.url, begin=None, kept=self._kept, pool_size=1).connect()
        return self._at_once

    @property
    def engine(self) -> Engine:
        """The engine that writes, for migrations and for what needs a bare connection."""
        return self._writer

    @cached_property
    def file(self) -> Path | None:
        """The SQLite file, or None where the database is PostgreSQL."""
        return Path(self.url.database) if self.url.get_backend_name() == "sqlite" and self.url.database else None

    def close(self) -> None:
        """Finish what is being written, and close every pooled connection."""
        if self._together:
            self._together.close()
        if self._at_once:
            self._at_once.close()
            self._at_once.engine.dispose()
        self._reader.dispose()
        self._writer.dispose()


@contextmanager
def _one_moment(connection: Connection) -> Iterator[Connection]:
    cursor = connection.connection.cursor()
    cursor.execute("BEGIN")
    try:
        yield connection
    finally:
        cursor.execute("ROLLBACK")
        cursor.close()


@contextmanager
def _said_plainly() -> Iterator[None]:
    try:
        yield
    except (OperationalError, InterfaceError, PoolTimeoutError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        log.error("the database: %s", str(cause).splitlines()[0])  # noqa: TRY400  (the rest may hold text)
        raise DatabaseDownError("The database is out of reach or too busy. Nothing was changed; try again.") from error


def kept_by_readers(connection: Connection) -> Kept | None:
    """What readers of a database keep from one read to the next, by name; it is theirs to keep right.

    None for a writer, who may see what never comes to be.
    """
    return connection.get_execution_options().get("kept")


def _engine(url: URL, *, kept: Kept | None = None, **options: Any) -> Engine:
    return create_engine(
        url,
        execution_options={} if kept is None else {"kept": kept},
        hide_parameters=True,  # an error must not carry a draft's text into a log
        json_serializer=lambda value: orjson.dumps(value).decode(),
        json_deserializer=orjson.loads,
        **options,
    )


def _sqlite_engines(url: URL, kept: Kept) -> tuple[Engine, Engine]:
    # One writing connection a process: writers wait in line for it instead of polling the file's lock.
    return (
        _sqlite_engine(url, begin="BEGIN", kept=kept, pool_size=8, max_overflow=32),
        _sqlite_engine(url, begin="BEGIN IMMEDIATE", pool_size=1, max_overflow=0),
    )


def _sqlite_engine(url: URL, *, begin: str | None, **options: Any) -> Engine:
    engine = _engine(url, **options)

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # the driver's own BEGIN comes too late; ours is below
        connection.create_function("lower", 1, _lower, deterministic=True)  # SQLite's own knows only A to Z
        for pragma in SQLITE_PRAGMAS:
            connection.execute(pragma)

    if begin:

        @event.listens_for(engine, "begin")
        def start(connection: Connection) -> None:
            connection.connection.cursor().execute(begin)

    return engine


def _lower(value: str | float | bytes | None) -> str | float | bytes | None:
    return value.lower() if isinstance(value, str) else value


def _postgres_engines(url: URL, kept: Kept) -> tuple[Engine, Engine]:
    # A reader runs several selects that must agree with each other, so it reads from one snapshot.
    options: dict[str, Any] = {"pool_size": 10, "max_overflow": 30, "pool_pre_ping": True}
    reader = _engine(url, kept=kept, isolation_level="REPEATABLE READ", **options)

    @event.listens_for(reader, "connect")
    def only_read(connection: "PostgresConnection[Any]", _record: object) -> None:
        connection.read_only = True

    return reader, _engine(url, **options)
