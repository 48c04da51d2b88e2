"""Finds a Chromium to test with: named, on PATH, from apt, or Playwright's own; without one the run stops.

The one without windows is preferred: a new page costs it a third of the time.
"""

import os
import shutil
import subprocess
import sys
from functools import cache, partial

import pytest

from tests.apt import from_apt

NAMED = os.environ.get("REPLIK_CHROMIUM")  # read before the tests clear the settings away
LIGHT = "chromium-headless-shell"
WITH_WINDOWS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@cache
def chromium() -> str | None:
    """The path of the program; None where Playwright has one of its own."""
    if path := NAMED or of_debian(LIGHT) or on_path(*WITH_WINDOWS) or of_debian("chromium"):
        return path
    if subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False).returncode:
        pytest.exit("No Chromium: install one (apt-get install chromium) or name it in REPLIK_CHROMIUM.", returncode=3)
    return None


def on_path(*names: str) -> str | None:
    return next(filter(None, map(shutil.which, names)), None)


def of_debian(name: str) -> str | None:
    """The program that is called like its package, there or fetched; None on systems that have no such package."""
    return on_path(name) or from_apt(partial(on_path, name), name, "fonts-dejavu-core")
