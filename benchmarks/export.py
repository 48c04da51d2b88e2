"""Measures the export of 500 pairs in every format, beside pandoc and weasyprint where they are installed.

Run it as `.venv/bin/python -m benchmarks.export`. The first time of a format counts its libraries too.
"""

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple

from app.documents.response import Answer, Layout, ResponseDocument
from app.documents.writers import WRITERS, write

PAIRS = 500
ROUNDS = 5
GOALS = {"docx": 0.4, "pdf": 2.5}  # seconds
LAYOUTS: tuple[Layout, ...] = ("side-by-side", "interleaved")
PASSAGE = "– Bron blev dyrare än vi trodde, men den håller i hundra år, säger Vera Lind som byggde den. " * 3
BODY = "Det är inte bron som blev dyrare, det är vägen fram till den, och den beställde kommunen själv. " * 3


class Cost(NamedTuple):
    """Seconds by the clock and of the processor."""

    wall: float
    cpu: float


def main() -> None:
    rivals = {"docx": pandoc(), "pdf": weasyprint()}
    print(f"{PAIRS} pairs; first run with libraries, then the best of {ROUNDS}; seconds\n")
    print(f"{'format':8}{'layout':14}{'first':>8}{'wall':>8}{'CPU':>8}{'kB':>8}  goal")
    for format in WRITERS:
        for layout in LAYOUTS:
            best = report(format, layout)
            if rival := rivals.get(format):
                print(f"{'':22}{best.wall / rival.wall:.2f} of the rival's {rival.wall:.2f} s")


def report(format: str, layout: Layout) -> Cost:
    document = response(layout)
    first = cost(lambda: write(document, format))
    best = min(cost(lambda: write(document, format)) for _ in range(ROUNDS))
    size = len(write(document, format)) / 1000
    print(f"{format:8}{layout:14}{first.wall:8.3f}{best.wall:8.3f}{best.cpu:8.3f}{size:8.0f}  {verdict(format, best)}")
    return best


def verdict(format: str, best: Cost) -> str:
    goal = GOALS.get(format)
    return "" if goal is None else f"{goal} {'met' if best.wall <= goal else 'MISSED'}"


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
    if not (program := shutil.which("pandoc")):
        print("pandoc is not installed: no ratio for docx")
        return None
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        page.write_bytes(write(response("side-by-side"), "html"))
        return cost(lambda: subprocess.run([program, page, "-o", Path(folder, "page.docx")], check=True))


def weasyprint() -> Cost | None:
    """The web page printed by weasyprint."""
    if not find_spec("weasyprint"):
        print("weasyprint is not installed: no ratio for pdf")
        return None
    from weasyprint import HTML  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415

    page = write(response("side-by-side"), "html").decode()
    return cost(lambda: HTML(string=page).write_pdf(pdf_variant="pdf/ua-1"))


if __name__ == "__main__":
    main()
