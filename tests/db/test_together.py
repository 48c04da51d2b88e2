"""Saves of many callers share a commit: each is all or nothing by itself, and none is told before it is on the disk."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.db.migrate import migrate
from app.db.session import Database
from app.db.tables import Draft
from app.errors import DatabaseDownError

Work = Callable[[Connection], Any]


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{tmp_path / 'replik.db'}")
    migrate(database)
    yield database
    database.close()


def draft(title: str) -> Work:
    """Work that stores a draft, and answers with its title."""

    def work(connection: Connection) -> str:
        with Session(connection) as session:
            session.add(Draft(title=title, language="sv"))
            session.flush()
        return title

    return work


def then(first: Work, second: Work) -> Work:
    """Work in two steps."""
    return lambda connection: (first(connection), second(connection))


def fail(_connection: Connection) -> None:
    raise ZeroDivisionError


def orphan(connection: Connection) -> None:
    """What SQLite notices at the commit only."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    connection.exec_driver_sql(
        "INSERT INTO revision (draft_id, number, text, marks, received_at, source)"
        " VALUES (999, 1, 'x', '[]', '2026-11-23', 'paste')"
    )


def titles(database: Database) -> list[str]:
    with database.reading() as session:
        return list(session.exec(select(Draft.title).order_by(col(Draft.id))))


def in_one_commit(database: Database, *works: Work) -> list[Any]:
    """What becomes of these, the first of which goes on only when all the others are waiting for it."""
    all_wait = threading.Event()

    async def now() -> None:
        all_wait.set()

    async def save_all() -> list[Any]:
        first = then(lambda _connection: all_wait.wait(10), works[0])
        saves: list[Awaitable[Any]] = [database.save(work) for work in (first, *works[1:])]
        return (await asyncio.gather(*saves, now(), return_exceptions=True))[:-1]

    return asyncio.run(save_all())


def test_a_save_is_there_when_it_returns(database: Database) -> None:
    assert asyncio.run(database.save(draft("one"))) == "one"
    assert titles(database) == ["one"]


def test_what_fails_undoes_its_own_work_and_nobody_elses(database: Database) -> None:
    outcomes = in_one_commit(database, draft("one"), then(draft("two"), fail), draft("three"))
    assert isinstance(outcomes[1], ZeroDivisionError)
    assert outcomes[2] == "three"
    assert sorted(titles(database)) == ["one", "three"]


def test_a_commit_that_fails_is_an_error_for_everyone_in_it(sqlite: Database) -> None:
    outcomes = in_one_commit(sqlite, draft("one"), orphan, then(draft("two"), fail), draft("three"))
    assert [type(outcome) for outcome in outcomes] == [IntegrityError] * 4
    assert titles(sqlite) == []
    assert asyncio.run(sqlite.save(draft("four"))) == "four"
    assert titles(sqlite) == ["four"]


def test_a_transaction_that_is_lost_is_an_error_for_everyone_in_it(sqlite: Database) -> None:
    def lose(connection: Connection) -> None:
        connection.exec_driver_sql("ROLLBACK")
        fail(connection)

    outcomes = in_one_commit(sqlite, draft("one"), lose, draft("two"))
    assert [type(outcome) for outcome in outcomes[:2]] == [DatabaseDownError] * 2
    assert outcomes[2:] == titles(sqlite) == ["two"]


def test_nobody_is_told_before_the_commit(sqlite: Database) -> None:
    all_wait, begun, go_on = threading.Event(), threading.Event(), threading.Event()

    def linger(_connection: Connection) -> None:
        begun.set()
        go_on.wait(10)

    async def save_both() -> None:
        early = asyncio.ensure_future(sqlite.save(then(lambda _connection: all_wait.wait(10), draft("one"))))
        late = asyncio.ensure_future(sqlite.save(linger))
        await asyncio.sleep(0)
        all_wait.set()
        await asyncio.to_thread(begun.wait, 10)
        assert not early.done()
        assert titles(sqlite) == []
        go_on.set()
        await asyncio.gather(early, late)

    asyncio.run(save_both())
    assert titles(sqlite) == ["one"]


def test_a_save_that_is_given_up_before_its_turn_is_not_done(sqlite: Database) -> None:
    go_on = threading.Event()

    async def give_up() -> None:
        first = asyncio.ensure_future(sqlite.save(lambda _connection: go_on.wait(10)))
        second = asyncio.ensure_future(sqlite.save(draft("given up")))
        await asyncio.sleep(0)
        second.cancel()
        await asyncio.wait([second])
        go_on.set()
        await first

    asyncio.run(give_up())
    assert titles(sqlite) == []


def test_no_increment_is_lost_among_many_saves_and_writers(database: Database) -> None:
    asyncio.run(database.save(draft("one")))

    def increase(connection: Connection) -> None:
        connection.execute(text("UPDATE draft SET version = version + 1"))

    def increase_alone() -> None:
        with database.writing() as session:
            increase(session.connection())

    async def increase_all() -> None:
        saves = [database.save(increase) for _ in range(300)]
        await asyncio.gather(*saves, *(asyncio.to_thread(increase_alone) for _ in range(20)))

    asyncio.run(increase_all())
    with database.reading() as session:
        assert session.exec(select(Draft.version)).one() == 321
