"""Sessions: a reader sees one moment, a writer all or nothing, and what cannot be reached is said plainly."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import text
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
