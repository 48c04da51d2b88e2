"""Takes the pictures of the documentation, of the evening Replik began with: python -m tests.e2e.pictures FOLDER."""

import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from playwright.sync_api import Browser, Page, expect, sync_playwright

from app.config import Settings
from tests.conftest import serving
from tests.e2e.chromium import FLAGS, chromium

SEED = Path(__file__).parents[1] / "seed"
DRAFT = (SEED / "draft.txt").read_text("utf-8")
PAIRS = json.loads((SEED / "pairs.json").read_text("utf-8"))
NEXT = DRAFT.replace("Nästan fem miljoner svenskar", "Varannan svensk").replace("Men skepsis finns. ", "")
PHONE = {"width": 390, "height": 844}
WINDOW = {"width": 1400, "height": 900}
PROMISE = {"kind": "article", "words": "Vi gör en egen artikel om kommunen i mars.", "due_on": "2026-03-22"}


@dataclass(frozen=True, slots=True)
class Picture:
    """One state of the page: where it is, in whose hands, and what is done there before the picture is taken."""

    name: str
    address: str
    prepare: Callable[[Page], None] = lambda _: None
    viewport: dict[str, int] | None = None
    dark: bool = False
    locale: str = "sv-SE"


def press(*names: str) -> Callable[[Page], None]:
    """Press buttons, and choose from what they open, one after the other."""

    def prepare(page: Page) -> None:
        for name in names:
            page.get_by_role("button", name=name).or_(page.get_by_role("menuitem", name=name)).first.click()
        page.wait_for_load_state("networkidle")

    return prepare


def reach(text: str) -> Callable[[Page], None]:
    """Go to the passage that holds this text."""

    def prepare(page: Page) -> None:
        page.locator("[data-segment-id]").filter(has_text=text).locator("textarea").first.click()
        expect(page.get_by_role("radio", name="Bemöt").first).to_be_attached()

    return prepare


def send(page: Page) -> None:
    """Open the sheet that leads to sending, and see what leaves."""
    press("Exportera svar", "Skicka …")(page)
    expect(page.get_by_role("dialog").get_by_text("Det här går i väg")).to_be_visible()


def public(page: Page) -> None:
    """Choose the public version, and see which names are still to get a label."""
    send(page)
    page.get_by_role("radio", name="För min egen sida").check()
    expect(page.get_by_text("Täcknamn").first).to_be_visible()


PICTURES = [
    Picture("drafts", "/"),
    Picture("desk", "/drafts/{draft}"),
    Picture("desk-dark", "/drafts/{draft}", dark=True, locale="en-GB"),
    Picture("phone", "/drafts/{draft}", reach("Men skepsis finns."), viewport=PHONE),
    Picture("fit", "/drafts/{draft}", press("Få plats")),
    Picture("send", "/drafts/{draft}", send),
    Picture("tonight", "/drafts/{draft}?show=about&tonight=1"),
    Picture("questions", "/drafts/{draft}", press("Mer", "Fråga journalisten")),
    Picture("promises", "/drafts/{revised}", press("Mer", "Löften")),
    Picture("decline", "/drafts/{draft}", press("Mer", "Avböj")),
    Picture("commands", "/drafts/{draft}", lambda page: page.keyboard.press("Control+k")),
    Picture("aliases", "/drafts/{draft}", public),
    Picture("space", "/drafts/{draft}", press("Utrymme")),
    Picture("changes", "/drafts/{revised}/changes"),
    Picture("outcome", "/drafts/{revised}/outcome"),
]


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        with serving(Settings(database_url=f"sqlite:///{scratch}/replik.db")) as server:
            drafts = evening(server)
            for picture in PICTURES:
                take(browser, server, picture, picture.address.format(**drafts), folder)
        browser.close()


def evening(server: str) -> dict[str, str]:
    """The draft with its replies, and the same one after a new version and the printed article; their ids."""
    with httpx.Client(base_url=f"{server}/api", timeout=30) as api:
        revised = answered(api)["id"]
        api.post(f"/drafts/{revised}/revisions", json={"text": NEXT}).raise_for_status()
        printed = NEXT.replace("säger han.", f"säger han.\n\n{PAIRS['replies'][1]['body']}", 1)
        api.post(f"/drafts/{revised}/outcome", json={"text": printed}).raise_for_status()
        api.post(f"/drafts/{revised}/promises", json=PROMISE).raise_for_status()
        return {"revised": revised, "draft": answered(api)["id"]}


def answered(api: httpx.Client) -> dict[str, Any]:
    """The seed's draft with its eight replies."""
    details = {
        "text": DRAFT,
        "outlet": "Bilaga i rikstidning",
        "interviewee": {"name": PAIRS["interviewee"]},
        "space": {"amount": 1200, "unit": "characters"},
        "deadline": (datetime.now(UTC) + timedelta(hours=3, minutes=12)).isoformat(),
        "deadline_zone": "Europe/Stockholm",
    }
    draft: dict[str, Any] = api.post("/drafts", json=details).raise_for_status().json()
    for number, reply in enumerate(PAIRS["replies"]):
        write(api, segment_of(draft, reply["answers_paragraphs"][0]), reply["body"], number)
    return draft


def segment_of(draft: dict[str, Any], paragraph: int) -> dict[str, Any]:
    begins = PAIRS["paragraphs"][paragraph]["begins"]
    found: dict[str, Any] = next(s for s in draft["segments"] if begins[:40] in s["text"] or s["text"][:40] in begins)
    return found


def write(api: httpx.Client, segment: dict[str, Any], body: str, number: int) -> None:
    short = body.split(". ", maxsplit=1)[0].rstrip(".") + "."
    content: dict[str, Any] = {"stance": "respond", "body": body, "priority": ("must", "should", "could")[number % 3]}
    if number == 0:
        wording = segment["text"].replace("Nästan", "Drygt").replace("följaktligen ska vi", "därför vill vi")
        content = {"stance": "correct", "wording": wording, "sources": ["internetstiftelsen.se"], "body": ""}
    elif len(short) < len(body):
        content["short_body"] = short
    address = f"/segments/{segment['id']}/reply"
    api.put(address, json=content, headers={"If-None-Match": "*"}).raise_for_status()


def take(browser: Browser, server: str, picture: Picture, address: str, folder: Path) -> None:
    context = browser.new_context(
        base_url=server,
        locale=picture.locale,
        timezone_id="Europe/Stockholm",
        viewport=picture.viewport or WINDOW,  # type: ignore[arg-type]
        color_scheme="dark" if picture.dark else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(address)
    page.wait_for_load_state("networkidle")
    expect(page.get_by_role("banner").or_(page.get_by_role("heading")).first).to_be_visible()
    picture.prepare(page)
    page.screenshot(path=folder / f"{picture.name}.png")
    context.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/images"))
