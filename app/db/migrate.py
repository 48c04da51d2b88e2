"""Brings a database to the tables this version of Replik knows, whatever earlier version made it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util.exc import CommandError

import migrations
from app.db.session import Database
from app.errors import ReplikError


class NewerDatabaseError(ReplikError):
    """The database has had a migration that this version of Replik does not know."""

    code = "newer-database"


def configuration(database: Database) -> Config:
    """Alembic's view of this database. The migrations travel in the package, so no file of its own is read."""
    config = Config(attributes={"database": database})
    config.set_main_option("script_location", str(Path(migrations.__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def migrate(database: Database, revision: str = "head") -> None:
    """Run every migration that the database has not had, up to `revision`. A fresh database gets them all.

    Raises NewerDatabaseError.
    """
    if database.file is not None:
        database.file.parent.mkdir(parents=True, exist_ok=True)
    try:
        command.upgrade(configuration(database), revision)
    except CommandError as error:
        raise NewerDatabaseError(
            "The database was made by a newer Replik than this one; it is left as it is."
        ) from error
