"""The command line, called as its entry point is, without the second that a new process takes to start."""

import io
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.cli import main


@dataclass(frozen=True)
class Done:
    """What a command printed, and its exit status."""

    returncode: int
    stdout: bytes
    stderr: bytes


Replik = Callable[..., Done]


@pytest.fixture
def replik(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Replik:
    """Runs `replik WORDS` in a folder of its own, with a database of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("REPLIK_DATABASE_URL", f"sqlite:///{tmp_path / 'data' / 'replik.db'}")

    def run(*words: str, given: bytes = b"", variables: dict[str, str] | None = None) -> Done:
        with pytest.MonkeyPatch.context() as patch:
            for name, value in (variables or {}).items():
                patch.setenv(name, value)
            patch.setattr(sys, "argv", ["replik", *words])
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
            before = dict(os.environ)
            try:
                main()
            except SystemExit as left:
                status = int(left.code or 0)
            finally:
                os.environ.clear()
                os.environ.update(before)
        sys.stdout.flush()
        return Done(status, *capfdbinary.readouterr())

    return run
