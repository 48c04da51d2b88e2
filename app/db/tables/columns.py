"""What the tables have in common: their keys, their names for constraints, the words a column may hold."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Integer, String
from sqlmodel import Field, SQLModel
from uuid_utils import uuid7

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

BigKey = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by itself only in an INTEGER key


def new_uid() -> str:
    """A new outside name for a row: 36 characters that sort by the time they were made."""
    return str(uuid7())


def now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


def one_of(column: str, values: tuple[str, ...]) -> CheckConstraint:
    """A constraint that keeps a string column to the words it may hold."""
    return CheckConstraint(f"{column} IN ({', '.join(repr(v) for v in values)})", name=column)


def key() -> Any:
    """The inside key of a table."""
    return Field(default=None, primary_key=True, sa_type=BigKey)


def uid() -> Any:
    """The outside name of a row."""
    return Field(default_factory=new_uid, unique=True, sa_type=String(36))


def belongs_to(table: str) -> Any:
    """The key of the row this one goes away with."""
    return Field(foreign_key=f"{table}.id", ondelete="CASCADE", index=True, sa_type=BigKey)
