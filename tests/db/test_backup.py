"""Backup and restore: a whole copy while the server runs, and back, with the old database kept aside."""

import sqlite3
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from app.config import Settings
from app.db.backup import CannotBackUpError, back_up, restore
from app.db.migrate import migrate
from app.db.session import Database
from tests.api.calls import paste, read, write
from tests.conftest import serving


def settings(folder: Path) -> Settings:
    return Settings(database_url=f"sqlite:///{folder / 'replik.db'}")


def test_a_copy_made_while_the_server_runs_brings_everything_back(tmp_path: Path) -> None:
    database, copy = Database(settings(tmp_path).database_url), tmp_path / "copy.db"
    with serving(settings(tmp_path)) as address, httpx.Client(base_url=address, timeout=30) as client:
        kept = paste(client)
        reply = write(client, kept["segments"][1])
        before = read(client, kept)
        back_up(database, copy)
        assert [path.name for path in tmp_path.glob("copy*")] == ["copy.db"]
        lost = paste(client)
        there = f"/api/segments/{kept['segments'][1]['id']}/reply"
        client.put(there, json={"stance": "remove"}, headers={"If-Match": reply["etag"]})
        assert read(client, kept) != before

        aside = restore(database, copy)

        assert read(client, kept) == before
        assert client.get(f"/api/drafts/{lost['id']}").status_code == 404
        again = {"stance": "respond", "body": "Written after."}
        assert client.put(there, json=again, headers={"If-Match": reply["etag"]}).status_code == 200
    assert aside is not None
    with closing(sqlite3.connect(aside)) as old:
        assert old.execute("SELECT count(*) FROM draft").fetchone() == (2,)
    database.close()


def test_a_copy_of_an_earlier_version_is_brought_up_to_date(tmp_path: Path) -> None:
    old = Database(f"sqlite:///{tmp_path / 'old.db'}")
    migrate(old, "0001")
    old.close()
    database = Database(settings(tmp_path).database_url)
    assert restore(database, tmp_path / "old.db") is None
    with database.reading() as session:
        session.connection().exec_driver_sql("SELECT count(*) FROM correction")
    database.close()


def broken(folder: Path, kind: str) -> Path:
    file = folder / "given"
    if kind == "text":
        file.write_text("This is no database. " * 400)
    elif kind == "other":
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("CREATE TABLE draft (id)")
    elif kind in {"newer", "damaged"}:
        database = Database(f"sqlite:///{folder / 'made.db'}")
        migrate(database)
        back_up(database, file)
        database.close()
        if kind == "newer":
            with closing(sqlite3.connect(file)) as connection:
                connection.execute("UPDATE alembic_version SET version_num = '9999'")
                connection.commit()
        else:
            content = bytearray(file.read_bytes())
            content[4096:] = b"\xff" * (len(content) - 4096)
            file.write_bytes(content)
    return file


@pytest.mark.parametrize("kind", ["missing", "text", "other", "newer", "damaged"])
def test_a_file_that_is_no_such_copy_changes_nothing(tmp_path: Path, kind: str) -> None:
    database = Database(settings(tmp_path).database_url)
    migrate(database)
    with database.writing() as session:
        session.connection().exec_driver_sql(
            "INSERT INTO draft (uid, title, interviewee_aliases, space_counts, aliases, language, state, version,"
            " created_at, updated_at, segments_at)"
            " VALUES ('u', 'Bro', '[]', '[]', '[]', 'sv', 'open', 1, '2026-11-23 20:00:00.0', '2026-11-23 20:00:00.0',"
            " '2026-11-23 20:00:00.0')"
        )
    with pytest.raises(CannotBackUpError):
        restore(database, broken(tmp_path, kind))
    with database.reading() as session:
        assert session.connection().exec_driver_sql("SELECT title FROM draft").scalar() == "Bro"
    assert not list(tmp_path.glob("*before*"))
    database.close()


def test_postgresql_is_pointed_to_its_own_tools(postgres_url: str, tmp_path: Path) -> None:
    for work in (back_up, restore):
        with pytest.raises(CannotBackUpError, match="pg_dump"):
            work(Database(postgres_url), tmp_path)


def test_a_copy_that_cannot_be_written_is_said_plainly(tmp_path: Path) -> None:
    database = Database(settings(tmp_path).database_url)
    with pytest.raises(CannotBackUpError, match="no database"):
        back_up(database, tmp_path / "copy.db")
    migrate(database)
    with pytest.raises(CannotBackUpError, match="could not be made"):
        back_up(database, tmp_path / "no" / "such" / "folder" / "copy.db")
    database.close()
