"""What somebody in a hurry does at the desk: changes what is known of the draft, presses, exports, loses the server."""

import re
from collections.abc import Callable
from pathlib import Path

import httpx
from playwright.sync_api import Page, expect

from tests.e2e.axe import COLOURS, violations
from tests.e2e.desk import editor, expect_saved, make_draft, open_desk, reply, row, segments
from tests.e2e.watch import Watch

AWAY = ("ERR_FAILED", "ERR_CONNECTION_REFUSED", "Failed to load resource")
HAS_FETCHED_AHEAD = "() => performance.getEntriesByType('resource').some(({ name }) => name.includes('%s'))"


def fetched_ahead(page: Page) -> None:
    for part in ("Tool", "work", "Keys", "AboutFields", "Choices", "rest."):
        page.wait_for_function(HAS_FETCHED_AHEAD % part)
    page.wait_for_load_state("networkidle")


def test_every_tool_works_once_the_server_is_away(page: Page, api: httpx.Client, watch: Watch) -> None:
    watch.expect(*AWAY)
    open_desk(page, make_draft(api))
    fetched_ahead(page)
    page.route("**/*", lambda route: route.abort())
    row(page, 1).locator("button.who").click()
    expect(row(page, 1).get_by_label("Vad är det?")).to_be_visible()
    editor(page, 2).click()
    row(page, 2).get_by_role("button", name="Mer").click()
    expect(row(page, 2).get_by_label("Källor")).to_be_visible()
    row(page, 2).get_by_text("Rätta", exact=True).click()
    row(page, 2).get_by_label("Föreslagen lydelse").fill("– Vi tog in den i april.")
    expect(page.get_by_role("status")).to_have_text("Ingen kontakt med servern")
    page.get_by_role("button", name="Exportera svar").click()
    page.get_by_role("menuitem", name="Word").click()
    expect(page.get_by_text("Replik får inte kontakt med servern.", exact=False)).to_be_visible()


def test_a_tool_that_does_not_come_says_so_and_can_be_asked_for_again(
    page: Page, api: httpx.Client, watch: Watch
) -> None:
    watch.expect(*AWAY)
    page.route("**/assets/Tool-*.js", lambda route: route.abort())
    open_desk(page, make_draft(api))
    row(page, 1).locator("button.who").click()
    expect(row(page, 1).get_by_role("alert")).to_contain_text("Replik får inte kontakt med servern.")
    page.unroute("**/assets/Tool-*.js")
    row(page, 1).get_by_role("button", name="Försök igen").click()
    expect(row(page, 1).get_by_label("Vad är det?")).to_be_visible()


def test_what_was_typed_into_a_draft_that_is_gone_can_be_had_back(page: Page, api: httpx.Client, watch: Watch) -> None:
    watch.expect("404")
    draft = make_draft(api)
    open_desk(page, draft)
    api.delete(f"/drafts/{draft['id']}").raise_for_status()
    editor(page, 2).fill("Skrivet till ett utkast som är borta.")
    expect(row(page, 2).get_by_role("alert")).to_be_visible()
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    expect(page.get_by_role("heading", name="Utkastet finns inte")).to_be_visible()
    expect(page.get_by_text("Skrivet till ett utkast som är borta.")).to_be_visible()
    page.get_by_role("button", name="Släng").click()
    expect(page.get_by_text("Skrivet till ett utkast som är borta.")).to_have_count(0)
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('replik.journal'))") == []


def test_what_is_known_of_the_draft_can_be_changed(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    page.get_by_role("button", name="Om utkastet").click()
    page.get_by_label("Tidning eller kanal").fill("Norrhamns Tidning")
    page.get_by_label("Journalist").fill("Ture Ask")
    page.get_by_label("Svara senast").fill("2031-06-15T21:00")
    page.get_by_label("Utrymme för ditt svar").fill("0")
    page.get_by_role("button", name="Spara").click()
    amount = page.get_by_label("Utrymme för ditt svar")
    expect(amount).to_have_accessible_description(re.compile("Minst 1"))
    amount.fill("1 200")
    page.get_by_role("button", name="Spara").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_text("Norrhamns Tidning · version 1 av utkastet")).to_be_visible()
    expect(page.get_by_text("1 200 tecken", exact=False)).to_be_visible()
    changed = api.get(f"/drafts/{draft['id']}").json()
    assert (changed["journalist"], changed["deadline"]) == ("Ture Ask", "2031-06-15T19:00:00Z")
    assert (changed["space"]["amount"], changed["space"]["unit"]) == (1200, "characters")


def test_a_language_that_can_no_longer_be_changed_says_why_beside_it(
    page: Page, api: httpx.Client, watch: Watch
) -> None:
    watch.expect("409")
    draft = make_draft(api)
    reply(api, draft["segments"][2]["id"], "Isen.")
    open_desk(page, draft)
    expect(page.locator(".figures").get_by_text("5 tecken")).to_be_visible()  # the total, also without a space
    page.get_by_role("button", name="Om utkastet").click()
    page.get_by_label("Textens språk").select_option("en")
    page.get_by_role("button", name="Spara").click()
    expect(page.get_by_label("Textens språk")).to_have_accessible_description(re.compile("går inte att ändra"))


def test_a_correction_that_corrects_nothing_is_no_answer(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    editor(page, 2).click()
    row(page, 2).get_by_text("Rätta", exact=True).click()
    wording = row(page, 2).get_by_label("Föreslagen lydelse")
    expect(wording).to_have_value(draft["segments"][2]["text"])
    wording.press("Control+Enter")
    expect(page.get_by_text("Inget är ändrat i den föreslagna lydelsen än.")).to_be_visible()
    expect(row(page, 2).get_by_role("button", name="Status: Öppen")).to_be_visible()
    expect(page.get_by_text("0 av 5 besvarade")).to_be_visible()
    wording.fill("– Vi tog in den i april.")
    expect(page.get_by_text("1 av 5 besvarade")).to_be_visible()
    expect_saved(page)
    wording.fill(draft["segments"][2]["text"])
    expect(page.get_by_text("0 av 5 besvarade")).to_be_visible()
    page.wait_for_function("() => Object.keys(localStorage).every((key) => !key.startsWith('replik.journal'))")
    assert not segments(api, draft)[2]["reply"]["wording"]


def test_the_chosen_stance_is_readable_under_the_pointer(new_page: Callable[..., Page], api: httpx.Client) -> None:
    draft = make_draft(api)
    for scheme in ("light", "dark"):
        page = new_page(color_scheme=scheme)
        open_desk(page, draft)
        editor(page, 2).click()
        row(page, 2).get_by_text("Stryk", exact=True).click()  # and the pointer stays there
        assert violations(page, COLOURS) == []


def test_exporting_in_a_conflict_goes_to_it(page: Page, api: httpx.Client, watch: Watch) -> None:
    watch.expect("412")
    draft = make_draft(api)
    open_desk(page, draft)
    reply(api, draft["segments"][2]["id"], "Skrivet i andra fönstret.")
    editor(page, 2).fill("Mitt.")
    expect(row(page, 2).get_by_role("alert")).to_be_visible()
    editor(page, 4).click()
    page.get_by_role("button", name="Exportera svar").click()
    page.get_by_role("menuitem", name="Word").click()
    expect(page.get_by_text("En replik finns i två versioner. Välj först vilken som ska gälla.")).to_be_visible()
    expect(editor(page, 2)).to_be_focused()


def test_the_hints_of_an_empty_card_can_be_pressed(new_page: Callable[..., Page], api: httpx.Client) -> None:
    page = new_page(viewport={"width": 390, "height": 760}, has_touch=True, is_mobile=True)
    draft = make_draft(api)
    open_desk(page, draft)
    row(page, 1).get_by_role("button", name="godkänn").tap()
    expect(row(page, 1).get_by_role("radio", name="Godkänn")).to_be_checked()
    row(page, 2).get_by_role("button", name="föreslå lydelse").tap()
    expect(row(page, 2).get_by_label("Föreslagen lydelse")).to_be_focused()
    row(page, 3).get_by_role("button", name="svara").tap()
    expect(editor(page, 3)).to_be_focused()


def test_the_strip_stays_in_view(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api, "\n\n".join(f"Stycke nummer {n} handlar om bryggan." for n in range(60))))
    row(page, 40).scroll_into_view_if_needed()
    expect(page.get_by_role("button", name="Alla 60")).to_be_in_viewport()


def test_a_phone_keeps_two_short_rows_in_view(new_page: Callable[..., Page], api: httpx.Client) -> None:
    page = new_page(viewport={"width": 390, "height": 760}, has_touch=True, is_mobile=True)
    open_desk(page, make_draft(api, deadline="2099-01-01T12:00:00Z"))
    assert page.locator("header").evaluate("header => header.offsetHeight") <= 110


def test_each_of_two_fields_shows_its_focus(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    reply(api, draft["segments"][2]["id"], "", stance="correct", wording="– I april.")
    open_desk(page, draft)
    line = "field => getComputedStyle(field).boxShadow"
    for field in (editor(page, 2), row(page, 2).get_by_label("Föreslagen lydelse")):
        before = field.evaluate(line)
        field.focus()
        assert field.evaluate(line) != before == "none"


def test_words_are_nobodys_until_it_is_known_who_reads(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api, interviewee=None))
    mark = row(page, 4).locator("mark").first
    colour = "mark => getComputedStyle(mark).backgroundColor"
    before = mark.evaluate(colour)
    page.get_by_role("button", name="Jag finns inte med i texten").click()
    expect(page.get_by_text("andras ord")).to_be_visible()
    assert mark.evaluate(colour) != before


def test_a_name_is_the_same_with_any_apostrophe(page: Page, api: httpx.Client) -> None:
    text = "– Vi tog in den för isens skull, säger Siv O’Neill, hamnchef."
    open_desk(page, make_draft(api, text, interviewee={"name": "SIV  O'Neill"}))
    expect(page.locator("mark.me").first).to_be_visible()


def test_choosing_a_layout_keeps_the_menu_open_and_files_know_the_time_zone(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api))
    editor(page, 2).fill("Isen.")
    page.get_by_role("button", name="Exportera svar").click()
    page.get_by_role("group", name="Uppställning").get_by_role("menuitemradio", name="Ställe för ställe").click()
    with page.expect_request("**/response.txt?*") as asked, page.expect_download() as download:
        page.get_by_role("menuitem", name="Ren text").click()
    assert "layout=interleaved" in asked.value.url
    assert "time_zone=Europe%2FStockholm" in asked.value.url
    assert "Isen." in Path(download.value.path()).read_text("utf-8")


def test_the_short_version_is_counted_as_the_rest(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    reply(api, draft["segments"][2]["id"], "Isen tar bryggan annars.", short_body="Isen! 👨‍👩‍👧")
    open_desk(page, draft)
    expect(row(page, 2).get_by_text("kortversion finns (7)")).to_be_visible()
