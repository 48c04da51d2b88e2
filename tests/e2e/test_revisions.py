"""A new version of the draft comes at ten past nine: one sees what became of each reply, and puts right what is not."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.e2e.desk import bodies, make_draft, open_desk, reply, row, segments

OLD = """Bryggan som försvann

– Vi tog in den för isens skull i januari, säger Siv Rask, hamnchef.

Enligt Olle Grahn har bryggan legat på land sedan mars.

– Den behövs. Utan brygga får barnen ingen seglarskola i sommar, säger Olle Grahn.

Kommunen har inte svarat på klubbens alla brev.
"""
NEW = """Bryggan som försvann

Kommunen har inte svarat på klubbens alla brev.

– Vi tog in den för isens skull i april, säger Siv Rask, hamnchef.

Enligt Olle Grahn har bryggan legat på land sedan mars.

En ny slutkläm som ingen har läst.
"""


def answered(api: httpx.Client) -> dict[str, Any]:
    draft = make_draft(api, OLD)
    for number, segment in enumerate(draft["segments"][1:], 1):
        reply(api, segment["id"], f"Svar {number}.", status="approved")
    return draft


def revise(api: httpx.Client, draft: dict[str, Any], text: str = NEW) -> dict[str, Any]:
    answer = api.post(f"/drafts/{draft['id']}/revisions", json={"text": text})
    answer.raise_for_status()
    revised: dict[str, Any] = answer.json()
    return revised


def changes(page: Page, draft: dict[str, Any], query: str = "") -> None:
    page.goto(f"/drafts/{draft['id']}/changes{query}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def entry(page: Page, text: str) -> Any:
    return page.locator("[data-entry]").filter(has_text=text)


def test_a_new_version_is_pasted_and_every_reply_says_what_became_of_it(page: Page, api: httpx.Client) -> None:
    draft = answered(api)
    open_desk(page, draft)
    page.get_by_role("link", name="Ny version").click()
    page.get_by_label("Den nya versionen").fill(NEW)
    page.get_by_role("button", name="Ta in versionen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile(r"^Version 2 kom \d\d[:.]\d\d$"))
    said = page.get_by_role("status")
    expect(said).to_contain_text("2 svar står kvar")
    expect(said).to_contain_text("1 behöver din blick")
    expect(said).to_contain_text("1 har ingen plats")
    expect(said).to_contain_text("0 av 4 sedda")
    edited = entry(page, "isens skull")
    expect(edited.locator("del")).to_have_text("januari")
    expect(edited.locator("ins")).to_have_text("april")
    expect(edited).to_contain_text("ändrad · se över svaret")
    expect(entry(page, "klubbens alla brev")).to_contain_text("flyttad från stycke 5")
    expect(entry(page, "seglarskola")).to_contain_text("stycket borta · svaret sparat")
    assert page.title() == "Replik"
    assert bodies(api, draft) == [None, "Svar 4.", "Svar 1.", "Svar 2.", None]


def test_a_new_version_comes_as_a_file(page: Page, api: httpx.Client, tmp_path: Path) -> None:
    draft = answered(api)
    (tmp_path / "utkast 2.txt").write_text(NEW, "utf-8")
    changes(page, draft)
    page.locator("input[type=file]").set_input_files(tmp_path / "utkast 2.txt")
    page.get_by_text("utkast 2.txt").wait_for()
    page.get_by_role("button", name="Ta in versionen").click()
    expect(page.get_by_role("status")).to_contain_text("1 har ingen plats")
    assert api.get(f"/drafts/{draft['id']}").json()["revision"]["source"] == "upload"


def test_the_same_text_says_so(page: Page, api: httpx.Client) -> None:
    draft = answered(api)
    changes(page, draft)
    page.get_by_label("Den nya versionen").fill(OLD)
    page.get_by_label("Den nya versionen").press("Control+Enter")
    expect(page.get_by_text("Samma text som version 1.")).to_be_visible()
    page.get_by_label("Den nya versionen").fill("  ")
    page.get_by_role("button", name="Ta in versionen").click()
    expect(page.get_by_text("Klistra in texten först.")).to_be_visible()


def test_one_goes_from_change_to_change_and_it_is_remembered(page: Page, api: httpx.Client) -> None:
    draft = answered(api)
    revise(api, draft)
    changes(page, draft)
    expect(page.get_by_text("0 av 4 sedda")).to_be_visible()
    page.keyboard.press("n")
    expect(page.locator("[aria-current=step]")).to_contain_text("klubbens alla brev")
    page.keyboard.press("n")
    expect(page.locator("[aria-current=step]")).to_contain_text("isens skull")
    expect(page.locator("[data-entry]:focus")).to_contain_text("isens skull")
    expect(page.get_by_text("2 av 4 sedda")).to_be_visible()
    page.keyboard.press("p")
    expect(page.locator("[aria-current=step]")).to_contain_text("klubbens alla brev")
    page.reload()
    expect(page.get_by_text("2 av 4 sedda")).to_be_visible()


def test_a_reply_without_a_place_is_put_where_it_belongs(page: Page, api: httpx.Client) -> None:
    draft = answered(api)
    revise(api, draft)
    changes(page, draft)
    lost = entry(page, "seglarskola")
    lost.get_by_role("button", name="Välj plats").click()
    sheet = page.get_by_role("dialog")
    expect(sheet.get_by_role("button", name="isens skull")).to_be_disabled()
    expect(sheet.get_by_role("button", name="slutkläm")).to_be_focused()
    sheet.get_by_role("button", name="slutkläm").click()
    expect(page.get_by_text("Svaret står nu vid det textstället.")).to_be_visible()
    expect(entry(page, "slutkläm")).to_contain_text("Svar 3.")
    assert bodies(api, draft) == [None, "Svar 4.", "Svar 1.", "Svar 2.", "Svar 3."]


def test_a_reply_is_dragged_to_its_place(page: Page, api: httpx.Client) -> None:
    draft = answered(api)
    revise(api, draft)
    changes(page, draft)
    page.get_by_role("button", name="Visa dem").click()
    fresh = page.locator("[data-change=added]")
    page.locator("[draggable=true]").drag_to(fresh)
    expect(fresh).to_contain_text("Svar 3.")
    assert bodies(api, draft)[-1] == "Svar 3."


def test_a_version_is_undone(page: Page, api: httpx.Client) -> None:
    draft = answered(api)
    revise(api, draft)
    changes(page, draft)
    page.get_by_role("button", name="Ångra version 2").click()
    page.get_by_role("dialog").get_by_role("button", name="Ångra versionen").click()
    expect(page.get_by_text("Version 2 är ångrad.")).to_be_visible()
    assert bodies(api, draft) == [None, "Svar 1.", "Svar 2.", "Svar 3.", "Svar 4."]
    assert [s["reply"]["status"] for s in segments(api, draft)[1:]] == ["approved"] * 4


def test_two_versions_are_chosen_and_an_old_one_is_read(page: Page, api: httpx.Client) -> None:
    draft = answered(api)
    revise(api, draft)
    revise(api, draft, NEW.replace("april", "maj"))
    changes(page, draft)
    page.get_by_label("Från version").select_option("1")
    expect(page.get_by_role("heading", level=1)).to_have_text("Version 1 mot version 3")
    expect(entry(page, "isens skull").locator("del")).to_have_text("januari")
    page.get_by_role("button", name="Sida vid sida").click()
    expect(entry(page, "isens skull").locator("ins")).to_have_text("maj")
    page.get_by_role("link", name="Läs version 1 som den stod").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Version 1 som den stod")
    expect(page.get_by_text("Svar 3.")).to_be_visible()
    expect(page.get_by_text("i januari")).to_be_visible()


def test_an_old_version_that_came_as_a_file_has_that_file_to_fetch(page: Page, api: httpx.Client) -> None:
    draft = api.post("/drafts/import", files={"file": ("Utkast ö.txt", OLD.encode())}).json()
    revise(api, draft)
    changes(page, draft, "?read=1")
    with page.expect_download() as started:
        page.get_by_role("link", name="Hämta filen som den kom").click()
    assert started.value.suggested_filename == "Utkast ö.txt"
    assert started.value.path().read_bytes() == OLD.encode()
    changes(page, draft, "?read=2")
    expect(page.get_by_text("isens skull")).to_be_visible()
    expect(page.get_by_role("link", name="Hämta filen som den kom")).to_have_count(0)


def test_the_desk_says_what_changed_until_one_has_looked(page: Page, api: httpx.Client) -> None:
    draft = answered(api)
    revise(api, draft)
    open_desk(page, draft)
    expect(page.get_by_text("Version 2 av utkastet har kommit.")).to_contain_text("1 svar behöver din blick.")
    changed = row(page, 2)
    changed.get_by_role("button", name="visa skillnad").click()
    expect(changed.locator("del")).to_have_text("januari")
    changed.get_by_role("button", name="Jag har sett det").click()
    expect(page.get_by_text("Utkastet ändrat sedan svaret skrevs")).to_have_count(0)
    expect(page.get_by_text("Version 2 av utkastet har kommit.")).not_to_contain_text("din blick")
    assert [s["reply"] and s["reply"]["status"] for s in segments(api, draft)][2] == "open"


def test_a_draft_that_is_gone(page: Page, watch: Any) -> None:
    watch.expect("404")
    page.goto("/drafts/01a20885-3138-7138-a52b-6aeb96e41ff2/changes")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_it_fits_a_phone(new_page: Callable[..., Page], api: httpx.Client) -> None:
    draft = answered(api)
    revise(api, draft)
    page = new_page(viewport={"width": 390, "height": 844}, has_touch=True)
    changes(page, draft)
    expect(page.locator("[data-entry]").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("button", name="Nästa ändring").tap()
    expect(page.get_by_text("1 av 4 sedda")).to_be_visible()


def test_on_a_phone_both_versions_of_a_passage_say_which_is_which(
    new_page: Callable[..., Page], api: httpx.Client
) -> None:
    draft = answered(api)
    revise(api, draft)
    page = new_page(viewport={"width": 390, "height": 844}, has_touch=True)
    changes(page, draft)
    page.get_by_role("button", name="Sida vid sida").tap()
    edited = entry(page, "isens skull")
    expect(edited.get_by_text("Förut", exact=True)).to_be_visible()
    expect(edited.get_by_text("Nu", exact=True)).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("width", [1280, 800])
def test_side_by_side_each_head_stands_over_its_column(
    new_page: Callable[..., Page], api: httpx.Client, width: int
) -> None:
    draft = answered(api)
    revise(api, draft)
    page = new_page(viewport={"width": width, "height": 900})
    changes(page, draft)
    page.get_by_role("button", name="Sida vid sida").click()
    columns = entry(page, "isens skull").locator(".both > div")
    for head, column in zip(("Förut", "Nu"), columns.all(), strict=True):
        over = page.locator(".heads").get_by_text(head, exact=True).bounding_box()
        below = column.bounding_box()
        assert over
        assert below
        assert abs(over["x"] - below["x"]) < 1
