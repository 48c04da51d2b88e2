"""Files and rich text, as a person hands them in: asked about, looked through, broken off, refused."""

import json
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.documents.printed import LAYOUTS, articles, pdf
from tests.documents.word import TEXT, edited
from tests.e2e.axe import violations
from tests.e2e.test_drafts import box, read

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "paste.json").read_text("utf-8"))
PASTE = """([html, plain]) => {
  const carried = new DataTransfer();
  carried.setData('text/html', html);
  carried.setData('text/plain', plain);
  const target = document.querySelector('textarea');
  target.focus();
  target.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: carried }));
}"""


def hand_in(page: Page, name: str, content: bytes) -> None:
    page.locator("input[type=file]").set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    )


def made(page: Page, api: httpx.Client) -> dict[str, object]:
    page.wait_for_url("**/drafts/*")
    draft: dict[str, object] = api.get(f"/drafts/{page.url.rsplit('/', 1)[1]}").json()["revision"]
    return draft


def test_a_word_file_asks_about_its_changes_and_shows_what_stands_beside(page: Page, api: httpx.Client) -> None:
    page.goto("/")
    hand_in(page, "utkast.docx", edited())
    dialog = page.get_by_role("dialog", name="Granska innan texten används")
    expect(dialog.get_by_text("stormens")).to_be_visible()
    expect(dialog.get_by_role("radio", name="med ändringarna")).to_be_checked()
    dialog.get_by_role("radio", name="utan ändringarna").check()
    expect(dialog.get_by_text("isens")).to_be_visible()
    dialog.get_by_role("button", name="Använd texten").click()
    expect(box(page)).to_have_value(TEXT.format("isens"))
    page.get_by_text("3 saker bredvid texten").click()
    expect(page.get_by_text("Kommentar · Ada Wren")).to_be_visible()
    expect(page.get_by_text("Stämmer det?")).to_be_visible()
    read(page)
    revision = made(page, api)
    assert (revision["text"], revision["source"]) == (TEXT.format("isens"), "upload")


def test_a_pdf_is_looked_through_before_it_is_a_draft_and_may_be_put_right(page: Page, api: httpx.Client) -> None:
    (article, *_) = articles("sv")
    page.goto("/")
    hand_in(page, "utkast.pdf", pdf(article, "sv", LAYOUTS[3]))
    dialog = page.get_by_role("dialog", name="Stämmer texten?")
    expect(dialog.get_by_text(article[1])).to_be_visible()
    dialog.get_by_role("button", name="Ja, använd texten").click()
    expect(box(page)).to_have_value("\n\n".join(article))
    box(page).fill("Rättad text.")
    read(page)
    revision = made(page, api)
    assert (revision["text"], revision["source"]) == ("Rättad text.", "upload")


def test_a_file_that_is_not_wanted_after_all_leaves_the_text_alone(page: Page) -> None:
    page.goto("/")
    box(page).fill("Det jag skrev först.")
    hand_in(page, "utkast.docx", edited())
    page.get_by_role("dialog").get_by_role("button", name="Avbryt").click()
    expect(box(page)).to_have_value("Det jag skrev först.")
    expect(page.get_by_text("utkast.docx")).to_be_hidden()


def test_a_long_file_shows_how_far_it_is_and_can_be_broken_off(page: Page) -> None:
    page.goto("/")
    lots = tuple("Stycke " + " ".join(f"ord{n}{m}" for m in range(400)) for n in range(300))
    hand_in(page, "rapport.pdf", pdf(lots, "sv", LAYOUTS[0]))
    expect(page.get_by_role("progressbar")).to_be_visible()
    expect(page.get_by_role("button", name="Läs utkastet")).to_be_disabled()
    page.get_by_role("button", name="Avbryt").click()
    expect(page.get_by_role("progressbar")).to_be_hidden()
    expect(page.get_by_role("button", name="Läs utkastet")).to_be_enabled()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("utkast.docx", b"%PDF-1.7", "något annat än vad namnet säger"),
        ("utkast.docm", b"PK\x03\x04", "makron"),
        ("utkast.pages", b"PK\x03\x04", "läser inte den sortens fil"),
        ("utkast.rtf", b"{\\rtf1 {\\b cut", "skadad eller ofullständig"),
    ],
)
def test_a_refused_file_says_why_beside_the_text(page: Page, name: str, content: bytes, words: str) -> None:
    page.goto("/")
    box(page).fill("Det jag skrev först.")
    hand_in(page, name, content)
    expect(page.get_by_text(words)).to_be_visible()
    expect(box(page)).to_have_value("Det jag skrev först.")


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_pasted_text_keeps_its_paragraphs_and_can_be_taken_back(page: Page, vector: dict[str, str]) -> None:
    page.goto("/")
    box(page).fill("Före. ")
    box(page).wait_for()
    page.evaluate(PASTE, [vector["html"], ""])
    expect(box(page)).to_have_value(f"Före. {vector['text']}")
    page.keyboard.press("Control+Z")
    expect(box(page)).to_have_value("Före. ")


def test_rich_text_that_says_less_than_the_plain_one_is_not_used(page: Page) -> None:
    page.goto("/")
    box(page).wait_for()
    page.evaluate(PASTE, ["<html><body><script>x</script></body></html>", "Bara\r\nden här texten."])
    expect(box(page)).to_have_value("Bara\nden här texten.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_what_is_asked_is_accessible_and_fits(new_page: Callable[..., Page], scheme: str, width: int) -> None:
    page = new_page(color_scheme=scheme, viewport={"width": width, "height": 800}, locale="en-GB")
    page.goto("/")
    hand_in(page, "utkast.docx", edited())
    page.get_by_role("dialog").wait_for()
    page.get_by_text("3 things beside").last.click()
    assert violations(page) == []
    page.get_by_role("button", name="Use the text").click()
    page.get_by_text("The text comes from").wait_for()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
