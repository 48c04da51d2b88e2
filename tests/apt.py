"""Installs programs that tests need from Debian's own packages, where that is allowed; one process after the other."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


def from_apt(installed: Callable[[], str | None], *packages: str) -> str | None:
    """What `installed` finds once the packages are there; None where apt is not, or is not ours to use."""
    if not shutil.which("apt-get") or (os.geteuid() != 0 and not shutil.which("sudo")):
        return None
    apt = ["apt-get"] if os.geteuid() == 0 else ["sudo", "-n", "apt-get"]
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    with one_at_a_time():
        for words in [] if installed() else [["update"], ["install", "-y", "--no-install-recommends", *packages]]:
            subprocess.run([*apt, *words, "-qq"], check=False, env=quiet, stdout=subprocess.DEVNULL)
    return installed()


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Waits until no other process of the run installs anything: apt refuses two at once."""
    import fcntl

    with (Path(tempfile.gettempdir()) / f"replik-apt-{os.geteuid()}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
