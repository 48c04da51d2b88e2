"""Copies a SQLite database whole while a server uses it, and puts such a copy back with the old one kept aside."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from alembic.script import ScriptDirectory

from app.db.migrate import configuration, migrate
from app.db.session import Database
from app.errors import ReplikError


class CannotBackUpError(ReplikError):
    """The copy cannot be made or put back; the detail says why in a sentence."""

    code = "cannot-back-up"


def back_up(database: Database, copy: Path) -> None:
    """Write a consistent copy of the database to a file; an older copy there is replaced once the new one is whole.

    Raises CannotBackUpError, also where the file is something else: nobody asked to lose that.
    """
    with sentences():
        file = existing_file(database)
        if copy.exists():
            check(copy, database)
        unfinished = copy.with_name(copy.name + ".unfinished")
        unfinished.unlink(missing_ok=True)
        copy_database(file, unfinished)
        unfinished.replace(copy)


def restore(database: Database, copy: Path) -> Path | None:
    """Put a copy in the place of the database, and say where the old one is kept; None where there was none.

    A server may be running: it sees the old database until it sees the new one. Raises CannotBackUpError.
    """
    with sentences():
        file = sqlite_file(database)
        check(copy, database)
        aside = None
        if file.exists():
            aside = file.with_name(f"{file.stem}-before-restore-{datetime.now(UTC):%Y%m%d-%H%M%S}{file.suffix}")
            copy_database(file, aside)
        file.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(copy)) as source, closing(sqlite3.connect(file, timeout=30)) as target:
            source.backup(target, pages=-1)
        migrate(database)
        return aside


def check(copy: Path, database: Database) -> None:
    """Raises CannotBackUpError unless the file is a whole Replik database of this version or an earlier one."""
    if not copy.is_file():
        raise CannotBackUpError(f"There is no file {copy}.")
    known = {script.revision for script in ScriptDirectory.from_config(configuration(database)).walk_revisions()}
    try:
        with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone() or (None,)
            connection.execute("SELECT count(*) FROM draft").fetchone()
            (health,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError:
        raise CannotBackUpError(f"{copy} is not a Replik database. Nothing was changed.") from None
    if health != "ok":
        raise CannotBackUpError(f"{copy} is damaged. Nothing was changed.")
    if revision not in known:
        raise CannotBackUpError(f"{copy} was made by a newer Replik than this one. Nothing was changed.")


def copy_database(source: Path, target: Path) -> None:
    """All pages in one step: a stepwise copy starts over whenever somebody writes."""
    with closing(sqlite3.connect(source, timeout=30)) as reading, closing(sqlite3.connect(target)) as writing:
        reading.backup(writing, pages=-1)
        writing.execute("PRAGMA journal_mode = DELETE")  # one file, complete in itself


def existing_file(database: Database) -> Path:
    """The SQLite file. Raises CannotBackUpError where there is none yet."""
    file = sqlite_file(database)
    if not file.is_file():
        raise CannotBackUpError(f"There is no database at {file} yet.")
    return file


def sqlite_file(database: Database) -> Path:
    """The SQLite file. Raises CannotBackUpError for PostgreSQL, which has its own tools."""
    if database.file is None:
        raise CannotBackUpError("This database is PostgreSQL: back it up with pg_dump, and restore it with pg_restore.")
    return database.file


@contextmanager
def sentences() -> Iterator[None]:
    """A disk or a file that does not do what it should, said in a sentence."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise CannotBackUpError(f"The copy could not be made: {getattr(error, 'strerror', None) or error}.") from error
