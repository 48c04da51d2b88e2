"""The whole corpus of hostile files, handed to a live server by several hands: all refused, the server alive."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from app.config import Settings
from tests.api.calls import TEXT
from tests.conftest import serving
from tests.documents.hostile import corpus

REFUSALS = {"unreadable-document": 422, "empty-text": 422, "unknown-type": 415}


def test_hostile_files_are_refused_and_the_server_lives(tmp_path: Path) -> None:
    def hand_in(wrong: str) -> tuple[str, int, str]:
        name, content = corpus()[wrong]
        answer = client.post("/api/drafts/import", files={"file": (name, content)})
        return wrong, answer.status_code, answer.json()["type"].removeprefix("/problems/")

    settings = Settings(database_url=f"sqlite:///{tmp_path / 'replik.db'}")
    with serving(settings) as server, httpx.Client(base_url=server, timeout=60) as client:
        with ThreadPoolExecutor(4) as hands:
            answers = list(hands.map(hand_in, corpus()))
        assert [answer for answer in answers if REFUSALS.get(answer[2]) != answer[1]] == []
        assert client.get("/api/health").json() == {"status": "ok", "database": "ok"}
        assert client.get("/api/drafts").json()["items"] == []
        assert client.post("/api/drafts", json={"text": TEXT}).status_code == 201
