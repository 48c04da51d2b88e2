"""The list of drafts and the new draft, as a person meets them."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.watch import Watch

TEXT = "Bryggan som försvann\n\nI våras låg bryggan kvar.\n\n– Vi tog in den för isens skull, säger Siv Rask, hamnchef."
VECTORS = Path(__file__).parents[1] / "vectors" / "space.json"


def box(page: Page) -> Locator:
    return page.get_by_label("Klistra in texten du har fått")


def paste(page: Page, text: str = TEXT) -> None:
    box(page).fill(text)


def read(page: Page) -> None:
    page.get_by_role("button", name="Läs utkastet").click()


def rows(page: Page) -> list[str]:
    return page.get_by_role("listitem").get_by_role("link").all_inner_texts()


def test_a_pasted_text_becomes_a_draft_and_stands_in_the_list(page: Page, api: httpx.Client) -> None:
    page.goto("/")
    paste(page)
    read(page)
    page.wait_for_url("**/drafts/*")
    draft = api.get(f"/drafts/{page.url.rsplit('/', 1)[1]}").json()
    assert draft["revision"]["text"] == TEXT
    page.get_by_role("link", name="Replik").click()
    expect(page.get_by_role("link", name="Bryggan som försvann")).to_be_visible()
    expect(page.get_by_text(re.compile(r"inkom \d+ \w+ \d\d:\d\d"))).to_be_visible()
    expect(box(page)).to_have_value("")
    assert page.title() == "Replik"


def test_everything_known_about_a_draft_goes_with_it(page: Page, api: httpx.Client) -> None:
    page.goto("/")
    paste(page)
    page.get_by_text("Mer om utkastet").click()
    page.get_by_label("Rubrik").fill("Bryggan")
    page.get_by_label("Tidning eller kanal").fill("Skärgårdsbladet")
    page.get_by_label("Journalist").fill("Ture Ask")
    page.get_by_label("Vem är du?").fill("Siv Rask")
    page.get_by_label("Svara senast").fill("2031-06-15T21:00")
    page.get_by_label("Utrymme för ditt svar").fill("1 200")
    page.get_by_label("Räknas i").select_option("words")
    page.get_by_label("Textens språk").select_option("sv")
    read(page)
    page.wait_for_url("**/drafts/*")
    draft = api.get(f"/drafts/{page.url.rsplit('/', 1)[1]}").json()
    assert draft["title"] == "Bryggan"
    assert (draft["outlet"], draft["journalist"], draft["language"]) == ("Skärgårdsbladet", "Ture Ask", "sv")
    assert draft["interviewee"]["name"] == "Siv Rask"
    assert draft["deadline"] == "2031-06-15T19:00:00Z"  # nine in the evening in Stockholm
    assert (draft["space"]["amount"], draft["space"]["unit"]) == (1200, "words")


def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(page: Page) -> None:
    page.goto("/")
    read(page)
    expect(page.get_by_text("Klistra in texten först.")).to_be_visible()
    expect(box(page)).to_be_focused()
    paste(page)
    page.get_by_text("Mer om utkastet").click()
    page.get_by_label("Utrymme för ditt svar").fill("lagom")
    page.get_by_text("Mer om utkastet").click()
    read(page)
    amount = page.get_by_label("Utrymme för ditt svar")
    expect(amount).to_be_focused()  # what is folded away is opened
    expect(amount).to_have_accessible_description("Ange ett helt tal, till exempel 1200.")
    expect(box(page)).to_have_value(TEXT)


def test_half_a_date_is_not_taken_for_none(page: Page) -> None:
    page.goto("/")
    paste(page)
    page.get_by_text("Mer om utkastet").click()
    page.get_by_label("Svara senast").press_sequentially("06")
    read(page)
    expect(page.get_by_label("Svara senast")).to_have_accessible_description("Ange både dag och klockslag.")


def test_what_the_server_refuses_is_said_beside_its_field(page: Page, watch: Watch) -> None:
    watch.expect("status of 422")
    page.goto("/")
    paste(page)
    page.get_by_text("Mer om utkastet").click()
    page.get_by_label("Journalist").fill("x" * 301)
    read(page)
    expect(page.get_by_label("Journalist")).to_have_accessible_description("Namnet får ha högst 300 tecken.")
    expect(page.get_by_label("Journalist")).to_be_focused()


@pytest.mark.parametrize(
    ("text", "words"),
    [("x" * 1_000_001, "för lång"), ("\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10", "ser inte ut som text")],
    ids=["too long", "binary"],
)
def test_a_text_that_is_refused_stays_in_its_box(page: Page, watch: Watch, text: str, words: str) -> None:
    watch.expect("status of 4")
    page.goto("/")
    paste(page, text)
    read(page)
    expect(page.get_by_text(words)).to_be_visible()
    expect(box(page)).to_have_value(text)


def test_nothing_typed_is_lost_while_the_server_is_away(page: Page, watch: Watch) -> None:
    watch.expect("net::ERR")
    page.goto("/")
    paste(page)
    page.route("**/api/**", lambda route: route.abort())
    read(page)
    expect(page.get_by_role("alert")).to_contain_text("Replik får inte kontakt med servern")
    page.unroute("**/api/**")
    page.reload()
    expect(box(page)).to_have_value(TEXT)
    read(page)
    page.wait_for_url("**/drafts/*")


def test_a_list_that_could_not_be_read_is_read_when_asked_again(page: Page, watch: Watch, api: httpx.Client) -> None:
    api.post("/drafts", json={"text": TEXT}).raise_for_status()
    watch.expect("net::ERR")
    page.route("**/api/**", lambda route: route.abort())
    page.goto("/")
    expect(page.get_by_role("alert")).to_be_visible()
    page.unroute("**/api/**")
    page.get_by_role("button", name="Försök igen").click()
    expect(page.get_by_role("link", name="Bryggan som försvann")).to_be_visible()
    expect(page.get_by_role("alert")).to_be_hidden()


def test_a_view_that_could_not_be_fetched_says_so(page: Page, watch: Watch, api: httpx.Client) -> None:
    api.post("/drafts", json={"text": TEXT}).raise_for_status()
    watch.expect("net::ERR")
    page.route("**/assets/Desk-*", lambda route: route.abort())
    page.goto("/")
    page.get_by_role("link", name="Bryggan som försvann").click()
    expect(page.get_by_role("alert")).to_contain_text("Replik får inte kontakt med servern")
    page.unroute("**/assets/Desk-*")
    page.get_by_role("button", name="Försök igen").click()
    expect(page.locator("[data-segment-id]").first).to_be_visible()


@pytest.mark.parametrize(
    "content",
    [TEXT.encode(), b"\xef\xbb\xbf" + TEXT.encode(), TEXT.encode("cp1252"), TEXT.encode("utf-16")],
    ids=["UTF-8", "UTF-8 with a mark", "Windows", "UTF-16"],
)
def test_a_text_file_is_read_in_whatever_it_was_written(page: Page, content: bytes) -> None:
    page.goto("/")
    page.locator("input[type=file]").set_input_files(
        {"name": "utkast.txt", "mimeType": "text/plain", "buffer": content}
    )
    expect(box(page)).to_have_value(TEXT)


def test_a_document_is_refused_with_what_to_do(page: Page) -> None:
    page.goto("/")
    paste(page)
    page.locator("input[type=file]").set_input_files(
        {"name": "utkast.pages", "mimeType": "application/octet-stream", "buffer": b"PK\x03\x04"}
    )
    expect(page.get_by_text("läser inte den sortens fil")).to_be_visible()
    expect(box(page)).to_have_value(TEXT)


DROP = """text => {
  const carried = new DataTransfer();
  carried.items.add(new File([text], 'utkast.txt', { type: 'text/plain' }));
  for (const type of ['dragover', 'drop'])
    document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }));
}"""


def test_a_dropped_file_replaces_the_text_and_that_can_be_undone(page: Page) -> None:
    page.goto("/")
    paste(page, "Det jag skrev först.")
    page.evaluate(DROP, TEXT)
    expect(box(page)).to_have_value(TEXT)
    page.get_by_role("button", name="Ångra").click()
    expect(box(page)).to_have_value("Det jag skrev först.")


def test_a_text_pasted_anywhere_lands_in_the_box(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("/")
    page.evaluate("text => navigator.clipboard.writeText(text)", TEXT)
    page.get_by_role("heading", name="Nytt utkast").click()
    page.keyboard.press("Control+V")
    expect(box(page)).to_have_value(TEXT)


@pytest.mark.parametrize(
    ("locale", "button", "language"),
    [("sv-SE", "Prova ett exempel", "sv"), ("en-GB", "Try an example", "en")],
)
def test_the_example_is_an_article_with_people_to_answer_for(
    new_page: Callable[..., Page], api: httpx.Client, locale: str, button: str, language: str
) -> None:
    page = new_page(locale=locale)
    page.goto("/")
    page.get_by_role("button", name=button).click()
    page.wait_for_url("**/drafts/*")
    draft = api.get(f"/drafts/{page.url.rsplit('/', 1)[1]}").json()
    kinds = {segment["kind"] for segment in draft["segments"]}
    speakers = {segment["speaker"]["name"] for segment in draft["segments"] if segment["speaker"]}
    assert draft["language"] == language
    assert kinds == {"heading", "quote", "reported", "narration"}
    assert len(speakers) >= 3
    assert len({segment["paragraph"] for segment in draft["segments"]}) >= 12


def test_the_list_shows_more_and_comes_back_where_it_was(page: Page, api: httpx.Client) -> None:
    for number in range(25):
        api.post(
            "/drafts", json={"text": f"Utkast {number:02}\n\nText.", "title": f"Utkast {number:02}"}
        ).raise_for_status()
    page.goto("/")
    expect(page.get_by_role("link", name="Utkast 24")).to_be_visible()
    assert rows(page) == [f"Utkast {number:02}" for number in range(24, 4, -1)]
    page.get_by_role("button", name="Visa fler").click()
    expect(page.get_by_role("link", name="Utkast 00")).to_be_visible()
    expect(page.get_by_role("button", name="Visa fler")).to_be_hidden()
    page.get_by_role("link", name="Utkast 03").scroll_into_view_if_needed()
    scrolled = page.evaluate("scrollY")
    page.get_by_role("link", name="Utkast 03").click()
    page.wait_for_url("**/drafts/*")
    page.go_back()
    page.wait_for_function("y => Math.abs(scrollY - y) < 5", arg=scrolled)
    assert len(rows(page)) == 25


def test_deleting_names_the_draft_and_can_be_thought_better_of(page: Page, api: httpx.Client) -> None:
    for title in ("Behåll mig", "Ta mig"):
        api.post("/drafts", json={"text": TEXT, "title": title}).raise_for_status()
    page.goto("/")
    page.get_by_role("button", name="Ta bort ”Ta mig”").click()
    dialog = page.get_by_role("dialog", name="Ta bort utkastet?")
    expect(dialog).to_contain_text("”Ta mig” försvinner")
    expect(dialog).to_contain_text("Det går inte att ångra.")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("button", name="Ta bort ”Ta mig”")).to_be_focused()
    page.keyboard.press("Enter")
    dialog.get_by_role("button", name="Ta bort utkastet").click()
    expect(page.get_by_role("link", name="Ta mig")).to_be_hidden()
    expect(page.get_by_role("heading", name="Dina utkast")).to_be_focused()
    assert [draft["title"] for draft in api.get("/drafts").json()["items"]] == ["Behåll mig"]


def test_the_browser_counts_space_as_the_server_does(page: Page) -> None:
    page.goto("/")
    count = "text => [...new Intl.Segmenter('und').segment(text)].length"
    for vector in json.loads(VECTORS.read_text("utf-8")):
        assert page.evaluate(count, vector["text"]) == vector["characters"], vector["name"]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_everything_fits_a_narrow_window(new_page: Callable[..., Page], api: httpx.Client, language: str) -> None:
    fits = "document.documentElement.scrollWidth <= innerWidth"
    page = new_page(viewport={"width": 320, "height": 800})
    page.goto(f"/?lang={language}")
    page.locator("ol li").first.wait_for()
    assert page.evaluate(fits)
    page.locator("button[type=submit]").click()
    page.locator("summary").click()
    assert page.evaluate(fits)
    for draft in (
        {"title": "En" * 60, "deadline": "2020-01-01T12:00:00Z"},
        {"outlet": "Bladet", "journalist": "Ture Ask"},
    ):
        api.post("/drafts", json={"text": TEXT, **draft}).raise_for_status()
    page.reload()
    page.get_by_role("button", name=re.compile("^(Ta bort|Delete)")).first.click()
    page.get_by_role("dialog").wait_for()
    assert page.evaluate(fits)
