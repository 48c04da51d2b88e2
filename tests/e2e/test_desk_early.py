"""Keys that are pressed before what hears them has come: each is done, in its order, and no letter is lost."""

from collections.abc import Callable

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Hold
from tests.e2e.desk import bodies, editor, expect_saved, make_draft, open_desk, row, segments, sheet

Release = Callable[[], None]


@pytest.fixture
def release(page: Page, hold: Hold) -> Release:
    """What works on the desk is on its way, and comes when this is called."""
    come = hold("**/assets/work-*.js")

    def release() -> None:
        come()
        expect(page.locator("main .help kbd")).to_be_attached()

    return release


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


FASTER_THAN_THE_BROWSER = """key => {
  document.querySelector('dialog[open]').close();
  document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}"""


def test_a_key_right_after_escape_opens_what_it_asks_for(page: Page, api: httpx.Client) -> None:
    """The browser says only later that the dialog before it has closed."""
    open_desk(page, make_draft(api, space={"amount": 10, "unit": "words"}))
    page.keyboard.press("j")
    for key in ("Control+k", "?"):
        page.keyboard.press(key)
        expect(sheet(page)).to_be_visible()
        page.evaluate(FASTER_THAN_THE_BROWSER, "f")
        expect(sheet(page)).to_have_accessible_name("Få plats på 10 ord")
        page.keyboard.press("Escape")
        expect(sheet(page)).to_have_count(0)


def test_escape_calls_off_what_has_not_come_yet(page: Page, api: httpx.Client, hold: Hold) -> None:
    come = hold("**/assets/all-*.js")  # the list of commands, and the evening
    draft = make_draft(api)
    open_desk(page, draft)
    page.keyboard.press("j")
    page.locator("main .help kbd").wait_for(state="attached")
    page.keyboard.press("Control+k")
    page.keyboard.type("hjä")
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    expect(row(page, 1)).to_be_focused()
    come()
    page.keyboard.press("Control+k")
    expect(sheet(page).get_by_role("combobox")).to_have_value("")
