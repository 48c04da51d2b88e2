"""The desk as the person who answers meets it: reading, writing, choosing, moving by keys."""

import re
from collections.abc import Callable

import httpx
from playwright.sync_api import Page, expect

from tests.e2e.desk import bodies, editor, expect_saved, make_draft, open_desk, reply, row, rows, segments
from tests.e2e.watch import Watch


def test_each_passage_says_who_speaks_and_marks_the_words(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api))
    expect(row(page, 0).get_by_role("heading", name="Bryggan som försvann")).to_be_visible()
    mine, other = row(page, 2), row(page, 4)
    expect(mine.get_by_role("button", name="Siv Rask, hamnchef · citat")).to_be_visible()
    expect(mine.locator("mark.me")).to_have_text("Vi tog in den för isens skull")
    expect(other.locator("mark.other").first).to_contain_text("Den behövs.")
    expect(mine).to_have_attribute("data-kind", "quote")


def test_a_reply_is_saved_as_it_is_written_and_is_there_after_a_reload(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    editor(page, 2).click()
    page.keyboard.type("Isen tar bryggan annars. 🛟")
    expect_saved(page)
    assert bodies(api, draft)[2] == "Isen tar bryggan annars. 🛟"
    page.reload()
    expect(editor(page, 2)).to_have_value("Isen tar bryggan annars. 🛟")


def test_a_reload_in_the_middle_of_a_word_loses_nothing(page: Page, api: httpx.Client, watch: Watch) -> None:
    watch.expect("412")  # the page that left may have saved it, and the one that came tries again
    draft = make_draft(api)
    open_desk(page, draft)
    editor(page, 2).click()
    page.keyboard.type("Isen tar")
    page.reload()
    expect(editor(page, 2)).to_have_value("Isen tar")
    page.wait_for_function("() => Object.keys(localStorage).every((key) => !key.startsWith('replik.journal'))")
    assert bodies(api, draft)[2] == "Isen tar"


def test_what_is_written_counts_at_once(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api, space={"amount": 20, "unit": "characters"})
    open_desk(page, draft)
    expect(page.get_by_text("0 av 5 besvarade")).to_be_visible()
    editor(page, 2).fill("Tjugoen tecken är det")
    expect(row(page, 2).get_by_text("21 tecken")).to_be_visible()
    expect(page.get_by_text("1 för mycket")).to_be_visible()
    expect(page.get_by_text("1 av 5 besvarade")).to_be_visible()
    editor(page, 2).press_sequentially("!")  # nobody is stopped from writing
    expect(page.get_by_text("2 för mycket")).to_be_visible()
    expect_saved(page)
    assert api.get(f"/drafts/{draft['id']}").json()["budget"]["over"] == 2


def test_filters_hold_together_and_stand_in_the_address(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    reply(api, draft["segments"][2]["id"], "Isen tar bryggan annars.")
    open_desk(page, draft)
    page.get_by_role("button", name="Citat 2").click()
    expect(rows(page)).to_have_count(2)
    page.get_by_role("button", name="Obesvarade 4").click()
    expect(rows(page)).to_have_count(1)
    page.wait_for_url("**show=quotes%2Cunanswered")
    page.reload()
    expect(rows(page)).to_have_count(1)
    page.get_by_label("med det som står runt om").check()
    expect(rows(page)).to_have_count(3)
    page.get_by_role("button", name="Alla 6").click()
    expect(rows(page)).to_have_count(6)


def test_a_row_that_no_longer_fits_stays_while_it_is_written_in(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft, "?show=unanswered")
    expect(rows(page)).to_have_count(5)
    editor(page, 2).fill("Isen tar bryggan annars.")
    expect(page.get_by_role("button", name="Obesvarade 4")).to_be_visible()
    expect(editor(page, 2)).to_be_focused()
    expect(rows(page)).to_have_count(5)


def test_a_filter_that_nothing_fits_says_so(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api, "En rad utan citat.", interviewee=None)
    open_desk(page, draft, "?show=quotes")
    page.get_by_role("button", name="Visa alla").click()
    expect(rows(page)).to_have_count(1)


def test_the_whole_draft_is_answered_by_keys_alone(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("r")
    page.keyboard.type("Ett.\nTvå.")
    page.keyboard.press("Control+Enter")
    expect(editor(page, 2)).to_be_focused()
    expect(row(page, 1).get_by_role("button", name="Status: Klar")).to_be_visible()
    page.keyboard.press("Alt+ArrowUp")
    expect(editor(page, 1)).to_be_focused()
    page.keyboard.type(" Tre.")  # the caret is where it was left
    page.keyboard.press("Control+Shift+Enter")
    expect(editor(page, 2)).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("a")
    expect(row(page, 2).get_by_role("radio", name="Godkänn")).to_be_checked()
    page.keyboard.press("j")
    page.keyboard.press("s")
    expect(row(page, 3).get_by_role("radio", name="Stryk")).to_be_checked()
    expect_saved(page)
    assert bodies(api, draft)[1] == "Ett.\nTvå. Tre."
    assert [s["reply"]["stance"] for s in segments(api, draft)[1:4]] == ["respond", "approve", "remove"]


def test_single_letters_can_be_switched_off(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api))
    page.keyboard.press("?")
    page.get_by_label("Använd enstaka bokstäver som kommandon").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    expect(page.locator(".row.active")).to_have_count(0)


def test_a_proposed_wording_begins_with_the_passage_and_shows_what_it_changes(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    page.keyboard.press("j")
    page.keyboard.press("e")
    wording = row(page, 0).get_by_label("Föreslagen lydelse")
    expect(wording).to_be_focused()
    expect(wording).to_have_value("Bryggan som försvann")
    wording.fill("Bryggan som togs in")
    expect(row(page, 0).locator("del")).to_have_text("försvann")
    expect(row(page, 0).locator("ins")).to_have_text("togs in")
    expect(row(page, 0).get_by_text("1 ändring", exact=False)).to_be_visible()
    expect_saved(page)
    assert segments(api, draft)[0]["reply"]["wording"] == "Bryggan som togs in"


def test_a_correction_nobody_wrote_leaves_nothing_behind(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    editor(page, 1).click()
    row(page, 1).get_by_text("Rätta", exact=True).click()
    row(page, 1).get_by_text("Bemöt", exact=True).click()
    expect(page.get_by_text("0 av 5 besvarade")).to_be_visible()


def test_editing_what_is_approved_takes_the_approval_back(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    reply(api, draft["segments"][2]["id"], "Isen.", status="approved")
    open_desk(page, draft)
    expect(row(page, 2).get_by_role("button", name="Status: Godkänd")).to_be_visible()
    editor(page, 2).press_sequentially("Is")
    expect(row(page, 2).get_by_role("button", name="Status: Öppen")).to_be_visible()
    expect_saved(page)
    row(page, 2).get_by_role("button", name="Status: Öppen").click()
    row(page, 2).get_by_role("button", name="Status: Klar").click()
    expect_saved(page)
    assert segments(api, draft)[2]["reply"]["status"] == "approved"


def test_notes_sources_and_the_short_version_are_kept(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    editor(page, 2).fill("Isen tar bryggan annars.")
    row(page, 2).get_by_role("button", name="Mer").click()
    row(page, 2).get_by_role("button", name="Hur viktigt: Bör med").click()
    expect(row(page, 2).get_by_role("button", name="Hur viktigt: Måste med")).to_be_visible()
    row(page, 2).get_by_label("Kortversion").fill("Isen tar den.")
    row(page, 2).get_by_label("Källor").fill("isdagboken.example\nhamnen.example")
    row(page, 2).get_by_label("Anteckning").fill("Ring Olle.")
    expect_saved(page)
    found = segments(api, draft)[2]["reply"]
    assert found["priority"] == "must"
    assert found["short_body"] == "Isen tar den."
    assert found["sources"] == ["isdagboken.example", "hamnen.example"]
    assert found["internal_note"] == "Ring Olle."


def test_a_deleted_reply_can_be_brought_back(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    reply(api, draft["segments"][2]["id"], "Isen tar bryggan annars.", priority="must")
    open_desk(page, draft)
    row(page, 2).get_by_role("button", name="Mer").click()
    row(page, 2).get_by_role("button", name="Ta bort repliken").click()
    expect(row(page, 2)).to_be_focused()
    expect(editor(page, 2)).to_have_value("")
    expect_saved(page)
    assert bodies(api, draft)[2] is None
    page.get_by_role("button", name="Ångra").click()
    expect(editor(page, 2)).to_have_value("Isen tar bryggan annars.")
    expect_saved(page)
    assert segments(api, draft)[2]["reply"]["priority"] == "must"


def test_the_title_can_be_written_over(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api, outlet="Norrhamns Tidning")
    open_desk(page, draft)
    expect(page.get_by_text("Norrhamns Tidning · version 1 av utkastet")).to_be_visible()
    page.get_by_label("Utkastets titel").fill("Bryggan i Norrhamn")
    with page.expect_response(lambda answer: answer.request.method == "PATCH"):
        page.get_by_label("Utkastets titel").press("Enter")
    expect(page.get_by_label("Utkastets titel")).not_to_be_focused()
    page.reload()
    expect(page.get_by_label("Utkastets titel")).to_have_value("Bryggan i Norrhamn")
    assert page.title() == "Replik"


def test_the_desk_asks_who_one_is_without_standing_in_the_way(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api, interviewee=None))
    editor(page, 1).fill("Det går att svara innan man har sagt vem man är.")
    expect(page.get_by_role("button", name="Om mig")).to_have_count(0)
    page.get_by_role("button", name="Siv Rask").first.click()
    expect(page.locator("mark.me")).to_have_text("Vi tog in den för isens skull")
    expect(page.get_by_role("button", name="Om mig")).to_be_visible()
    expect(editor(page, 1)).to_have_value("Det går att svara innan man har sagt vem man är.")
    expect_saved(page)


def test_nothing_to_export_is_said_kindly(page: Page, api: httpx.Client, watch: Watch) -> None:
    watch.expect("409")
    open_desk(page, make_draft(api))
    page.get_by_role("button", name="Exportera svar").click()
    page.get_by_role("menuitem", name="Word").click()
    expect(page.get_by_text("Det finns ingen replik att skicka än.", exact=False)).to_be_visible()


def test_what_was_just_typed_is_in_the_export(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api))
    editor(page, 2).fill("Isen tar bryggan annars.")
    page.get_by_role("button", name="Exportera svar").click()
    with page.expect_download() as download:
        page.get_by_role("menuitem", name="Ren text").click()
    assert "Isen tar bryggan annars." in download.value.path().read_text("utf-8")
    assert download.value.suggested_filename.endswith(".txt")


def test_the_response_can_be_copied_into_a_mail(new_page: Callable[..., Page], api: httpx.Client) -> None:
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    open_desk(page, make_draft(api))
    editor(page, 2).fill("Isen tar bryggan annars.")
    page.get_by_role("button", name="Exportera svar").click()
    page.get_by_role("menuitem", name="Kopiera texten till ett mejl").click()
    expect(page.get_by_text("Texten är kopierad.", exact=False)).to_be_visible()
    assert "Isen tar bryggan annars." in page.evaluate("navigator.clipboard.readText()")


def test_an_unsure_speaker_is_asked_about(page: Page, api: httpx.Client) -> None:
    text = "Ett möte\n\n– Det var oväntat, sade hon.\n\nSiv Rask och Ida Lund var där."
    draft = make_draft(api, text)
    unsure = [n for n, s in enumerate(draft["segments"]) if any(not quote["sure"] for quote in s["quotes"])]
    open_desk(page, draft)
    for number in unsure:
        expect(row(page, number).get_by_role("button", name=re.compile("→|: |Vem säger"))).to_be_visible()
    assert unsure
