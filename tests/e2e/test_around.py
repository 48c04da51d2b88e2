"""What surrounds the replies of an evening: the deadline, the agenda, questions, promises, declining, every command."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.e2e.desk import editor, make_draft, open_desk, reply, row, rows, segments
from tests.e2e.watch import Watch

KNOWN: dict[str, Any] = {"space": {"amount": 900}, "read_before_print": True}


def in_hours(hours: float) -> str:
    return (datetime.now(UTC) + timedelta(hours=hours)).isoformat()


def choose(page: Page, name: str) -> None:
    page.get_by_role("button", name="Mer", exact=False).and_(page.locator("header button")).click()
    page.get_by_role("menuitem", name=name).click()


def sheet(page: Page, title: str) -> Locator:
    dialog = page.get_by_role("dialog", name=title)
    expect(dialog).to_be_visible()
    return dialog


def now(api: httpx.Client, draft: dict[str, Any]) -> dict[str, Any]:
    return api.get(f"/drafts/{draft['id']}").json()  # type: ignore[no-any-return]


def test_a_short_evening_shows_only_what_is_about_me_the_most_important_first(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api, deadline=in_hours(3))
    mine = [s for s in segments(api, draft) if s["about_interviewee"]]
    reply(api, mine[0]["id"], "Redan svarat.", status="ready")
    open_desk(page, draft)
    page.get_by_role("button", name="I kväll", exact=True).click()
    agenda = page.get_by_role("region", name="I kväll")
    expect(agenda.get_by_role("listitem")).to_have_count(len(mine))
    expect(agenda.get_by_role("listitem").last).to_contain_text("klar")
    expect(rows(page)).to_have_count(len(mine))
    assert "tonight=1" in page.url
    page.reload()
    expect(agenda).to_be_visible()
    agenda.get_by_role("button", name="Visa hela utkastet").click()
    expect(rows(page)).to_have_count(len(draft["segments"]))
    assert "tonight" not in page.url


def test_with_a_day_left_there_is_no_hurry(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api, deadline=in_hours(30)))
    expect(page.get_by_role("button", name="I kväll", exact=True)).to_have_count(0)


def test_the_deadline_is_told_by_the_clock_of_its_zone(page: Page, api: httpx.Client, watch: Watch) -> None:
    watch.expect("422")
    draft = make_draft(api)
    open_desk(page, draft)
    page.get_by_role("button", name="Ange tid").click()
    about = sheet(page, "Om utkastet")
    about.get_by_label("Svara senast").fill("2020-03-31T12:30")
    expect(about.get_by_text("Den tiden har redan varit")).to_be_visible()
    about.get_by_label("Svara senast").fill("2030-03-31T02:30")
    about.get_by_role("button", name="Spara").click()
    expect(about.get_by_text("Den tiden finns inte")).to_be_visible()
    about.get_by_label("Svara senast").fill("2030-06-01T21:00")
    about.get_by_label("Tidszon").select_option("America/New_York")
    about.get_by_label("Får du läsa igen").select_option("no")
    about.get_by_role("button", name="Spara").click()
    expect(page.locator("header time")).to_contain_text("21:00 New York")
    kept = now(api, draft)
    assert (kept["deadline"], kept["deadline_zone"]) == ("2030-06-02T01:00:00Z", "America/New_York")
    assert kept["read_before_print"] is False


def test_the_deadline_goes_into_a_calendar(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api, deadline=in_hours(30)))
    with page.expect_download() as started:
        choose(page, "Lägg tiden i kalendern")
    assert started.value.suggested_filename == "deadline.ics"


def test_what_is_not_known_becomes_a_question_that_is_ready_to_send(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api, space={"amount": 900}))
    choose(page, "Fråga journalisten")
    asked = sheet(page, "Fråga journalisten")
    expect(asked.get_by_role("listitem")).to_have_count(2)
    letter = asked.get_by_label("Brev")
    expect(letter).to_have_value(re.compile("dag och klockslag.*läsa texten", re.DOTALL))
    expect(letter).not_to_have_value(re.compile("Hur långt"))
    letter.fill("Hej! När?")
    mail = asked.get_by_role("link", name="Öppna i e-postprogram").get_attribute("href")
    assert mail
    assert mail.startswith("mailto:?subject=")
    assert "Hej!%20N%C3%A4r%3F" in mail


def test_declining_in_part_says_so_courteously_keeps_everything_and_is_taken_back(
    page: Page, api: httpx.Client
) -> None:
    draft = make_draft(api)
    reply(api, segments(api, draft)[1]["id"], "Det finns kvar.")
    open_desk(page, draft)
    choose(page, "Avböj")
    asked = sheet(page, "Avböj")
    asked.get_by_label("Att svara skriftligt").uncheck()
    asked.get_by_label("Att medverka i artikeln").uncheck()
    text = asked.get_by_label("Så här säger du det")
    expect(text).to_have_value(re.compile("mina citat"))
    expect(text).not_to_have_value(re.compile("medverka i artikeln"))
    text.fill("Stryk mina citat, tack.")
    asked.get_by_role("button", name="Avböj", exact=True).click()
    expect(page.get_by_text("Du har avböjt: att mina citat används.")).to_be_visible()
    assert now(api, draft)["decline"]["text"] == "Stryk mina citat, tack."
    page.get_by_role("button", name="Ångra").click()
    expect(page.get_by_text("Du har avböjt: att mina citat används.")).to_have_count(0)
    kept = now(api, draft)
    assert (kept["decline"], kept["state"]) == (None, "open")
    expect(editor(page, 1)).to_have_value("Det finns kvar.")


def test_declining_all_of_it_is_an_outcome(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    choose(page, "Avböj")
    sheet(page, "Avböj").get_by_role("button", name="Avböj", exact=True).click()
    expect(page.get_by_text("Du har avböjt att medverka.")).to_be_visible()
    assert now(api, draft)["state"] == "declined"
    page.goto("/")
    expect(page.get_by_role("listitem").filter(has_text="Bryggan")).to_contain_text("Avböjt")


def test_a_promise_that_is_late_comes_before_everything_until_it_ends(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    choose(page, "Löften")
    asked = sheet(page, "Löften")
    asked.get_by_role("button", name="Skriv ner").click()
    expect(asked.get_by_text("Skriv vad som lovades.")).to_be_visible()
    asked.get_by_label("Vad lovades?").fill("Det blir en egen artikel.")
    asked.get_by_label("Senast").fill(str(date.today() - timedelta(days=2)))
    asked.get_by_role("button", name="Skriv ner").click()
    expect(asked.get_by_text("försenat")).to_be_visible()
    page.goto("/")
    late = page.get_by_role("region", name="Ett löfte är försenat")
    expect(late.get_by_text("Det blir en egen artikel.")).to_be_visible()
    late.get_by_role("link").click()
    page.get_by_text("Ett löfte är försenat").locator("..").get_by_role("button", name="Visa", exact=True).click()
    sheet(page, "Löften").get_by_role("combobox", name="Hur gick det").select_option("broken")
    expect(page.get_by_text("Ett löfte är försenat")).to_have_count(0)
    assert [promise["state"] for promise in now(api, draft)["promises"]] == ["broken"]


def test_every_command_and_passage_is_found_by_a_few_letters(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft, "?show=unanswered")
    row(page, 1).click()
    page.keyboard.press("Control+k")
    expect(page.get_by_role("combobox")).to_be_focused()
    page.keyboard.type("grahn")
    expect(page.get_by_role("option")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(editor(page, 3)).to_be_focused()
    page.keyboard.press("Control+k")
    expect(page.get_by_role("combobox")).to_be_focused()
    page.keyboard.type("alla kommandon finns inte här")
    expect(page.get_by_text("Inget passar.")).to_be_visible()
    page.get_by_role("combobox").fill("citat visa")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("show=.*quotes"))


class Gate:
    """Holds back what a page asks for until it is opened."""

    def __init__(self, page: Page, *addresses: str) -> None:
        self.waiting: list[Route] | None = []
        for address in addresses:
            page.route(address, self.come)

    def come(self, route: Route) -> None:
        if self.waiting is None:
            route.continue_()
        else:
            self.waiting.append(route)

    def open(self) -> None:
        waiting, self.waiting = self.waiting or [], None
        for route in waiting:
            route.continue_()


@pytest.mark.parametrize("late", [["work", "all"], ["all"]], ids=["before the keys are here", "after"])
def test_what_is_typed_while_the_list_of_commands_is_on_its_way_is_for_the_list(
    page: Page, api: httpx.Client, late: list[str]
) -> None:
    draft = make_draft(api)
    gate = Gate(page, *(f"**/assets/{part}-*.js" for part in late))
    open_desk(page, draft)
    if "work" not in late:
        expect(page.get_by_role("button", name="Visa tangenterna")).to_be_visible()
    page.keyboard.press("Control+k")
    page.keyboard.type("grahn")
    page.keyboard.press("Enter")
    gate.open()
    expect(editor(page, 3)).to_be_focused()
    assert [one["reply"] for one in segments(api, draft)] == [None] * 6
    expect(page.get_by_text("0 av 5 besvarade")).to_be_visible()


def test_many_late_promises_come_a_page_at_a_time(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    for n in range(23):
        promise = {"words": f"Löfte nummer {n}.", "due_on": "2020-01-01"}
        api.post(f"/drafts/{draft['id']}/promises", json=promise).raise_for_status()
    page.goto("/")
    late = page.get_by_role("region", name="Fler än 20 löften är försenade")
    expect(late.get_by_role("listitem")).to_have_count(20)
    late.get_by_role("button", name="Visa fler").click()
    late = page.get_by_role("region", name="23 löften är försenade")
    expect(late.get_by_role("listitem")).to_have_count(23)
    expect(late.get_by_role("button")).to_have_count(0)


def test_the_drafts_are_looked_through(page: Page, api: httpx.Client) -> None:
    for n in range(3):
        make_draft(api, f"Utkast {n}\n\n– Båten {'sjönk' * (n == 1)}, säger Siv Rask.")
    page.goto("/")
    page.get_by_role("searchbox", name="Sök bland utkasten").fill("SJÖNK")
    expect(page.get_by_role("link", name=re.compile("^Utkast"))).to_have_count(1)
    page.get_by_role("searchbox").fill("ubåt")
    expect(page.get_by_text("Inget utkast innehåller det.")).to_be_visible()
    page.get_by_role("searchbox").fill("")
    expect(page.get_by_role("link", name=re.compile("^Utkast"))).to_have_count(3)
    assert "ubåt" not in page.url


def test_an_example_can_be_thrown_away(page: Page, api: httpx.Client) -> None:
    page.goto("/")
    page.get_by_role("button", name="Prova ett exempel").click()
    page.get_by_role("button", name="Släng exemplet").click()
    expect(page.get_by_role("heading", name="Så går det till")).to_be_visible()
    assert api.get("/drafts").json()["items"] == []
