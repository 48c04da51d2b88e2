"""Runs Replik until it is stopped: migrates first, and says where it is once it answers."""

import logging
import socket
import threading
import time
from http import HTTPStatus
from http.client import HTTPConnection

import uvicorn
from sqlalchemy.exc import DBAPIError
from uvicorn.supervisors import Multiprocess

from app.config import Settings
from app.db.migrate import migrate
from app.db.session import Database
from app.errors import ReplikError


class CannotServeError(ReplikError):
    """The server cannot start; the detail says why in a sentence."""

    code = "cannot-serve"


def serve(settings: Settings, workers: int) -> None:
    """Serve until stopped. Raises CannotServeError."""
    configure_logging(settings)
    bring_up_to_date(settings)
    listening = listen(settings)
    threading.Thread(target=announce, args=(settings.host, listening.getsockname()[1]), daemon=True).start()
    config = uvicorn.Config(
        "app.main:create_app",
        factory=True,
        workers=workers,
        log_config=None,
        log_level=max(logging.WARNING, logging.getLogger().level),
        access_log=False,  # its lines hold query strings
        server_header=False,
    )
    if workers == 1:
        uvicorn.Server(config).run([listening])
    else:
        Multiprocess(config, sockets=[listening]).run()


def configure_logging(settings: Settings) -> None:
    """Say what happens on stderr, as much as the settings ask for; the steps of a migration are of interest to few."""
    logging.basicConfig(level=settings.log_level.upper(), format="%(levelname)s %(name)s: %(message)s")
    logging.getLogger("alembic").setLevel(max(logging.WARNING, logging.getLogger().level))


def bring_up_to_date(settings: Settings) -> None:
    """Run the migrations."""
    database = Database(settings.database_url)
    try:
        migrate(database)
    except (OSError, DBAPIError) as error:
        where = database.file or database.url.render_as_string(hide_password=True)
        raise CannotServeError(f"Replik cannot open its database at {where}: {reason(error)}.") from error
    finally:
        database.close()


def reason(error: OSError | DBAPIError) -> str:
    """Why, without the statement that failed."""
    return str(error.orig).strip().splitlines()[0] if isinstance(error, DBAPIError) else error.strerror or str(error)


def listen(settings: Settings) -> socket.socket:
    """A socket at the host and port of the settings. Raises CannotServeError."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listening = socket.socket(family)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((settings.host, settings.port))
    except OSError as error:
        listening.close()
        raise CannotServeError(
            f"Replik cannot listen on {settings.host} port {settings.port}: {error.strerror}. "
            "Another program may be using it; choose another with --port."
        ) from error
    listening.set_inheritable(True)
    return listening


def announce(host: str, port: int) -> None:
    """Print the address on one line as soon as the server answers there."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104
    while not answers(host, port):
        time.sleep(0.02)
    print(f"Replik is ready at http://{f'[{host}]' if ':' in host else host}:{port}", flush=True)


def answers(host: str, port: int) -> bool:
    """Whether the server there is well. It is asked directly: a proxy of the environment is for other hosts."""
    connection = HTTPConnection(host, port, timeout=5)
    try:
        connection.request("GET", "/api/health")
        return connection.getresponse().status == HTTPStatus.OK
    except OSError:
        return False
    finally:
        connection.close()
