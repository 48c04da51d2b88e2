"""The other commands: what they print, what they refuse, and with which exit status."""

import json
import subprocess
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.api.calls import TEXT, paste, write
from tests.cli.conftest import Replik
from tests.cli.running import COMMAND, environment, served


def test_segments_as_json(replik: Replik) -> None:
    done = replik("segment", "--json", "--interviewee", "Vera Lind", given=TEXT.encode())
    read = json.loads(done.stdout)
    assert (done.returncode, read["language"]) == (0, "en")
    assert [segment["text"] for segment in read["segments"]] == [TEXT[s["start"] : s["end"]] for s in read["segments"]]
    spoken = next(segment for segment in read["segments"] if segment["kind"] == "quote")
    assert (spoken["speaker"]["name"], spoken["about_interviewee"], spoken["reply"]) == ("Vera Lind", True, None)
    assert {"start", "end", "mode", "speaker", "mention", "cue", "sure"} <= set(spoken["quotes"][0])


def test_segments_explained(replik: Replik) -> None:
    shown = replik("segment", "--explain", given="– Det är dyrt, säger han.".encode()).stdout.decode()
    assert "after a dash, cue 'säger'" in shown
    assert "'han' is nobody" in shown


@pytest.mark.parametrize("language", ["nn", "no", "nb-NO", "nb_NO"])
def test_a_language_is_known_by_its_other_codes(replik: Replik, language: str) -> None:
    read = json.loads(replik("segment", "--json", "--language", language, given=b"- Nei, seier ho.").stdout)
    assert read["language"] == "nb"


def test_segments_to_read(replik: Replik, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(TEXT)
    shown = replik("segment", "draft.txt", "--interviewee", "Vera Lind").stdout.decode()
    assert shown.startswith("[heading]\nThe bridge that sings\n\n[narration]")
    assert "[quote – Vera Lind] *\n“It is the wind" in shown


def test_lines_are_answered_one_by_one_as_they_come(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "segment", "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(tmp_path)
    )
    with process:
        assert process.stdin
        assert process.stdout
        asked: list[dict[str, Any]] = [
            {"id": "a", "text": TEXT},
            {"id": 7, "lang": "sv", "text": "– Nej, säger Eva Berg.", "interviewee": "Eva Berg"},
            {"id": None, "text": "", "interviewee": {"name": "Eva", "aliases": ["hon"]}},
        ]
        for line in asked:
            process.stdin.write(json.dumps(line).encode() + b"\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            assert answer["id"] == line["id"]
        process.stdin.close()
        assert answer["segments"] == []
    assert process.returncode == 0


@pytest.mark.parametrize("line", ["{", "[]", '"text"', "{}", '{"text": 7}', '{"text": "a", "lang": "tlh"}', "7"])
def test_a_line_that_cannot_be_answered_is_named(replik: Replik, line: str) -> None:
    done = replik("segment", "--jsonl", given=f'{{"id": 1, "text": "Yes."}}\n\n{line}\n'.encode())
    assert done.returncode == 1
    assert json.loads(done.stdout)["id"] == 1
    assert "tlh" in done.stderr.decode() or "Line 3" in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "given", "status", "said"),
    [
        (["segment", "missing.txt"], b"", 1, "missing.txt"),
        (["segment"], b" \n", 1, "no text"),
        (["segment", "picture.png"], b"", 1, ".png"),
        (["segment", "--language", "tlh"], b"Hello.", 1, "tlh"),
        (["segment", "--json", "--jsonl"], b"", 2, "one of"),
        (["segment", "--explain", "--jsonl"], b"", 2, "one of"),
        (["import", "missing.txt"], b"", 1, "missing.txt"),
        (["import", "picture.png"], b"", 1, ".png"),
        (["export", "7", "--format", "txt"], b"", 1, "no draft"),
        (["export", "7", "--format", "xls"], b"", 2, "docx"),
        (["export", "7"], b"", 2, "--format"),
        (["restore", "missing.db"], b"", 1, "missing.db"),
        (["backup", "copy.db"], b"", 1, "no database"),
        (["dance"], b"", 2, "dance"),
    ],
)
def test_what_cannot_be_done_is_said_in_words(
    replik: Replik, tmp_path: Path, words: list[str], given: bytes, status: int, said: str
) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    done = replik(*words, given=given)
    assert (done.returncode, done.stdout) == (status, b"")
    assert said in done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert status == 2 or len(done.stderr.splitlines()) == 1


def test_from_a_file_to_a_copy_and_back(replik: Replik, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(TEXT)
    uid = replik("import", "draft.txt", "--title", "Bridge").stdout.decode().strip()
    refused = replik("export", uid, "--format", "txt")
    assert (refused.returncode, refused.stderr.decode().count("\n")) == (1, 1)
    assert "export" in refused.stderr.decode()
    (tmp_path / "letter.txt").write_text("Dear editor")
    kept = replik("backup", "letter.txt")
    assert (kept.returncode, (tmp_path / "letter.txt").read_text()) == (1, "Dear editor")
    assert b"letter.txt is not a Replik database" in kept.stderr
    assert replik("backup", "copy.db").returncode == 0
    assert replik("backup", "copy.db").returncode == 0
    (tmp_path / "data" / "replik.db").unlink()
    assert replik("restore", "copy.db").returncode == 0
    again = replik("export", uid, "--format", "txt")
    assert again.stderr == refused.stderr


def test_a_response_document_is_written_where_one_says(replik: Replik, tmp_path: Path) -> None:
    with served(tmp_path) as (address, _), httpx.Client(base_url=address, timeout=30) as client:
        draft = paste(client)
        write(client, draft["segments"][1], "It hums in G major.", internal_note="Nobody may read this.")
    done = replik("export", draft["id"], "--format", "txt", "-o", "-")
    assert "It hums in G major." in done.stdout.decode()
    assert "Nobody" not in done.stdout.decode()
    named = replik("export", draft["id"], "--format", "md", "--layout", "interleaved")
    file = tmp_path / named.stdout.decode().strip()
    assert "It hums in G major." in file.read_text()
    assert replik("export", draft["id"], "--format", "md").returncode == 1
    assert replik("export", draft["id"], "--format", "md", "-o", file.name).returncode == 0


def test_help_names_every_command(replik: Replik) -> None:
    shown = replik("--help").stdout.decode()
    assert all(command in shown for command in ("serve", "segment", "import", "export", "backup", "restore"))
