"""The settings of a running Replik, read from `REPLIK_*` variables and `.env`; docs/settings.md names every one."""

from typing import Annotated, Literal

from platformdirs import user_data_path
from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

LogLevel = Literal["debug", "info", "warning", "error"]


def default_database_url() -> str:
    """A SQLite file in the folder where this system keeps a user's data."""
    return f"sqlite:///{user_data_path('replik') / 'replik.db'}"


class Settings(BaseSettings):
    """Every setting with its default. An unknown `REPLIK_*` variable is left alone."""

    model_config = SettingsConfigDict(env_prefix="REPLIK_", env_file=".env", extra="ignore")

    database_url: str = Field(default_factory=default_database_url)
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65_535)] = 8000
    allowed_hosts: Annotated[tuple[str, ...], NoDecode] = ()
    max_upload_mb: Annotated[int, Field(ge=1, le=1_000)] = 20
    max_text_chars: Annotated[int, Field(ge=1, le=10_000_000)] = 1_000_000
    log_level: LogLevel = "info"

    @field_validator("allowed_hosts", mode="before")
    @classmethod
    def names_between_commas(cls, value: object) -> object:
        """`a.example, b.example` as a tuple of names in lower case."""
        return tuple(n.strip().lower() for n in value.split(",") if n.strip()) if isinstance(value, str) else value

    @field_validator("log_level", mode="before")
    @classmethod
    def in_lower_case(cls, value: object) -> object:
        """`INFO` is `info`."""
        return value.lower() if isinstance(value, str) else value

    @field_validator("database_url")
    @classmethod
    def of_a_known_database(cls, value: str) -> str:
        """SQLite and PostgreSQL are the two that Replik is tested on."""
        if not value.startswith(("sqlite:///", "postgresql+psycopg://")):
            raise ValueError("must begin with sqlite:/// or postgresql+psycopg://")
        return value
