"""Sessions: a reader sees one moment, a writer all or nothing, and what cannot be reached is said plainly."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import Connection, func, text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlmodel import Session, col, select

from app.db.session import Database
from app.db.tables import Draft, Revision
from app.errors import DatabaseDownError


def draft(title: str = "Bro", **fields: Any) -> Draft:
    return Draft(title=title, language="sv", **fields)


def titles(session: Session) -> list[str]:
    return list(session.exec(select(Draft.title).order_by(col(Draft.id))))


def test_what_fails_half_way_leaves_nothing(database: Database) -> None:
    def fail(session: Session) -> None:
        session.add(draft())
        session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), database.writing() as session:
        fail(session)
    with database.reading() as session:
        assert titles(session) == []


def test_a_reader_sees_one_moment_while_others_write(database: Database) -> None:
    with database.writing() as session:
        session.add(draft(title="first"))
    with database.reading() as reader:
        assert titles(reader) == ["first"]
        with database.writing() as session:
            session.add(draft(title="second"))
        assert titles(reader) == ["first"]
    with database.reading() as reader:
        assert titles(reader) == ["first", "second"]


def test_no_increment_is_lost_among_many_threads(database: Database) -> None:
    with database.writing() as session:
        session.add(draft())

    def increase(_: int) -> None:
        with database.writing() as session:
            session.exec(select(Draft).with_for_update()).one().version += 1

    with ThreadPoolExecutor(16) as threads:
        list(threads.map(increase, range(64)))
    with database.reading() as session:
        assert session.exec(select(Draft.version)).one() == 65


def test_a_reader_never_waits_for_a_writer(database: Database) -> None:
    with database.writing() as session:
        session.add(draft())
        session.flush()
        read = threading.Thread(target=lambda: database.reading().__enter__().close())
        read.start()
        read.join(5)
        assert not read.is_alive()


@pytest.mark.parametrize("light", [True, False])
def test_a_look_sees_one_moment_and_leaves_the_event_loop_unless_it_is_light(database: Database, light: bool) -> None:
    def twice(connection: Connection) -> tuple[int, list[int | None]]:
        counts = [connection.scalar(select(func.count()).select_from(Draft))]
        with database.writing() as session:
            session.add(draft())
        counts.append(connection.scalar(select(func.count()).select_from(Draft)))
        return threading.get_ident(), counts

    thread, counts = asyncio.run(database.look(twice, light=lambda _: light))
    assert counts == [0, 0]
    assert (thread == threading.get_ident()) == (light and database.file is not None)


def test_the_stamp_stays_until_something_is_written(database: Database) -> None:
    stamps = [database.stamp(), database.stamp()]
    with database.writing() as session:
        session.add(draft())
    stamps.append(database.stamp())
    assert stamps[0] == stamps[1]
    assert (stamps[1] == stamps[2]) == (database.file is None)


def test_moments_come_back_as_they_were_in_utc(database: Database) -> None:
    evening = datetime(2026, 11, 23, 21, 0, 0, 123456, timezone(timedelta(hours=1)))
    with database.writing() as session:
        session.add(draft(deadline=evening))
    with database.reading() as session:
        found = session.exec(select(Draft.deadline)).one()
    assert found == evening
    assert found is not None
    assert found.tzinfo is UTC


def test_a_moment_without_an_offset_is_never_stored(database: Database) -> None:
    with pytest.raises(StatementError), database.writing() as session:
        session.add(draft(deadline=datetime(2026, 11, 23)))


@pytest.mark.parametrize("fields", [{"state": "lost"}, {"space_unit": "pages"}])
def test_a_word_that_a_column_does_not_know_is_never_stored(database: Database, fields: dict[str, str]) -> None:
    with pytest.raises(IntegrityError), database.writing() as session:
        session.add(draft(**fields))


def test_a_row_that_belongs_to_nothing_is_never_stored(database: Database) -> None:
    with pytest.raises(IntegrityError), database.writing() as session:
        session.add(Revision(draft_id=999_999, number=1, text="x"))


def test_an_error_names_no_value(database: Database) -> None:
    with pytest.raises(IntegrityError) as caught, database.writing() as session:
        session.add(draft(state="lost", title="what nobody may read"))
    assert "nobody" not in str(caught.value).split("DETAIL")[0]


def test_an_acknowledged_save_outlives_a_power_cut(database: Database) -> None:
    with database.writing() as session:
        if database.file is None:
            assert session.connection().execute(text("SHOW transaction_isolation")).scalar() == "read committed"
        else:
            pragmas = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
            found = [session.connection().execute(text(f"PRAGMA {pragma}")).scalar() for pragma in pragmas]
            assert found == ["wal", 2, 1, 5000]


@pytest.mark.parametrize("url", ["sqlite:////nowhere/at/all.db", "postgresql+psycopg://nobody@127.0.0.1:1/none"])
def test_a_database_out_of_reach_is_said_plainly(url: str) -> None:
    for opened in (Database(url).reading, Database(url).writing):
        with pytest.raises(DatabaseDownError, match="out of reach"), opened() as session:
            session.connection().execute(text("SELECT 1"))
