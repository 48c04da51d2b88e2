"""A real server on a temporary database, a real Chromium, and a page that is watched while a test uses it."""

import logging
from collections.abc import Callable, Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, Route, sync_playwright

from app.config import Settings
from app.web.page import STATIC
from tests.conftest import UNUSED, serving
from tests.e2e.chromium import FLAGS, chromium
from tests.e2e.watch import Watch

Hold = Callable[[str], Callable[[], None]]

PATIENCE = 10_000  # milliseconds, on a busy machine


@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Replik with a database of its own."""
    assert (STATIC / "index.html").exists(), "The page is not built: run ./test, or npm run build in frontend/."
    database = tmp_path_factory.mktemp("e2e") / "replik.db"
    with serving(Settings(database_url=f"sqlite:///{database}")) as address:
        yield address


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def api(server: str) -> Iterator[httpx.Client]:
    """Calls the server beside the browser. There are no drafts when a test begins."""
    with httpx.Client(base_url=f"{server}/api", timeout=30, verify=UNUSED) as client:
        while drafts := client.get("/drafts").json()["items"]:
            for draft in drafts:
                client.delete(f"/drafts/{draft['id']}").raise_for_status()
        yield client


@pytest.fixture
def watch() -> Iterator[Watch]:
    """Fails the test for any error it did not expect."""
    watch = Watch()
    logging.getLogger().addHandler(watch)
    yield watch
    logging.getLogger().removeHandler(watch)
    assert watch.unexpected() == []


@pytest.fixture
def new_page(browser: Browser, server: str, api: httpx.Client, watch: Watch) -> Iterator[Callable[..., Page]]:
    """Makes pages, each in a browser of its own: `new_page(locale="en-GB", color_scheme="dark")`."""
    del api  # it has emptied the database
    contexts = []

    def make(**options: object) -> Page:
        wanted = {"locale": "sv-SE", "timezone_id": "Europe/Stockholm", "base_url": server, **options}
        context = browser.new_context(**wanted)  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE)
        watch.follow(context)
        contexts.append(context)
        return context.new_page()

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    """A Swedish page of 1280 by 720."""
    return new_page()


@pytest.fixture
def hold(page: Page) -> Hold:
    """Keeps back what the page asks for by a pattern: `come = hold("**/x-*.js")`, and `come()` lets it through."""

    def hold(pattern: str) -> Callable[[], None]:
        held: list[Route] = []
        comes = False

        def meet(route: Route) -> None:
            if comes:
                route.continue_()
            else:
                held.append(route)

        def come() -> None:
            nonlocal comes
            comes = True
            for route in held:
                route.continue_()

        page.route(pattern, meet)
        return come

    return hold
