"""A running Replik for the tests, over real HTTP, on SQLite and on a real PostgreSQL alike."""

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
import uvicorn
from hypothesis import HealthCheck, settings
from sqlalchemy import create_engine, text

from app.config import Settings
from app.db.migrate import migrate
from app.db.session import Database
from app.main import create_app
from tests import postgres

# The same examples on every machine and at any speed: what fails here fails for everybody. `fresh` seeks new ones.
ANY_SPEED: dict[str, Any] = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("replik", derandomize=True, **ANY_SPEED)
settings.register_profile("fresh", derandomize=False, max_examples=500, print_blob=True, **ANY_SPEED)
settings.load_profile("replik")

PATIENCE = 120  # seconds: a machine that is busy is no fault of what is tested
UNUSED = False  # certificates: nothing here is encrypted, and to load them takes longer than most tests


@pytest.fixture(scope="session", autouse=True)
def _own_settings() -> None:
    """The settings of whoever runs the tests are not theirs."""
    Settings.model_config["env_file"] = None
    for name in [name for name in os.environ if name.startswith("REPLIK_")]:
        del os.environ[name]


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    with postgres.running() as url:
        yield url


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """An address for the database that the whole run shares; each test begins with an empty one."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path_factory.mktemp('data') / 'replik.db'}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
def empty_database_url(database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An address with no tables yet, of the same kind."""
    if database_url.startswith("sqlite"):
        yield f"sqlite:///{tmp_path_factory.mktemp('empty') / 'replik.db'}"
        return
    server = create_engine(database_url, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text("DROP DATABASE IF EXISTS empty WITH (FORCE)"))
        connection.execute(text("CREATE DATABASE empty"))
    server.dispose()
    yield database_url.replace("/postgres?", "/empty?")


@pytest.fixture(scope="session")
def server(database_url: str) -> Iterator[str]:
    """A running server; gives its address."""
    with serving(Settings(database_url=database_url)) as address:
        yield address


@contextmanager
def serving(settings: Settings) -> Iterator[str]:
    """A server with these settings, in a thread of its own."""
    app = create_app(settings)
    migrate(app.state.database)
    running = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=running.run, args=([listening],))
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            running.should_exit = True
            thread.join()


@pytest.fixture
def database(database_url: str, server: str) -> Iterator[Database]:
    """The database that the server uses, emptied."""
    database = Database(database_url)
    try:
        with database.writing() as session:
            session.connection().execute(text("DELETE FROM draft"))
        yield database
    finally:
        database.close()


@pytest.fixture
def client(server: str, database: Database) -> Iterator[httpx.Client]:
    """Calls the server, whose database is empty."""
    with httpx.Client(base_url=server, timeout=PATIENCE, verify=UNUSED) as client:
        yield client
