"""What comes after: a new version, the replies it has no place for, and the printed article."""

from playwright.sync_api import expect

from tests.e2e.states import made
from tests.e2e.states.stage import Stage, State


def news(stage: Stage) -> None:
    stage.desk(made.revised(stage.api)["id"])
    changed = stage.page.locator(".changed").first
    changed.get_by_role("button").first.click()
    expect(changed.locator("del").first).to_be_visible()


def leftovers(stage: Stage) -> None:
    stage.desk(made.revised(stage.api)["id"])
    stage.page.locator("a[href$='/changes']").last.scroll_into_view_if_needed()


def hand_in(stage: Stage) -> None:
    stage.go(f"/drafts/{made.answered(stage.api)['id']}/changes")
    expect(stage.page.locator("textarea")).to_be_visible()
    stage.press("Ta in versionen|Take it in")
    expect(stage.page.locator("[aria-invalid]")).to_be_visible()


def changes(stage: Stage) -> None:
    stage.go(f"/drafts/{made.revised(stage.api)['id']}/changes")
    expect(stage.page.locator("[data-entry]").first).to_be_visible()
    stage.page.keyboard.press("n")
    expect(stage.page.locator("[aria-current=step]")).to_be_visible()


def side_by_side(stage: Stage) -> None:
    draft = made.revised(stage.api)
    stage.api.post(f"/drafts/{draft['id']}/revisions", json={"text": made.NEXT}).raise_for_status()
    stage.go(f"/drafts/{draft['id']}/changes")
    stage.press("Sida vid sida|Side by side")
    expect(stage.page.locator(".both").first).to_be_visible()


def place(stage: Stage) -> None:
    changes(stage)
    stage.press("Välj plats|Choose a place")
    stage.sheet()


def undoing(stage: Stage) -> None:
    changes(stage)
    stage.press("Ångra version|Undo version")
    stage.sheet()


def older(stage: Stage) -> None:
    stage.go(f"/drafts/{made.revised(stage.api)['id']}/changes?read=1")


def outcome_form(stage: Stage) -> None:
    stage.go(f"/drafts/{made.answered(stage.api)['id']}/outcome")
    expect(stage.page.locator("textarea")).to_be_visible()


def outcome(stage: Stage) -> None:
    stage.go(f"/drafts/{made.published(stage.api)['id']}/outcome")
    expect(stage.page.get_by_role("listitem").first).to_be_visible()


def deciding(stage: Stage) -> None:
    outcome(stage)
    stage.press("Ändra vad som hände|Change what")
    expect(stage.page.get_by_role("menuitemradio").first).to_be_visible()


def correction(stage: Stage) -> None:
    outcome(stage)
    stage.press("Be om rättelse|Ask for a correction")
    stage.sheet()


AFTER = (
    State("news", news, "A new version has come; a card whose passage has changed shows how.", True),
    State("leftovers", leftovers, "A reply whose passage is gone is shown, and never moved by itself."),
    State("hand-in", hand_in, "A new version is pasted or handed in as a file."),
    State("changes", changes, "What the new version changed, and what became of each reply.", True),
    State("side-by-side", side_by_side, "The same side by side; with three versions one chooses which two."),
    State("place", place, "Where a reply without a place belongs is chosen by hand."),
    State("undo-version", undoing, "A version can be undone."),
    State("older", older, "An older version as it stood, with its replies.", True),
    State("outcome-form", outcome_form, "The printed article is handed in."),
    State("outcome", outcome, "What was printed, reply by reply and quote by quote.", True),
    State("deciding", deciding, "What may be a paraphrase is for a person to decide."),
    State("correction", correction, "A request for correction, ready to send."),
)
