"""What is alike on every page: its language, its menus, the way by keyboard, and what is said where nothing is."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.test_drafts import box, paste
from tests.e2e.watch import Watch


def test_the_language_is_chosen_by_address_then_by_hand_then_by_browser(new_page: Callable[..., Page]) -> None:
    page = new_page(locale="en-GB")
    page.goto("/")
    expect(page.get_by_role("heading", name="New draft")).to_be_visible()
    page.get_by_role("button", name="Language").click()
    page.get_by_role("menuitemradio", name="Svenska").click()
    expect(page.get_by_role("heading", name="Nytt utkast")).to_be_visible()
    assert page.locator("html").get_attribute("lang") == "sv"
    page.reload()
    expect(page.get_by_role("heading", name="Nytt utkast")).to_be_visible()
    page.goto("/?lang=en")
    expect(page.get_by_role("heading", name="New draft")).to_be_visible()


def test_another_language_changes_the_words_and_nothing_else(page: Page) -> None:
    page.goto("/")
    paste(page)
    page.get_by_text("Mer om utkastet").click()
    page.get_by_role("button", name="Språk").click()
    page.get_by_role("menuitemradio", name="English").click()
    expect(page.get_by_role("heading", name="New draft")).to_be_visible()
    expect(page.get_by_label("Headline")).to_be_visible()  # still unfolded
    expect(page.get_by_role("button", name="Language")).to_be_focused()


def test_a_menu_is_worked_by_keyboard_alone(page: Page) -> None:
    page.goto("/")
    opener = page.get_by_role("button", name="Utseende")
    opener.focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("menuitemradio", name="Som datorn")).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("menuitemradio", name="Mörkt")).to_be_focused()
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("m")
    page.keyboard.press("Enter")
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_the_first_tab_skips_to_the_content(page: Page) -> None:
    page.goto("/")
    expect(page.get_by_role("heading", name="Nytt utkast")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Till innehållet")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(box(page)).to_be_focused()


@pytest.mark.parametrize("path", ["/drafts/finns-inte", "/drafts/01890a5d-ac96-774b-bcce-b302099a8057"])
def test_a_draft_that_is_not_there_is_said_kindly(page: Page, watch: Watch, path: str) -> None:
    watch.expect("status of 404")
    page.goto(path)
    expect(page.get_by_role("heading", name="Utkastet finns inte")).to_be_visible()
    page.get_by_role("link", name="Till dina utkast").click()
    expect(page.get_by_role("heading", name="Nytt utkast")).to_be_visible()


def test_an_address_that_leads_nowhere_is_said_kindly(page: Page, watch: Watch) -> None:
    watch.expect("status of 404")
    page.goto("/utkast")
    expect(page.get_by_role("heading", name="Sidan finns inte")).to_be_visible()
    page.get_by_role("link", name="Till dina utkast").click()
    expect(page.get_by_role("heading", name="Nytt utkast")).to_be_visible()
