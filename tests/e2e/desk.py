"""What the tests of the desk do over and over: make a draft, find a row, write in it, wait until it is saved."""

import re
from typing import Any

import httpx
from playwright.sync_api import Locator, Page, expect

TEXT = """Bryggan som försvann

I våras låg den gamla bryggan i Norrhamn kvar. Nu är den borta, och ingen har frågat seglarna.

– Vi tog in den för isens skull, säger Siv Rask, hamnchef.

Enligt Olle Grahn, ordförande i seglarklubben, har bryggan legat på land sedan mars.

– Den behövs. Utan brygga får barnen ingen seglarskola i sommar, säger han.

Kommunen har inte svarat på klubbens brev.
"""
ME = "Siv Rask"
LONG = "\n\n".join(f"– Bryggan kommer tillbaka dag {n}, säger {ME}, hamnchef." for n in range(1, 161))


def make_draft(api: httpx.Client, text: str = TEXT, **details: Any) -> dict[str, Any]:
    """A draft as the API gives it; the reader is Siv Rask unless `details` says otherwise."""
    answer = api.post("/drafts", json={"text": text, "interviewee": {"name": ME}, **details})
    answer.raise_for_status()
    draft: dict[str, Any] = answer.json()
    return draft


def reply(api: httpx.Client, segment: str, body: str, etag: str | None = None, **fields: Any) -> dict[str, Any]:
    """Writes a reply beside the browser, as another window would."""
    condition = {"If-None-Match": "*"} if etag is None else {"If-Match": etag}
    answer = api.put(
        f"/segments/{segment}/reply", json={"stance": "respond", "body": body, **fields}, headers=condition
    )
    answer.raise_for_status()
    written: dict[str, Any] = answer.json()
    return written


def segments(api: httpx.Client, draft: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = api.get(f"/drafts/{draft['id']}").json()["segments"]
    return found


def bodies(api: httpx.Client, draft: dict[str, Any]) -> list[str | None]:
    """The text of each segment's reply, in order."""
    return [segment["reply"] and segment["reply"]["body"] for segment in segments(api, draft)]


def open_desk(page: Page, draft: dict[str, Any], query: str = "") -> None:
    page.goto(f"/drafts/{draft['id']}{query}")
    expect(row(page, 0)).to_be_attached()


def rows(page: Page) -> Locator:
    return page.locator("[data-segment-id]:visible")


def row(page: Page, number: int) -> Locator:
    """A row by its place in the draft, from 0, shown or not."""
    return page.locator("[data-segment-id]").nth(number)


def editor(page: Page, number: int) -> Locator:
    return row(page, number).locator("textarea[data-field=body]")


def expect_saved(page: Page) -> None:
    expect(page.get_by_role("status")).to_have_text(re.compile(r"^(Sparat|Saved) \d\d[:.]\d\d$"))


def strip(page: Page) -> Locator:
    """The filters, the meter and what makes replies fit."""
    return page.get_by_role("region", name="Filter och utrymme")


def sheet(page: Page) -> Locator:
    """What lies over the desk."""
    return page.get_by_role("dialog")
