"""Sending: the person sees exactly what leaves, gets the file and a record, and a public version without names."""

import hashlib
import io
import re
from pathlib import Path
from typing import Any

import httpx
from docx import Document
from playwright.sync_api import Locator, Page, expect

from app.documents.inside import texts
from tests.documents.stories.word import ins, p, r, word
from tests.e2e.axe import violations
from tests.e2e.desk import make_draft, open_desk, reply, row
from tests.e2e.watch import Watch

PREVIEW = re.compile("Så här ser det ut")


def answered(api: httpx.Client, **details: Any) -> dict[str, Any]:
    draft = make_draft(api, journalist="Nils Ek", deadline="2099-01-01T12:00:00Z", **details)
    ids = [segment["id"] for segment in draft["segments"]]
    note = {"internal_note": "Fråga juristen först", "note_to_journalist": "Ring gärna."}
    reply(api, ids[3], "Bryggan togs in i april, säger Siv Rask. Rasks beslut.", **note)
    reply(api, ids[4], "Mellan oss: isen var tunn.", publication="background")
    return draft


def open_sheet(page: Page) -> Locator:
    page.get_by_role("button", name="Exportera svar").click()
    page.get_by_role("menuitem", name="Skicka …", exact=True).click()
    sheet = page.get_by_role("dialog")
    expect(sheet.locator("ol li").first).to_be_visible()
    return sheet


def test_what_leaves_is_seen_and_the_file_is_kept_with_a_record(page: Page, api: httpx.Client, tmp_path: Path) -> None:
    draft = answered(api)
    open_desk(page, draft)
    page.set_viewport_size({"width": 390, "height": 844})
    sheet = open_sheet(page)
    expect(sheet.locator("ol li")).to_have_count(1)
    expect(sheet.locator("ol li")).to_contain_text("Bryggan togs in i april")
    expect(sheet).to_contain_text("med ett ord till redaktionen")
    expect(sheet).to_contain_text("en egen anteckning, en replik på bakgrund")
    with page.expect_download() as file:
        sheet.get_by_role("button", name="Hämta filen och spara kvitto").click()
    file.value.save_as(tmp_path / "svar.docx")
    content = (tmp_path / "svar.docx").read_bytes()
    text = "\n".join(cell.text for table in Document(io.BytesIO(content)).tables for cell in table._cells)
    assert "Bryggan togs in i april" in text
    assert "juristen" not in text
    (record,) = api.get(f"/drafts/{draft['id']}/submissions").json()["items"]
    assert record["sha256"] == hashlib.sha256(content).hexdigest()
    assert (record["recipient"], record["channel"]) == ("Nils Ek", "mail")
    assert api.get(f"/drafts/{draft['id']}").json()["state"] == "sent"

    expect(sheet.get_by_text("Inte bekräftat än")).to_be_in_viewport()
    expect(sheet.get_by_role("alert")).to_contain_text("Ring och fråga")
    mail = sheet.get_by_role("link", name="Öppna ett mejl").get_attribute("href") or ""
    assert mail.startswith("mailto:?body=Bekr")
    assert "Brygg" not in mail
    page.goto("/")
    expect(page.get_by_role("listitem").filter(has_text="Inte bekräftat: ring och fråga")).to_be_visible()
    open_desk(page, draft)
    sheet = open_sheet(page)
    sheet.get_by_role("button", name="Det är bekräftat").click()
    expect(sheet.get_by_text("Bekräftat", exact=False).first).to_be_visible()
    expect(sheet.get_by_role("alert")).to_have_count(0)
    assert api.get(f"/drafts/{draft['id']}/submissions").json()["items"][0]["confirmed_at"]


def test_what_is_too_long_is_named_and_only_the_last_step_is_refused(page: Page, api: httpx.Client) -> None:
    open_desk(page, answered(api, space={"amount": 20, "unit": "characters"}))
    sheet = open_sheet(page)
    expect(sheet.get_by_role("alert")).to_contain_text("för långt")
    expect(sheet.get_by_role("button", name="Hämta filen och spara kvitto")).to_be_disabled()
    expect(sheet.get_by_role("button", name="Hämta bara filen")).to_be_enabled()
    expect(row(page, 3).locator(".foot")).to_contain_text("34 för långt")  # the card and the sheet say the same
    sheet.get_by_role("button", name="Textställe 4 · 34 för långt").click()
    expect(sheet).to_be_hidden()
    expect(row(page, 3).locator("textarea[data-field=body]")).to_be_focused()


def test_the_public_version_shows_no_listed_name(page: Page, api: httpx.Client, watch: Watch) -> None:
    draft = answered(api)
    open_desk(page, draft)
    sheet = open_sheet(page)
    sheet.get_by_label("För min egen sida").check()
    preview = sheet.get_by_role("textbox", name=PREVIEW)
    expect(preview).to_have_value(re.compile("Rasks beslut"))
    sheet.get_by_role("button", name="+ Siv Rask").click()
    expect(preview).to_have_value(re.compile("x:s beslut"))
    expect(preview).not_to_have_value(re.compile("Rask"))
    sheet.get_by_label("Visas som, rad 1").fill("Person A")
    expect(preview).to_have_value(re.compile("Person A:s beslut"))
    sheet.get_by_role("button", name="+ Olle Grahn").click()
    sheet.get_by_label("Visas som, rad 2").fill("Person A")
    expect(sheet.get_by_text("Läsaren kan inte skilja dem åt", exact=False)).to_be_visible()
    assert api.get(f"/drafts/{draft['id']}/aliases").json()["items"] == [
        {"name": "Siv Rask", "label": "Person A"},
        {"name": "Olle Grahn", "label": "Person A"},
    ]
    watch.expect("409 \\(Conflict\\)")
    sheet.get_by_label("Visas som, rad 1").fill("Siv R.")
    expect(sheet.get_by_role("alert").first).to_contain_text("Siv Rask")
    expect(sheet.get_by_role("button", name="Hämta filen och spara kvitto")).to_be_disabled()


def test_their_own_file_is_checked_and_recorded_like_the_others(page: Page, api: httpx.Client, tmp_path: Path) -> None:
    content = word(p("Bryggan kostade 1 200 kronor.") + p("Det ", ins(r("ofta ")), "blåser i hamnen."))
    draft = api.post("/drafts/import", files={"file": ("utkast.docx", content)}).json()
    details = {"interviewee": {"name": "Vera Lind"}, "journalist": "Nils Ek"}
    api.patch(f"/drafts/{draft['id']}", json=details).raise_for_status()
    bridge = draft["segments"][0]
    note = {"stance": "correct", "wording": "Bryggan kostade 900 kronor.", "internal_note": "Fråga juristen först"}
    reply(api, bridge["id"], "Se räkenskaperna.", **note)
    open_desk(page, draft)
    sheet = open_sheet(page)
    sheet.get_by_label("Format").select_option("annotated-docx")
    expect(sheet).to_contain_text("1 kommentar och 2 ändringar i namnet Svar.")
    expect(sheet).to_contain_text("0 kommentarer och 1 ändring av Redaktör Ek.")
    expect(sheet.get_by_label("Uppställning")).to_have_count(0)
    assert violations(page) == []
    signing = sheet.get_by_label("Skriv under kommentarerna med Vera Lind")
    expect(signing).not_to_be_checked()
    signing.check()
    expect(sheet).to_contain_text("i namnet Vera Lind.")
    signing.uncheck()
    expect(sheet).to_contain_text("i namnet Svar.")
    with page.expect_download() as file:
        sheet.get_by_role("button", name="Hämta filen och spara kvitto").click()
    assert file.value.suggested_filename == "Svar – utkast.docx"
    file.value.save_as(tmp_path / "svar.docx")
    sent = (tmp_path / "svar.docx").read_bytes()
    inside = "".join(text for _, text in texts(sent))
    assert "Se räkenskaperna." in inside
    assert not [secret for secret in ("juristen", "Vera Lind") if secret in inside]
    expect(sheet.get_by_text("Inte bekräftat än")).to_be_visible()
    (record,) = api.get(f"/drafts/{draft['id']}/submissions").json()["items"]
    assert (record["format"], record["sha256"]) == ("annotated-docx", hashlib.sha256(sent).hexdigest())
    sheet.get_by_label("För min egen sida").check()
    expect(sheet.get_by_label("Format")).to_have_value("docx")
