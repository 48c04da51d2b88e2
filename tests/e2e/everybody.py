"""Holds every state against WCAG 2.2 AA, in sv and en, light and dark: python -m tests.e2e.everybody [NAME …]."""

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from app.config import Settings
from tests.conftest import serving
from tests.e2e.axe import COLOURS, violations
from tests.e2e.chromium import FLAGS, chromium
from tests.e2e.states import STATES, State, brought_up
from tests.e2e.states.stage import LOCALES, PHONE


@contextmanager
def house() -> Iterator[tuple[Browser, str, str]]:
    """A browser, a server with drafts, and one without."""
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        full, empty = (Settings(database_url=f"sqlite:///{Path(scratch) / name}.db") for name in ("full", "empty"))
        with serving(full) as server, serving(empty) as bare:
            yield browser, server, bare
        browser.close()


ALL_DRAWN = """() => {
  for (const one of document.querySelectorAll('*')) {
    if (getComputedStyle(one).contentVisibility === 'auto') one.style.contentVisibility = 'visible';
  }
}"""


def looked_through(browser: Browser, server: str, state: State, language: str) -> list[str]:
    """What axe finds in a state, in light and dark, and where that is another page, on a phone.

    Each width is looked at with every rule in one theme, and in the other with those for colours. What lies outside
    the window is drawn too, for a browser that leaves them alone does not give them the colours of the other theme.
    """
    with brought_up(browser, server, state, language) as page:
        page.evaluate(ALL_DRAWN)
        found = violations(page)
        page.emulate_media(color_scheme="dark")
        found += violations(page, COLOURS)
        if state.phone:
            page.set_viewport_size(PHONE)  # type: ignore[arg-type]
            found += violations(page)
            page.emulate_media(color_scheme="light")
            found += violations(page, COLOURS)
        return found


def main(names: list[str]) -> int:
    began, wrong = time.monotonic(), 0
    states = [state for state in STATES if not names or state.name in names]
    with house() as (browser, full, empty):
        for state in states:
            for language in LOCALES:
                try:
                    found = looked_through(browser, empty if state.empty else full, state, language)
                except Exception as error:  # the others are still to be looked at
                    found = [f"cannot be reached: {str(error)[:600]}"]
                wrong += len(found)
                for line in found:
                    print(f"{state.name} {language}: {line}", flush=True)
    phones = sum(state.phone for state in states)
    print(f"{len(states)} states in 2 languages and 2 themes, {phones} of them also on a phone: {wrong} violations")
    print(f"{time.monotonic() - began:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
