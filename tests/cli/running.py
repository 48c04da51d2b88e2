"""Runs the command as a person would: a process of its own, with its own data."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

COMMAND = [sys.executable, "-c", "from app.cli import main; main()"]


def environment(folder: Path, **variables: str) -> dict[str, str]:
    own = {"REPLIK_DATABASE_URL": f"sqlite:///{folder / 'data' / 'replik.db'}", "HOME": str(folder)}
    clean = {name: value for name, value in os.environ.items() if not name.startswith("REPLIK_")}
    return clean | own | {"PYTHONPATH": str(Path(__file__).parents[2])} | variables


@contextmanager
def served(folder: Path, *words: str, **variables: str) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """A running `replik serve`: the address it printed, and its process."""
    process = subprocess.Popen(
        [*COMMAND, "serve", "--port", "0", *words],
        stdout=subprocess.PIPE,
        text=True,
        cwd=folder,
        env=environment(folder, **variables),
        start_new_session=True,
    )
    try:
        assert process.stdout
        line = process.stdout.readline()
        found = re.fullmatch(r"Replik is ready at (http://\S+)\n", line)
        assert found, line
        yield found[1], process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.wait(20)
        assert process.stdout
        process.stdout.close()
