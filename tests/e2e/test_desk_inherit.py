"""What a window that is gone left unsaved is taken over by the next, also when somebody writes there before it is."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from playwright.sync_api import Error, Page, Route, expect

from tests.e2e.conftest import Hold
from tests.e2e.desk import bodies, editor, expect_saved, make_draft, open_desk, row
from tests.e2e.storm import ALL_IS_SAVED
from tests.e2e.watch import Watch

Leave = Callable[[dict[str, Any], str, bool], None]


@pytest.fixture
def leave(page: Page, watch: Watch) -> Leave:
    """Writes in the third row and leaves: the text reaches the server or not, but its window never hears of it."""
    watch.expect("ERR_CONNECTION_RESET", "412")

    def leave(draft: dict[str, Any], text: str, arrives: bool) -> None:
        def lose(route: Route) -> None:
            if arrives:
                route.fetch()
            route.abort("connectionreset")

        before = page.context.new_page()
        before.on("dialog", lambda dialog: dialog.accept())
        open_desk(before, draft)
        before.route("**/reply", lose)
        editor(before, 2).fill(text)
        expect(before.get_by_role("status")).to_have_text("Ingen kontakt med servern")
        with before.expect_event("crash"), pytest.raises(Error):
            before.goto("chrome://crash")  # so that leaving sends nothing
        before.close()

    return leave


def test_what_had_arrived_is_not_asked_about_though_one_writes_on_at_once(
    page: Page, api: httpx.Client, hold: Hold, leave: Leave
) -> None:
    draft = make_draft(api)
    leave(draft, "Isen", True)
    come = hold("**/assets/work-*.js")
    open_desk(page, draft)
    editor(page, 2).press_sequentially(" tar den.")
    come()
    expect_saved(page)
    page.wait_for_function(ALL_IS_SAVED)
    page.reload()
    expect(editor(page, 2)).to_have_value("Isen tar den.")
    expect(row(page, 2).get_by_role("alert")).to_have_count(0)
    assert bodies(api, draft)[2] == "Isen tar den."


def test_what_had_not_arrived_is_put_beside_what_one_wrote_meanwhile(
    page: Page, api: httpx.Client, hold: Hold, leave: Leave
) -> None:
    draft = make_draft(api)
    leave(draft, "Isen.", False)
    come = hold("**/assets/work-*.js")
    open_desk(page, draft)
    editor(page, 2).fill("Vintern.")
    come()
    row(page, 2).get_by_role("button", name="Behåll båda").click()
    page.wait_for_function(ALL_IS_SAVED)
    assert bodies(api, draft)[2] == "Isen.\n\nVintern."


def test_what_had_arrived_is_simply_there(page: Page, api: httpx.Client, leave: Leave) -> None:
    draft = make_draft(api)
    leave(draft, "Isen.", True)
    open_desk(page, draft)
    page.wait_for_function(ALL_IS_SAVED)
    expect(editor(page, 2)).to_have_value("Isen.")
    expect(row(page, 2).get_by_role("alert")).to_have_count(0)
