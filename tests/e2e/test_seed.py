"""The evening that Replik began with, driven from the paste to the response, and how much there was to do."""

import json
import re
from pathlib import Path

import httpx
from playwright.sync_api import Locator, Page, expect

from tests.e2e.desk import expect_saved, sheet, strip

SEED = Path(__file__).parents[1] / "seed"
DRAFT = (SEED / "draft.txt").read_text("utf-8")
PAIRS = json.loads((SEED / "pairs.json").read_text("utf-8"))


class Hands:
    """Counts what a person does besides typing."""

    def __init__(self) -> None:
        self.actions = 0

    def press(self, target: Locator) -> None:
        target.click()
        self.actions += 1


def test_the_evening_fits_in_forty_actions(page: Page, api: httpx.Client) -> None:
    """From paste to a response that fits 1,200 characters, as the person did who had no room for eight replies."""
    del api  # it has emptied the database
    hands = Hands()
    paste(page, hands)
    give_space(page, hands, "1200")
    for one in PAIRS["replies"]:
        field = row_that_begins(page, PAIRS["paragraphs"][one["answers_paragraphs"][0]]["begins"]).locator("textarea")
        hands.press(field.first)
        field.first.fill(one["body"])
    expect(strip(page).get_by_text(re.compile(r"1\s800\s*/\s*1\s200 tecken"))).to_be_visible()
    expect_saved(page)
    hands.press(strip(page).get_by_role("button", name="Få plats"))
    expect(sheet(page).get_by_text(re.compile(r"av 1\s200 tecken\s*·\s*\d+ kvar"))).to_be_visible()
    hands.press(sheet(page).get_by_role("button", name="Använd urvalet"))
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(strip(page).get_by_text("för mycket")).to_have_count(0)
    with page.expect_download() as download:
        hands.press(page.get_by_role("button", name="Exportera svar"))
        hands.press(page.get_by_role("menuitem", name="Word"))
    assert download.value.suggested_filename.endswith(".docx")
    assert hands.actions <= 40, hands.actions


def paste(page: Page, hands: Hands) -> None:
    page.goto("/")
    hands.press(page.get_by_label("Klistra in texten du har fått"))
    page.get_by_label("Klistra in texten du har fått").fill(DRAFT)
    hands.actions += 1  # the paste
    hands.press(page.get_by_role("button", name="Läs utkastet"))
    page.wait_for_url("**/drafts/*")
    asked = page.get_by_role("group", name="Vem är du i texten?")
    hands.press(asked.get_by_role("button", name=PAIRS["interviewee"]))
    expect(page.get_by_text(f"Du är {PAIRS['interviewee']}.")).to_be_visible()


def give_space(page: Page, hands: Hands, amount: str) -> None:
    hands.press(strip(page).get_by_role("button", name="Ange utrymme"))
    hands.press(page.get_by_label("Utrymme", exact=True))
    page.get_by_label("Utrymme", exact=True).fill(amount)
    hands.press(sheet(page).get_by_role("button", name="Spara"))
    expect(page.get_by_role("dialog")).to_have_count(0)


def row_that_begins(page: Page, begins: str) -> Locator:
    return page.locator("[data-segment-id]").filter(has_text=begins[:40]).first
