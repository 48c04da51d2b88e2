"""The history of a reply: kept now and then, and always before something would be lost."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlmodel import select

from app.db.session import Database
from app.db.tables import Reply
from tests.api.calls import paste, refused, write

LONG = "The railing was tested in a wind tunnel, twice, and it did not hum at all then."


class Writer:
    """Writes one reply again and again."""

    def __init__(self, client: httpx.Client, database: Database) -> None:
        self.client, self.database = client, database
        self.segment = paste(client)["segments"][1]
        self.reply = write(client, self.segment, LONG)

    def say(self, body: str, **content: Any) -> None:
        address = f"/api/segments/{self.segment['id']}/reply"
        content = {"stance": "respond", "body": body, **content}
        self.reply = self.client.put(address, json=content, headers={"If-Match": self.reply["etag"]}).json()

    def wait(self) -> None:
        """Let three minutes go by, as far as the reply knows."""
        with self.database.writing() as session:
            reply = session.exec(select(Reply)).one()
            reply.kept_at -= timedelta(minutes=3)

    def history(self) -> list[str]:
        items = self.client.get(f"/api/replies/{self.reply['id']}/versions").json()["items"]
        assert [item["version"] for item in items] == sorted((item["version"] for item in items), reverse=True)
        return [item["content"]["body"] for item in items]


@pytest.fixture
def writer(client: httpx.Client, database: Database) -> Writer:
    return Writer(client, database)


def test_a_new_reply_has_what_it_says(writer: Writer) -> None:
    assert writer.history() == [LONG]


def test_what_is_written_in_one_go_is_one_version(writer: Writer) -> None:
    for n in range(5):
        writer.say(LONG + "." * n)
    assert writer.history() == [LONG + "...."]


def test_what_was_said_two_minutes_ago_is_kept(writer: Writer) -> None:
    writer.say(LONG + " One.")
    writer.wait()
    writer.say(LONG + " Two.")
    writer.say(LONG + " Three.")
    writer.wait()
    writer.say(LONG + " Four.")
    assert writer.history() == [LONG + " Four.", LONG + " Three.", LONG + " One."]


@pytest.mark.parametrize("change", [{"stance": "remove"}, {"status": "ready"}])
def test_another_stance_or_status_keeps_what_was_before(writer: Writer, change: dict[str, Any]) -> None:
    writer.say(LONG + ".", **change)
    assert writer.history() == [LONG + ".", LONG]


def test_a_text_that_goes_at_once_is_kept_first(writer: Writer) -> None:
    writer.say("")
    assert writer.history() == ["", LONG]


def test_an_old_version_can_be_brought_back(writer: Writer) -> None:
    writer.say("", short_body="Kort.", sources=["a"])
    old = writer.client.get(f"/api/replies/{writer.reply['id']}/versions").json()["items"][1]["content"]
    written = {name: value for name, value in old.items() if name not in {"length", "pinned"}}
    writer.say(**written)
    assert {name: writer.reply[name] for name in old} == old


def test_there_is_no_history_of_what_is_not_there(client: httpx.Client) -> None:
    for uid in ("7", "01a20885-3152-7116-85c1-9148cefe18f3"):
        refused(client.get(f"/api/replies/{uid}/versions"), 404, "not-found")
