"""Nothing that is typed is lost: with the server away, with two windows, with a browser that keeps nothing."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import uvicorn
from playwright.sync_api import Browser, Page, expect

from app.config import Settings
from app.db.migrate import migrate
from app.main import create_app
from tests.conftest import UNUSED
from tests.e2e.desk import LONG, TEXT, bodies, editor, expect_saved, make_draft, open_desk, reply, row
from tests.e2e.watch import Watch

AWAY = (r"CancelledError", r"ERR_CONNECTION_REFUSED", r"Failed to load resource", r"ERR_INTERNET_DISCONNECTED")


class House:
    """A server on a port of its own that can be stopped and started again, with its database."""

    def __init__(self, folder: Path) -> None:
        self.settings = Settings(database_url=f"sqlite:///{folder / 'replik.db'}")
        self.port = 0

    def start(self) -> None:
        app = create_app(self.settings)
        migrate(app.state.database)
        self.listening = socket.create_server(("127.0.0.1", self.port))
        self.port = int(self.listening.getsockname()[1])
        self.running = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False))
        self.thread = threading.Thread(target=self.running.run, args=([self.listening],))
        self.thread.start()

    def stop(self) -> None:
        self.running.should_exit = self.running.force_exit = True  # as a crash: nobody is waited for
        self.thread.join()
        self.listening.close()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    house.start()
    yield house
    house.stop()


@pytest.fixture
def visitor(browser: Browser, house: House, watch: Watch) -> Iterator[Page]:
    """A page that speaks with the house."""
    watch.expect(*AWAY)
    context = browser.new_context(locale="sv-SE", base_url=house.address)
    context.set_default_timeout(10_000)
    watch.follow(context)
    yield context.new_page()
    context.close()


def test_what_is_typed_while_the_server_is_away_is_saved_when_it_is_back(visitor: Page, house: House) -> None:
    with httpx.Client(base_url=f"{house.address}/api", timeout=30, verify=UNUSED) as api:
        draft = make_draft(api)
        open_desk(visitor, draft)
        editor(visitor, 2).fill("Före avbrottet.")
        expect_saved(visitor)
        house.stop()
        editor(visitor, 2).fill("Skrivet medan servern var borta.")
        editor(visitor, 4).fill("Det här också.")
        expect(visitor.get_by_role("status")).to_have_text("Ingen kontakt med servern")
        expect(visitor.get_by_text("2 repliker väntar i den här webbläsaren", exact=False)).to_be_visible()
        house.start()
        visitor.evaluate("dispatchEvent(new Event('online'))")
        expect_saved(visitor)
        assert bodies(api, draft)[2] == "Skrivet medan servern var borta."
        assert bodies(api, draft)[4] == "Det här också."


@pytest.mark.parametrize(("text", "number"), [(TEXT, 2), (LONG, 150)], ids=["at once", "where rows come late"])
def test_what_is_typed_while_the_server_is_away_outlives_the_window(
    visitor: Page, house: House, text: str, number: int
) -> None:
    with httpx.Client(base_url=f"{house.address}/api", timeout=30, verify=UNUSED) as api:
        draft = make_draft(api, text)
        open_desk(visitor, draft)
        expect(editor(visitor, number)).to_be_attached()
        house.stop()
        editor(visitor, number).fill("Skrivet medan servern var borta.")
        expect(visitor.get_by_role("status")).to_have_text("Ingen kontakt med servern")
        visitor.on("dialog", lambda dialog: dialog.accept())
        context = visitor.context
        visitor.close()
        house.start()
        again = context.new_page()
        open_desk(again, draft)
        expect(editor(again, number)).to_have_value("Skrivet medan servern var borta.")
        expect_saved(again)
        assert bodies(api, draft)[number] == "Skrivet medan servern var borta."


def test_an_answer_that_is_lost_on_its_way_is_no_conflict(page: Page, api: httpx.Client, watch: Watch) -> None:
    watch.expect(*AWAY)
    draft = make_draft(api)
    open_desk(page, draft)
    lost = 0

    def lose_the_first(route: object) -> None:
        nonlocal lost
        lost += 1
        if lost == 1:
            route.fetch()  # type: ignore[attr-defined]  # it arrives
            route.abort("connectionreset")  # type: ignore[attr-defined]  # its answer does not
        else:
            route.continue_()  # type: ignore[attr-defined]

    watch.expect("412", "ERR_CONNECTION_RESET")
    page.route("**/reply", lose_the_first)
    editor(page, 2).fill("Bara en gång.")
    expect_saved(page)
    expect(row(page, 2).get_by_role("alert")).to_have_count(0)
    assert bodies(api, draft)[2] == "Bara en gång."


@pytest.mark.parametrize(
    ("button", "kept"),
    [
        ("Behåll min", "Mitt."),
        ("Ta den andra", "Skrivet i andra fönstret."),
        ("Behåll båda", "Mitt.\n\nSkrivet i andra fönstret."),
    ],
)
def test_two_windows_lose_neither_text(page: Page, api: httpx.Client, watch: Watch, button: str, kept: str) -> None:
    watch.expect("412")
    draft = make_draft(api)
    open_desk(page, draft)
    reply(api, draft["segments"][2]["id"], "Skrivet i andra fönstret.")
    editor(page, 2).fill("Mitt.")
    conflict = row(page, 2).get_by_role("alert")
    expect(conflict).to_contain_text("Skrivet i andra fönstret.")
    expect(editor(page, 2)).to_have_value("Mitt.")
    expect(page.get_by_role("status")).to_have_text("En replik finns i två versioner")
    assert bodies(api, draft)[2] == "Skrivet i andra fönstret."
    conflict.get_by_role("button", name=button).click()
    expect_saved_or_idle(page)
    expect(editor(page, 2)).to_have_value(kept)
    expect(editor(page, 2)).to_be_focused()
    assert bodies(api, draft)[2] == kept


def expect_saved_or_idle(page: Page) -> None:
    """Taking the other text needs no save."""
    expect(page.get_by_role("status")).not_to_have_text("En replik finns i två versioner")
    page.wait_for_function("() => Object.keys(localStorage).every((key) => !key.startsWith('replik.journal'))")


def test_a_conflict_outlives_a_reload(page: Page, api: httpx.Client, watch: Watch) -> None:
    watch.expect("412")
    draft = make_draft(api)
    open_desk(page, draft)
    reply(api, draft["segments"][2]["id"], "Skrivet i andra fönstret.")
    editor(page, 2).fill("Mitt.")
    expect(row(page, 2).get_by_role("alert")).to_be_visible()
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    expect(row(page, 2).get_by_role("alert")).to_contain_text("Skrivet i andra fönstret.")
    expect(editor(page, 2)).to_have_value("Mitt.")


def test_text_that_the_server_refuses_is_kept_and_the_reason_said(page: Page, api: httpx.Client, watch: Watch) -> None:
    watch.expect("422")
    draft = make_draft(api)
    open_desk(page, draft)
    editor(page, 2).fill("x" * 100_001)
    expect(row(page, 2).get_by_role("alert")).not_to_be_empty()
    expect(page.get_by_role("status")).to_have_text("En replik kunde inte sparas")
    assert len(editor(page, 2).input_value()) == 100_001
    editor(page, 2).fill("Kortare.")
    expect_saved(page)
    assert bodies(api, draft)[2] == "Kortare."


def test_a_browser_that_keeps_nothing_says_so(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }")
    open_desk(page, draft)
    editor(page, 2).fill("Isen.")
    expect(page.get_by_text("Webbläsarens lagring är full", exact=False)).to_be_visible()
    expect_saved(page)
    assert bodies(api, draft)[2] == "Isen."


def test_a_window_that_is_looked_at_again_shows_what_others_wrote(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    page.clock.install()
    open_desk(page, draft)
    reply(api, draft["segments"][2]["id"], "Skrivet i andra fönstret.")
    page.clock.fast_forward(3_000)
    page.evaluate("dispatchEvent(new Event('focus'))")
    expect(editor(page, 2)).to_have_value("Skrivet i andra fönstret.")


def test_text_whose_passage_is_gone_is_shown(page: Page, api: httpx.Client, watch: Watch) -> None:
    watch.expect("404")
    draft = make_draft(api)
    open_desk(page, draft)
    api.post(f"/segments/{draft['segments'][2]['id']}/merge").raise_for_status()
    editor(page, 3).fill("Hit hör jag.")
    expect(row(page, 3).get_by_role("alert")).to_be_visible()
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    expect(page.get_by_role("heading", name="Osparad text som saknar plats")).to_be_visible()
    expect(page.get_by_text("Hit hör jag.")).to_be_visible()
    page.get_by_role("button", name="Släng").click()
    page.reload()
    expect(row(page, 0)).to_be_attached()
    expect(page.get_by_text("Hit hör jag.")).to_have_count(0)
