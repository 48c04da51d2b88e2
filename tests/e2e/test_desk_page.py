"""The desk on a phone, on paper, with a thousand passages, with markup in its texts, and of a draft that is gone."""

from collections.abc import Callable

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.e2e.desk import TEXT, bodies, editor, expect_saved, make_draft, open_desk, reply, row, segments
from tests.e2e.watch import Watch


def test_a_phone_goes_through_the_draft_with_two_buttons(new_page: Callable[..., Page], api: httpx.Client) -> None:
    page = new_page(viewport={"width": 390, "height": 760}, has_touch=True, is_mobile=True)
    draft = make_draft(api)
    open_desk(page, draft)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    editor(page, 1).tap()
    page.keyboard.type("Från telefonen.")
    page.get_by_role("button", name="Klar, nästa").tap()
    expect(editor(page, 2)).to_be_focused()
    expect(page.get_by_text("3 av 6")).to_be_visible()
    page.get_by_role("button", name="Förra").tap()
    expect(editor(page, 1)).to_be_focused()
    expect_saved(page)
    assert segments(api, draft)[1]["reply"]["status"] == "ready"


def test_a_thousand_passages_are_there_and_the_last_can_be_answered(page: Page, api: httpx.Client) -> None:
    text = "\n\n".join(f"Stycke nummer {n} handlar om bryggan." for n in range(1_000))
    draft = make_draft(api, text, interviewee=None)
    assert len(draft["segments"]) == 1_000
    page.goto(f"/drafts/{draft['id']}#{draft['segments'][-1]['id']}")
    last = page.locator(f"[data-segment-id='{draft['segments'][-1]['id']}']")
    expect(last).to_be_in_viewport()
    last.locator("textarea").fill("Sist men inte minst.")
    expect_saved(page)
    expect(page.locator("[data-segment-id]")).to_have_count(1_000)
    assert bodies(api, draft)[-1] == "Sist men inte minst."


def test_html_in_a_draft_and_in_a_reply_is_text(page: Page, api: httpx.Client) -> None:
    text = "<img src=x onerror=alert(1)> Rubrik\n\n<script>alert(1)</script> säger hon."
    draft = make_draft(api, text, interviewee=None)
    reply(api, draft["segments"][-1]["id"], "<b>fet</b>")
    open_desk(page, draft)
    expect(page.get_by_text("<script>alert(1)</script>", exact=False).first).to_be_visible()
    expect(editor(page, len(draft["segments"]) - 1)).to_have_value("<b>fet</b>")


@pytest.mark.parametrize("missing", ["00000000-0000-7000-8000-000000000000", "%F0%9F%98%80"])
def test_a_draft_that_is_not_there_is_said_kindly(page: Page, watch: Watch, missing: str) -> None:
    watch.expect("404")
    page.goto(f"/drafts/{missing}")
    expect(page.get_by_role("heading", name="Utkastet finns inte")).to_be_visible()


def test_the_desk_prints_the_draft_and_the_replies(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    reply(api, draft["segments"][2]["id"], "Isen tar bryggan annars.")
    open_desk(page, draft)
    page.emulate_media(media="print")
    expect(row(page, 5)).to_be_visible()
    expect(page.get_by_role("button", name="Alla 6")).to_be_hidden()
    assert TEXT.split("\n", maxsplit=1)[0] in page.locator("main").inner_text()
