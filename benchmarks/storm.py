"""An evening of 500 edits while the server and the tab are killed at random: what was lost, and what was saved twice.

Run it as `.venv/bin/python -m benchmarks.storm`; `1000 7` after it writes so many edits, with the chances of that seed.
It ends with status 1 when a character is missing at the end, when a text was saved over itself, or when the person was
asked to choose between two texts that were one.
"""

import sys
import tempfile
from pathlib import Path
from time import perf_counter

from playwright.sync_api import Browser, sync_playwright

from tests.e2e.chromium import FLAGS, chromium
from tests.e2e.storm import MortalServer, Storm

EDITS, SEED = 500, 1
OFTEN = 0.1  # in the middle of every tenth edit something happens


def main() -> int:
    edits, seed = (*map(int, sys.argv[1:3]), *(EDITS, SEED)[len(sys.argv) - 1 :])
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        server = MortalServer(Path(folder))
        try:
            return evening(browser, server, edits, seed)
        finally:
            server.die()
            browser.close()


def evening(browser: Browser, server: MortalServer, edits: int, seed: int) -> int:
    began = perf_counter()
    context = browser.new_context(locale="sv-SE", base_url=server.address)
    storm = Storm(context, server, seed)
    storm.rage(edits, OFTEN)
    storm.calm()
    lost = sum(saved != typed for saved, typed in zip(storm.saved(), storm.typed, strict=True))
    figures = {
        "replies that differ from what was typed": lost,
        "texts saved over themselves": len(storm.saved_twice()),
        "choices asked for": storm.conflicts(),
    }
    print(f"{edits} edits of {sum(map(len, storm.typed))} characters, seed {seed}, in {perf_counter() - began:.0f} s,")
    print(f"{len(server.diary())} saves; " + ", ".join(f"{name} {times}" for name, times in storm.happened.items()))
    for name, figure in figures.items():
        print(f"{name}: {figure}")
    return int(any(figures.values()))


if __name__ == "__main__":
    sys.exit(main())
