"""The space that is given: how it is chosen and counted, what the meter says, and the plan that makes replies fit."""

import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.desk import editor, expect_saved, make_draft, open_desk, reply, row, segments, sheet, strip

LONG = "Bryggan togs in i april för att isen annars hade tagit den, som förra våren."  # 76 characters
SHORT = "Isen hade tagit den."  # 20
SPACE = {"amount": 100, "unit": "characters"}


def two_replies(api: httpx.Client, space: dict[str, Any] | None = SPACE, **first: Any) -> dict[str, Any]:
    """A draft with two long replies, at passages 2 and 4; the first has a short version unless it is told otherwise."""
    draft = make_draft(api, space=space)
    reply(api, draft["segments"][1]["id"], LONG, **{"short_body": SHORT, **first})
    reply(api, draft["segments"][3]["id"], LONG)
    return draft


def open_fit(page: Page, draft: dict[str, Any]) -> None:
    open_desk(page, draft)
    strip(page).get_by_role("button", name="Få plats").click()
    expect(sheet(page).get_by_role("list", name="Urvalet")).to_be_visible()


def choice(page: Page, number: int, length: str) -> Locator:
    """The button that lets the reply to a passage go full, short or out."""
    group = sheet(page).get_by_role("radiogroup", name=f"Hur mycket av repliken till textställe {number} som går med")
    return group.get_by_role("radio", name=length)


def lengths(api: httpx.Client, draft: dict[str, Any]) -> list[tuple[str, bool]]:
    replies = [segment["reply"] for segment in segments(api, draft)]
    return [(reply["length"], reply["pinned"]) for reply in replies if reply]


def test_the_meter_goes_red_says_by_how_much_and_stops_nobody(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api, space={"amount": 20, "unit": "characters"})
    open_desk(page, draft)
    editor(page, 1).fill("Tjugo tecken är det.")
    expect(strip(page).get_by_text("20 / 20 tecken")).to_be_visible()
    expect(strip(page).get_by_text("för mycket")).to_have_count(0)
    editor(page, 1).press("End")
    editor(page, 1).press_sequentially(" Och mer.")
    expect(strip(page).get_by_text("9 för mycket")).to_be_visible()
    expect(row(page, 1).get_by_text("29 tecken · 145 % av utrymmet")).to_be_visible()
    expect(row(page, 1).get_by_text("9 för långt")).to_be_visible()
    expect_saved(page)
    assert segments(api, draft)[1]["reply"]["body"] == "Tjugo tecken är det. Och mer."


@pytest.mark.parametrize("width", [1280, 1400])
def test_the_strip_stays_one_line_when_it_says_by_how_much(page: Page, api: httpx.Client, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    open_desk(page, two_replies(api))
    expect(strip(page).get_by_text("52 för mycket")).to_be_visible()
    parts = [strip(page).get_by_role("button", name="Alla"), strip(page).get_by_text("besvarade", exact=False).last]
    first, last = (part.bounding_box() for part in parts)
    assert first
    assert last
    assert last["y"] < first["y"] + first["height"]


def test_the_replies_that_are_too_long_say_so(page: Page, api: httpx.Client) -> None:
    draft = two_replies(api, space={"amount": 120, "unit": "characters"})
    reply(api, draft["segments"][5]["id"], SHORT)
    open_desk(page, draft)
    expect(strip(page).get_by_text("52 för mycket")).to_be_visible()
    for at in (1, 3):
        expect(row(page, at).get_by_text("26 för långt")).to_be_visible()
    expect(row(page, 5).get_by_text("för långt")).to_have_count(0)


def test_a_greeting_takes_space_where_it_counts(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api, space=SPACE)
    open_desk(page, draft)
    strip(page).get_by_role("button", name="Utrymme").click()
    sheet(page).get_by_text("Hälsning och underskrift").click()
    sheet(page).get_by_label("Hälsning", exact=True).fill("Hej!")
    sheet(page).get_by_label("Underskrift", exact=True).fill("Siv Rask")
    sheet(page).get_by_label("hälsningen först").check()
    sheet(page).get_by_role("button", name="Spara").click()
    expect(strip(page).get_by_text("4 / 100 tecken")).to_be_visible()
    changed = api.get(f"/drafts/{draft['id']}").json()
    assert (changed["greeting"], changed["signature"], changed["budget"]["used"]) == ("Hej!", "Siv Rask", 4)


def test_the_sheets_open_by_one_key(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    page.keyboard.press("f")
    expect(sheet(page).get_by_role("heading", name="Utrymme för svaret")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    api.patch(f"/drafts/{draft['id']}", json={"space": SPACE}).raise_for_status()
    page.reload()
    expect(row(page, 0)).to_be_attached()
    page.keyboard.press("f")
    expect(sheet(page).get_by_role("heading", name="Få plats på 100 tecken")).to_be_visible()


@pytest.mark.parametrize(
    ("unit", "label", "shown"),
    [
        ("characters-without-spaces", "tecken utan blanksteg", "17 / 50"),
        ("words", "ord", "4 / 50 ord"),
        ("lines", "rader", "2 / 50 rader"),
    ],
)
def test_the_space_is_counted_in_the_unit_that_is_chosen(
    page: Page, api: httpx.Client, unit: str, label: str, shown: str
) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    editor(page, 1).fill("Isen hade tagit den.")
    strip(page).get_by_role("button", name="Ange utrymme").click()
    page.get_by_label("Utrymme", exact=True).fill("50")
    page.get_by_label("Räknas i").select_option(label=label)
    if unit == "lines":
        page.get_by_label("Tecken på en rad").fill("12")
    sheet(page).get_by_role("button", name="Spara").click()
    expect(strip(page).get_by_text(shown)).to_be_visible()
    expect_saved(page)
    draft = api.get(f"/drafts/{draft['id']}").json()
    assert draft["space"]["unit"] == unit
    assert str(draft["budget"]["used"]) == shown.split(" / ", maxsplit=1)[0]


def test_a_preset_says_where_it_comes_from_and_can_be_changed(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    preset = next(one for one in api.get("/space-presets").json()["items"] if one["id"] == "answer")
    open_desk(page, draft)
    strip(page).get_by_role("button", name="Ange utrymme").click()
    radio = sheet(page).get_by_role("radio", name=re.compile("Svar direkt"))
    radio.check()
    expect(sheet(page)).to_contain_text(preset["source"]["sv"])
    expect(sheet(page)).to_contain_text(preset["dated"][:4])
    expect(page.get_by_label("Utrymme", exact=True)).to_have_value(str(preset["amount"]))
    sheet(page).get_by_label("text som du citerar").uncheck()
    expect(sheet(page).get_by_role("radio", name="Eget mått")).to_be_checked()
    sheet(page).get_by_role("button", name="Spara").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    space = api.get(f"/drafts/{draft['id']}").json()["space"]
    assert (space["amount"], space["preset"]) == (preset["amount"], None)
    assert "quoted" not in space["counts"]


def test_what_does_not_count_is_not_counted(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api, space={**SPACE, "counts": []})
    open_desk(page, draft)
    editor(page, 1).fill("Isen, säger Siv Rask.")
    expect(strip(page).get_by_text("5 / 100 tecken")).to_be_visible()


def test_a_space_that_cannot_be_is_explained_beside_the_field(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api))
    strip(page).get_by_role("button", name="Ange utrymme").click()
    page.get_by_label("Utrymme", exact=True).fill("lagom")
    sheet(page).get_by_role("button", name="Spara").click()
    expect(page.get_by_label("Utrymme", exact=True)).to_have_accessible_description("Ange ett helt tal, minst 1.")


def test_the_best_plan_is_shown_with_what_is_lost_and_is_used(page: Page, api: httpx.Client) -> None:
    draft = two_replies(api)
    open_fit(page, draft)
    expect(sheet(page).get_by_role("heading", name="Få plats på 100 tecken")).to_be_visible()
    expect(choice(page, 2, "kort")).to_be_checked()
    expect(choice(page, 4, "hel")).to_be_checked()
    expect(sheet(page).get_by_text("96 av 100 tecken · 4 kvar")).to_be_visible()
    expect(sheet(page)).to_contain_text("Repliken till textställe 2 går i kortversion, 56 tecken mindre")
    sheet(page).get_by_role("button", name="Använd urvalet").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(strip(page).get_by_text("96 / 100 tecken")).to_be_visible()
    expect(row(page, 1).get_by_text("kort · 20 tecken")).to_be_visible()
    assert lengths(api, draft) == [("short", False), ("full", False)]
    sent = api.get(f"/drafts/{draft['id']}/response.txt").text
    assert sent.count(LONG) == 1
    page.get_by_role("button", name="Ångra").click()
    expect(strip(page).get_by_text("152 / 100 tecken")).to_be_visible()
    assert lengths(api, draft) == [("full", False), ("full", False)]


def test_what_a_person_chooses_is_pinned_and_the_rest_is_planned_around_it(page: Page, api: httpx.Client) -> None:
    draft = two_replies(api)
    open_fit(page, draft)
    choice(page, 2, "hel").check()
    expect(choice(page, 4, "ute")).to_be_checked()
    expect(choice(page, 2, "hel")).to_be_checked()
    pin = sheet(page).get_by_role("button", name="Ta bort nålen från repliken till textställe 2")
    expect(pin).to_be_visible()
    expect(sheet(page)).to_contain_text("Repliken till textställe 4 följer inte med.")
    pin.click()
    expect(choice(page, 4, "hel")).to_be_checked()
    expect(pin).to_have_count(0)


def test_what_the_plan_has_chosen_is_pinned_by_pressing_it(page: Page, api: httpx.Client) -> None:
    draft = two_replies(api)
    open_fit(page, draft)
    expect(choice(page, 4, "hel")).to_be_checked()
    choice(page, 4, "hel").click()
    expect(sheet(page).get_by_role("button", name="Ta bort nålen från repliken till textställe 4")).to_be_visible()
    sheet(page).get_by_role("button", name="Använd urvalet").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert lengths(api, draft) == [("short", False), ("full", True)]


def test_giving_up_leaves_everything_as_it_was(page: Page, api: httpx.Client) -> None:
    draft = two_replies(api)
    open_fit(page, draft)
    with page.expect_response("**/fit"):
        choice(page, 4, "ute").check()
    expect(sheet(page)).to_contain_text("textställe 4 följer inte med")
    with page.expect_response("**/plan"):
        page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(strip(page).get_by_text("152 / 100 tecken")).to_be_visible()
    assert lengths(api, draft) == [("full", False), ("full", False)]


def test_a_short_version_is_written_where_it_is_wanted(page: Page, api: httpx.Client) -> None:
    draft = two_replies(api, short_body=None)
    open_fit(page, draft)
    expect(sheet(page)).to_contain_text("följer inte med")
    choice(page, 2, "kort").click()
    sheet(page).get_by_label("Kortversion av repliken till textställe 2").fill(SHORT)
    expect(sheet(page).get_by_text("20 tecken", exact=True)).to_be_visible()
    sheet(page).get_by_role("button", name="Klar").click()
    expect(choice(page, 2, "kort")).to_be_checked()
    expect(choice(page, 4, "hel")).to_be_checked()
    assert segments(api, draft)[1]["reply"]["short_body"] == SHORT


def test_writing_goes_on_after_a_plan_is_used(page: Page, api: httpx.Client) -> None:
    draft = two_replies(api)
    open_fit(page, draft)
    sheet(page).get_by_role("button", name="Använd urvalet").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    editor(page, 3).fill("Nej.")
    expect_saved(page)
    expect(strip(page).get_by_text("24 / 100 tecken")).to_be_visible()
    assert lengths(api, draft) == [("short", False), ("full", False)]
    assert segments(api, draft)[3]["reply"]["body"] == "Nej."


def test_it_is_said_honestly_when_not_even_the_must_haves_fit(page: Page, api: httpx.Client) -> None:
    draft = two_replies(api, space={"amount": 60, "unit": "characters"}, priority="must", short_body=None)
    open_fit(page, draft)
    expect(sheet(page).get_by_role("alert")).to_contain_text("blir det 16 tecken för mycket")
    ways = sheet(page).get_by_role("region", name="Andra vägar")
    expect(ways.get_by_role("listitem")).to_have_count(6)


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        ("Be om mer plats", "ask-space"),
        ("ett samlat uttalande", "joint-statement"),
        ("bara rättelser av fakta", "corrections-only"),
        ("separat artikel", "separate-article"),
        ("egen sida", "own-page"),
    ],
)
def test_each_way_out_has_a_ready_mail(page: Page, api: httpx.Client, link: str, kind: str) -> None:
    draft = two_replies(api)
    letters = {one["kind"]: one for one in api.get(f"/drafts/{draft['id']}/letters").json()["items"]}
    open_fit(page, draft)
    sheet(page).get_by_role("button", name=link).click()
    expect(sheet(page).get_by_label("Ämne")).to_have_value(letters[kind]["subject"])
    body = sheet(page).get_by_label("Mejlet, att ändra som du vill")
    expect(body).to_have_value(letters[kind]["body"])
    body.fill("Hej & tack!")
    expect(sheet(page).get_by_role("link", name="Öppna i e-posten")).to_have_attribute(
        "href", re.compile("^mailto:.*body=Hej%20%26%20tack!$")
    )
    sheet(page).get_by_role("button", name="Tillbaka").click()
    expect(sheet(page).get_by_role("list", name="Urvalet")).to_be_visible()


def test_saying_no_is_noted_and_not_only_mailed(page: Page, api: httpx.Client) -> None:
    draft = two_replies(api)
    open_fit(page, draft)
    with page.expect_response("**/fit"):
        choice(page, 4, "ute").check()
    sheet(page).get_by_role("button", name="avböj").click()
    expect(page.get_by_role("dialog", name="Avböj")).to_be_visible()
    expect(sheet(page)).to_have_count(1)
    sheet(page).get_by_role("button", name="Avböj", exact=True).click()
    expect(page.get_by_text("Du har avböjt att medverka.")).to_be_visible()
    assert api.get(f"/drafts/{draft['id']}").json()["state"] == "declined"
    assert lengths(api, draft) == [("full", False), ("full", False)]


def test_a_mail_is_copied(new_page: Callable[..., Page], api: httpx.Client) -> None:
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    open_fit(page, two_replies(api))
    sheet(page).get_by_role("button", name="Be om mer plats").click()
    sheet(page).get_by_label("Ämne").fill("Mer plats")
    sheet(page).get_by_label("Mejlet, att ändra som du vill").fill("Hej!")
    sheet(page).get_by_role("button", name="Kopiera").click()
    expect(page.get_by_text("Mejlet är kopierat.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == "Mer plats\n\nHej!"


def test_the_sheet_is_worked_by_keyboard(page: Page, api: httpx.Client) -> None:
    draft = two_replies(api)
    open_desk(page, draft)
    strip(page).get_by_role("button", name="Få plats").press("Enter")
    expect(choice(page, 2, "kort")).to_be_checked()
    choice(page, 2, "kort").focus()
    page.keyboard.press("ArrowLeft")
    expect(choice(page, 2, "hel")).to_be_checked()
    expect(choice(page, 2, "hel")).to_be_focused()
    expect(choice(page, 4, "ute")).to_be_checked()
    page.keyboard.press("Escape")
    expect(strip(page).get_by_role("button", name="Få plats")).to_be_focused()
