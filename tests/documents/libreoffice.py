"""Finds a LibreOffice to test with, and has it open files: named, on PATH or from apt; without one the run stops.

A start takes seconds and a file hardly anything, so give it many files at once.
"""

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path
from subprocess import DEVNULL
from xml.sax.saxutils import escape

import pytest

from tests.apt import from_apt

NAMED = os.environ.get("REPLIK_SOFFICE")  # read before the tests clear the settings away
NAMES = ("soffice", "libreoffice")
FILTERS = {
    "odt": "writer8",
    "docx": "MS Word 2007 XML",
    "pdf": "writer_pdf_Export",
    "txt": "Text (encoded)",
    "xlsx": "Calc MS Excel 2007 XML",
    "rtf": "Rich Text Format",
}
COMMANDS = {"open": "", "accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}
LONGEST = 300  # seconds for one start, however many files
# A file that the program never comes to an end with takes no more than its share of the machine: 4 GB.
WITHIN_BOUNDS = ("sh", "-c", 'ulimit -v 4194304 2>/dev/null; exec "$@"', "sh")

MACRO = """
Sub Main(list As String)
  Dim opened(0) As New com.sun.star.beans.PropertyValue
  Dim stored(1) As New com.sun.star.beans.PropertyValue
  opened(0).Name = "Hidden" : opened(0).Value = True
  stored(0).Name = "FilterName" : stored(1).Name = "FilterOptions" : stored(1).Value = "UTF8"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  file = FreeFile
  Open list For Input As #file
  While Not Eof(file)
    Line Input #file, job
    words = Split(job, Chr(9))
    document = StarDesktop.loadComponentFromURL(words(1), "_blank", 0, opened())
    If Not IsNull(document) Then
      If words(0) <> "" Then
        dispatcher.executeDispatch(document.CurrentController.Frame, words(0), "", 0, Array())
      End If
      stored(0).Value = words(3)
      document.storeToURL(words(2), stored())
      document.close(True)
    End If
  Wend
  Close #file
End Sub
"""
MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Replik" script:language="StarBasic">
{code}</script:module>"""
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Replik"/></library:library>"""


class Office:
    """A LibreOffice with a profile of its own in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.program, self.folder, self.runs = program(), folder, 0
        self._start("--terminate_after_init")  # the first start makes the profile, and would undo what is there
        basic = folder / "profile" / "user" / "basic" / "Standard"
        (basic / "script.xlb").write_text(LIBRARY, "utf-8")
        (basic / "Replik.xba").write_text(MODULE.format(code=escape(MACRO)), "utf-8")

    def converted(self, files: Sequence[Path], to: str = "pdf") -> list[Path]:
        """Each file as LibreOffice writes it when asked for `to`, one of FILTERS."""
        return self._run([("open", file, to) for file in files])

    def accepted(self, files: Sequence[Path], to: str = "odt") -> list[Path]:
        """Each file with all of its tracked changes accepted."""
        return self._run([("accept", file, to) for file in files])

    def rejected(self, files: Sequence[Path], to: str = "odt") -> list[Path]:
        """Each file with all of its tracked changes rejected."""
        return self._run([("reject", file, to) for file in files])

    def opened(self, files: Sequence[tuple[Path, str]]) -> list[Path]:
        """Each file as LibreOffice writes it when asked for the one of FILTERS beside it, in one start."""
        return self._run([("open", file, to) for file, to in files])

    def both(self, files: Sequence[Path], to: str = "odt") -> list[tuple[Path, Path]]:
        """Each file with its changes accepted, and with them rejected, in one start."""
        done = self._run([(job, file, to) for file in files for job in ("accept", "reject")])
        return list(zip(done[::2], done[1::2], strict=True))

    def all_three(self, files: Sequence[Path], to: str = "odt") -> list[tuple[Path, Path, Path]]:
        """Each file as it is, with its changes accepted, and with them rejected, in one start."""
        done = self._run([(job, file, to) for file in files for job in COMMANDS])
        return list(zip(done[::3], done[1::3], done[2::3], strict=True))

    def _run(self, jobs: Sequence[tuple[str, Path, str]]) -> list[Path]:
        self.runs += 1
        folder = self.folder / str(self.runs)
        folder.mkdir()
        targets = [folder / f"{n}-{file.stem}.{to}" for n, (_, file, to) in enumerate(jobs)]
        lines = [
            "\t".join((COMMANDS[job], file.absolute().as_uri(), target.as_uri(), FILTERS[to]))
            for (job, file, to), target in zip(jobs, targets, strict=True)
        ]
        (folder / "list").write_text("".join(f"{line}\n" for line in lines), "utf-8")
        self._start(f'macro:///Standard.Replik.Main("{folder / "list"}")')
        missing = [target.name for target in targets if not target.exists()]
        assert not missing, f"LibreOffice did not open or write {missing}"
        return targets

    def _start(self, what: str) -> None:
        profile = f"-env:UserInstallation={(self.folder / 'profile').as_uri()}"
        words = [*WITHIN_BOUNDS, self.program, profile, "--headless", "--norestore", "--nologo", what]
        with subprocess.Popen(words, stdout=DEVNULL, stderr=DEVNULL, start_new_session=True) as running:
            try:
                status = running.wait(timeout=LONGEST)
            except BaseException:
                os.killpg(running.pid, signal.SIGKILL)  # the program that works is a child of the one that starts
                raise
        assert status == 0, f"LibreOffice ended with {status}"


def program() -> str:
    """The path of the program; installs it where that is allowed."""
    return (
        NAMED
        or installed()
        or from_apt(installed, "libreoffice-writer", "libreoffice-calc")
        or pytest.exit(
            "No LibreOffice: install one (apt-get install libreoffice-writer libreoffice-calc), "
            "or name it in REPLIK_SOFFICE.",
            returncode=3,
        )
    )


def installed() -> str | None:
    return next(filter(None, map(shutil.which, NAMES)), None)
