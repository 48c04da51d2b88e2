"""The states before there is a desk: the list of drafts, a new one, a file on its way in, and what is not there."""

from playwright.sync_api import Route, expect

from tests.documents.printed import LAYOUTS, articles, pdf
from tests.documents.word import edited
from tests.e2e.states import made
from tests.e2e.states.stage import Stage, State

FLOATS = """() => {
  const carried = new DataTransfer();
  carried.items.add(new File(['x'], 'utkast.docx'));
  dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: carried }));
}"""


def home(stage: Stage) -> None:
    stage.go("/")
    stage.page.wait_for_load_state("networkidle")


def unfolded(stage: Stage) -> None:
    home(stage)
    stage.press("Läs utkastet|Read the draft")
    stage.page.locator("summary").first.click()
    expect(stage.page.locator("select").first).to_be_visible()


def hand_in(stage: Stage, name: str, content: bytes) -> None:
    home(stage)
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    stage.page.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]


def word_asks(stage: Stage) -> None:
    hand_in(stage, "utkast.docx", edited())
    stage.sheet().locator("summary").click()


def pdf_asks(stage: Stage) -> None:
    hand_in(stage, "utkast.pdf", pdf(articles("sv")[0], "sv", LAYOUTS[3]))
    stage.sheet()


def taken_in(stage: Stage) -> None:
    hand_in(stage, "utkast.docx", edited())
    stage.press("Använd texten|Use the text", stage.sheet())
    expect(stage.page.locator("textarea").first).not_to_have_value("")


def on_its_way(stage: Stage) -> None:
    def takes_its_time(route: Route) -> None:
        stage.waiting.append(route)

    stage.page.route("**/api/articles*", takes_its_time)
    hand_in(stage, "rapport.pdf", b"%PDF-1.7")
    expect(stage.page.get_by_role("progressbar")).to_be_visible()


def refused(stage: Stage) -> None:
    hand_in(stage, "utkast.docm", b"PK\x03\x04")
    expect(stage.page.locator("[aria-invalid]").first).to_be_visible()


def in_the_air(stage: Stage) -> None:
    home(stage)
    stage.page.evaluate(FLOATS)


def list_of_drafts(stage: Stage) -> None:
    """With a draft in each of its states, and a promise that is late."""
    for draft in stage.api.get("/drafts", params={"limit": 100}).json()["items"]:
        stage.api.delete(f"/drafts/{draft['id']}")
    made.published(stage.api)
    made.declined(stage.api)
    made.sent(stage.api)
    made.answered(stage.api)
    home(stage)
    expect(stage.page.locator("#late")).to_be_visible()


def deleting(stage: Stage) -> None:
    made.answered(stage.api)
    home(stage)
    stage.press("Ta bort|Delete")
    stage.sheet()


def nothing_found(stage: Stage) -> None:
    for _ in range(3):
        made.fresh(stage.api)
    home(stage)
    stage.page.get_by_role("searchbox").fill("ubåt")
    expect(stage.page.locator("#drafts ~ ul li")).to_have_count(0)


def server_away(stage: Stage) -> None:
    stage.page.route("**/api/drafts?*", lambda route: route.abort())
    stage.go("/")
    expect(stage.page.get_by_role("alert")).to_be_visible()


def no_page(stage: Stage) -> None:
    stage.go("/utkast")


def no_draft(stage: Stage) -> None:
    """What was typed to it is still in this browser."""
    words = "Skepsisen är redaktionens, inte kommunens."
    stage.write_to_deleted(made.fresh(stage.api)["id"], "Men skepsis finns.", words)
    stage.page.reload()
    expect(stage.page.get_by_text("Skepsisen är redaktionens")).to_be_visible()


BEGINNING = (
    State("welcome", home, "Nothing is there yet: how it works, in three lines, and an example to try.", True, True),
    State("new", unfolded, "A new draft, with what is known of it. What is missing is said beside the field.", True),
    State("word", word_asks, "A Word file: with or without its changes, and what stands beside the text."),
    State("pdf", pdf_asks, "A PDF is looked through before it is a draft."),
    State("taken-in", taken_in, "The text of a file, free to be put right."),
    State("on-its-way", on_its_way, "A long file can be broken off."),
    State("refused", refused, "A file that cannot be read says why; the text in the box stays."),
    State("drop", in_the_air, "A file can be dropped anywhere."),
    State(
        "drafts",
        list_of_drafts,
        "The drafts. A late promise stands above all, and what is not confirmed says so.",
        True,
    ),
    State("deleting", deleting, "Deleting asks by name; there is no way back."),
    State("nothing-found", nothing_found, "Looking for words that no draft holds."),
    State("server-away", server_away, "The server is away; what is typed stays."),
    State("no-page", no_page, "An address that leads nowhere."),
    State("no-draft", no_draft, "A draft that is gone: what this browser still has of it can be copied."),
)
