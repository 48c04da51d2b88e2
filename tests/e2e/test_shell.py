"""What comes first when a page is opened: its shell, which asks for the scripts and the draft together."""

import gzip
import re
from collections.abc import Callable

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.e2e.desk import make_draft, open_desk, reply, row

MOVES = """
  window.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
"""
ASSET = re.compile(r'(?:src|href)="(/assets/[^"]+)"')


def test_the_draft_is_asked_for_once_and_before_the_scripts_run(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"/drafts/{draft['id']}")
    expect(row(page, 0)).to_be_attached()
    reads = [at for at, url in enumerate(asked) if f"/api/drafts/{draft['id']}" in url]
    words = [at for at, url in enumerate(asked) if "/assets/desk.sv" in url]
    assert len(reads) == 1
    assert reads[0] < words[0]


def test_the_shell_names_the_words_in_the_language_of_the_browser_alone(server: str) -> None:
    def named(language: str, address: str = "/drafts/1") -> list[str]:
        shell = httpx.get(server + address, headers={"Accept-Language": language}).text
        return re.findall(r"/assets/(?:shared|desk|drafts)\.(sv|en)-", shell)

    assert named("sv-SE,sv;q=0.9,en;q=0.8") == ["sv", "sv"]
    assert named("de-DE,en-GB;q=0.7,sv;q=0.3") == ["en", "en"]
    assert named("sv", "/?lang=en") == ["en", "en"]
    assert named("fi", "/?lang=fi") == ["sv", "sv"]
    assert named("en", "/drafts/1/changes") == ["en"]


def test_a_draft_in_the_address_cannot_write_into_the_shell(server: str) -> None:
    shell = httpx.get(f'{server}/drafts/%22%3E%3Cscript%3E"').text
    assert "<script>" not in shell
    assert 'href="/api/drafts/%22%3E%3Cscript%3E%22/opening"' in shell


def test_scripts_are_compressed_for_whoever_can_read_that_and_kept_for_good(server: str) -> None:
    (asset, *_) = ASSET.findall(httpx.get(server).text)
    packed = httpx.get(server + asset, headers={"Accept-Encoding": "gzip"})
    plain = httpx.get(server + asset, headers={"Accept-Encoding": "identity"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert int(packed.headers["Content-Length"]) == len(gzip.compress(plain.content))
    assert "Content-Encoding" not in plain.headers
    assert packed.text == plain.text
    assert packed.headers["Vary"] == "Accept-Encoding"
    assert "immutable" in packed.headers["Cache-Control"]


@pytest.mark.parametrize("locale", ["sv-SE", "en-GB"])
@pytest.mark.parametrize("width", [1400, 390])
def test_nothing_moves_as_the_desk_comes_alive(
    new_page: Callable[..., Page], api: httpx.Client, locale: str, width: int
) -> None:
    draft = make_draft(api)
    (_, first, second, third, fourth, _) = (segment["id"] for segment in draft["segments"])
    reply(api, first, "", stance="remove")
    reply(api, second, "Isen.", stance="correct", wording="– Vi tog in den i april, säger Siv Rask.")
    reply(api, third, "Isen låg kvar.", publication="background")
    reply(api, fourth, "", stance="approve")
    page = new_page(locale=locale, viewport={"width": width, "height": 900})
    page.add_init_script(MOVES)
    open_desk(page, draft)
    expect(page.locator(".help")).to_be_attached()
    expect(row(page, 2).locator("ins, del").first).to_be_attached()
    page.wait_for_load_state("networkidle")
    assert page.evaluate("moved") == 0
