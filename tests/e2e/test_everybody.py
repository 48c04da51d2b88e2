"""Everybody can use it: every state of the page under axe, on paper, without motion, read aloud, and light enough."""

from collections.abc import Callable, Iterator
from itertools import cycle

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from app.config import Settings
from app.documents.inside import texts
from tests.conftest import serving
from tests.e2e.axe import violations
from tests.e2e.desk import ME, make_draft, open_desk, reply, row
from tests.e2e.states import STATES, State, brought_up

WAYS = cycle([("sv", False), ("en", True), ("en", False), ("sv", True)])
MOST_ELEMENTS = 24  # of a row that is only looked at, with its reply: 23 now, 22 where it is empty
MOST_ALIVE = 40  # of one near the window, which is not worked on: 39 now


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[bool, str]]:
    """A server with drafts, and one without."""
    folder = tmp_path_factory.mktemp("states")
    full, empty = (Settings(database_url=f"sqlite:///{folder / name}.db") for name in ("full", "empty"))
    with serving(full) as server, serving(empty) as bare:
        yield {False: server, True: bare}


@pytest.mark.parametrize(
    ("state", "language", "dark"),
    [pytest.param(state, *way, id=state.name) for state, way in zip(STATES, WAYS, strict=False)],
)
def test_every_state(browser: Browser, servers: dict[bool, str], state: State, language: str, dark: bool) -> None:
    """Once each, so that every language meets every theme; `tests.e2e.everybody` looks at all of them in all."""
    with brought_up(browser, servers[state.empty], state, language, dark=dark) as page:
        assert violations(page) == []


def settled(page: Page) -> None:
    """All that comes after the first view is there."""
    page.locator(".help button").wait_for()
    page.wait_for_load_state("networkidle")


def printed(page: Page) -> str:
    return "\n".join(text for _, text in texts(page.pdf()))


def test_on_paper_every_passage_stands_with_its_reply_and_nothing_to_press(page: Page, api: httpx.Client) -> None:
    """Also those far from the window, which are not alive yet."""
    text = "\n\n".join(f"Stycke nummer {n} handlar om bryggan i Norrhamn." for n in range(120))
    draft = make_draft(api, text)
    for at in (0, 60, 119):
        reply(api, draft["segments"][at]["id"], f"Svar nummer {at} om bryggan. " * 8 + f"Slut {at}.")
    wording = {"stance": "correct", "wording": "Stycke nummer 61 handlar om hamnen i Norrhamn."}
    reply(api, draft["segments"][61]["id"], "", **wording)
    open_desk(page, draft)
    settled(page)
    paper = " ".join(printed(page).split())
    assert [n for n in range(120) if f"Stycke nummer {n} handlar om bryggan" not in paper] == []
    assert [at for at in (0, 60, 119) if f"Slut {at}." not in paper] == []
    assert "hamnen" in paper
    for word in ("Exportera svar", "Visa tangenterna", "Ny version", "Klar, nästa", "föreslå lydelse", "Mer"):
        assert word not in paper, word


MOVES = """() => {
  const running = ({ playState, effect }) => playState === 'running' && effect.getTiming().duration > 1;
  const moving = document.getAnimations().filter(running);
  const styles = [...document.querySelectorAll('*')].map((one) => getComputedStyle(one));
  const lasting = (list) => list.split(',').some((time) => parseFloat(time) * (/ms$/.test(time) ? 1 : 1000) > 1);
  return [
    ...moving.map(({ effect }) => effect.target.outerHTML.slice(0, 100)),
    ...styles.filter(({ scrollBehavior }) => scrollBehavior === 'smooth').map(() => 'scrolls smoothly'),
    ...styles.filter((one) => lasting(one.animationDuration) || lasting(one.transitionDuration)).map(() => 'lasts'),
  ];
}"""
SMOOTH = """() => {
  window.smooth = [];
  for (const name of ['scrollIntoView', 'scrollTo', 'scrollBy', 'animate']) {
    for (const on of [Element.prototype, window]) {
      const before = on[name];
      if (before) on[name] = function (...given) {
        if (name === 'animate' || given.some((one) => one?.behavior === 'smooth')) window.smooth.push(name);
        return before.apply(this, given);
      };
    }
  }
}"""


def test_nothing_moves_for_whoever_wants_no_motion(new_page: Callable[..., Page], api: httpx.Client) -> None:
    page = new_page(reduced_motion="reduce")
    page.add_init_script(f"({SMOOTH})()")
    draft = make_draft(api, deadline="2099-01-01T12:00:00Z", space={"amount": 10, "unit": "words"})
    reply(api, draft["segments"][2]["id"], "Isen tar bryggan annars, och det vet alla som har bott här en vinter.")
    open_desk(page, draft)
    settled(page)
    assert page.evaluate(MOVES) == []
    for key in ("Control+Enter", "Escape", "j", "?", "Escape", "Control+k", "Escape", "f"):
        page.keyboard.press(key)
        assert page.evaluate(MOVES) == []
    expect(page.get_by_role("dialog")).to_be_visible()
    assert page.evaluate(MOVES) == []
    page.emulate_media(color_scheme="dark")
    assert page.evaluate("document.getAnimations().length") == 0  # not even from one look to the other
    page.goto("/")
    page.goto(f"/drafts/{draft['id']}#{draft['segments'][-1]['id']}")
    expect(row(page, 5)).to_be_in_viewport()
    assert page.evaluate("window.smooth") == []


READ = """(row) => {
  const order = [];
  const walk = document.createTreeWalker(row, NodeFilter.SHOW_ELEMENT);
  for (let node = walk.currentNode; node; node = walk.nextNode()) {
    if (!node.checkVisibility() || node.closest('[aria-hidden=true]')) continue;
    if (node.matches('p.text')) order.push('passage');
    else if (node.matches('mark')) order.push('words');
    else if (node.matches('[role=radiogroup]')) order.push('stance');
    else if (node.matches('fieldset[aria-describedby]')) order.push('why');
    else if (node.matches('textarea[data-field=wording]')) order.push('wording');
    else if (node.matches('textarea[data-field=body]')) order.push('reply');
    else if (node.matches('.helps')) order.push('help');
    else if (node.matches('textarea[data-field=short]')) order.push('short');
    else if (node.matches('.foot')) order.push('foot');
  }
  return order;
}"""


def test_a_row_is_read_in_the_order_one_works_in_it(page: Page, api: httpx.Client) -> None:
    draft = make_draft(api)
    number = next(at for at, one in enumerate(draft["segments"]) if one["about_interviewee"] and one["quotes"])
    reply(
        api, draft["segments"][number]["id"], "Det var i april.", stance="correct", wording="– Vi tog in den i april."
    )
    reply(api, draft["segments"][number + 1]["id"], "Den låg på land redan i februari.")
    open_desk(page, draft)
    corrected, answered = row(page, number), row(page, number + 1)
    corrected.locator("textarea[data-field=body]").click()
    expect(corrected.locator(".helps")).to_be_visible()
    assert corrected.evaluate(READ) == ["passage", "words", "stance", "why", "wording", "reply", "help", "foot"]
    answered.locator("textarea[data-field=body]").click()
    answered.get_by_role("button", name="Mer", exact=True).click()
    assert answered.evaluate(READ) == ["passage", "words", "stance", "reply", "help", "short", "foot"]
    name = f"Textställe {number + 1}, {ME}"
    assert page.get_by_role("article", name=name).aria_snapshot().startswith(f'- article "{name}"')
    assert "- mark" in page.get_by_role("article", name=name).aria_snapshot()
    expect(page.get_by_role("textbox", name=f"Replik till textställe {number + 1}, {ME}")).to_have_count(1)
    expect(page.get_by_role("textbox", name="Föreslagen lydelse")).to_have_count(1)


def test_each_field_says_which_passage_it_answers(page: Page, api: httpx.Client) -> None:
    open_desk(page, make_draft(api))
    expect(page.get_by_label("Replik till textställe 3, Siv Rask")).to_have_count(1)
    expect(page.get_by_role("article", name="Textställe 3, Siv Rask")).to_be_visible()
    order = "row => [...row.querySelectorAll('p, textarea')].map((one) => one.tagName)"
    assert row(page, 2).evaluate(order)[:2] == ["P", "TEXTAREA"]


ELEMENTS = "(row) => row.querySelectorAll('*').length + 1"


@pytest.mark.parametrize("replied", [False, True], ids=["empty", "answered"])
def test_a_desk_has_few_elements_a_row(page: Page, api: httpx.Client, replied: bool) -> None:
    """What one adds to a row, five thousand rows pay for."""
    text = "\n\n".join(f"– Stycke nummer {n} handlar om bryggan, säger Siv Rask." for n in range(120))
    draft = make_draft(api, text)
    if replied:
        for segment in draft["segments"]:
            reply(api, segment["id"], "Så är det inte.", short_body="Nej.", sources=["a"])
    open_desk(page, draft)
    expect(page.locator("[data-segment-id]")).to_have_count(120)
    settled(page)
    counts = page.locator("[data-segment-id]").evaluate_all(f"(rows) => rows.map({ELEMENTS})")
    assert max(counts[80:]) <= MOST_ELEMENTS
    assert max(counts) <= MOST_ALIVE
