"""Who the reader is in the draft: chosen among the people found, written by hand, or not there at all."""

import re

import httpx
import pytest
from playwright.sync_api import Page, expect

TEXT = (
    "Bryggan som försvann\n\n– Vi tog in den för isens skull, säger Siv Rask, hamnchef.\n\n"
    "– Den låg bra där den låg, säger Ture Ask.\n\n– Det gjorde den inte, säger Siv Rask."
)


@pytest.fixture
def draft(page: Page, api: httpx.Client) -> str:
    """The address of a draft that is open on the page."""
    address = f"/drafts/{api.post('/drafts', json={'text': TEXT}).raise_for_status().json()['id']}"
    page.goto(address)
    return address


def interviewee(api: httpx.Client, draft: str) -> str | None:
    person = api.get(draft).json()["interviewee"]
    return person and str(person["name"])


def test_one_of_the_people_found(page: Page, api: httpx.Client, draft: str) -> None:
    page.get_by_role("button", name=re.compile("Siv Rask.*2 textställen")).click()
    expect(page.get_by_text("Du är Siv Rask.")).to_be_visible()
    assert interviewee(api, draft) == "Siv Rask"


def test_another_name_and_a_change_of_mind(page: Page, api: httpx.Client, draft: str) -> None:
    page.get_by_label("Någon annan?").fill("  Moa Lind ")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Du är Moa Lind.")).to_be_visible()
    page.get_by_role("button", name="Ändra", exact=True).click()
    page.get_by_role("button", name=re.compile("Ture Ask.*1 textställe")).click()
    expect(page.get_by_text("Du är Ture Ask.")).to_be_visible()
    assert interviewee(api, draft) == "Ture Ask"


def test_not_in_the_text_is_remembered(page: Page, api: httpx.Client, draft: str) -> None:
    page.get_by_role("button", name="Jag finns inte med i texten").click()
    expect(page.get_by_text("Du finns inte med i texten.")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Du finns inte med i texten.")).to_be_visible()
    assert interviewee(api, draft) is None
