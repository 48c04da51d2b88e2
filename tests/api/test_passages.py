"""What is kept of segments between reads is never shown once it has changed, whoever has changed it."""

from collections.abc import Callable
from typing import Any

import httpx
from sqlalchemy import text

from app.access import LOCAL_OWNER
from app.config import Settings
from app.db.session import Database
from app.desk.read import plain_draft
from tests.api.calls import TEXT, paste, read, write
from tests.conftest import PATIENCE, UNUSED, serving

Step = Callable[[httpx.Client, dict[str, Any]], httpx.Response]


def at(draft: dict[str, Any], number: int) -> str:
    return f"/api/segments/{draft['segments'][number]['id']}"


STEPS: list[Step] = [
    lambda client, draft: client.patch(at(draft, 1), json={"kind": "reported", "speaker": {"name": "Ada Wren"}}),
    lambda client, draft: client.post(f"{at(draft, 1)}/split", json={"offset": draft["segments"][1]["start"] + 6}),
    lambda client, draft: client.post(f"{at(draft, 1)}/merge"),
    lambda client, draft: client.patch(f"/api/drafts/{draft['id']}", json={"interviewee": {"name": "Vera Lind"}}),
    lambda client, draft: client.post(
        f"/api/drafts/{draft['id']}/revisions", json={"text": TEXT.replace("hums", "sings")}
    ),
    lambda client, draft: client.patch(at(draft, 2), json={"kind": "narration"}),
    lambda client, draft: client.delete(f"{at(draft, 3)}/reply", headers={"If-Match": "*"}),
]


def test_a_change_is_seen_by_every_server_at_once(client: httpx.Client, database: Database) -> None:
    """Each keeps what it has read, and a change comes through one of them."""
    settings = Settings(database_url=database.url.render_as_string(hide_password=False))
    draft = paste(client)
    with serving(settings) as address, httpx.Client(base_url=address, timeout=PATIENCE, verify=UNUSED) as other:
        write(client, draft["segments"][3])
        for number, step in enumerate(STEPS):
            assert read(other, draft) == read(client, draft)
            now = read(client, draft)
            assert step((client, other)[number % 2], now).is_success, number
            with database.writing() as session:
                stored = plain_draft(session, LOCAL_OWNER, draft["id"])
            assert stored != now
            assert read(client, draft) == read(other, draft) == stored


def test_replies_come_and_go_over_what_is_kept(client: httpx.Client, database: Database) -> None:
    draft = paste(client)
    read(client, draft)
    since = moment_of_segments(database)
    reply = write(client, draft["segments"][2])
    assert read(client, draft)["segments"][2]["reply"] == reply
    gone = client.delete(f"{at(draft, 2)}/reply", headers={"If-Match": reply["etag"]})
    assert gone.status_code == 204
    assert read(client, draft)["segments"] == draft["segments"]
    assert moment_of_segments(database) == since


def moment_of_segments(database: Database) -> object:
    with database.reading() as session:
        return session.connection().execute(text("SELECT segments_at FROM draft")).scalar_one()
