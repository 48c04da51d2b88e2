"""How Alembic reaches the database: through the engine it is given, or the one that the settings name."""

from alembic import context
from sqlalchemy import Connection
from sqlmodel import SQLModel

import app.db.tables  # noqa: F401  (names every table)
from app.config import Settings
from app.db.session import Database

ONE_AT_A_TIME = 7_265_707  # any number, the same in every Replik: two servers that start together take turns


def migrate(connection: Connection) -> None:
    """Run the migrations that were asked for, on this connection."""
    sqlite = connection.dialect.name == "sqlite"
    if sqlite:
        # A batch migration copies a table and drops the old one: with foreign keys on, that deletes the rows below it.
        # The pragma does nothing inside a transaction, so it goes before.
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ONE_AT_A_TIME})")
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_as_batch=sqlite,
        compare_server_default=True,
    )
    with context.begin_transaction():
        context.run_migrations()
        if sqlite:
            check_foreign_keys(connection)


def check_foreign_keys(connection: Connection) -> None:
    """A row that lost the row it belongs to stops the migration, and nothing of it stays."""
    lost = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if lost:
        raise RuntimeError(f"the migration would leave a row of {lost[0]} without its {lost[2]}")


database = context.config.attributes.get("database") or Database(Settings().database_url)
with database.engine.connect() as connection:
    migrate(connection)
    connection.commit()
    if connection.dialect.name == "sqlite":
        connection.invalidate()  # its foreign keys are off; the next one has them on
