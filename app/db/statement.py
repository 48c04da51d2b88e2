"""Statements compiled once and run on the driver itself, for calls where SQLAlchemy would cost more than the SQL."""

from collections import namedtuple
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Delete, Dialect, Insert, Select, Update
from sqlalchemy.exc import DBAPIError

Compiled = tuple[str, list[str] | None, Mapping[str, Any], Mapping[str, Callable[[Any], Any]]]


class Statement:
    """A statement of a fixed form, with a name for each value that goes in.

    Values go in as they do through SQLAlchemy. What comes back is the driver's: `moment` and `bool` make of it what
    the column means, and a JSON column is read as text.
    """

    def __init__(self, query: Select[Any] | Insert | Update | Delete) -> None:
        self.query = query
        names = [column.key for column in query.exported_columns if column.key]
        self.named: Callable[[Any], Any] = namedtuple("Row", names, rename=True)._make  # type: ignore[attr-defined]
        self._compiled: dict[str, Compiled] = {}

    def rows(self, connection: Connection, **values: object) -> list[tuple[Any, ...]]:
        """Every row, as a bare tuple. Raises what SQLAlchemy raises."""
        dialect = connection.dialect
        sql, order, fixed, prepare = self._compiled.get(dialect.name) or self.compiled(dialect)
        given = {**fixed, **values}
        for name, prepared in prepare.items():
            given[name] = prepared(given[name])
        cursor = connection.connection.cursor()
        try:
            cursor.execute(sql, given if order is None else [given[name] for name in order])
            return list(cursor.fetchall()) if cursor.description else []
        except dialect.loaded_dbapi.Error as error:
            raise as_sqlalchemy_says_it(error, dialect) from error
        finally:
            cursor.close()

    def one(self, connection: Connection, **values: object) -> Any:
        """The first row, its columns by name, or None."""
        rows = self.rows(connection, **values)
        return self.named(rows[0]) if rows else None

    def all(self, connection: Connection, **values: object) -> list[Any]:
        """Every row, its columns by name."""
        return list(map(self.named, self.rows(connection, **values)))

    def compiled(self, dialect: Dialect) -> Compiled:
        """The SQL, the order of its values where they go in without names, the fixed ones, and what prepares which."""
        compiled = self.query.compile(dialect=dialect)
        prepare = {
            name: processor
            for name, value in compiled.binds.items()
            if (processor := value.type.dialect_impl(dialect).bind_processor(dialect))
        }
        order = list(compiled.positiontup or ()) if compiled.positional else None
        self._compiled[dialect.name] = made = (str(compiled), order, dict(compiled.params), prepare)
        return made


def as_sqlalchemy_says_it(error: Exception, dialect: Dialect) -> Exception:
    """The driver's error as its kind in SQLAlchemy, without the values that went in."""
    base = dialect.loaded_dbapi.Error
    return DBAPIError.instance(None, None, error, base, hide_parameters=True, dialect=dialect)


def moment(value: str | datetime) -> datetime:
    """A moment in UTC: SQLite keeps it as text without an offset, PostgreSQL gives it in the session's zone."""
    return datetime.fromisoformat(f"{value}+00:00") if isinstance(value, str) else value.astimezone(UTC)
