"""Takes a picture of every state, and writes the tour that shows them: python -m tests.e2e.pictures docs/images."""

import base64
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.e2e.everybody import house
from tests.e2e.states import PARTS, STATES, State, brought_up

LANGUAGES = {"sv": "Swedish", "en": "English"}
MAIN = ("drafts", "desk", "kinds", "fit", "send", "changes", "outcome")  # shown in every language and look
LOOKS = [("sv", False), ("en", False), ("sv", True), ("en", True)]
QUALITY = 60  # of the WebP: letters stay sharp
HEAD = """# A tour, in pictures
The evening that Replik began with: a municipal manager, a draft at five, 1,200 characters of space, the print at nine.
Every state of the page is here, in Swedish or English, light or dark; what is another page on a phone is here twice.
`python -m tests.e2e.pictures docs/images` takes these pictures anew and writes this page;
`python -m tests.e2e.everybody` holds the same states against WCAG 2.2 AA in both languages and both looks.

`Ctrl+K` finds every command, `?` lists the keys; one letter answers a passage: `R` replies, `A` approves, `E` corrects,
`S` strikes it, `H` skips it.
"""


@dataclass(frozen=True, slots=True)
class Picture:
    """A state in one language and look, in a window or on a phone."""

    state: State
    language: str
    dark: bool
    phone: bool = False
    beside: bool = False
    """Whether it stands beside the state's first picture."""

    @property
    def name(self) -> str:
        look = f"-{self.language}-{'dark' if self.dark else 'light'}" if self.beside else ""
        return f"{self.state.name}{'-phone' if self.phone else look}.webp"

    @property
    def says(self) -> str:
        """What it is, for whoever does not see it."""
        look = f"{LANGUAGES[self.language]}, {'dark' if self.dark else 'light'}"
        return f"{self.state.name}: {look}{', on a phone' if self.phone else ''}"


def pictures_of(state: State, look: tuple[str, bool]) -> Iterator[Picture]:
    """The first one in this look, and those beside it."""
    yield Picture(state, *look)
    if state.name in MAIN:
        yield from (Picture(state, *other, beside=True) for other in LOOKS if other != look)
    if state.phone:
        language, dark = look
        yield Picture(state, "en" if language == "sv" else "sv", not dark, phone=True)


LOOK_OF = {state.name: look for state, look in zip(STATES, cycle(LOOKS), strict=False)}


def main(folder: Path, names: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with house() as (browser, full, empty):
        for state in STATES:
            if not names or state.name in names:
                for picture in pictures_of(state, LOOK_OF[state.name]):
                    take(browser, empty if state.empty else full, picture, folder)
    (folder.parent / "tour.md").write_text(tour(), "utf-8")


def take(browser: Browser, server: str, picture: Picture, folder: Path) -> None:
    way = {"dark": picture.dark, "phone": picture.phone}
    with brought_up(browser, server, picture.state, picture.language, **way) as page:
        (folder / picture.name).write_bytes(shot(page))


def shot(page: Page) -> bytes:
    """What the window shows, as WebP."""
    session = page.context.new_cdp_session(page)
    taken = session.send("Page.captureScreenshot", {"format": "webp", "quality": QUALITY})
    return base64.b64decode(taken["data"])


def tour() -> str:
    """The page that shows them all, with a line each."""
    return HEAD + "".join(f"\n## {title}\n" + "".join(map(entry, states)) for title, states in PARTS.items())


def entry(state: State) -> str:
    shown = pictures_of(state, LOOK_OF[state.name])
    return f"\n{state.caption}\n\n" + "".join(f"![{one.says}](images/{one.name})\n" for one in shown)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/images"), sys.argv[2:])
