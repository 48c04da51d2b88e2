"""Migrations: they make exactly the tables of the code, and lose no row of a database that is in use."""

import pytest
from alembic import command
from sqlalchemy import text

from app.db.migrate import configuration, migrate
from app.db.session import Database

ROWS = {"draft": 2, "revision": 3, "segment": 4, "reply": 2}


@pytest.fixture
def empty(empty_database_url: str) -> Database:
    return Database(empty_database_url)


def test_the_migrations_make_the_tables_of_the_code(empty: Database) -> None:
    migrate(empty)
    command.check(configuration(empty))
    empty.close()


def test_every_migration_can_be_undone_and_done_again(empty: Database) -> None:
    migrate(empty)
    command.downgrade(configuration(empty), "base")
    migrate(empty)
    command.check(configuration(empty))
    empty.close()


def test_a_database_in_use_keeps_every_row(empty: Database) -> None:
    migrate(empty, "0001")
    fill(empty)
    assert counted(empty) == ROWS
    migrate(empty)
    assert counted(empty) == ROWS
    with empty.reading() as session:
        answered = "SELECT body FROM reply JOIN segment ON segment.reply_id = reply.id ORDER BY segment.id"
        assert session.connection().execute(text(answered)).scalars().all() == ["Ja.", "Åh nej 👍"]
    command.downgrade(configuration(empty), "0001")
    assert counted(empty) == ROWS
    empty.close()


def test_rows_still_belong_together_after_a_migration(empty: Database) -> None:
    migrate(empty, "0001")
    fill(empty)
    migrate(empty)
    with empty.writing() as session:
        session.connection().execute(text("DELETE FROM draft WHERE id = 1"))
    assert counted(empty) == {"draft": 1, "revision": 1, "segment": 1, "reply": 0}
    empty.close()


def test_a_sqlite_migration_that_would_orphan_rows_changes_nothing(tmp_path: object) -> None:
    database = Database(f"sqlite:///{tmp_path}/replik.db")
    migrate(database, "0001")
    fill(database)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("DELETE FROM draft WHERE id = 1")
        connection.invalidate()
    with pytest.raises(RuntimeError, match="without its"):
        migrate(database)
    with database.reading() as session:
        assert session.connection().execute(text("SELECT version_num FROM alembic_version")).scalar() == "0001"
    database.close()


def counted(database: Database) -> dict[str, int]:
    with database.reading() as session:
        return {t: session.connection().execute(text(f"SELECT count(*) FROM {t}")).scalar_one() for t in ROWS}


def fill(database: Database) -> None:
    """Rows as the first version of Replik wrote them, in its own words."""
    at = "'2026-11-23 20:00:00+00:00'" if database.file is None else "'2026-11-23 20:00:00.000000'"
    statements = [
        "INSERT INTO draft (id, uid, title, interviewee_aliases, language, state, version, created_at, updated_at)"
        f" VALUES ({n}, 'draft-{n}', 'Bro {n}', '[]', 'sv', 'open', 1, {at}, {at})"
        for n in (1, 2)
    ]
    statements += [
        "INSERT INTO revision (id, draft_id, number, text, received_at, source)"
        f" VALUES ({n}, {draft}, {n}, 'Det är dyrt.', {at}, 'paste')"
        for n, draft in ((1, 1), (2, 1), (3, 2))
    ]
    statements += [
        "INSERT INTO reply (id, uid, draft_id, stance, body, priority, sources, status, answered, characters, words,"
        f" version, created_at, updated_at) VALUES ({n}, 'reply-{n}', 1, 'respond', '{body}', 'must', '[]', 'open',"
        f" true, 3, 1, 1, {at}, {at})"
        for n, body in ((1, "Ja."), (2, "Åh nej 👍"))
    ]
    statements += [
        'INSERT INTO segment (id, uid, revision_id, paragraph, start, "end", kind, about_interviewee, quotes,'
        f" corrected, reply_id) VALUES ({n}, 'segment-{n}', {revision}, 0, {n}, {n + 1}, 'quote', false, '[]', '[]',"
        f" {reply})"
        for n, revision, reply in ((1, 1, 1), (2, 1, 2), (3, 2, "NULL"), (4, 3, "NULL"))
    ]
    with database.writing() as session:
        for statement in statements:
            session.connection().exec_driver_sql(statement)
