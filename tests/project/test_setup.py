"""The two commands say in one sentence what stands in their way."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534


def test_an_old_python_gets_one_sentence() -> None:
    pretend = "import runpy, sys; sys.version_info = (3, 10, 4); runpy.run_path(sys.argv[1], run_name='__main__')"
    command = [sys.executable, "-c", pretend, str(ROOT / "tools" / "bootstrap.py"), "run"]
    done = subprocess.run(command, env={"PATH": ""}, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "Replik needs Python 3.11 or newer; this is Python 3.10.\n"


@pytest.fixture
def locked_clone(tmp_path: Path) -> Path:
    """A clone whose owner may not write into it; root may write anywhere, so the test gives root up."""
    clone = tmp_path / "replik"
    shutil.copytree(ROOT / "tools", clone / "tools")
    shutil.copy(ROOT / "pyproject.toml", clone)
    for folder in [tmp_path, *tmp_path.parents[:3]]:  # one more where the tests run in several processes
        if not folder.stat().st_mode & 0o005:
            folder.chmod(0o755)
    clone.chmod(0o555)
    return clone


def test_a_read_only_folder_gets_one_sentence(locked_clone: Path) -> None:
    python = shutil.which("python3", path="/usr/bin:/bin") or sys.executable  # one that another user may run
    command = [python, str(locked_clone / "tools" / "bootstrap.py"), "run"]
    user = NOBODY if os.geteuid() == 0 else None
    done = subprocess.run(command, user=user, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == f"Replik cannot write to {locked_clone}; clone it into a folder of your own.\n"
    assert not (locked_clone / ".venv").exists()


def test_a_folder_without_network_or_registry_is_explained(tmp_path: Path) -> None:
    clone = tmp_path / "replik"
    shutil.copytree(ROOT / "tools", clone / "tools")
    (clone / "pyproject.toml").write_text('dev = ["uv==0.0.0"]', "utf-8")
    nowhere = {"PATH": os.environ["PATH"], "PIP_NO_INDEX": "1"}
    command = [sys.executable, str(clone / "tools" / "bootstrap.py"), "run"]
    done = subprocess.run(command, env=nowhere, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("Replik could not be set up: the step above failed.")
