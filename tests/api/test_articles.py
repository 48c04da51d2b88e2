"""Files as they are looked at before they become a draft, and as they become one."""

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from sqlmodel import select

from app.db.session import Database
from app.db.tables import Original
from tests.api.calls import TEXT as PASTED
from tests.api.calls import pointers, refused
from tests.documents.printed import LAYOUTS, articles, pdf
from tests.documents.word import TEXT, edited

LINES = {"accept": "application/x-ndjson"}
LONG = tuple("Stycke " + " ".join(f"ord{n}{m}" for m in range(400)) for n in range(200))


def look(client: httpx.Client, name: str, content: bytes, **wishes: object) -> httpx.Response:
    return client.post("/api/articles", files={"file": (name, content)}, data=wishes)


def test_a_word_file_is_shown_with_all_that_stands_beside_its_text(client: httpx.Client) -> None:
    article = look(client, "utkast.docx", edited()).json()
    assert article["text"] == TEXT.format("stormens")
    assert article["changes"] == 2
    assert [(note["kind"], note["text"], note["author"]) for note in article["notes"]] == [
        ("text-box", "Fakta: bryggan är från 1911.", None),
        ("footnote", "Enligt kommunen.", None),
        ("comment", "Stämmer det?", "Ada Wren"),
    ]
    said = {mark["kind"]: article["text"][mark["start"] : mark["end"]] for mark in article["marks"]}
    assert said == {"heading": "Bryggan som försvann", "strong": "gamla"}
    assert client.get("/api/drafts").json()["items"] == []


def test_tracked_changes_are_undone_where_that_is_asked_for(client: httpx.Client, database: Database) -> None:
    assert look(client, "utkast.docx", edited(), changes="original").json()["text"] == TEXT.format("isens")
    files = {"file": ("utkast.docx", edited())}
    draft = client.post("/api/drafts/import", files=files, data={"changes": "original"}).json()
    assert draft["revision"]["text"] == TEXT.format("isens")
    with database.reading() as session:
        assert session.exec(select(Original.content)).one() == edited()
    assert pointers(refused(look(client, "a.docx", edited(), changes="some"), 422, "invalid")) == ["/changes"]


def test_a_text_that_a_person_has_put_right_is_kept_beside_the_file(client: httpx.Client, database: Database) -> None:
    files, right = {"file": ("utkast.docx", edited())}, f"{PASTED}\n\nOch mer."
    draft = client.post("/api/drafts/import", files=files, data={"text": right, "title": "Bryggan"}).json()
    assert (draft["revision"]["text"], draft["revision"]["source"], draft["title"]) == (right, "upload", "Bryggan")
    with database.reading() as session:
        assert session.exec(select(Original.content)).one() == edited()


def test_a_new_revision_may_be_read_without_its_changes(client: httpx.Client) -> None:
    draft = client.post("/api/drafts", json={"text": PASTED}).json()
    files = {"file": ("utkast.docx", edited())}
    newer = client.post(f"/api/drafts/{draft['id']}/revisions", files=files, data={"changes": "original"}).json()
    assert newer["revision"]["text"] == TEXT.format("isens")


def test_a_pdf_asks_to_be_looked_through(client: httpx.Client) -> None:
    (article, *_) = articles("sv")
    shown = look(client, "a.pdf", pdf(article, "sv", LAYOUTS[3])).json()
    assert shown["unsure"]
    assert shown["text"].split("\n\n") == list(article)


def test_of_a_mail_the_longest_text_is_the_draft_unless_another_is_chosen(client: httpx.Client) -> None:
    mail = (
        "Subject: Utkast\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n"
        "--m\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHej! Här är texten.\r\n"
        f'--m\r\nContent-Type: text/plain; charset=utf-8; name="utkast.txt"\r\n\r\n{PASTED}\r\n--m--\r\n'
    ).encode()
    shown = look(client, "mail.eml", mail).json()
    assert (shown["parts"], shown["part"]) == (["Utkast", "utkast.txt"], 1)
    assert shown["text"].replace("\r\n", "\n").strip() == PASTED
    assert [(note["kind"], note["text"]) for note in shown["notes"]] == [("mail", "Hej! Här är texten.")]
    other = look(client, "mail.eml", mail, part=0).json()
    assert (other["text"], other["part"], other["title"]) == ("Hej! Här är texten.", 0, "Utkast")


def test_progress_comes_in_lines_and_the_article_last(client: httpx.Client) -> None:
    files = {"file": ("a.pdf", pdf(LONG[:40], "sv", LAYOUTS[0]))}
    answer = client.post("/api/articles", files=files, headers=LINES)
    assert answer.headers["content-type"] == "application/x-ndjson"
    *progress, last = [json.loads(line) for line in answer.text.splitlines()]
    assert last["article"]["text"].startswith("Stycke ord00")
    pages = {found["of"] for found in progress if found["of"]}
    assert len(pages) == 1
    assert [found["done"] for found in progress] == sorted(found["done"] for found in progress)


def test_a_refusal_comes_in_a_line_too(client: httpx.Client) -> None:
    answer = client.post("/api/articles", files={"file": ("a.docx", b"%PDF-1.7")}, headers=LINES)
    problem = json.loads(answer.text.splitlines()[-1])["problem"]
    assert (problem["status"], problem["reason"]) == (415, "mislabelled")
    problem = refused(look(client, "a.docx", b"%PDF-1.7"), 415, "unknown-type")
    assert problem["reason"] == "mislabelled"


@pytest.fixture(scope="module")
def slow() -> bytes:
    """A PDF that takes seconds to read."""
    return pdf(LONG * 2, "sv", LAYOUTS[0])


def readers() -> Iterator[str]:
    """The processes that read files now."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if b"app.documents.child" in (process / "cmdline").read_bytes():
                yield process.name
        except OSError:
            continue


def test_who_breaks_off_ends_the_reading(client: httpx.Client, slow: bytes) -> None:
    with client.stream("POST", "/api/articles", files={"file": ("a.pdf", slow)}, headers=LINES) as answer:
        assert b"done" in next(answer.iter_raw())
        assert list(readers())
    tries = 0
    while list(readers()) and tries < 200:
        client.get("/api/health")
        tries += 1
    assert list(readers()) == []


def test_what_the_document_calls_a_heading_is_one(client: httpx.Client) -> None:
    asked = "Hur kunde en hel brygga försvinna från hamnen utan att någon såg det, och vem ska nu betala för en ny."
    page = f"<h2>{asked}</h2><p>Ingen vet.</p><p>{asked}</p>".encode()
    draft = client.post("/api/drafts/import", files={"file": ("a.html", page)}).json()
    assert (draft["segments"][0]["kind"], draft["segments"][-1]["kind"]) == ("heading", "narration")


def test_the_file_of_a_revision_comes_back_byte_for_byte_and_is_read_anew(client: httpx.Client) -> None:
    draft = client.post("/api/drafts/import", files={"file": ("Utkast ö.docx", edited())}).json()
    address = f"/api/drafts/{draft['id']}/revisions/1"
    file = client.get(f"{address}/original")
    assert file.content == edited()
    assert file.headers["content-disposition"].endswith("filename*=UTF-8''Utkast%20%C3%B6.docx")
    article = client.get(f"{address}/article", params={"changes": "original"}).json()
    assert article["text"] == TEXT.format("isens")
    assert {note["kind"] for note in article["notes"]} == {"comment", "footnote", "text-box"}
    pasted = client.post("/api/drafts", json={"text": PASTED}).json()
    refused(client.get(f"/api/drafts/{pasted['id']}/revisions/1/original"), 404, "not-found")
    refused(client.get(f"{address[:-1]}2/article"), 404, "not-found")
