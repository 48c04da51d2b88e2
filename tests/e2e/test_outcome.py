"""The next morning the article is in the paper: one sees what was printed, and asks for what was not."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.e2e.desk import make_draft, open_desk, reply

DRAFT = """Bryggan som försvann

I våras låg den gamla bryggan i Norrhamn kvar. Nu är den borta.

– Vi tog in den för isens skull i januari, säger Siv Rask, hamnchef.

Enligt Olle Grahn har bryggan legat på land sedan mars.

Kommunen har inte svarat på klubbens alla brev.
"""
PRINTED = """Bryggan som försvann

I våras låg den gamla bryggan i Norrhamn kvar. Nu är den borta. En ny brygga läggs ut före midsommar.

– Vi tog in den för stormens skull i januari, säger Siv Rask, hamnchef.

På tisdagskvällarna mäts bullret längs Strandgatan vid samtliga hus, uppger kommunen.

Enligt Olle Grahn har bryggan legat på land sedan mars.
"""


@pytest.fixture
def draft(api: httpx.Client) -> dict[str, Any]:
    made = make_draft(api, DRAFT, journalist="Ada Wren")
    ids = [segment["id"] for segment in made["segments"]]
    reply(api, ids[1], "En ny brygga läggs ut före midsommar.")
    reply(api, ids[2], "Varje tisdag kväll mäter vi bullret vid alla husen på Strandgatan.")
    reply(
        api, ids[3], "", stance="correct", wording="Bryggan har legat på land sedan den 4 april.", sources=["Loggbok"]
    )
    reply(api, ids[4], "Det stämmer inte.", stance="remove")
    return made


def publish(api: httpx.Client, draft: dict[str, Any]) -> None:
    answer = api.post(f"/drafts/{draft['id']}/outcome", json={"text": PRINTED, "published_on": "2026-03-08"})
    answer.raise_for_status()


def item(page: Page, text: str) -> Any:
    return page.get_by_role("listitem").filter(has_text=text)


def test_the_article_is_pasted_and_every_reply_is_found_or_missed(
    page: Page, api: httpx.Client, draft: dict[str, Any]
) -> None:
    open_desk(page, draft)
    page.get_by_role("link", name="Vad trycktes?").click()
    page.get_by_label("Publicerad den").fill("2026-03-08")
    page.get_by_label("Den publicerade artikeln").fill(PRINTED)
    page.get_by_role("button", name="Jämför").click()
    expect(page.get_by_role("status")).to_have_text(
        "Publicerad 8 mars · 2 av 4 svar med · 1 att avgöra · ditt citat ändrat på ett ställe"
    )
    expect(item(page, "En ny brygga läggs ut")).to_contain_text("ordagrant")
    expect(item(page, "tisdag kväll")).to_contain_text("omskrivet? du avgör")
    expect(item(page, "den 4 april")).to_contain_text("inte rättat")
    expect(item(page, "klubbens alla brev")).to_contain_text("struket")
    quote = item(page, "stormens")
    expect(quote.locator("del")).to_have_text("isens")
    assert api.get(f"/drafts/{draft['id']}").json()["state"] == "published"


def test_a_person_decides(page: Page, api: httpx.Client, draft: dict[str, Any]) -> None:
    publish(api, draft)
    page.goto(f"/drafts/{draft['id']}/outcome")
    item(page, "tisdag kväll").get_by_role("button", name="Ja, i andra ord").click()
    expect(item(page, "tisdag kväll")).to_contain_text("du har avgjort")
    expect(page.get_by_role("status")).to_contain_text("3 av 4 svar med")
    item(page, "tisdag kväll").get_by_role("button", name="Ändra vad som hände med svar 2").click()
    page.get_by_role("menuitemradio", name="saknas").click()
    expect(page.get_by_role("status")).to_contain_text("2 av 4 svar med")
    page.reload()
    expect(item(page, "tisdag kväll")).to_contain_text("saknas")


def test_a_correction_is_asked_for_and_a_summary_kept(page: Page, api: httpx.Client, draft: dict[str, Any]) -> None:
    publish(api, draft)
    page.goto(f"/drafts/{draft['id']}/outcome")
    page.get_by_role("button", name="Be om rättelse").click()
    body = page.get_by_role("dialog").get_by_label("Text")
    for part in ("Hej Ada Wren,", "stormens skull", "isens skull", "den 4 april", "Källa: Loggbok", "Siv Rask"):
        assert part in body.input_value()
    page.keyboard.press("Escape")
    with page.expect_download() as download:
        page.get_by_role("link", name="som text").click()
    assert "Vad som trycktes" in download.value.path().read_text("utf-8")


def test_a_promise_is_closed(page: Page, api: httpx.Client, draft: dict[str, Any]) -> None:
    promise = {"kind": "update", "words": "Vi tar med det", "due_on": "2026-03-22"}
    api.post(f"/drafts/{draft['id']}/promises", json=promise).raise_for_status()
    publish(api, draft)
    page.goto(f"/drafts/{draft['id']}/outcome")
    expect(item(page, "Vi tar med det")).to_contain_text("senast 22 mars")
    expect(item(page, "Vi tar med det")).to_contain_text("verkar hållet")
    page.get_by_role("button", name="Hållet").click()
    expect(page.get_by_text("Löftet är avslutat som hållet.")).to_be_visible()
    expect(item(page, "Vi tar med det")).to_have_count(0)


def test_it_fits_a_phone(new_page: Callable[..., Page], api: httpx.Client, draft: dict[str, Any]) -> None:
    publish(api, draft)
    page = new_page(viewport={"width": 390, "height": 844}, has_touch=True)
    page.goto(f"/drafts/{draft['id']}/outcome")
    expect(page.get_by_role("listitem").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
