"""Everybody can use the desk: axe finds nothing wrong in any of its states, in both languages and both themes."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.desk import editor, expect_saved, make_draft, open_desk, reply, row, rows
from tests.e2e.watch import Watch

WORDS = {
    "sv": {"more": "Mer", "split": "Dela textstället", "keys": "Visa tangenterna", "export": "Exportera svar"},
    "en": {"more": "More", "split": "Split the passage", "keys": "Show the keys", "export": "Export response"},
}


@pytest.fixture(params=["sv", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["light", "dark"])
def looked_at(request: pytest.FixtureRequest, language: str, new_page: Callable[..., Page]) -> Page:
    """A page in one of the languages and one of the themes."""
    return new_page(locale={"sv": "sv-SE", "en": "en-GB"}[language], color_scheme=request.param)


def answered(api: httpx.Client) -> dict[str, Any]:
    """A draft with a reply of every stance and status, and too little space."""
    draft = make_draft(
        api, space={"amount": 10, "unit": "words"}, deadline="2099-01-01T12:00:00Z", outlet="Norrhamns Tidning"
    )
    ids = [segment["id"] for segment in draft["segments"]]
    reply(api, ids[1], "", stance="approve", status="approved")
    reply(api, ids[2], "", stance="correct", wording="– Vi tog in den i april, säger Siv Rask.", status="ready")
    reply(
        api,
        ids[3],
        "Bryggan togs in i april, och det skedde för isens skull. " * 2,
        internal_note="Ring",
        sources=["a"],
    )
    reply(api, ids[4], "Fel.", stance="remove")
    return draft


def test_the_desk_in_use(looked_at: Page, language: str, api: httpx.Client) -> None:
    page, words = looked_at, WORDS[language]
    open_desk(page, answered(api))
    expect(row(page, 2).locator("del").first).to_be_attached()
    assert violations(page) == []
    row(page, 3).get_by_role("button", name=words["more"]).click()
    editor(page, 5).fill("!")
    expect_saved(page)
    assert violations(page) == []
    row(page, 1).locator("button.who").click()
    expect(row(page, 1).get_by_role("combobox").first).to_be_focused()
    assert violations(page) == []
    row(page, 1).get_by_role("button", name=words["split"]).click()
    expect(row(page, 1).get_by_role("slider")).to_be_focused()
    assert violations(page) == []


def test_what_opens_over_the_desk(looked_at: Page, language: str, api: httpx.Client) -> None:
    page, words = looked_at, WORDS[language]
    open_desk(page, make_draft(api, interviewee=None), "?show=quotes&neighbours=1")
    expect(rows(page)).not_to_have_count(6)
    assert violations(page) == []  # asks who the reader is, over a filtered draft
    page.get_by_role("button", name=words["export"]).click()
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name=words["keys"]).click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert violations(page) == []


def test_what_goes_wrong(looked_at: Page, api: httpx.Client, watch: Watch) -> None:
    watch.expect("412", "422", "ERR_FAILED")
    page, draft = looked_at, make_draft(api)
    open_desk(page, draft)
    reply(api, draft["segments"][2]["id"], "Skrivet i andra fönstret.")
    editor(page, 2).fill("Mitt.")
    expect(row(page, 2).get_by_role("alert")).to_be_visible()
    editor(page, 3).fill("x" * 100_001)
    expect(row(page, 3).get_by_role("alert")).to_be_visible()
    page.route("**/reply", lambda route: route.abort())
    editor(page, 4).fill("Ingen hör.")
    expect(page.locator(".news")).to_be_visible()
    editor(page, 3).fill("Kortare.")
    assert violations(page) == []


def test_a_phone(new_page: Callable[..., Page], api: httpx.Client) -> None:
    page = new_page(viewport={"width": 390, "height": 760}, has_touch=True, is_mobile=True)
    open_desk(page, answered(api))
    editor(page, 3).tap()
    assert violations(page) == []


def test_each_field_says_which_passage_it_answers(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api))
    expect(page.get_by_label("Replik till textställe 3, Siv Rask")).to_have_count(1)
    expect(page.get_by_role("article", name="Textställe 3, Siv Rask")).to_be_visible()
    order = "row => [...row.querySelectorAll('p, textarea')].map((one) => one.tagName)"
    assert row(page, 2).evaluate(order)[:2] == ["P", "TEXTAREA"]
