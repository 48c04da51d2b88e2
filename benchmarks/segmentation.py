"""Measures the reading of drafts: speed, how it grows, memory, and the gold scores where ../shared/bench is.

Run it as `.venv/bin/python -m benchmarks.segmentation`. Speed is in characters a second of processor time.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from app.text.segment import segment

ROOT = Path(__file__).resolve().parents[1]
DRAFTS = ROOT / "tests" / "text" / "drafts"
BENCH = ROOT.parent / "shared" / "bench" / "bench.py"
GOLD = ("quotes", "quotes2")
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
GOAL = 2_000_000  # characters a second
MEMORY_GOAL = 30  # MB, beside Python itself
NARRATION = {
    "sv": "Kommunen räknar med att arbetet tar två år och att kostnaden delas mellan staten och regionen. "
    "Bygget stannade i våras sedan grunden visat sig vara sämre än väntat. Nu ska ett nytt beslut fattas i juni. ",
    "en": "The work is expected to take two years, and its cost will be shared between the county and the state. "
    "Building stopped in the spring when the ground turned out to be worse than expected. A decision is due in June. ",
}


def main() -> None:
    report_speed()
    report_growth()
    report_memory()
    report_gold()


def article(language: str, size: int) -> str:
    """A text of `size` characters: the drafts of the tests, with a paragraph of narration after each quote."""
    drafts = (DRAFTS / f"{language}.txt").read_text("utf-8")
    plain = "".join(_plain(drafts)).replace("\n\n", f"\n\n{NARRATION.get(language, NARRATION['en'])}\n\n")
    return (plain * (size // len(plain) + 1))[:size]


def _plain(marked: str) -> Iterator[str]:
    """The drafts without their headings and marks: `{direct Anna Berg|Ja}` is `Ja`."""
    for line in marked.splitlines(keepends=True):
        if not line.startswith("# "):
            yield "".join(part.rpartition("|")[2] for part in line.replace("}", "{").split("{"))


def speed(text: str, language: str, rounds: int = 3) -> float:
    def once() -> float:
        begun = process_time()
        segment(text, language=language)
        return process_time() - begun

    return len(text) / min(once() for _ in range(rounds))


def report_speed() -> None:
    print("language   characters a second")
    for path in sorted(DRAFTS.glob("*.txt")):
        measured = speed(article(path.stem, 200_000), path.stem)
        print(f"{path.stem:10}{measured:>12,.0f}   {GOAL:,} {'met' if measured >= GOAL else 'MISSED'}")


def report_growth() -> None:
    print("\ncharacters   characters a second")
    for size in SIZES:
        print(f"{size:>10,}{speed(article('sv', size), 'sv', 1 if size >= GOAL else 3):>14,.0f}")


def report_memory() -> None:
    """What the engine itself takes to read one article, its imports included."""
    script = "import tracemalloc; tracemalloc.start(); from app.text.segment import segment; import sys;"
    script += "segment(sys.stdin.read(), language='sv'); print(tracemalloc.get_traced_memory()[1])"
    text = article("sv", 10_000)
    done = subprocess.run(
        [sys.executable, "-c", script], input=text, capture_output=True, text=True, check=True, cwd=ROOT
    )
    megabytes = int(done.stdout) / 1e6
    print(
        f"\nmemory for one article: {megabytes:.1f} MB, {MEMORY_GOAL} {'met' if megabytes <= MEMORY_GOAL else 'MISSED'}"
    )


def report_gold() -> None:
    if not BENCH.exists():
        print("\nno gold sets at ../shared/bench: nothing to score")
        return
    command = f"{Path(sys.executable).with_name('replik')} segment --jsonl"
    for name in GOLD:
        print(f"\n{name}")
        arguments = [
            sys.executable,
            str(BENCH),
            "quotes",
            "--gold",
            str(BENCH.parent / "gold" / name),
            "--cmd",
            command,
        ]
        subprocess.run(arguments, check=False, cwd=ROOT)


if __name__ == "__main__":
    main()
