"""Files and rich text, as a person hands them in: asked about, looked through, broken off, refused."""

import json
import re
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Locator, Page, Route, expect

from app.documents.article import Wishes
from app.documents.readers.html import read_markup
from app.text.marks import Mark, tidy
from tests.documents.printed import LAYOUTS, articles, pdf
from tests.documents.word import TEXT, edited
from tests.e2e.axe import violations
from tests.e2e.desk import make_draft
from tests.e2e.test_drafts import DROP, box, read

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "paste.json").read_text("utf-8"))
PASTE = """([html, plain]) => {
  const carried = new DataTransfer();
  carried.setData('text/html', html);
  carried.setData('text/plain', plain);
  const target = document.querySelector('textarea');
  target.focus();
  target.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: carried }));
}"""


# Where a file is handed in, and the button that takes it.
PLACES = {"draft": ("/", "Läs utkastet"), "changes": ("changes", "Ta in versionen"), "outcome": ("outcome", "Jämför")}


class Place:
    """A page that takes a text or a file, opened."""

    def __init__(self, page: Page, api: httpx.Client, name: str) -> None:
        self.page, self.api, self.name = page, api, name
        self.address, self.button = PLACES[name]
        self.draft = "" if name == "draft" else str(make_draft(api, "Bryggan\n\nDet jag fick först.")["id"])
        page.goto(self.address if name == "draft" else f"/drafts/{self.draft}/{self.address}")
        self.box.wait_for()

    @property
    def box(self) -> Locator:
        return self.page.locator("textarea")

    @property
    def sends(self) -> Locator:
        return self.page.get_by_role("button", name=self.button)

    def taken(self) -> dict[str, Any]:
        """What was kept, once it is sent: the newest revision, or the outcome."""
        self.sends.click()
        if self.name == "draft":
            return made(self.page, self.api)
        expect(self.box).to_be_hidden()
        if self.name == "outcome":
            return dict(self.api.get(f"/drafts/{self.draft}/outcome").json())
        return dict(self.api.get(f"/drafts/{self.draft}").json()["revision"])


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest, page: Page, api: httpx.Client) -> Place:
    return Place(page, api, request.param)


def hand_in(page: Page, name: str, content: bytes) -> None:
    page.locator("input[type=file]").set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    )


def made(page: Page, api: httpx.Client) -> dict[str, Any]:
    page.wait_for_url("**/drafts/*")
    draft: dict[str, Any] = api.get(f"/drafts/{page.url.rsplit('/', 1)[1]}").json()["revision"]
    return draft


def test_a_word_file_asks_about_its_changes_and_shows_what_stands_beside(place: Place) -> None:
    page = place.page
    hand_in(page, "utkast.docx", edited())
    dialog = page.get_by_role("dialog", name="Granska innan texten används")
    expect(dialog.get_by_text("stormens")).to_be_visible()
    expect(dialog.get_by_role("radio", name="med ändringarna")).to_be_checked()
    dialog.get_by_role("radio", name="utan ändringarna").check()
    expect(dialog.get_by_text("isens")).to_be_visible()
    dialog.get_by_role("button", name="Använd texten").click()
    expect(place.box).to_have_value(TEXT.format("isens"))
    page.get_by_text("3 saker bredvid texten").click()
    expect(page.get_by_text("Kommentar · Ada Wren")).to_be_visible()
    expect(page.get_by_text("Stämmer det?")).to_be_visible()
    kept = place.taken()
    assert (kept["text"], kept.get("source", "upload")) == (TEXT.format("isens"), "upload")


def test_a_pdf_is_looked_through_before_it_is_used_and_may_be_put_right(place: Place) -> None:
    (article, *_) = articles("sv")
    hand_in(place.page, "utkast.pdf", pdf(article, "sv", LAYOUTS[3]))
    dialog = place.page.get_by_role("dialog", name="Stämmer texten?")
    expect(dialog.get_by_text(article[1])).to_be_visible()
    dialog.get_by_role("button", name="Ja, använd texten").click()
    expect(place.box).to_have_value("\n\n".join(article))
    place.box.fill("Rättad text.")
    kept = place.taken()
    assert (kept["text"], kept.get("source", "upload")) == ("Rättad text.", "upload")


def test_a_file_that_is_not_wanted_after_all_leaves_the_text_alone(place: Place) -> None:
    place.box.fill("Det jag skrev först.")
    hand_in(place.page, "utkast.docx", edited())
    place.page.get_by_role("dialog").get_by_role("button", name="Avbryt").click()
    expect(place.box).to_have_value("Det jag skrev först.")
    expect(place.page.get_by_text("utkast.docx")).to_be_hidden()
    assert place.taken()["text"] == "Det jag skrev först."


def test_a_long_file_shows_how_far_it_is_and_can_be_broken_off(place: Place) -> None:
    page = place.page
    lots = tuple("Stycke " + " ".join(f"ord{n}{m}" for m in range(400)) for n in range(300))
    hand_in(page, "rapport.pdf", pdf(lots, "sv", LAYOUTS[0]))
    bar = page.get_by_role("progressbar")
    expect(bar).to_be_visible()
    expect(place.sends).to_be_disabled()
    page.locator(".intake").get_by_role("button", name="Avbryt").click()
    expect(bar).to_be_hidden()
    expect(place.sends).to_be_enabled()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("utkast.docx", b"%PDF-1.7", "något annat än vad namnet säger"),
        ("utkast.docm", b"PK\x03\x04", "makron"),
        ("utkast.pages", b"PK\x03\x04", "läser inte den sortens fil"),
        ("utkast.rtf", b"{\\rtf1 {\\b cut", "skadad eller ofullständig"),
    ],
)
def test_a_refused_file_says_why_beside_the_text(place: Place, name: str, content: bytes, words: str) -> None:
    place.box.fill("Det jag skrev först.")
    hand_in(place.page, name, content)
    expect(place.page.get_by_text(words)).to_be_visible()
    expect(place.box).to_have_value("Det jag skrev först.")
    expect(place.box).to_have_attribute("aria-invalid", "true")


def test_a_dropped_file_goes_into_the_box_of_whatever_page_it_is(place: Place) -> None:
    place.page.evaluate(DROP, "Utkastet\n\nDet som släpptes.")
    expect(place.box).to_have_value("Utkastet\n\nDet som släpptes.")
    assert place.taken()["text"] == "Utkastet\n\nDet som släpptes."


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_pasted_text_keeps_its_paragraphs_and_can_be_taken_back(page: Page, vector: dict[str, str]) -> None:
    page.goto("/")
    box(page).fill("Före. ")
    box(page).wait_for()
    page.evaluate(PASTE, [vector["html"], ""])
    expect(box(page)).to_have_value(f"Före. {vector['text']}")
    page.keyboard.press("Control+Z")
    expect(box(page)).to_have_value("Före. ")


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_a_paste_sets_apart_what_the_server_would(page: Page, api: httpx.Client, vector: dict[str, str]) -> None:
    page.goto("/")
    box(page).fill("👍 Före.\n\n")
    page.evaluate(PASTE, [vector["html"], ""])
    text = f"👍 Före.\n\n{vector['text']}"
    expect(box(page)).to_have_value(text)
    marks = read_markup(vector["html"], Wishes()).marks
    read(page)
    kept = made(page, api)
    moved = tidy(text, [Mark(mark.kind, mark.start + 9, mark.end + 9) for mark in marks])
    assert (kept["text"], kept["marks"]) == (text, [asdict(mark) for mark in moved])


def test_what_is_set_apart_stays_so_while_the_text_is_put_right_and_is_seen_on_the_desk(
    page: Page, api: httpx.Client
) -> None:
    page.goto("/")
    box(page).wait_for()
    html = "<h2>Så länge stod den där, utan att någon visste det.</h2><p>Den <b>gamla</b> <i>bryggan</i> är borta.</p>"
    page.evaluate(PASTE, [html, ""])
    expect(box(page)).to_have_value(re.compile("borta"))
    box(page).press("Home")
    page.keyboard.type("Men 👍 ")
    page.reload()  # a tab that is read anew keeps what stood in it
    expect(box(page)).to_have_value(re.compile("Men 👍 Den gamla"))
    box(page).press("End")
    page.keyboard.type(" Sorgligt.")
    read(page)
    revision = made(page, api)
    found = [(mark["kind"], revision["text"][mark["start"] : mark["end"]]) for mark in revision["marks"]]
    heading = "Så länge stod den där, utan att någon visste det."
    assert found == [("emphasis", "bryggan"), ("heading", heading), ("strong", "gamla")]
    expect(page.locator(".passage strong")).to_have_text("gamla")
    expect(page.locator(".passage em")).to_have_text("bryggan")
    expect(page.get_by_role("heading", name=heading, level=2)).to_be_visible()


def test_marks_are_drawn_where_a_passage_is_split_and_merged(page: Page, api: httpx.Client) -> None:
    text = "👍 Bryggan är borta. Den var gammal."
    marks = [{"kind": "strong", "start": 10, "end": 30}]
    draft = api.post("/drafts", json={"text": text, "marks": marks}).json()
    page.goto(f"/drafts/{draft['id']}")
    expect(page.locator(".passage strong")).to_have_text(text[10:30])
    segment = draft["segments"][0]["id"]
    api.post(f"/segments/{segment}/split", json={"offset": 20}).raise_for_status()
    page.reload()
    expect(page.locator(".passage strong")).to_have_text(["är borta.", "Den var ga"])
    api.post(f"/segments/{segment}/merge").raise_for_status()
    page.reload()
    expect(page.locator(".passage strong")).to_have_text(text[10:30])


def test_rich_text_that_says_less_than_the_plain_one_is_not_used(page: Page) -> None:
    page.goto("/")
    box(page).wait_for()
    page.evaluate(PASTE, ["<html><body><script>x</script></body></html>", "Bara\r\nden här texten."])
    expect(box(page)).to_have_value("Bara\nden här texten.")


def test_what_is_typed_after_a_paste_stands_after_it_however_late_that_is_read(page: Page) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/assets/rich-*.js", hold)
    page.goto("/")
    box(page).fill("Först. ")
    page.evaluate(PASTE, ["<p>Den <b>gamla</b> bryggan.</p>", ""])
    page.keyboard.type(" Sedan.")
    page.wait_for_function("document.querySelector('textarea').value === 'Först.  Sedan.'")
    for route in held:
        route.continue_()
    expect(box(page)).to_have_value("Först. Den gamla bryggan. Sedan.")
    page.keyboard.type(" Sist.")
    expect(box(page)).to_have_value("Först. Den gamla bryggan. Sedan. Sist.")


def test_what_stands_beside_the_text_and_the_file_itself_are_opened_from_the_desk(
    page: Page, api: httpx.Client
) -> None:
    draft = api.post("/drafts/import", files={"file": ("Utkast ö.docx", edited())}).json()
    page.goto(f"/drafts/{draft['id']}")
    page.get_by_role("button", name="Mer").click()
    page.get_by_role("menuitem", name="Filen som den kom").click()
    dialog = page.get_by_role("dialog", name="Filen som den kom")
    expect(dialog.get_by_text("Kommentar · Ada Wren")).to_be_visible()
    expect(dialog.get_by_text("Fakta: bryggan är från 1911.")).to_be_visible()
    assert violations(page) == []
    with page.expect_download() as started:
        dialog.get_by_role("link", name="Hämta filen").click()
    assert started.value.suggested_filename == "Utkast ö.docx"
    assert Path(started.value.path()).read_bytes() == edited()


def test_a_pasted_draft_has_no_file_to_open(page: Page, api: httpx.Client) -> None:
    page.goto(f"/drafts/{make_draft(api, 'Bryggan är borta.')['id']}")
    page.get_by_role("button", name="Mer").click()
    expect(page.get_by_role("menuitem", name="Om utkastet")).to_be_visible()
    expect(page.get_by_role("menuitem", name="Filen som den kom")).to_be_hidden()


def test_what_is_asked_fits_a_narrow_window(new_page: Callable[..., Page]) -> None:
    fits = "document.documentElement.scrollWidth <= innerWidth"
    page = new_page(viewport={"width": 320, "height": 800}, locale="en-GB")
    page.goto("/")
    hand_in(page, "utkast.docx", edited())
    page.get_by_role("dialog").wait_for()
    page.get_by_text("3 things beside").last.click()
    assert page.evaluate(fits)
    page.get_by_role("button", name="Use the text").click()
    page.get_by_text("The text comes from").wait_for()
    assert page.evaluate(fits)
