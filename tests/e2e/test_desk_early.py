"""Keys that are pressed before what hears them has come: each is done, in its order, and no letter is lost."""

from collections.abc import Callable

import httpx
import pytest
from playwright.sync_api import Page, Route, expect

from tests.e2e.desk import bodies, editor, expect_saved, make_draft, open_desk, row, segments

Release = Callable[[], None]


@pytest.fixture
def release(page: Page) -> Release:
    """What works on the desk is on its way, and comes when this is called."""
    held: list[Route] = []
    goes = False

    def hold(route: Route) -> None:
        if goes:
            route.continue_()
        else:
            held.append(route)

    def come() -> None:
        nonlocal goes
        goes = True
        for route in held:
            route.continue_()
        expect(page.locator("main .help kbd")).to_be_attached()

    page.route("**/assets/work-*.js", hold)
    return come


def test_text_goes_into_the_field_at_once(page: Page, api: httpx.Client, release: Release) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    for key in "jjr":
        page.keyboard.press(key)
    page.keyboard.type("Två är blå.\nJag rår för det.")  # å comes without a key of its own
    expect(editor(page, 1)).to_have_value("Två är blå.\nJag rår för det.")
    page.keyboard.press("Escape")
    page.keyboard.press("k")
    expect(row(page, 0)).to_be_focused()
    release()
    page.keyboard.press("j")
    expect(row(page, 1)).to_be_focused()
    expect_saved(page)
    assert bodies(api, draft)[1] == "Två är blå.\nJag rår för det."


def test_what_cannot_be_done_yet_is_done_in_its_order(page: Page, api: httpx.Client, release: Release) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    for key in "jjajr":
        page.keyboard.press(key)
    page.keyboard.type("Isen.")
    page.keyboard.press("Control+Enter")
    page.keyboard.type("Ja.")
    release()
    expect(editor(page, 3)).to_have_value("Ja.")
    expect_saved(page)
    written = [
        segment["reply"] and (segment["reply"]["stance"], segment["reply"]["body"]) for segment in segments(api, draft)
    ]
    assert written[1:4] == [("approve", ""), ("respond", "Isen."), ("respond", "Ja.")]


def test_text_typed_in_one_field_is_not_typed_again_in_the_next(
    page: Page, api: httpx.Client, release: Release
) -> None:
    open_desk(page, make_draft(api))
    editor(page, 1).click()
    page.keyboard.type("Ett.")
    editor(page, 2).click()
    release()
    page.keyboard.type("!")
    expect(editor(page, 2)).to_have_value("!")
    expect(editor(page, 1)).to_have_value("Ett.")
