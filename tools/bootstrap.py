"""Make .venv from uv.lock, with the built page in it, then run one of Replik's commands there.

Needs Python 3.11 or newer and its standard library; older ones get one sentence, so this file keeps to old syntax.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
OLDEST = (3, 11)
NEWER = ["python3.14", "python3.13", "python3.12", "python3.11"]
COMMANDS = {"run": ["replik", "serve"], "test": ["pytest"]}
# In two processes, each with servers, databases and a browser of its own; on two cores a third gained nothing.
EVERY_TEST = ["-n", "2", "--dist", "worksteal"]
SYNC = {"run": ["--no-dev", "--inexact"], "test": []}


def main(name, *args):
    if sys.version_info < OLDEST:
        start_again_with_a_newer_python(name, *args)
    try:
        make_venv()
        install(name)
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(explain(error))
    program, *words = COMMANDS[name]
    if name == "test" and not args:
        words += EVERY_TEST
    os.chdir(ROOT)
    os.execv(BIN / program, [str(BIN / program), *words, *args])


def start_again_with_a_newer_python(name, *args):
    newer = next(filter(None, map(shutil.which, NEWER)), None)
    if newer is None:
        sys.exit("Replik needs Python 3.11 or newer; this is Python %d.%d." % sys.version_info[:2])
    os.execv(newer, [newer, str(Path(__file__).resolve()), name, *args])


def make_venv():
    """A virtual environment with pip and the pinned uv. Debian keeps venv's pip in a package of its own."""
    if works(BIN / "uv"):
        return
    if not os.access(ROOT, os.W_OK):
        raise PermissionError
    make = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if subprocess.run(make, capture_output=True).returncode:
        install_debian_venv()
        subprocess.run(make, check=True)
    pip = [str(BIN / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "uv==" + pinned_uv()], check=True)


def works(program):
    """False too for a .venv whose folder was moved: its scripts name an interpreter that is gone."""
    try:
        return subprocess.run([str(program), "--version"], capture_output=True).returncode == 0
    except OSError:
        return False


def install_debian_venv():
    if not shutil.which("apt-get"):
        return
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    subprocess.run([*sudo, "apt-get", "update", "-qq"])
    subprocess.run([*sudo, "apt-get", "install", "-y", "-qq", "python3-venv"])


def pinned_uv():
    return re.search(r'"uv==([\d.]+)"', (ROOT / "pyproject.toml").read_text("utf-8")).group(1)


def install(name):
    sync = [str(BIN / "uv"), "sync", "--locked", "--project", str(ROOT), *SYNC[name]]
    environment = dict(os.environ, UV_PROJECT_ENVIRONMENT=str(VENV), UV_PYTHON_DOWNLOADS="never")
    environment.pop("VIRTUAL_ENV", None)
    subprocess.run(sync, check=True, env=environment)


def explain(error):
    if not os.access(ROOT, os.W_OK) or isinstance(error, PermissionError):
        return "Replik cannot write to %s; clone it into a folder of your own." % ROOT
    if isinstance(error, OSError):
        return "Replik could not be set up in %s: %s." % (ROOT, error.strerror or error)
    return "Replik could not be set up: the step above failed. The package registry (pypi.org) must be reachable."


if __name__ == "__main__":
    main(*sys.argv[1:])
