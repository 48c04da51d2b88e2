"""Nothing that is typed is lost and nothing is saved twice, whatever happens to the server and the tab meanwhile.

The whole evening of 500 edits is `python -m benchmarks.storm`; this is a sample of it.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.conftest import UNUSED
from tests.e2e.desk import bodies, editor, make_draft, open_desk, reply, row
from tests.e2e.storm import ALL_IS_SAVED, MortalServer, Storm


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[MortalServer]:
    server = MortalServer(tmp_path)
    yield server
    server.die()


@pytest.fixture
def visitor(browser: Browser, mortal: MortalServer) -> Iterator[BrowserContext]:
    context = browser.new_context(locale="sv-SE", base_url=mortal.address)
    context.set_default_timeout(15_000)
    yield context
    context.close()


@pytest.mark.parametrize("seed", [1, 2])
def test_an_evening_on_which_everything_goes_wrong(visitor: BrowserContext, mortal: MortalServer, seed: int) -> None:
    storm = Storm(visitor, mortal, seed)
    storm.rage(edits=25, often=0.25)
    storm.calm()
    assert storm.saved() == storm.typed
    assert storm.saved_twice() == []
    assert storm.conflicts() == 0
    assert storm.happened


def test_a_lid_that_was_closed_for_an_hour_in_the_middle_of_a_word(
    visitor: BrowserContext, mortal: MortalServer
) -> None:
    mortal.live()
    with httpx.Client(base_url=f"{mortal.address}/api", timeout=30, verify=UNUSED) as api:
        draft = make_draft(api)
        page = visitor.new_page()
        page.clock.install()
        open_desk(page, draft)
        editor(page, 2).click()
        page.keyboard.type("Skrivet före")
        visitor.set_offline(True)
        page.keyboard.type(" locket")
        page.clock.fast_forward("01:00:00")
        reply(api, draft["segments"][4]["id"], "Skrivet av en annan under tiden.")
        expect(page.get_by_role("status")).to_have_text("Ingen kontakt med servern")
        page.keyboard.type(" och efter.")
        visitor.set_offline(False)  # the browser says so, as it does when the lid is opened
        page.wait_for_function(ALL_IS_SAVED)
        assert bodies(api, draft)[2] == "Skrivet före locket och efter."
        expect(editor(page, 4)).to_have_value("Skrivet av en annan under tiden.")


def test_two_windows_without_a_server_lose_neither_text(visitor: BrowserContext, mortal: MortalServer) -> None:
    mortal.live()
    with httpx.Client(base_url=f"{mortal.address}/api", timeout=30, verify=UNUSED) as api:
        draft = make_draft(api)
        windows = [visitor.new_page(), visitor.new_page()]
        for page in windows:
            open_desk(page, draft)
        mortal.die()
        for name, page in zip(("Ena", "Andra"), windows, strict=True):
            page.bring_to_front()
            editor(page, 2).fill(f"{name} fönstret.")
            expect(page.get_by_role("status")).to_have_text("Ingen kontakt med servern")
        mortal.live()
        for page in windows:
            page.evaluate("dispatchEvent(new Event('online'))")
            expect(page.get_by_role("status")).to_have_text(re.compile("^Sparat|^En replik finns i två versioner"))
        (second,) = [page for page in windows if row(page, 2).get_by_role("alert").count()]
        row(second, 2).get_by_role("button", name="Behåll båda").click()
        second.wait_for_function(ALL_IS_SAVED)
        assert sorted(str(bodies(api, draft)[2]).split("\n\n")) == ["Andra fönstret.", "Ena fönstret."]
