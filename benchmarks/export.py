"""Measures the export of 500 pairs in every format, beside pandoc and weasyprint where they are installed.

Run it as `.venv/bin/python -m benchmarks.export`. The first time of a format counts its libraries too.

pandoc is looked for on PATH (`apt-get install pandoc`), weasyprint as the program of that name, which may be in an
environment of its own (`pip install weasyprint` there) and is then named in REPLIK_WEASYPRINT. Each makes the document
of the same web page; the start of the program, which Replik does not need, is measured apart and taken off.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple

from app.documents.response import Answer, Layout, ResponseDocument
from app.documents.writers import WRITERS, write

PAIRS = 500
ROUNDS = 5
GOALS = {"docx": 0.12, "pdf": 0.1}  # of the rival's time in the same run
LAYOUTS: tuple[Layout, ...] = ("side-by-side", "interleaved", "running")
PASSAGE = "– Bron blev dyrare än vi trodde, men den håller i hundra år, säger Vera Lind som byggde den. " * 3
BODY = "Det är inte bron som blev dyrare, det är vägen fram till den, och den beställde kommunen själv. " * 3


class Cost(NamedTuple):
    """Seconds by the clock and of the processor."""

    wall: float
    cpu: float


def main() -> None:
    rivals = {"docx": pandoc(), "pdf": weasyprint()}
    print(f"{PAIRS} pairs; first run with libraries, then the best of {ROUNDS}; seconds\n")
    print(f"{'format':8}{'layout':14}{'first':>8}{'wall':>8}{'CPU':>8}{'kB':>8}")
    for format in WRITERS:
        for layout in LAYOUTS:
            best = report(format, layout)
            if rival := rivals.get(format):
                ratio = best.wall / rival.wall
                said = "met" if ratio <= GOALS[format] else "MISSED"
                print(f"{'':22}{ratio:.3f} of the rival's {rival.wall:.2f} s; at most {GOALS[format]}: {said}")


def report(format: str, layout: Layout) -> Cost:
    document = response(layout)
    first = cost(lambda: write(document, format))
    best = min(cost(lambda: write(document, format)) for _ in range(ROUNDS))
    size = len(write(document, format)) / 1000
    print(f"{format:8}{layout:14}{first.wall:8.3f}{best.wall:8.3f}{best.cpu:8.3f}{size:8.0f}")
    return best


def cost(work: Callable[[], object]) -> Cost:
    wall, cpu = perf_counter(), process_time()
    work()
    return Cost(perf_counter() - wall, process_time() - cpu)


def response(layout: Layout) -> ResponseDocument:
    """Every fifth reply corrects, so that redlines are counted too."""
    usual = Answer(1, "quote", "Vera Lind", PASSAGE, ((2, 62),), "respond", BODY, None, ("Årsredovisningen",))
    wording = PASSAGE.replace("dyrare", "billigare")
    answers = (
        replace(usual, number=n, stance="correct", wording=wording) if n % 5 == 0 else replace(usual, number=n)
        for n in range(1, PAIRS + 1)
    )
    return ResponseDocument(
        title="Bron över ån",
        outlet="Åbladet",
        journalist="Nils Ek",
        interviewee="Vera Lind",
        language="sv",
        revision=1,
        written_at=datetime(2026, 11, 23, 17, 48, tzinfo=UTC),
        layout=layout,
        audience="journalist",
        unit="characters",
        used=PAIRS * len(BODY),
        limit=None,
        answers=tuple(answers),
    )


def pandoc() -> Cost | None:
    """The web page turned into a Word file by pandoc."""
    return rival(shutil.which("pandoc"), "docx", lambda page, out: [page, "-o", out])


def weasyprint() -> Cost | None:
    """The web page printed by weasyprint."""
    program = os.environ.get("REPLIK_WEASYPRINT") or shutil.which("weasyprint")
    return rival(program, "pdf", lambda page, out: ["--pdf-variant", "pdf/ua-1", "--quiet", page, out])


def rival(program: str | None, format: str, words: Callable[[str, str], list[str]]) -> Cost | None:
    """What a program takes for the same page, less what it takes to start; the better of two."""
    if not program:
        print(f"no rival for {format} is installed: no ratio")
        return None
    with tempfile.TemporaryDirectory() as folder:
        page, out = Path(folder, "page.html"), Path(folder, f"page.{format}")
        page.write_bytes(write(response("side-by-side"), "html"))

        def run(*more: str) -> Cost:
            return cost(lambda: subprocess.run([program, *more], check=True, capture_output=True))

        whole = min(run(*words(str(page), str(out))) for _ in range(2))
        start = min(run("--version") for _ in range(2))
    print(f"{Path(program).name}: {whole.wall:.2f} s, of which {start.wall:.2f} to start")
    return Cost(whole.wall - start.wall, whole.cpu)


if __name__ == "__main__":
    main()
