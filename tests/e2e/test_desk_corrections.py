"""Putting the reading of a draft right by hand, and taking it back."""

from collections.abc import Callable

import httpx
from playwright.sync_api import Page, expect

from tests.e2e.desk import bodies, editor, expect_saved, make_draft, open_desk, reply, row, rows, segments
from tests.e2e.watch import Watch


def tool(page: Page, number: int) -> None:
    """Opens the form that puts a passage right."""
    row(page, number).locator("button.who").click()


def undo(page: Page) -> None:
    page.get_by_role("button", name="Ångra").click()


def test_kind_and_speaker_are_corrected_and_taken_back(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    tool(page, 5)
    row(page, 5).get_by_label("Vad är det?").select_option(label="referat")
    row(page, 5).get_by_label("Vem säger det?").fill("Siv Rask")
    row(page, 5).get_by_role("button", name="Spara").click()
    expect(row(page, 5).locator("button.who")).to_contain_text("referat")
    expect(row(page, 5).locator("button.who")).to_contain_text("Siv Rask")
    expect(row(page, 5).locator("button.who")).to_be_focused()
    expect(row(page, 5)).to_have_attribute("data-kind", "reported")
    expect(page.get_by_role("button", name="Om mig 2")).to_be_visible()
    undo(page)
    expect(row(page, 5).locator("button.who")).to_contain_text("redaktionens text")
    expect(row(page, 5)).to_be_focused()
    assert segments(api, draft) == draft["segments"]


TWO_CHIEFS = """Alex Ek och Kim Dal har delat på jobbet som chef i tio år.

– Vi har aldrig bråkat, säger hon.

Sedan kom beslutet i nämnden.

– Jag fick veta det av en slump, säger hon.
"""


def test_a_doubt_says_why_and_one_name_settles_the_others(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api, TWO_CHIEFS)
    open_desk(page, draft)
    guess = draft["segments"][1]["speaker"]["name"]
    other = {"Alex Ek": "Kim Dal", "Kim Dal": "Alex Ek"}[guess]
    expect(row(page, 1).locator("button.doubt")).to_have_text(f"”hon” → {guess}: senast nämnda")
    tool(page, 1)
    row(page, 1).get_by_label("Vem säger det?").fill(other)
    row(page, 1).get_by_role("button", name="Spara").click()
    expect(page.get_by_text(f"Då är det nog {other} som talar också i textställe 4.")).to_be_visible()
    expect(row(page, 3).locator("button.who")).to_contain_text(guess)
    page.get_by_role("button", name="Ändra där också").click()
    expect(row(page, 3).locator("button.who")).to_contain_text(other)
    expect(row(page, 3).locator("button.doubt")).to_be_hidden()
    undo(page)
    expect(row(page, 3).locator("button.who")).to_contain_text(guess)
    expect(row(page, 1).locator("button.who")).to_contain_text(other)


def test_a_passage_is_split_by_keys_and_put_together_again(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    reply(api, draft["segments"][1]["id"], "Seglarna blev tillfrågade.")
    open_desk(page, draft)
    tool(page, 1)
    row(page, 1).get_by_role("button", name="Dela textstället").click()
    slider = row(page, 1).get_by_role("slider")
    expect(slider).to_be_focused()
    slider.press("Home")
    for _ in range(8):
        slider.press("ArrowRight")
    expect(slider).to_have_attribute("aria-valuetext", "före ”Nu”")
    slider.press("Enter")
    expect(rows(page)).to_have_count(7)
    expect(row(page, 1).locator("button.who")).to_be_focused()
    expect(row(page, 2)).to_contain_text("Nu är den borta")
    expect(editor(page, 1)).to_have_value("Seglarna blev tillfrågade.")
    undo(page)
    expect(rows(page)).to_have_count(6)
    assert segments(api, draft)[1]["text"] == draft["segments"][1]["text"]
    assert bodies(api, draft)[1] == "Seglarna blev tillfrågade."


def test_a_passage_is_split_by_touch(new_page: Callable[..., Page], api: httpx.Client) -> None:
    page = new_page(viewport={"width": 390, "height": 760}, has_touch=True, is_mobile=True)
    draft = make_draft(api)
    open_desk(page, draft)
    row(page, 1).locator("button.who").tap()
    row(page, 1).get_by_role("button", name="Dela textstället").tap()
    row(page, 1).get_by_text("Nu", exact=True).tap()
    row(page, 1).get_by_role("button", name="Dela här").tap()
    expect(rows(page)).to_have_count(7)
    assert segments(api, draft)[2]["text"].startswith("Nu är den borta")


def test_a_split_begins_where_the_caret_stands(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api))
    page.evaluate(
        """() => {
          const { childNodes } = document.querySelector('[data-segment-id] p');
          getSelection().collapse([...childNodes].find((node) => node.length > 47), 47);
        }"""
    )
    tool(page, 1)
    row(page, 1).get_by_role("button", name="Dela textstället").click()
    expect(row(page, 1).get_by_role("slider")).to_have_attribute("aria-valuetext", "före ”Nu”")


def test_merging_keeps_the_reply_of_either_passage(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    editor(page, 2).fill("Ett svar på citatet.")
    tool(page, 1)
    row(page, 1).get_by_role("button", name="Slå ihop med nästa").click()
    expect(rows(page)).to_have_count(5)
    expect(editor(page, 1)).to_have_value("Ett svar på citatet.")
    editor(page, 1).press_sequentially("Mer: ")
    expect_saved(page)
    undo(page)
    expect(rows(page)).to_have_count(6)
    assert "Ett svar på citatet." in "".join(body or "" for body in bodies(api, draft))


def test_two_replies_are_never_merged_into_one(page: Page, api: httpx.Client, watch: Watch) -> None:
    watch.expect("409")
    draft = make_draft(api)
    reply(api, draft["segments"][1]["id"], "Det ena.")
    reply(api, draft["segments"][2]["id"], "Det andra.")
    open_desk(page, draft)
    tool(page, 1)
    row(page, 1).get_by_role("button", name="Slå ihop med nästa").click()
    expect(page.get_by_text("Båda textställena har en replik.", exact=False)).to_be_visible()
    expect(rows(page)).to_have_count(6)
    assert bodies(api, draft)[1:3] == ["Det ena.", "Det andra."]


def test_the_last_passage_has_none_to_merge_with(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api))
    tool(page, 5)
    expect(row(page, 5).get_by_role("button", name="Dela textstället")).to_be_visible()
    expect(row(page, 5).get_by_role("button", name="Slå ihop med nästa")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(row(page, 5).locator("button.who")).to_be_focused()
