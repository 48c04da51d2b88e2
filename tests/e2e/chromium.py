"""Finds a Chromium to test with: named, on PATH, from apt, or Playwright's own; without one the run stops."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.apt import from_apt

NAMED = os.environ.get("REPLIK_CHROMIUM")  # read before the tests clear the settings away
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium() -> str | None:
    """The path of the program; None where Playwright has one of its own."""
    if path := NAMED or installed() or from_apt(installed, "chromium", "fonts-dejavu-core"):
        return path
    if subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False).returncode:
        pytest.exit("No Chromium: install one (apt-get install chromium) or name it in REPLIK_CHROMIUM.", returncode=3)
    return None


def installed() -> str | None:
    return next(filter(None, map(shutil.which, NAMES)), None)
