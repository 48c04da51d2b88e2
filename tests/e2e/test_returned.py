"""Their own file: fetched with the replies in it, handed in again, and shown reply by reply."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect

from app.documents import ooxml
from tests.documents.annotate.resolve import resolved
from tests.documents.stories.word import p, word
from tests.e2e.desk import ME, open_desk, reply
from tests.e2e.watch import Watch

BRIDGE = "– Bryggan kostade 1 200 kronor, säger Siv Rask, hamnchef."
WIND = "Det blåser alltid i hamnen."


@pytest.fixture
def draft(api: httpx.Client) -> dict[str, Any]:
    """A draft that came as a Word file, with a correction and a removal."""
    content = word(p("Bryggan som försvann") + p(BRIDGE) + p(WIND) + p("Kommunen har inte svarat."))
    answer = api.post("/drafts/import", files={"file": ("utkast.docx", content)})
    answer.raise_for_status()
    made: dict[str, Any] = answer.json()
    api.patch(f"/drafts/{made['id']}", json={"interviewee": {"name": ME}}).raise_for_status()
    bridge, wind = (next(s for s in made["segments"] if words in s["text"]) for words in ("1 200", "blåser"))
    wording = bridge["text"].replace("1 200", "900")
    reply(api, bridge["id"], "Se räkenskaperna.", stance="correct", wording=wording)
    reply(api, wind["id"], "Det gör det inte.", stance="remove")
    return made


def sheet(page: Page) -> Locator:
    return page.get_by_role("dialog", name="Deras egen fil")


def open_sheet(page: Page) -> None:
    page.get_by_role("button", name="Exportera").click()
    page.get_by_role("menuitem").filter(has_text="Deras egen fil").click()
    expect(sheet(page).get_by_text("Ingen fil har kommit tillbaka än.")).to_be_visible()


def fetched(page: Page, name: str, folder: Path) -> Path:
    with page.expect_download() as download:
        sheet(page).get_by_role("button", name=name).click()
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    return file


def test_it_goes_out_comes_back_and_is_shown_reply_by_reply(page: Page, draft: dict[str, Any], tmp_path: Path) -> None:
    open_desk(page, draft)
    open_sheet(page)
    file = fetched(page, "Hämta för Word", tmp_path)
    assert file.name == "Svar – utkast.docx"
    package = ooxml.Package(file.read_bytes())
    package._roots[package.main] = resolved(package.xml(package.main), "Svar", accept=True)
    package.changed(package.main)
    file.write_bytes(package.save())
    page.get_by_label("Välj filen som kom tillbaka").set_input_files(file)
    expect(sheet(page).get_by_text("2 av 2 ändringar gjorda, 0 kommentarer besvarade")).to_be_visible()
    expect(sheet(page).get_by_text("Ändringen är gjord")).to_have_count(2)
    sheet(page).get_by_role("button", name="Visa textstället").first.click()
    expect(sheet(page)).to_be_hidden()
    expect(page.locator("textarea:focus")).to_have_count(1)


def test_what_is_no_file_of_ours_is_refused_in_a_sentence(
    page: Page, draft: dict[str, Any], tmp_path: Path, watch: Watch
) -> None:
    watch.expect("422")
    open_desk(page, draft)
    open_sheet(page)
    file = tmp_path / "svar.docx"
    file.write_bytes(b"PK\x03\x04")
    page.get_by_label("Välj filen som kom tillbaka").set_input_files(file)
    expect(sheet(page).get_by_role("alert")).to_be_visible()


def test_the_other_format_says_that_it_is_a_clean_file(page: Page, draft: dict[str, Any], tmp_path: Path) -> None:
    open_desk(page, draft)
    open_sheet(page)
    assert fetched(page, "Hämta för LibreOffice", tmp_path).suffix == ".odt"
    expect(sheet(page).get_by_text("Deras fil är av det andra slaget.")).to_be_visible()
