"""A long draft is worked on before the rest of it has come; nothing is wrong until then, nor moves when it comes."""

import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Hold
from tests.e2e.desk import LONG, bodies, editor, expect_saved, make_draft, open_desk, reply, row, rows, strip
from tests.e2e.test_shell import MOVES
from tests.e2e.watch import Watch

Release = Callable[[], None]

SIZE = len(LONG.split("\n\n"))
FAR = SIZE - 10
PATIENCE = 20_000  # milliseconds: the last rows are laid while nobody waits, which a busy machine is late with


@pytest.fixture
def draft(api: httpx.Client) -> dict[str, Any]:
    """Of its passages the first hundred come first; one near its beginning and one near its end are answered."""
    made = make_draft(api, LONG)
    assert len(made["segments"]) == SIZE
    for number in (1, FAR):
        reply(api, made["segments"][number]["id"], "Bryggan ligger på land.")
    return made


@pytest.fixture
def release(page: Page, draft: dict[str, Any], hold: Hold) -> Release:
    """The rest of the draft is on its way, and comes when this is called."""
    come = hold(f"**/api/drafts/{draft['id']}")

    def release() -> None:
        come()
        expect(row(page, SIZE - 1)).to_be_attached(timeout=PATIENCE)

    return release


def test_the_totals_are_those_of_all_before_the_rest_has_come(
    page: Page, draft: dict[str, Any], release: Release
) -> None:
    open_desk(page, draft)
    before = strip(page).inner_text()
    assert f"Alla {SIZE}" in before
    assert f"Obesvarade {SIZE - 2}" in before
    assert f"2 av {SIZE}" in before
    release()
    assert strip(page).inner_text() == before


def test_what_is_typed_meanwhile_is_saved_and_stays(
    page: Page, api: httpx.Client, draft: dict[str, Any], release: Release
) -> None:
    open_desk(page, draft)
    editor(page, 2).click()
    page.keyboard.type("Den ligger kvar.")
    expect_saved(page)
    page.keyboard.type(" Än.")
    release()
    expect(editor(page, 2)).to_be_focused()
    expect(editor(page, 2)).to_have_value("Den ligger kvar. Än.")
    expect(strip(page)).to_contain_text(f"3 av {SIZE}")
    expect_saved(page)
    assert bodies(api, draft)[2] == "Den ligger kvar. Än."


def test_nothing_moves_when_the_rest_comes(page: Page, draft: dict[str, Any], release: Release) -> None:
    page.add_init_script(MOVES)
    open_desk(page, draft)
    expect(page.locator("main .help kbd")).to_be_attached()
    tall = page.evaluate("document.documentElement.scrollHeight")
    release()
    assert page.evaluate("window.moved") == 0
    assert page.evaluate("document.documentElement.scrollHeight") == pytest.approx(tall, rel=0.2)


@pytest.mark.parametrize("name", ["Om utkastet", "Ange utrymme"], ids=["from the header", "from the strip"])
def test_a_sheet_asked_for_meanwhile_is_called_off_by_escape(
    page: Page, draft: dict[str, Any], release: Release, name: str
) -> None:
    open_desk(page, draft)
    expect(page.locator("main .help kbd")).to_be_attached()
    asked = page.get_by_role("button", name=name)
    asked.click()
    page.keyboard.press("Escape")
    release()
    expect(page.get_by_role("dialog")).to_have_count(0)
    asked.click()
    expect(page.get_by_role("dialog")).to_be_visible()


def test_a_filter_chosen_meanwhile_holds_for_the_rest(page: Page, draft: dict[str, Any], release: Release) -> None:
    open_desk(page, draft)
    page.get_by_role("button", name="Obesvarade").click()
    release()
    expect(row(page, FAR)).to_be_hidden(timeout=PATIENCE)
    expect(rows(page)).to_have_count(SIZE - 2, timeout=PATIENCE)


def test_filters_in_the_address_wait_for_all(page: Page, draft: dict[str, Any]) -> None:
    open_desk(page, draft, "?show=unanswered")
    expect(row(page, FAR)).to_be_hidden(timeout=PATIENCE)
    expect(rows(page)).to_have_count(SIZE - 2, timeout=PATIENCE)


def test_a_link_to_a_far_passage_waits_for_it(page: Page, draft: dict[str, Any]) -> None:
    page.goto(f"/drafts/{draft['id']}#{draft['segments'][FAR]['id']}")
    expect(row(page, FAR)).to_have_class(re.compile(r"\bactive\b"), timeout=PATIENCE)
    expect(row(page, FAR)).to_be_in_viewport()


def test_where_the_rest_does_not_come_it_is_asked_for_again(page: Page, draft: dict[str, Any], watch: Watch) -> None:
    watch.expect(r"Failed to load resource")
    page.route(f"**/api/drafts/{draft['id']}", lambda route: route.abort(), times=1)
    open_desk(page, draft)
    expect(row(page, SIZE - 1)).to_be_attached(timeout=PATIENCE)
