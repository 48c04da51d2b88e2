"""The states of the desk itself: every kind of reply, the tools of a passage, saving, and what goes wrong."""

from playwright.sync_api import expect

from tests.e2e.states import made
from tests.e2e.states.stage import Stage, State

MORE = "Mer$|More$"


def desk(stage: Stage) -> None:
    stage.desk(made.answered(stage.api)["id"])


def newcomer(stage: Stage) -> None:
    stage.desk(made.fresh(stage.api, interviewee=None, deadline=None, space=None)["id"])


def example(stage: Stage) -> None:
    stage.go("/")
    stage.press("Prova ett exempel|Try an example")
    stage.page.wait_for_url("**/drafts/*")
    expect(stage.page.locator(".note")).to_be_visible()


def kinds(stage: Stage) -> None:
    """The one on background is open, with its notes."""
    stage.desk(made.every_kind(stage.api)["id"])
    expect(stage.page.locator("del").first).to_be_attached()
    card = stage.page.locator(".card.background").first
    stage.press(MORE, card)
    card.locator("..").scroll_into_view_if_needed()


def wording(stage: Stage) -> None:
    """Of one's own quote: is it wrong, or to be said differently?"""
    stage.desk(made.answered(stage.api)["id"])
    row = stage.at("Nästan fem miljoner svenskar")
    row.get_by_role("radio", checked=False).last.scroll_into_view_if_needed()


def helps(stage: Stage) -> None:
    stage.desk(made.fresh(stage.api)["id"])
    row = stage.at("Men skepsis finns.")
    row.locator("textarea").first.fill("Det handlar om att verka tillsammans med sitt nätverk.")
    expect(row.locator(".helps")).to_be_visible()


def history(stage: Stage) -> None:
    draft = made.answered(stage.api)
    made.rewritten(stage.api, draft)
    stage.desk(draft["id"])
    replied = next(one for one in made.read(stage.api, draft)["segments"] if one["reply"] and one["reply"]["body"])
    row = stage.at(replied["text"][:40])
    stage.press(MORE, row)
    stage.press("Tidigare lydelser|Earlier", row)
    expect(stage.sheet().locator("li").first).to_be_visible()


def conflict(stage: Stage) -> None:
    draft = made.fresh(stage.api)
    stage.desk(draft["id"])
    made.write(stage.api, made.segment_of(draft, "Men skepsis finns."), body="Skrivet i det andra fönstret.")
    row = stage.row("Men skepsis finns.")
    row.locator("textarea").first.fill("Skrivet här.")
    expect(row.get_by_role("alert")).to_be_visible()


def cannot_be_saved(stage: Stage) -> None:
    words = "Det handlar om att verka tillsammans med sitt nätverk."
    stage.write_to_deleted(made.fresh(stage.api)["id"], "Men skepsis finns.", words)


def offline(stage: Stage) -> None:
    stage.desk(made.fresh(stage.api)["id"])
    stage.page.route("**/api/**", lambda route: route.abort())
    stage.row("Men skepsis finns.").locator("textarea").first.fill("Det här har bara den här webbläsaren än.")
    expect(stage.page.locator(".news").first).to_be_visible()


def correcting(stage: Stage) -> None:
    stage.desk(made.answered(stage.api)["id"])
    row = stage.row("Nästan fem miljoner svenskar")
    row.locator("button.who").click()
    expect(row.get_by_role("combobox").first).to_be_focused()


def splitting(stage: Stage) -> None:
    correcting(stage)
    row = stage.row("Nästan fem miljoner svenskar")
    stage.press("Dela textstället|Split", row)
    expect(row.get_by_role("slider")).to_be_focused()


def filtered(stage: Stage) -> None:
    stage.desk(made.answered(stage.api)["id"], "?show=unanswered&neighbours=1")


def export_menu(stage: Stage) -> None:
    desk(stage)
    stage.press("Exportera svar|Export")
    expect(stage.page.get_by_role("menuitem").first).to_be_visible()


def more_menu(stage: Stage) -> None:
    desk(stage)
    stage.press("Mer|More", stage.page.get_by_role("banner"))
    expect(stage.page.get_by_role("menuitem").first).to_be_visible()


def look_menu(stage: Stage) -> None:
    desk(stage)
    stage.press("Utseende|Appearance")
    expect(stage.page.get_by_role("menuitemradio").first).to_be_visible()


def undone(stage: Stage) -> None:
    """A message with a way back."""
    desk(stage)
    stage.at("Men skepsis finns.")
    row = stage.page.locator(".row.active")
    row.locator("textarea").first.fill("Borta om en stund.")
    stage.press(MORE, row)
    stage.press("Ta bort|Delete", row)
    expect(stage.page.locator(".toast")).to_be_visible()


DESK = (
    State("who", newcomer, "A newcomer is asked one thing: who are you in the text?", True),
    State("example", example, "An example, which can be thrown away."),
    State(
        "desk", desk, "The desk: draft and replies side by side, the meter says by how much they are too long.", True
    ),
    State("kinds", kinds, "Every kind of reply. On background looks different, and the two notes do too.", True),
    State(
        "wording",
        wording,
        "A wording with its changes marked; of one's own quote, whether it is wrong or to be said differently.",
    ),
    State("helps", helps, "Help with the writing: attribute, quote, mark speech, tie a dash.", True),
    State("history", history, "What a reply said before, held against what it says now."),
    State("conflict", conflict, "Two windows wrote in one reply: both texts, and a choice.", True),
    State("refused-reply", cannot_be_saved, "What cannot be saved says why in its card."),
    State("offline", offline, "Without a network the text stays in the browser, and the page says so.", True),
    State("correct", correcting, "Putting right who speaks, and what it is."),
    State("split", splitting, "Splitting a passage, by word or by slider."),
    State("filtered", filtered, "Only what is unanswered, with its neighbours."),
    State("export-menu", export_menu, "What the response can be fetched as."),
    State("more-menu", more_menu, "All that can be done besides answering.", True),
    State("look-menu", look_menu, "Light, dark, or as the computer has it."),
    State("undo", undone, "What is taken away can be had back."),
)
