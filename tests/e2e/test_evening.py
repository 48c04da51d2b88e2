"""The evening that Replik began with: a draft at five, eight replies, a browser that is closed, five documents."""

import html
import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from docx import Document
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from app.documents.inside import texts
from tests.e2e.chromium import FLAGS, chromium
from tests.e2e.desk import expect_saved
from tests.e2e.watch import Watch

SEED = Path(__file__).parents[1] / "seed"
DRAFT = (SEED / "draft.txt").read_text("utf-8")
PAIRS = json.loads((SEED / "pairs.json").read_text("utf-8"))
FORMATS = {"Word": "docx", "PDF": "pdf", "Webbsida": "html", "Markdown": "md", "Ren text": "txt"}


@pytest.fixture
def visit(
    browser: Browser, server: str, api: httpx.Client, watch: Watch, tmp_path: Path
) -> Callable[[], BrowserContext]:
    """Opens the browser; closed and opened again it is the same person's, with what it has kept."""
    del api  # it has emptied the database

    def open_browser() -> BrowserContext:
        context = browser.browser_type.launch_persistent_context(
            tmp_path / "profile",
            executable_path=chromium(),
            args=FLAGS,
            locale="sv-SE",
            base_url=server,
            viewport={"width": 1400, "height": 900},
        )
        context.set_default_timeout(10_000)
        watch.follow(context)
        return context

    return open_browser


def test_the_evening(visit: Callable[[], BrowserContext]) -> None:
    browser = visit()
    page = browser.new_page()
    address = paste(page)
    choose_person(page)
    answer_everything(page)
    browser.close()

    browser = visit()
    page = browser.new_page()
    page.goto(address)
    find_every_word(page)
    for name, suffix in FORMATS.items():
        assert_holds_every_reply(suffix, download(page, name))
    browser.close()


def paste(page: Page) -> str:
    page.goto("/")
    page.get_by_label("Klistra in texten du har fått").fill(DRAFT)
    page.get_by_role("button", name="Läs utkastet").click()
    page.wait_for_url("**/drafts/*")
    expect(page.get_by_role("heading", name=PAIRS["paragraphs"][0]["begins"]).last).to_be_visible()
    return page.url


def choose_person(page: Page) -> None:
    asked = page.get_by_role("group", name="Vem är du i texten?")
    asked.get_by_role("button", name=PAIRS["interviewee"]).click()
    expect(page.get_by_text(f"Du är {PAIRS['interviewee']}.")).to_be_visible()
    said = row_of(page, 3).locator("mark.me")
    expect(said).to_have_text(re.compile("^Nästan fem miljoner svenskar .* vara där,?$"))


def answer_everything(page: Page) -> None:
    for reply in PAIRS["replies"]:
        row = row_of(page, reply["answers_paragraphs"][0])
        row.locator("textarea").fill(reply["body"])
    expect(page.get_by_text(re.compile("^8 av "))).to_be_visible()
    expect_saved(page)


def find_every_word(page: Page) -> None:
    for reply in PAIRS["replies"]:
        expect(row_of(page, reply["answers_paragraphs"][0]).locator("textarea")).to_have_value(reply["body"])


def row_of(page: Page, paragraph: int) -> Locator:
    """The first row that holds the beginning of a paragraph."""
    begins = PAIRS["paragraphs"][paragraph]["begins"]
    return page.locator("[data-segment-id]").filter(has_text=begins[:40]).first


def download(page: Page, name: str) -> bytes:
    page.get_by_role("button", name="Exportera svar").click()
    with page.expect_download() as started:
        page.get_by_role("menuitem", name=name).click()
    assert started.value.suggested_filename.endswith(f".{FORMATS[name]}")
    return started.value.path().read_bytes()


def assert_holds_every_reply(suffix: str, content: bytes) -> None:
    text = spaceless(READERS[suffix](content))
    for reply in PAIRS["replies"]:
        assert spaceless(reply["body"]) in text, f"{reply['body'][:40]} … is not in the .{suffix}"


def docx_text(content: bytes) -> str:
    document = Document(io.BytesIO(content))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def pdf_text(content: bytes) -> str:
    """Reading order; a word that is broken at the end of a line is put together again."""
    pages = "\n".join(text for part, text in texts(content) if part.startswith("page"))
    return re.sub(r"[-\u00ad\ufffe]\s*\n", "", pages)


READERS: dict[str, Callable[[bytes], str]] = {
    "docx": docx_text,
    "pdf": pdf_text,
    "html": lambda content: html.unescape(re.sub(r"<[^>]+>", "", content.decode("utf-8"))),
    "md": lambda content: re.sub(r"\\(?=\W)", "", content.decode("utf-8")),
    "txt": lambda content: content.decode("utf-8"),
}


def spaceless(text: str) -> str:
    """Where lines break, and which dash was broken at, is each format's own."""
    return re.sub(r"[\s>|\u00ad-]+", "", text)
