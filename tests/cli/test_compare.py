"""`replik align` and `replik outcome`, as one calls them."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from app.access import LOCAL_OWNER
from app.db.session import Database
from app.db.tables import Segment
from app.replies import service as replies
from app.replies.schemas import ReplyIn
from app.replies.service import Condition
from tests.cli.conftest import Replik

OLD = "– Vi har inget val, säger Ulla Sand.\n\nTaket läcker.\n\nBadhuset stängs den 12 maj."
NEW = "”Vi har inget val”, säger Ulla Sand.\n\nBadhuset i Norrvik stängs den 19 maj."
REPLY = "Balkarna är murkna och måste bytas."


def line(**asked: Any) -> bytes:
    return json.dumps(asked).encode() + b"\n"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "old.txt").write_text(OLD, "utf-8")
    (tmp_path / "new.txt").write_text(NEW, "utf-8")
    (tmp_path / "printed.txt").write_text(f"{OLD}\n\n– {REPLY[:-1]}, säger Ulla Sand.", "utf-8")
    (tmp_path / "replies.txt").write_text(f"{REPLY}\n\nSkolan ligger kvar.\n", "utf-8")
    return tmp_path


def test_align_two_files_as_json(replik: Replik, files: Path) -> None:
    done = replik("align", "old.txt", "new.txt", "--json")
    segments = json.loads(done.stdout)["segments"]
    assert [segment["change"] for segment in segments] == ["unchanged", "removed", "edited"]
    assert NEW[slice(*segments[2]["spans"][0])] == "Badhuset i Norrvik stängs den 19 maj."
    assert segments[1]["spans"] is None


def test_align_two_files_to_read(replik: Replik, files: Path) -> None:
    said = replik("align", "old.txt", "new.txt").stdout.decode()
    assert "[removed]\nTaket läcker." in said
    assert "[edited]\nBadhuset stängs den 12 maj.\n→ Badhuset i Norrvik stängs den 19 maj." in said


def test_align_lines_answers_each_in_order(replik: Replik) -> None:
    segments = [{"id": "a", "start": 0, "end": 13}, {"id": "b", "start": 15, "end": 24}]
    asked = line(id="x", lang="sv", old="Taket läcker.\n\nVi badar.", new="Taket läcker.", segments=segments)
    done = replik("align", "--jsonl", given=asked + b"\n" + line(id=2, old="", new="", segments=[]))
    first, second = map(json.loads, done.stdout.splitlines())
    assert first["id"] == "x"
    assert [(s["id"], s["change"], s["spans"]) for s in first["segments"]] == [
        ("a", "unchanged", [[0, 13]]),
        ("b", "removed", None),
    ]
    assert second == {"id": 2, "segments": []}


def test_outcome_of_a_draft_in_the_database(replik: Replik, files: Path) -> None:
    draft = replik("import", "old.txt").stdout.decode().strip()
    with Database(f"sqlite:///{files / 'data' / 'replik.db'}").writing() as session:
        segment = session.exec(select(Segment).order_by(col(Segment.start))).all()[1]
        content = ReplyIn(stance="respond", body=REPLY, sources=[]).content()
        replies.put(session.connection(), LOCAL_OWNER, segment.uid, content, Condition(None, "*"))
    (reply,) = json.loads(replik("outcome", draft, "printed.txt", "--json").stdout)["replies"]
    assert (reply["result"], len(reply["id"])) == ("verbatim", 36)
    assert replik("outcome", draft, "printed.txt").stdout.decode().startswith(f"[verbatim]\n{REPLY}\n→ {REPLY[:-1]}")
    gone = replik("outcome", draft[:-4] + "0000", "printed.txt")
    assert (gone.returncode, gone.stderr) == (1, b"There is no draft with this id.\n")


def test_outcome_of_files(replik: Replik, files: Path) -> None:
    done = replik("outcome", "old.txt", "printed.txt", "--replies", "replies.txt", "--json")
    assert [reply["result"] for reply in json.loads(done.stdout)["replies"]] == ["verbatim", "absent"]
    said = replik("outcome", "old.txt", "printed.txt", "--replies", "replies.txt").stdout.decode()
    assert said.startswith(f"[verbatim]\n{REPLY}\n→ {REPLY[:-1]}")


def test_outcome_lines(replik: Replik) -> None:
    asked = line(id=1, draft=OLD, text=f"{OLD}\n\n{REPLY}", replies=[{"id": "r", "text": REPLY}])
    answer = json.loads(replik("outcome", "--jsonl", given=asked).stdout)
    assert answer["id"] == 1
    assert [(r["id"], r["result"]) for r in answer["replies"]] == [("r", "verbatim")]


@pytest.mark.parametrize(
    ("words", "given", "status", "said"),
    [
        (["align", "missing.txt", "new.txt"], b"", 1, "missing.txt"),
        (["align", "old.txt"], b"", 2, "two files"),
        (["align", "--jsonl", "--json"], b"", 2, "alone"),
        (["align", "--jsonl"], b"{", 1, "Line 1"),
        (["align", "--jsonl"], b"[]", 1, "Line 1"),
        (["align", "--jsonl"], b'{"old": "a"}', 1, "Line 1"),
        (["align", "--jsonl"], line(old="a", new="a", segments=[{"id": 1, "start": 0, "end": 9}]), 1, "outside"),
        (["outcome", "old.txt", "new.txt"], b"", 2, "--replies"),
        (["outcome", "--jsonl"], b'{"draft": "a", "text": 3, "replies": []}', 1, "Line 1"),
    ],
)
def test_what_cannot_be_compared_is_said_in_words(
    replik: Replik, files: Path, words: list[str], given: bytes, status: int, said: str
) -> None:
    done = replik(*words, given=given)
    assert (done.returncode, said in done.stderr.decode()) == (status, True)
    assert not done.stdout
