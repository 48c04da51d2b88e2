"""`replik serve`: one line when it answers, one sentence when it cannot, and no acknowledged word lost."""

import os
import signal
import socket
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from tests.api.calls import paste, read, write
from tests.cli.conftest import Replik
from tests.cli.running import served


def test_it_says_where_it_is_once_it_answers_and_stops_when_told(tmp_path: Path) -> None:
    with served(tmp_path) as (address, process):
        assert httpx.get(f"{address}/api/health").json() == {"status": "ok", "database": "ok"}
        process.send_signal(signal.SIGTERM)
        process.wait(20)
    assert (tmp_path / "data" / "replik.db").is_file()


def test_a_proxy_of_the_environment_is_not_asked_for_what_is_here(tmp_path: Path) -> None:
    with served(tmp_path, http_proxy="http://127.0.0.1:9") as (address, _):
        assert httpx.get(f"{address}/api/health", trust_env=False).json() == {"status": "ok", "database": "ok"}


def test_no_acknowledged_save_is_lost_when_it_is_killed(tmp_path: Path) -> None:
    """Writers save as fast as they can until the server is killed under them; then every acknowledged text is there."""
    acknowledged: dict[str, str] = {}
    with served(tmp_path) as (address, process), httpx.Client(base_url=address, timeout=30) as client:
        draft = paste(client, "\n\n".join(f"Paragraph {n} says something." for n in range(8)))
        enough = threading.Event()

        def save(segment: dict[str, str]) -> None:
            reply = write(client, segment, "0")
            for n in range(1, 100_000):
                content = {"stance": "respond", "body": str(n)}
                there = f"/api/segments/{segment['id']}/reply"
                try:
                    answer = client.put(there, json=content, headers={"If-Match": reply["etag"]})
                except httpx.TransportError:
                    return
                reply = answer.raise_for_status().json()
                acknowledged[segment["id"]] = str(n)
                if n == 10:
                    enough.set()

        with ThreadPoolExecutor(8) as threads:
            saving = [threads.submit(save, segment) for segment in draft["segments"]]
            assert enough.wait(30)
            os.kill(process.pid, signal.SIGKILL)
            for done in saving:
                done.result()
    with served(tmp_path) as (address, _), httpx.Client(base_url=address, timeout=30) as client:
        kept = {segment["id"]: int(segment["reply"]["body"]) for segment in read(client, draft)["segments"]}
    assert acknowledged
    assert all(kept[uid] in {int(body), int(body) + 1} for uid, body in acknowledged.items())


def test_two_workers_share_one_database(tmp_path: Path) -> None:
    with served(tmp_path, "--workers", "2") as (address, _), httpx.Client(base_url=address, timeout=30) as client:
        draft = paste(client, "\n\n".join(f"Paragraph {n} says something." for n in range(16)))

        def fill(segment: dict[str, str]) -> None:
            with httpx.Client(base_url=address, timeout=30) as own:
                reply = write(own, segment, "first")
                there = f"/api/segments/{segment['id']}/reply"
                content = {"stance": "respond", "body": "second"}
                own.put(there, json=content, headers={"If-Match": reply["etag"]}).raise_for_status()

        with ThreadPoolExecutor(16) as threads:
            list(threads.map(fill, draft["segments"]))
        for _ in range(8):  # whichever worker answers
            with httpx.Client(base_url=address, timeout=30) as own:
                assert [s["reply"]["body"] for s in read(own, draft)["segments"]] == ["second"] * 16


def test_a_port_in_use_is_said_in_one_sentence(replik: Replik) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = replik("serve", "--port", port)
    assert done.returncode == 1
    assert done.stdout == b""
    assert port in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"REPLIK_DATABASE_URL": "sqlite:////proc/nowhere/replik.db"}, "/proc/nowhere/replik.db"),
        ({"REPLIK_DATABASE_URL": "postgresql+psycopg://replik:secret@127.0.0.1:1/replik"}, "127.0.0.1:1"),
        ({"REPLIK_DATABASE_URL": "mysql://x"}, "REPLIK_DATABASE_URL"),
        ({"REPLIK_PORT": "eighty"}, "REPLIK_PORT"),
        ({"REPLIK_MAX_TEXT_CHARS": "0"}, "REPLIK_MAX_TEXT_CHARS"),
        ({"REPLIK_HOST": "no.such.host.invalid"}, "no.such.host.invalid"),
    ],
)
def test_what_stops_it_is_said_in_one_sentence(replik: Replik, variables: dict[str, str], expected: str) -> None:
    done = replik("serve", variables={"REPLIK_PORT": "0"} | variables)
    assert done.returncode == 1
    assert expected in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1
    assert b"secret" not in done.stderr


def test_a_database_of_a_newer_replik_is_left_alone(replik: Replik, tmp_path: Path) -> None:
    with served(tmp_path):
        pass
    with closing(sqlite3.connect(tmp_path / "data" / "replik.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    done = replik("serve", "--port", "0")
    assert done.returncode == 1
    assert "newer" in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1


def test_settings_are_read_from_a_file_too(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("REPLIK_MAX_TEXT_CHARS=5\n")
    with served(tmp_path) as (address, _):
        assert httpx.post(f"{address}/api/drafts", json={"text": "longer"}).status_code == 413


@pytest.mark.parametrize("words", [["--port", "70000"], ["--workers", "0"], ["--colour"], ["extra"]])
def test_wrong_usage_has_a_status_of_its_own(replik: Replik, words: list[str]) -> None:
    assert replik("serve", *words).returncode == 2
