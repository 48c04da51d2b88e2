"""A page with a server beside it, and the hands that bring it into a state, in whichever language it speaks."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.conftest import UNUSED

PHONE = {"width": 390, "height": 844}
WINDOW = {"width": 1400, "height": 900}
PATIENCE = 20_000  # milliseconds, on a busy machine
LOCALES = {"sv": "sv-SE", "en": "en-GB"}


@dataclass(frozen=True, slots=True)
class Stage:
    """What a state is made of. Words are given as "svenska|English"."""

    page: Page
    api: httpx.Client
    waiting: list[Route] = field(default_factory=list)
    """Calls that get no answer while the state lasts."""

    def go(self, path: str) -> None:
        self.page.goto(path)
        expect(self.page.get_by_role("heading", level=1).first).to_be_visible()

    def desk(self, draft: str, query: str = "") -> None:
        """Open a desk, with everything that comes after its first view."""
        self.page.goto(f"/drafts/{draft}{query}")
        expect(self.page.locator(".help")).to_be_attached()
        self.page.wait_for_load_state("networkidle")

    def press(self, name: str, within: Locator | None = None) -> None:
        self.find("button", name, within).first.click()

    def find(self, role: str, name: str, within: Locator | None = None) -> Locator:
        pattern = re.compile(f"^(?:{name})")
        return (within or self.page).get_by_role(role, name=pattern)  # type: ignore[arg-type]

    def choose(self, opener: str, item: str) -> None:
        """One choice of a menu."""
        self.press(opener)
        self.find("menuitem", item).first.click()

    def sheet(self) -> Locator:
        """What lies over the page, once it is there with all it fetches."""
        expect(self.page.get_by_role("dialog")).to_be_visible()
        self.page.wait_for_load_state("networkidle")
        return self.page.get_by_role("dialog")

    def row(self, text: str) -> Locator:
        """The passage that holds this text."""
        return self.page.locator("[data-segment-id]").filter(has_text=text).first

    def at(self, text: str) -> Locator:
        """The passage that holds this text, worked on."""
        row = self.row(text)
        row.locator("textarea[data-field=body]").click(force=True)
        expect(row).to_have_class(re.compile("active"))
        return row

    def write_to_deleted(self, draft: str, text: str, words: str) -> None:
        """A reply to a passage of a draft that somebody has deleted meanwhile."""
        self.desk(draft)
        self.api.delete(f"/drafts/{draft}").raise_for_status()
        row = self.at(text)
        row.locator("textarea").first.fill(words)
        expect(row.get_by_role("alert")).to_be_visible()


@dataclass(frozen=True, slots=True)
class State:
    """One state of the page: how it is come by, and what the tour says of it."""

    name: str
    reach: Callable[[Stage], None]
    caption: str
    phone: bool = False
    """Whether it is another one on a phone."""
    empty: bool = False
    """Whether there are no drafts yet."""


@contextmanager
def brought_up(
    browser: Browser, server: str, state: State, language: str, *, dark: bool = False, phone: bool = False
) -> Iterator[Page]:
    """A page in this state."""
    context = browser.new_context(
        base_url=server,
        locale=LOCALES[language],
        timezone_id="Europe/Stockholm",
        viewport=PHONE if phone else WINDOW,  # type: ignore[arg-type]
        has_touch=phone,
        is_mobile=phone,
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
    )
    context.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    with httpx.Client(base_url=f"{server}/api", timeout=30, verify=UNUSED) as api:
        page = context.new_page()
        page.on("dialog", lambda dialog: dialog.accept())
        stage = Stage(page, api)
        state.reach(stage)
        yield page
        for route in stage.waiting:
            route.abort()
    context.close()
