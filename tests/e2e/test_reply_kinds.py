"""What one can ask for in a reply, and what helps to write it: by mouse, by key, and undone as the browser undoes."""

import re
from typing import Any

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.desk import editor, expect_saved, make_draft, open_desk, reply, row, segments

MARKED = """Bryggan

”Vi tog in den för isens skull”, säger Siv Rask, hamnchef.

”Den behövs”, svarar Olle Grahn. ”Nu.”

”Nej”, svarar Siv Rask.

Kommunen har inte svarat.
"""


def stance(page: Page, number: int, name: str) -> None:
    editor(page, number).click()
    row(page, number).get_by_text(name, exact=True).click()


def stored(api: httpx.Client, draft: dict[str, Any], number: int) -> dict[str, Any]:
    found: dict[str, Any] = segments(api, draft)[number]["reply"]
    return found


def the_one_that(api: httpx.Client, draft: dict[str, Any], **wanted: Any) -> int:
    """The place of the first segment whose fields are as wanted."""
    found = segments(api, draft)
    return next(at for at, one in enumerate(found) if all(one[name] == value for name, value in wanted.items()))


def mine(api: httpx.Client, draft: dict[str, Any]) -> int:
    """The place of the reader's own quote."""
    return the_one_that(api, draft, kind="quote", about_interviewee=True)


def helps(page: Page, number: int) -> Locator:
    return row(page, number).get_by_role("group", name="Skrivhjälp")


def test_a_passage_is_skipped_in_one_key(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog").get_by_text("hoppa över, inget svar behövs")).to_be_visible()
    page.keyboard.press("Escape")
    row(page, 1).locator(".text").click()
    page.keyboard.press("h")
    expect(row(page, 1).get_by_role("radio", name="Hoppa över")).to_be_checked()
    expect(page.get_by_text("1 av 5 besvarade")).to_be_visible()
    expect_saved(page)
    assert stored(api, draft, 1)["stance"] == "skip"


def test_one_s_own_quote_is_misquoted_or_to_be_said_differently(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    number = mine(api, draft)
    open_desk(page, draft)
    stance(page, number, "Rätta")
    why = row(page, number).get_by_role("group", name="Det är ditt eget citat.")
    why.get_by_label("Jag är felciterad").check()
    expect(why).to_contain_text("Ett felaktigt citat ska tidningen rätta.")
    why.get_by_label("Jag vill säga det annorlunda").check()
    expect(why).to_contain_text("det är redaktionen som avgör")
    row(page, number).get_by_label("Föreslagen lydelse").fill("– Vi tog in den i april, säger Siv Rask, hamnchef.")
    expect_saved(page)
    assert stored(api, draft, number)["misquote"] == "different"


def test_somebody_else_s_words_are_not_asked_about(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    other = the_one_that(api, draft, kind="quote", about_interviewee=False)
    stance(page, other, "Rätta")
    expect(row(page, other).get_by_label("Föreslagen lydelse")).to_be_visible()
    expect(row(page, other).get_by_role("group", name="Det är ditt eget citat.")).to_have_count(0)


def test_a_passage_is_to_be_removed_with_a_reason(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    stance(page, 1, "Stryk")
    expect(row(page, 1).get_by_text("Grund: varför det ska strykas", exact=True)).to_be_visible()
    editor(page, 1).fill("Det har aldrig hänt.")
    expect_saved(page)
    assert (stored(api, draft, 1)["stance"], stored(api, draft, 1)["body"]) == ("remove", "Det har aldrig hänt.")


def test_an_attribution_is_offered_as_the_draft_writes_it(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    field = editor(page, 1)
    field.click()
    expect(helps(page, 1).get_by_role("button", name="Lägg till")).to_have_count(0)
    field.press_sequentially("Isen tar den annars.")
    helps(page, 1).get_by_role("button", name="Lägg till ”, säger Siv Rask.”").click()
    expect(field).to_have_value("Isen tar den annars, säger Siv Rask.")
    expect(field).to_be_focused()
    expect(helps(page, 1).get_by_role("button", name="Lägg till")).to_have_count(0)
    field.press("Control+z")
    expect(field).to_have_value("Isen tar den annars.")
    field.press("Control+Shift+z")
    expect(field).to_have_value("Isen tar den annars, säger Siv Rask.")
    expect_saved(page)
    assert stored(api, draft, 1)["body"] == "Isen tar den annars, säger Siv Rask."


def test_the_verb_and_the_marks_are_the_draft_s_own(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api, MARKED)
    last = len(draft["segments"]) - 1
    open_desk(page, draft)
    field = editor(page, last)
    field.fill("Det ska den göra.")
    field.press("Alt+c")
    expect(field).to_have_value("”Det ska den göra.”")
    field.press("Alt+a")
    expect(field).to_have_value("”Det ska den göra”, svarar Siv Rask.")


@pytest.mark.parametrize("key", ["Alt+q", "q"], ids=["while writing", "while reading"])
def test_a_passage_is_quoted_in_one_key(page: Page, api: httpx.Client, key: str) -> None:
    draft = make_draft(api)
    number = mine(api, draft)
    open_desk(page, draft)
    editor(page, number).click()
    if key == "q":
        editor(page, number).press("Escape")
    page.keyboard.press(key)
    expect(editor(page, number)).to_have_value("”Vi tog in den för isens skull” ")
    expect(editor(page, number)).to_be_focused()
    page.keyboard.press("Control+z")
    expect(editor(page, number)).to_have_value("")


def test_only_the_words_that_are_selected_are_quoted(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    editor(page, 1).click()
    row(page, 1).locator(".text").evaluate(
        """(text) => {
          const at = text.textContent.indexOf('Norrhamn');
          getSelection().setBaseAndExtent(text.firstChild, at, text.firstChild, at + 'Norrhamn'.length);
        }"""
    )
    helps(page, 1).get_by_role("button", name="Citera stället").click()
    expect(editor(page, 1)).to_have_value("”Norrhamn” ")


def test_a_dash_of_speech_and_a_dash_that_is_tied(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api))
    field = editor(page, 1)
    field.fill("Isen tar den")
    helps(page, 1).get_by_role("button", name="Pratminus").click()
    expect(field).to_have_value("–\u00a0Isen tar den")
    field.press("End")
    field.press("Alt+-")
    expect(field).to_have_value("–\u00a0Isen tar den\u00a0– ")
    for _ in range(2):
        field.press("Control+z")
    expect(field).to_have_value("Isen tar den")


def test_what_was_typed_is_undone_also_once_it_is_saved(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api))
    field = editor(page, 1)
    field.press_sequentially("Isen tar den.")
    expect_saved(page)
    field.press("Alt+a")
    expect_saved(page)
    field.press("Control+z")
    expect(field).to_have_value("Isen tar den.")
    field.press("Control+z")
    expect(field).not_to_have_value("Isen tar den.")


def test_on_background_looks_different_and_takes_no_space(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api, space={"amount": 100, "unit": "characters"})
    open_desk(page, draft)
    editor(page, 1).fill("Mellan oss: den var rutten.")
    strip = page.get_by_role("region", name="Filter och utrymme")
    expect(strip.get_by_text("27 / 100 tecken")).to_be_visible()
    row(page, 1).get_by_role("button", name="Mer", exact=True).click()
    row(page, 1).get_by_label("På bakgrund").check()
    expect(row(page, 1).get_by_text("men det går aldrig med i något som ska publiceras")).to_be_visible()
    expect(row(page, 1).locator(".card")).to_have_css("border-style", "dashed")
    expect(strip.get_by_text("0 / 100 tecken")).to_be_visible()
    expect_saved(page)
    assert stored(api, draft, 1)["publication"] == "background"
    public = api.get(f"/drafts/{draft['id']}").json()["budget"]
    assert public["used"] == 0


def test_the_two_notes_are_plainly_different(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    open_desk(page, draft)
    editor(page, 1).fill("Den är på land.")
    row(page, 1).get_by_role("button", name="Mer", exact=True).click()
    letter, private = row(page, 1).get_by_label("Till journalisten"), row(page, 1).get_by_label("Anteckning")
    expect(letter).to_have_accessible_name(re.compile("följer med svaret, trycks inte"))
    expect(private).to_have_accessible_name(re.compile("bara för dig, skickas aldrig"))
    letter.fill("Ring gärna innan ni trycker.")
    private.fill("Fråga Eva om isen.")
    expect_saved(page)
    kept = stored(api, draft, 1)
    assert kept["note_to_journalist"] == "Ring gärna innan ni trycker."
    assert kept["internal_note"] == "Fråga Eva om isen."
    row(page, 1).get_by_role("button", name="Mindre").click()
    expect(row(page, 1).get_by_text("till journalisten", exact=True)).to_be_visible()
    expect(row(page, 1).get_by_text("bara för dig", exact=True)).to_be_visible()
    sent = api.get(f"/drafts/{draft['id']}/response.txt").text
    assert "Fråga Eva om isen." not in sent


def test_how_important_and_the_short_version_show_in_the_foot(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    reply(api, draft["segments"][1]["id"], "Isen tar bryggan annars.", short_body="Isen tar den.")
    open_desk(page, draft)
    foot = row(page, 1)
    expect(foot.get_by_text("Kortversion finns (13)")).to_be_visible()
    foot.get_by_role("button", name="Hur viktigt: Bör med").click()
    foot.get_by_role("button", name="Hur viktigt: Måste med").click()
    expect(foot.get_by_role("button", name="Hur viktigt: Kan utgå")).to_be_visible()
    expect_saved(page)
    assert stored(api, draft, 1)["priority"] == "could"


def test_changing_what_was_approved_by_a_help_takes_the_approval_back(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    reply(api, draft["segments"][1]["id"], "Isen tar den.", status="approved")
    open_desk(page, draft)
    expect(row(page, 1).get_by_role("button", name="Status: Godkänd")).to_be_visible()
    editor(page, 1).click()
    editor(page, 1).press("Alt+a")
    expect(editor(page, 1)).to_have_value("Isen tar den, säger Siv Rask.")
    expect(row(page, 1).get_by_role("button", name="Status: Öppen")).to_be_visible()


def test_what_a_reply_said_before_is_shown_and_restored(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    segment = draft["segments"][1]["id"]
    first = reply(api, segment, "Isen tar den varje vår.", status="ready")
    reply(api, segment, "Isen tar den ibland.", etag=first["etag"], stance="remove")
    open_desk(page, draft)
    editor(page, 1).click()
    row(page, 1).get_by_role("button", name="Mer", exact=True).click()
    row(page, 1).get_by_role("button", name="Tidigare lydelser").click()
    then = page.get_by_role("dialog").get_by_role("listitem")
    expect(then).to_have_count(1)
    expect(then).to_contain_text("Bemöt · Klar")
    expect(then.locator("del")).to_have_text("varje vår")
    expect(then.locator("ins")).to_have_text("ibland")
    then.get_by_role("button", name="Återställ").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(editor(page, 1)).to_have_value("Isen tar den varje vår.")
    expect(row(page, 1).get_by_role("radio", name="Bemöt")).to_be_checked()
    expect_saved(page)
    page.get_by_role("button", name="Ångra").click()
    expect(editor(page, 1)).to_have_value("Isen tar den ibland.")
    expect_saved(page)
    assert stored(api, draft, 1)["stance"] == "remove"


def test_a_reply_that_was_never_changed_has_no_earlier_versions(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    reply(api, draft["segments"][1]["id"], "Isen tar den.")
    open_desk(page, draft)
    editor(page, 1).click()
    row(page, 1).get_by_role("button", name="Mer", exact=True).click()
    row(page, 1).get_by_role("button", name="Tidigare lydelser").click()
    expect(page.get_by_role("dialog")).to_contain_text("Repliken har inte ändrats sedan den skrevs.")
