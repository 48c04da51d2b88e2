"""What opens over the desk: the evening, the space, and sending."""

from playwright.sync_api import Locator, expect

from tests.e2e.states import made
from tests.e2e.states.stage import Stage, State

MORE, EXPORT = "Mer|More", "Exportera svar|Export"
FIT = "Få plats|Fit"


def tonight(stage: Stage) -> None:
    stage.desk(made.answered(stage.api)["id"], "?show=about&tonight=1")
    expect(stage.page.locator("#tonight")).to_be_visible()


def by_menu(stage: Stage, item: str) -> Locator:
    stage.desk(made.answered(stage.api, space=None, journalist="Nils Ek")["id"])
    stage.press(MORE, stage.page.get_by_role("banner"))
    stage.find("menuitem", item).click()
    return stage.sheet()


def ask(stage: Stage) -> None:
    by_menu(stage, "Fråga journalisten|Ask the journalist")


def about(stage: Stage) -> None:
    sheet = by_menu(stage, "Om utkastet|About")
    sheet.get_by_role("textbox").last.fill("0")
    stage.press("Spara|Save", sheet)
    expect(sheet.locator("[aria-invalid]").first).to_be_visible()


def promises(stage: Stage) -> None:
    stage.desk(made.revised(stage.api)["id"])
    stage.press(MORE, stage.page.get_by_role("banner"))
    stage.find("menuitem", "Löften|Promises").click()
    stage.press("Skriv ner|Write down", stage.sheet())


def decline(stage: Stage) -> None:
    by_menu(stage, "Avböj|Decline")


def declined(stage: Stage) -> None:
    stage.desk(made.declined(stage.api)["id"])
    expect(stage.page.locator(".note").first).to_be_visible()


def keys(stage: Stage) -> None:
    stage.desk(made.answered(stage.api)["id"])
    stage.page.keyboard.press("?")
    stage.sheet()


def palette(stage: Stage) -> None:
    stage.desk(made.answered(stage.api)["id"])
    stage.page.keyboard.press("Control+k")
    stage.sheet()


def palette_empty(stage: Stage) -> None:
    palette(stage)
    stage.page.get_by_role("combobox").fill("ubåt")
    expect(stage.page.get_by_role("option")).to_have_count(0)


def space(stage: Stage) -> None:
    stage.desk(made.answered(stage.api)["id"])
    stage.press("Utrymme|Space")
    stage.sheet().locator("summary").last.click()


def space_wrong(stage: Stage) -> None:
    space(stage)
    sheet = stage.sheet()
    sheet.get_by_role("combobox").first.select_option("lines")
    sheet.get_by_role("textbox").first.fill("lagom")
    stage.press("Spara|Save", sheet)
    expect(sheet.locator("[aria-invalid]").first).to_be_visible()


def fit(stage: Stage) -> None:
    fitting(stage, made.SPACE)


def fitting(stage: Stage, amount: dict[str, object]) -> Locator:
    stage.desk(made.answered(stage.api, space=amount)["id"])
    stage.press(FIT)
    expect(stage.sheet().get_by_role("list").first).to_be_visible()
    return stage.sheet()


def pinned(stage: Stage) -> None:
    """One is pinned, and the short version of another is being written."""
    sheet = fitting(stage, made.SPACE)
    with stage.page.expect_response("**/fit"):
        sheet.get_by_role("radiogroup").nth(1).get_by_role("radio").first.click(force=True)
    expect(sheet.locator(".pin")).to_be_visible()
    stage.press("Skriv kortversion|Write a short", sheet)
    expect(sheet.locator("textarea")).to_be_visible()


def never(stage: Stage) -> None:
    expect(fitting(stage, {"amount": 60, "unit": "characters"}).get_by_role("alert")).to_be_visible()


def letter(stage: Stage) -> None:
    sheet = fitting(stage, made.SPACE)
    stage.press("Be om mer plats|Ask for more space", sheet)
    expect(sheet.locator("textarea")).to_be_visible()


def sending(stage: Stage, draft: str) -> Locator:
    stage.desk(draft)
    stage.choose(EXPORT, "Skicka …|Send …")
    expect(stage.sheet().locator("#goes")).to_be_visible()
    return stage.sheet()


def send(stage: Stage) -> None:
    sending(stage, made.sent(stage.api)["id"])


def send_pdf(stage: Stage) -> None:
    """A PDF as running text, and nobody to send it to is named yet."""
    draft = made.every_kind(stage.api)
    stage.api.patch(f"/drafts/{draft['id']}", json={"space": {"amount": 4000, "unit": "characters"}})
    sheet = sending(stage, draft["id"])
    sheet.get_by_role("combobox").nth(0).select_option("pdf")
    sheet.get_by_role("combobox").nth(1).select_option("running")
    with stage.page.expect_response("**/presend?*"):
        sheet.get_by_role("combobox").nth(0).select_option("odt")
    stage.press("Hämta filen och|Download and", sheet)
    expect(sheet.locator("[aria-invalid]")).to_be_visible()


def over_space(stage: Stage) -> None:
    expect(sending(stage, made.answered(stage.api)["id"]).get_by_role("alert")).to_be_visible()


def public(stage: Stage) -> Locator:
    draft = made.answered(stage.api)
    names = [{"name": made.ME, "label": "x"}, {"name": "Anna Jansson", "label": "x"}]
    stage.api.put(f"/drafts/{draft['id']}/aliases", json={"items": names}).raise_for_status()
    sheet = sending(stage, draft["id"])
    sheet.get_by_role("radio").last.check()
    expect(sheet.locator(".doubt").first).to_be_visible()
    expect(sheet.locator("textarea[readonly]")).to_be_visible()
    return sheet


def aliases(stage: Stage) -> None:
    public(stage)


def name_left(stage: Stage) -> None:
    """The label is the name once more, but for a letter."""
    sheet = public(stage)
    sheet.locator(".row input").nth(1).fill("Mattias J.")
    sheet.locator(".row input").nth(3).fill("Mattias Jansson")
    expect(sheet.get_by_role("alert").first).to_be_visible()


def file_back(stage: Stage, draft: str) -> Locator:
    stage.desk(draft)
    stage.choose(EXPORT, "Deras egen fil|Their own file")
    return stage.sheet()


def file_out(stage: Stage) -> None:
    file_back(stage, made.from_word(stage.api)["id"])


def findings(stage: Stage) -> None:
    expect(file_back(stage, made.returned(stage.api)["id"]).get_by_role("listitem").first).to_be_visible()


ROUND = (
    State("tonight", tonight, "Under six hours left: only what is about you, the most important first.", True),
    State("questions", ask, "What nobody has told becomes a question, ready to send."),
    State("about", about, "What is known of the draft, with its deadline and time zone."),
    State("promises", promises, "What was promised, in the exact words, with its day and what became of it.", True),
    State("decline", decline, "Saying no, to all of it or to a part."),
    State("declined", declined, "A draft that is declined in part. Everything is kept."),
    State("keys", keys, "Every key; single letters can be switched off.", True),
    State("commands", palette, "Every command, filter and passage, found by a few letters.", True),
    State("no-command", palette_empty, "Nothing fits what was typed."),
    State("space", space, "The space: usual ones with their source, a measure of one's own, and what counts.", True),
    State("space-wrong", space_wrong, "A space that cannot be is explained beside the field."),
    State("fit", fit, "The best plan for the space, and what is lost by it.", True),
    State(
        "fit-pinned",
        pinned,
        "A choice is pinned, the rest is planned around it; a short version is written where it is wanted.",
    ),
    State("never", never, "When not even what must go in fits, it is said, with the ways that are left.", True),
    State("letter", letter, "A ready mail that asks for more space."),
    State("send", send, "Exactly what leaves and what stays; what was sent, and that nobody has confirmed it.", True),
    State("send-form", send_pdf, "Any format and layout; who gets it must be said."),
    State("too-long", over_space, "Only sending is refused, with the replies that are too long."),
    State(
        "aliases", aliases, "For one's own page: labels in the place of names, and what is doubtful about them.", True
    ),
    State("name-left", name_left, "A listed name is left, so the public version is refused."),
    State("their-file", file_out, "The journalist's own file with the replies in it."),
    State("returned", findings, "It has come back: reply by reply, what became of it.", True),
)
