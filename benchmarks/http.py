"""Measures the API against a bare Starlette route, on the same machine in the same run: `python -m benchmarks.http`.

Each server is a real uvicorn on loopback in a process of its own, called over eight connections. A figure is requests a
second as a share of the bare route's, and the CPU that the server's process used for one request. "Unchanged" is asked
again and again as a page does, and answered from what last went out; "read anew" is made each time: its replies come
from the tables, its segments as they were kept while nobody changed them.
`--database URL` measures another database than a SQLite file in a temporary folder.
"""

import argparse
import json
import multiprocessing
import re
import resource
import socket
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.config import Settings
from app.db.migrate import migrate
from app.main import create_app

CONNECTIONS = 8
LONGEST_REST = 3_600  # seconds: one server rests while the other is measured
SENTENCE = "– Det är dyrt och tar tid, säger Eva Berg, ordförande i nämnden. "
LENGTH = re.compile(rb"content-length: (\d+)", re.IGNORECASE)
ETAG = re.compile(rb"etag: (\S+)", re.IGNORECASE)

Answer = tuple[bytes, bytes]
Ask = Callable[[int, Answer | None], bytes]


def main() -> None:
    """Measure, and print one line a call."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--database", help="such as postgresql+psycopg://...; its drafts are added to")
    words.add_argument("--seconds", type=float, default=3.0, help="how long each call is measured")
    options = words.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = options.database or f"sqlite:///{Path(folder) / 'replik.db'}"
        floor, server = Server(None), Server(url)
        measure_all(floor, server, options.seconds)


def measure_all(floor: "Server", server: "Server", seconds: float) -> None:
    """The calls that people wait for, each beside the bare route measured next to it."""
    forty, thousand = made(server, 40), made(server, 1_000)
    for _ in range(48):
        made(server, 3)
    etag = ETAG.findall(server.call(get(forty["id"]))[0])[0]
    calls: list[tuple[str, float | None, Ask]] = [
        ("GET a draft of 40, 304", 35, always(get(forty["id"], b"If-None-Match: " + etag))),
        ("GET a draft of 40, unchanged", 35, always(get(forty["id"]))),
        ("GET a draft of 40, read anew", 10, always(request("GET", f"/api/drafts/{forty['id']}/revisions/1"))),
        ("GET a draft of 1,000, read anew", None, always(request("GET", f"/api/drafts/{thousand['id']}/revisions/1"))),
        ("PUT a reply", 10, saving(forty)),
        ("GET a list of 50, unchanged", 15, always(request("GET", "/api/drafts?limit=50"))),
        ("POST a draft of 40", None, always(pasted(40))),
    ]
    print(f"{'':34}{'of bare':>8}{'goal':>6}{'per s':>9}{'CPU µs':>9}")
    for name, goal, ask in calls:
        bare, _ = floor.measure(always(request("GET", "/")), seconds / 2)
        rate, cpu = server.measure(ask, seconds)
        print(f"{name:34}{rate / bare:8.1%}{f'{goal} %' if goal else '':>6}{rate:9.0f}{cpu * 1e6:9.0f}", flush=True)


class Server:
    """A server in a process of its own: Replik on the database at `url`, or the bare route for None."""

    def __init__(self, url: str | None) -> None:
        self.pipe, there = multiprocessing.Pipe()
        listening = socket.create_server(("127.0.0.1", 0))
        self.process = multiprocessing.Process(target=serve, args=(listening, url, there), daemon=True)
        self.process.start()
        self.address = listening.getsockname()
        assert self.pipe.recv() == "ready"
        self.connections = [socket.create_connection(self.address) for _ in range(CONNECTIONS)]

    def call(self, message: bytes) -> Answer:
        """One call, over the first connection."""
        self.connections[0].sendall(message)
        return received(self.connections[0])

    def measure(self, ask: Ask, seconds: float) -> tuple[float, float]:
        """Requests a second and CPU seconds a request, all connections busy."""
        last: list[Answer | None] = [None] * CONNECTIONS
        before, started, count = self.cpu(), time.perf_counter(), 0
        while time.perf_counter() - started < seconds:
            for number, connection in enumerate(self.connections):
                connection.sendall(ask(number, last[number]))
            last = [received(connection) for connection in self.connections]
            count += CONNECTIONS
        assert all(answer and answer[0][9:10] in b"23" for answer in last), last[0]
        return count / (time.perf_counter() - started), (self.cpu() - before) / count

    def cpu(self) -> float:
        """The CPU seconds that the server has used."""
        self.pipe.send("cpu")
        return float(self.pipe.recv())


def serve(listening: socket.socket, url: str | None, pipe: Any) -> None:
    """Run a server, and tell whenever asked how much CPU it has used."""
    app = bare() if url is None else replik(url)
    config = uvicorn.Config(app, log_level="error", access_log=False, timeout_keep_alive=LONGEST_REST)
    server = uvicorn.Server(config)
    threading.Thread(target=server.run, args=([listening],), daemon=True).start()
    pipe.send("ready")
    while pipe.recv():
        used = resource.getrusage(resource.RUSAGE_SELF)
        pipe.send(used.ru_utime + used.ru_stime)


def bare() -> Starlette:
    """As fast as this stack can be."""

    async def hello(_request: Request) -> Response:
        return Response(b"hello")

    return Starlette(routes=[Route("/", hello)])


def replik(url: str) -> Any:
    """Replik, with its tables."""
    app = create_app(Settings(database_url=url))
    migrate(app.state.database)
    return app


def request(method: str, path: str, body: bytes = b"", *headers: bytes) -> bytes:
    """A call as it goes over the wire."""
    lines = [f"{method} {path} HTTP/1.1".encode(), b"Host: localhost", *headers]
    if body:
        lines += [b"Content-Type: application/json", b"Content-Length: %d" % len(body)]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def always(message: bytes) -> Ask:
    """The same call each time."""
    return lambda _number, _last: message


def get(draft: str, *headers: bytes) -> bytes:
    """A call for a draft."""
    return request("GET", f"/api/drafts/{draft}", b"", *headers)


def pasted(paragraphs: int) -> bytes:
    """A call that pastes a draft."""
    return request("POST", "/api/drafts", json.dumps({"text": "\n\n".join([SENTENCE * 3] * paragraphs)}).encode())


def made(server: Server, paragraphs: int) -> Any:
    """A new draft with a reply to each fourth segment."""
    draft = json.loads(server.call(pasted(paragraphs))[1])
    for segment in draft["segments"][::4]:
        server.call(put(segment["id"], b"If-None-Match: *", 0))
    return draft


def put(segment: str, condition: bytes, number: int) -> bytes:
    """A call that saves a reply."""
    body = {"stance": "respond", "body": f"Så är det inte, och det vet nämnden mycket väl. ({number})"}
    return request("PUT", f"/api/segments/{segment}/reply", json.dumps(body).encode(), condition)


def saving(draft: Any) -> Ask:
    """Saves of one reply a connection, each with the ETag that the save before it gave."""
    segments = [segment["id"] for segment in draft["segments"][1::4]]
    count = iter(range(10**9))

    def ask(number: int, last: Answer | None) -> bytes:
        condition = b"If-Match: " + ETAG.findall(last[0])[0] if last else b"If-None-Match: *"
        return put(segments[number], condition, next(count))

    return ask


def received(connection: socket.socket) -> Answer:
    """The head and the body of an answer."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(1 << 16)
    head, _, body = data.partition(b"\r\n\r\n")
    length = LENGTH.search(head)
    while length and len(body) < int(length[1]):
        body += connection.recv(1 << 20)
    return head, body


if __name__ == "__main__":
    main()
