"""An evening on which all goes wrong: the server is killed, the tab crashes, and somebody writes on all the while.

`Storm` writes edits with real keys into a real page, and at random moments kills the server, the tab, or both. It keeps
what was typed. The database itself keeps every text that is saved, by a trigger. The seed repeats an evening.
"""

import os
import random
import signal
import socket
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from multiprocessing import get_context
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

import httpx
from playwright.sync_api import BrowserContext, Page, expect

from app.config import Settings
from app.server import serve
from tests.conftest import UNUSED
from tests.e2e.desk import bodies, editor, make_draft, open_desk, row

ALL_IS_SAVED = "() => Object.keys(localStorage).every((key) => !key.startsWith('replik.journal'))"
DIARY = """
  CREATE TABLE diary (number INTEGER PRIMARY KEY, reply INTEGER, body TEXT);
  CREATE TRIGGER written AFTER INSERT ON reply BEGIN INSERT INTO diary (reply, body) VALUES (NEW.id, NEW.body); END;
  CREATE TRIGGER rewritten AFTER UPDATE ON reply BEGIN INSERT INTO diary (reply, body) VALUES (NEW.id, NEW.body); END;
"""


# A server is born of a process that has read the program already, so that it is there again at once.
BIRTH = get_context("forkserver")
BIRTH.set_forkserver_preload(["app.server", "app.main"])


class MortalServer:
    """A Replik in a process of its own, which can be killed and comes back at the same address with its database."""

    def __init__(self, folder: Path) -> None:
        self.database = folder / "replik.db"
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = int(free.getsockname()[1])
        self.process: ForkServerProcess | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def live(self) -> None:
        """Start where it is not running, and wait until it answers."""
        if self.process:
            return
        self.process = BIRTH.Process(target=run, args=(self.database, self.port), daemon=True)
        self.process.start()
        with httpx.Client(transport=httpx.HTTPTransport(retries=10, verify=UNUSED), timeout=30) as visitor:
            visitor.get(f"{self.address}/api/health").raise_for_status()

    def die(self) -> None:
        """At once, in the middle of whatever it does."""
        if self.process:
            self.process.kill()
            self.process.join()
        self.process = None

    def keep_diary(self) -> None:
        """From now on every text of a reply that reaches the database is written down by it."""
        with closing(sqlite3.connect(self.database)) as database:
            database.executescript(DIARY)

    def diary(self) -> list[tuple[int, str]]:
        """The replies as they were saved, in order: which, and with what text."""
        with closing(sqlite3.connect(self.database)) as database:
            return database.execute("SELECT reply, body FROM diary ORDER BY number").fetchall()


class Storm:
    """One person's evening in the browser `context`, with `server`."""

    def __init__(self, context: BrowserContext, server: MortalServer, seed: int) -> None:
        self.context, self.server, self.chance = context, server, random.Random(seed)
        self.happened: Counter[str] = Counter()
        server.live()
        with httpx.Client(base_url=f"{server.address}/api", timeout=30, verify=UNUSED) as api:
            self.draft: dict[str, Any] = make_draft(api)
        server.keep_diary()
        self.typed = [""] * len(self.draft["segments"])
        self.page = self.new_page()

    def rage(self, edits: int, often: float) -> None:
        """Write so many edits; `often` is how likely something happens in the middle of one."""
        for number in range(edits):
            words = f"«{number}» "
            place, at = self.chance.randrange(len(self.typed)), self.chance.randrange(len(words))
            self.write(place, words[:at])
            if self.chance.random() < often:
                self.something_happens()
            self.write(place, words[at:])

    def write(self, place: int, letters: str) -> None:
        """Add to the end of a reply, once it shows what was typed there before."""
        self.caret(place)
        self.page.keyboard.insert_text(letters)
        self.typed[place] += letters

    def caret(self, place: int) -> None:
        """Go to the end of a reply, once it shows what was typed there before."""
        expect(editor(self.page, place)).to_have_value(self.typed[place])
        editor(self.page, place).focus()
        self.page.keyboard.press("Control+End")

    def something_happens(self) -> None:
        mishaps: list[Callable[[], None]] = [
            self.server_dies,
            self.server_dies,
            self.server_is_back,
            self.server_is_back,
            self.tab_crashes,
            self.tab_reloads,
            self.both_die,
            self.time_passes,
            self.time_passes,
        ]
        mishap = self.chance.choice(mishaps)
        self.happened[mishap.__name__] += 1
        mishap()

    def server_dies(self) -> None:
        self.server.die()

    def server_is_back(self) -> None:
        self.server.live()

    def tab_crashes(self) -> None:
        """What draws it is killed by the system, without a word to the page."""
        with self.page.expect_event("crash"):
            for renderer in renderers(self.context):
                os.kill(renderer, signal.SIGKILL)
        self.page.close()
        self.page = self.new_page()

    def tab_reloads(self) -> None:
        self.server.live()
        self.page.reload()

    def both_die(self) -> None:
        self.server.die()
        self.tab_crashes()

    def time_passes(self) -> None:
        """Long enough for a save to be on its way."""
        self.page.wait_for_timeout(self.chance.randrange(900))

    def new_page(self) -> Page:
        """The desk opened again, which takes a server."""
        self.server.live()
        page = self.context.new_page()
        page.on("dialog", lambda dialog: dialog.accept())
        open_desk(page, self.draft)
        return page

    def calm(self) -> None:
        """The server is there again, and all has been saved."""
        self.server.live()
        self.page.evaluate("dispatchEvent(new Event('online'))")
        self.page.wait_for_function(ALL_IS_SAVED)

    def saved(self) -> list[str]:
        with httpx.Client(base_url=f"{self.server.address}/api", timeout=30, verify=UNUSED) as api:
            return [body or "" for body in bodies(api, self.draft)]

    def saved_twice(self) -> list[str]:
        """Texts that were saved over themselves."""
        last: dict[int, str] = {}
        twice = []
        for reply, body in self.server.diary():
            if last.get(reply) == body:
                twice.append(body)
            last[reply] = body
        return twice

    def conflicts(self) -> int:
        """How often the person was asked to choose between two texts, of which there never were two."""
        return sum(row(self.page, place).get_by_role("alert").count() for place in range(len(self.typed)))


def run(database: Path, port: int) -> None:
    """What the server's process does."""
    os.environ |= {"REPLIK_DATABASE_URL": f"sqlite:///{database}", "REPLIK_PORT": str(port)}
    serve(Settings(), workers=1)


def renderers(context: BrowserContext) -> list[int]:
    """The processes that draw this browser's pages."""
    assert context.browser
    processes = context.browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    return [process["id"] for process in processes if process["type"] == "renderer"]
