"""The lock files name no host but the Python package index's own."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOST = re.compile(r"https?://([^/\"\s]+)")


def test_uv_lock_names_only_the_package_index() -> None:
    hosts = set(HOST.findall((ROOT / "uv.lock").read_text("utf-8")))
    assert hosts == {"pypi.org", "files.pythonhosted.org"}


def test_package_lock_names_no_host_at_all() -> None:
    lock = (ROOT / "frontend" / "package-lock.json").read_text("utf-8")
    assert '"integrity"' in lock
    assert HOST.findall(lock) == []
