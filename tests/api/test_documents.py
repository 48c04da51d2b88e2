"""Documents in and out: a file becomes a draft, and the replies become a file to send."""

import hashlib
import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from sqlmodel import select

from app.db.session import Database
from app.db.tables import Original, Reply
from app.documents.inside import texts
from app.documents.writers import WRITERS
from tests.api.calls import TEXT, paste, pointers, read, refused, write
from tests.documents.readback import squeeze, words

SEED = Path(__file__).parents[1] / "seed"
NOTE = "Ask the lawyer before this leaves the house"


def upload(client: httpx.Client, name: str, content: bytes, **fields: str) -> httpx.Response:
    return client.post("/api/drafts/import", files={"file": (name, content, "text/plain")}, data=fields)


def test_a_file_becomes_a_draft_and_is_kept_byte_for_byte(client: httpx.Client, database: Database) -> None:
    content = (TEXT + "\r\n").encode("utf-16")
    answer = upload(
        client,
        "Utkast ö.txt",
        content,
        title="Bridge",
        interviewee='{"name": "Vera Lind", "aliases": ["the city engineer"]}',
        space='{"amount": 900}',
        deadline="2026-11-23T21:00:00+01:00",
    )
    assert answer.status_code == 201
    draft = client.get(answer.headers["location"]).json()
    assert draft == answer.json()
    assert (draft["title"], draft["revision"]["source"]) == ("Bridge", "upload")
    assert draft["revision"]["text"] == TEXT + "\r\n"
    assert draft["interviewee"] == {"name": "Vera Lind", "aliases": ["the city engineer"]}
    assert (draft["space"]["amount"], draft["space"]["unit"]) == (900, "characters")
    with database.reading() as session:
        original = session.exec(select(Original)).one()
    assert (original.file_name, original.content) == ("Utkast ö.txt", content)
    assert original.sha256 == hashlib.sha256(content).hexdigest()


def test_an_interviewee_may_be_a_bare_name_and_an_empty_field_says_nothing(client: httpx.Client) -> None:
    draft = upload(client, "a.txt", TEXT.encode(), interviewee="Vera Lind", outlet="", deadline="").json()
    assert draft["interviewee"] == {"name": "Vera Lind", "aliases": []}
    assert (draft["outlet"], draft["deadline"], draft["title"]) == (None, None, "The bridge that sings")


@pytest.mark.parametrize(
    ("name", "content", "status", "code"),
    [
        ("a.txt", b"", 422, "empty-text"),
        ("a.txt", b" \n ", 422, "empty-text"),
        ("a.txt", b"\x00\x01\x02" * 100, 422, "unreadable-document"),
        ("a.exe", b"MZ", 415, "unknown-type"),
        ("a.txt", b"\x89PNG\r\n\x1a\n", 415, "unknown-type"),
        ("a.txt", b"x" * 1_000_001, 413, "too-large"),
        ("a.txt", b"x" * (20 * 1024 * 1024 + 1), 413, "too-large"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(
    client: httpx.Client, name: str, content: bytes, status: int, code: str
) -> None:
    refused(upload(client, name, content), status, code)
    assert client.get("/api/drafts").json()["items"] == []


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"colour": "red"}, "/colour"),
        ({"space": "900"}, "/space"),
        ({"space": '{"amount": 0}'}, "/space/amount"),
        ({"interviewee": "{"}, "/interviewee"),
        ({"deadline": "tonight"}, "/deadline"),
        ({"language": "tlh"}, "/language"),
    ],
)
def test_a_field_of_a_form_that_cannot_be_right_is_named(
    client: httpx.Client, fields: dict[str, str], where: str
) -> None:
    assert pointers(refused(upload(client, "a.txt", TEXT.encode(), **fields), 422, "invalid")) == [where]


def test_a_form_without_a_file(client: httpx.Client) -> None:
    refused(client.post("/api/drafts/import", data={"title": "x"}), 415, "unknown-type")
    answer = client.post("/api/drafts/import", files={"title": (None, "x")})
    assert pointers(refused(answer, 422, "invalid")) == ["/file"]
    broken = {"content-type": "multipart/form-data; boundary=x"}
    refused(client.post("/api/drafts/import", content=b"nonsense", headers=broken), 400, "malformed")


@pytest.fixture
def answered(client: httpx.Client) -> dict[str, Any]:
    draft = paste(client, interviewee={"name": "Vera Lind"}, space={"amount": 500, "unit": "characters"})
    write(client, draft["segments"][1], "It hums in G major.", internal_note=NOTE, sources=["the tuning fork"])
    write(client, draft["segments"][2], stance="correct", body="", wording="“We mend it today.”", internal_note=NOTE)
    write(client, draft["segments"][3], " ", internal_note=NOTE)
    return read(client, draft)


@pytest.mark.parametrize("format", sorted(WRITERS))
@pytest.mark.parametrize("layout", ["side-by-side", "interleaved", "running"])
def test_every_format_is_a_download_with_a_name(
    client: httpx.Client, answered: dict[str, Any], format: str, layout: str
) -> None:
    answer = client.get(f"/api/drafts/{answered['id']}/response.{format}", params={"layout": layout})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == WRITERS[format].media_type
    plain, _, name = answer.headers["content-disposition"].partition("; filename*=UTF-8''")
    assert plain == f'attachment; filename="response.{format}"'
    assert "The bridge that sings" in unquote(name)
    assert unquote(name).endswith(f".{format}")
    assert len(answer.content) > 100
    assert NOTE.encode() not in answer.content


def test_what_is_exported_is_what_was_answered(client: httpx.Client, answered: dict[str, Any]) -> None:
    text = client.get(f"/api/drafts/{answered['id']}/response.txt").text
    for expected in ("It hums in G major.", "“We mend it today.”", "the tuning fork", "Vera Lind"):
        assert expected in text
    assert answered["segments"][3]["text"] not in text
    assert NOTE not in text


def test_nothing_to_export(client: httpx.Client) -> None:
    draft = paste(client)
    address = f"/api/drafts/{draft['id']}/response.txt"
    refused(client.get(address), 409, "nothing-to-export")
    reply = write(client, draft["segments"][1], " ", short_body="only short", internal_note=NOTE)
    refused(client.get(address), 409, "nothing-to-export")
    there = f"/api/segments/{draft['segments'][1]['id']}/reply"
    client.put(there, json={"stance": "approve"}, headers={"If-Match": reply["etag"]})
    assert client.get(address).status_code == 200


def test_an_unknown_format_names_the_formats(client: httpx.Client, answered: dict[str, Any]) -> None:
    for format in ("xls", "DOCX", "%2e%2e", "docx.exe"):
        problem = refused(client.get(f"/api/drafts/{answered['id']}/response.{format}"), 404, "unknown-format")
        assert "docx, odt, pdf, html, md, txt, xlsx, csv, json" in problem["detail"]


@pytest.mark.parametrize("wanted", [{"layout": "spiral"}, {"audience": "aliens"}])
def test_an_unknown_layout_or_audience_is_named(
    client: httpx.Client, answered: dict[str, Any], wanted: dict[str, str]
) -> None:
    answer = client.get(f"/api/drafts/{answered['id']}/response.txt", params=wanted)
    assert pointers(refused(answer, 422, "invalid")) == [f"/{next(iter(wanted))}"]


def test_the_evening_it_all_began(client: httpx.Client) -> None:
    """The seed: thirteen paragraphs, the replies that were written, and all of them in the file that is sent."""
    draft = upload(client, "draft.txt", (SEED / "draft.txt").read_bytes(), interviewee="Mattias Jansson").json()
    assert len({segment["paragraph"] for segment in draft["segments"]}) == 13
    bodies = [reply["body"] for reply in json.loads((SEED / "pairs.json").read_text("utf-8"))["replies"]]
    assert len(bodies) == 8
    for segment, body in zip(draft["segments"][1:], bodies, strict=False):
        write(client, segment, body)
    text = client.get(f"/api/drafts/{draft['id']}/response.json").text
    assert all(json.dumps(body, ensure_ascii=False)[1:-1] in text for body in bodies)


def test_a_correction_that_changes_nothing_asks_for_nothing(client: httpx.Client) -> None:
    draft = paste(client)
    segment = draft["segments"][1]
    address = f"/api/drafts/{draft['id']}/response.json"
    same = write(client, segment, "", stance="correct", wording=f"{segment['text']} ")
    refused(client.get(address), 409, "nothing-to-export")
    change = {"stance": "correct", "wording": "The bridge is silent."}
    client.put(f"/api/segments/{segment['id']}/reply", json=change, headers={"If-Match": same["etag"]})
    assert client.get(address).json()["answers"][0]["wording"] == "The bridge is silent."


def test_what_goes_out_follows_the_length_that_was_chosen(client: httpx.Client, database: Database) -> None:
    draft = paste(client)
    texts = {"short_body": "In short.", "note_to_journalist": "Ring me."}
    write(client, draft["segments"][1], "At length.", **texts)
    write(client, draft["segments"][2], "No short one.")
    write(client, draft["segments"][3], "Left out.")
    with database.writing() as session:
        for reply in session.exec(select(Reply)):
            reply.length = "omit" if reply.body == "Left out." else "short"
    data = client.get(f"/api/drafts/{draft['id']}/response.json").json()
    assert [answer["body"] for answer in data["answers"]] == ["In short.", "No short one."]
    assert data["answers"][0]["note"] == "Ring me."


@pytest.fixture
def every_length(client: httpx.Client) -> dict[str, Any]:
    """A draft in which each kind of reply is short, and each is left out."""
    text = "\n\n".join(f"Passage number {n} is about the bridge over the river." for n in range(8))
    draft = paste(client, text)
    kinds = ("respond", "approve", "correct", "remove")
    items = []
    for at, segment in enumerate(draft["segments"]):
        length, stance = ("short", "omit")[at // 4], kinds[at % 4]
        wording = f"A {length} wording." if stance == "correct" else None
        brief = f"{length} {stance} in brief."
        reply = write(
            client, segment, f"{length} {stance} at length.", stance=stance, short_body=brief, wording=wording
        )
        items.append({"reply_id": reply["id"], "length": length, "pinned": True})
    client.put(f"/api/drafts/{draft['id']}/plan", json={"items": items}).raise_for_status()
    return draft


@pytest.mark.parametrize("layout", ["side-by-side", "interleaved", "running"])
@pytest.mark.parametrize("format", [*WRITERS, "annotated.docx", "annotated.odt"])
def test_a_chosen_length_touches_only_what_responds(
    client: httpx.Client, every_length: dict[str, Any], format: str, layout: str
) -> None:
    name = format if "." in format else f"response.{format}"
    answer = client.get(
        f"/api/drafts/{every_length['id']}/{name}", params={"layout": layout} if "." not in format else {}
    )
    assert answer.status_code == 200, answer.text
    if "." in format:
        found = squeeze("\n".join(text for _, text in texts(answer.content)))
    else:
        found = words(format, answer.content)
    kept = ["short respond in brief."]
    kept += [
        f"{length} {stance} at length." for length in ("short", "omit") for stance in ("approve", "correct", "remove")
    ]
    gone = ["respond at length.", "omit respond", "approve in brief", "correct in brief", "remove in brief"]
    assert [text for text in kept if squeeze(text) not in found] == []
    assert [text for text in gone if squeeze(text) in found] == []


def test_what_was_said_on_background_never_leaves(client: httpx.Client) -> None:
    draft = paste(client)
    write(client, draft["segments"][1], "For print.")
    write(client, draft["segments"][2], "Between us.", publication="background")
    for format in WRITERS:
        answer = client.get(f"/api/drafts/{draft['id']}/response.{format}", params={"layout": "running"})
        assert b"Between us" not in answer.content
    assert "For print." in client.get(f"/api/drafts/{draft['id']}/response.txt").text


def test_a_stance_without_words_is_an_answer_only_where_it_asks_by_itself(client: httpx.Client) -> None:
    draft = paste(client)
    for segment, stance in zip(draft["segments"], ("approve", "remove", "correct", "respond"), strict=False):
        write(client, segment, "", stance=stance)
    assert read(client, draft)["progress"]["answered"] == 2


def test_the_letter_tells_the_time_of_the_readers_clock(client: httpx.Client) -> None:
    draft = paste(client)
    write(client, draft["segments"][1])
    address = f"/api/drafts/{draft['id']}/response.json"
    told = client.get(address, params={"time_zone": "Pacific/Kiritimati"}).json()["written_at"]
    assert told.endswith("+14:00")
    for nowhere in ("Europe/Atlantis", "", "../etc/passwd", "x" * 300):
        problem = refused(client.get(address, params={"time_zone": nowhere}), 422, "invalid")
        assert pointers(problem) == ["/time_zone"]
