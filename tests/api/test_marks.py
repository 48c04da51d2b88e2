"""Headings, bold and italics of a text: taken in with it, kept beside it, and shown with it."""

import json

import httpx
import pytest

from tests.api.calls import TEXT as PASTED
from tests.api.calls import pointers, read, refused
from tests.documents.hostile.zips import odt
from tests.documents.word import TEXT, edited

ASKED = "Hur kunde en hel brygga försvinna från hamnen utan att någon såg det, och vem ska nu betala för en ny"
PAGE = f"<h2>{ASKED}</h2><p>Ingen vet, <em>säger 👍 <b>Siv</b></em>.</p><p>{ASKED}</p>".encode()


def words(revision: dict[str, object]) -> list[tuple[str, str]]:
    text, marks = revision["text"], revision["marks"]
    return [(mark["kind"], text[mark["start"] : mark["end"]]) for mark in marks]  # type: ignore[index, attr-defined]


def test_a_file_keeps_its_marks(client: httpx.Client) -> None:
    draft = client.post("/api/drafts/import", files={"file": ("a.html", PAGE)}).json()
    assert words(draft["revision"]) == [("emphasis", "säger 👍 Siv"), ("heading", ASKED), ("strong", "Siv")]
    assert read(client, draft)["revision"] == draft["revision"]
    assert client.get(f"/api/drafts/{draft['id']}/revisions/1").json()["marks"] == draft["revision"]["marks"]


def test_the_response_document_shows_the_marks_of_its_passages(client: httpx.Client) -> None:
    draft = client.post("/api/drafts/import", files={"file": ("a.html", PAGE)}).json()
    segment = next(segment for segment in draft["segments"] if "Siv" in segment["text"])
    address = f"/api/segments/{segment['id']}/reply"
    client.put(address, json={"stance": "respond", "body": "Jo."}, headers={"If-None-Match": "*"})
    (answer,) = client.get(f"/api/drafts/{draft['id']}/response.json").json()["answers"]
    found = [[answer["passage"][start:end] for start, end in answer[kind]] for kind in ("strong", "emphasis")]
    assert found == [["Siv"], ["säger 👍 Siv"]]


def test_a_paste_keeps_the_marks_that_come_with_it(client: httpx.Client) -> None:
    text = f"{ASKED}, och punkt.\r\n\r\n👍 Viktigt, sa hon.\r\n"
    marks = [
        {"kind": "strong", "start": text.index("Viktigt"), "end": text.index("Viktigt") + 7},
        {"kind": "heading", "start": 0, "end": text.index("\r")},
    ]
    draft = client.post("/api/drafts", json={"text": text, "marks": marks}).json()
    assert draft["revision"]["text"] == text
    assert words(draft["revision"]) == [("heading", text[: text.index("\r")]), ("strong", "Viktigt")]
    assert draft["segments"][0]["kind"] == "heading"
    assert client.post("/api/drafts", json={"text": text}).json()["revision"]["marks"] == []


@pytest.mark.parametrize("span", [(0, 10_000), (5, 4)])
def test_a_mark_beyond_the_text_is_refused(client: httpx.Client, span: tuple[int, int]) -> None:
    marks = [{"kind": "strong", "start": span[0], "end": span[1]}]
    answer = client.post("/api/drafts", json={"text": PASTED, "marks": marks})
    assert pointers(refused(answer, 422, "invalid")) == ["/marks"]
    draft = client.post("/api/drafts", json={"text": PASTED}).json()
    answer = client.post(f"/api/drafts/{draft['id']}/revisions", json={"text": PASTED + "!", "marks": marks})
    assert pointers(refused(answer, 422, "invalid")) == ["/marks"]
    data = {"text": PASTED, "marks": json.dumps(marks)}
    answer = client.post("/api/drafts/import", files={"file": ("a.html", PAGE)}, data=data)
    assert pointers(refused(answer, 422, "invalid")) == ["/marks"]
    assert len(client.get("/api/drafts").json()["items"]) == 1


@pytest.mark.parametrize("wrong", ["{", '{"kind": "strong"}', '[{"kind": "blue", "start": 0, "end": 1}]'])
def test_marks_of_a_form_are_json(client: httpx.Client, wrong: str) -> None:
    answer = client.post("/api/drafts/import", files={"file": ("a.html", PAGE)}, data={"marks": wrong})
    assert pointers(refused(answer, 422, "invalid"))[0].startswith("/marks")


def test_a_text_that_was_put_right_has_the_marks_that_are_said_of_it(client: httpx.Client) -> None:
    files, text = {"file": ("a.html", PAGE)}, "Ingen vet, säger Siv."
    bare = client.post("/api/drafts/import", files=files, data={"text": text}).json()
    assert bare["revision"]["marks"] == []
    marks = [{"kind": "emphasis", "start": 11, "end": 16}]
    right = client.post("/api/drafts/import", files=files, data={"text": text, "marks": json.dumps(marks)}).json()
    assert words(right["revision"]) == [("emphasis", "säger")]


def test_a_new_revision_keeps_its_own_marks(client: httpx.Client) -> None:
    draft = client.post("/api/drafts/import", files={"file": ("a.html", PAGE)}).json()
    newer = client.post(f"/api/drafts/{draft['id']}/revisions", files={"file": ("a.docx", edited())}).json()
    assert words(newer["revision"]) == [("heading", "Bryggan som försvann"), ("strong", "gamla")]
    fresh = {"text": f"{ASKED}\n\nIngen vet.", "marks": [{"kind": "heading", "start": 0, "end": len(ASKED)}]}
    pasted = client.post(f"/api/drafts/{draft['id']}/revisions", json=fresh).json()
    assert [segment["kind"] for segment in pasted["segments"]] == ["heading", "narration"]
    older = client.get(f"/api/drafts/{draft['id']}/revisions/1").json()
    assert older["marks"] == draft["revision"]["marks"]


CHANGED = odt(
    "<text:tracked-changes>"
    '<text:changed-region text:id="a"><text:insertion/></text:changed-region>'
    '<text:changed-region text:id="b"><text:deletion><text:p>aldrig </text:p></text:deletion></text:changed-region>'
    "</text:tracked-changes><text:p>Hon "
    '<text:change-start text:change-id="a"/>ofta <text:change-end text:change-id="a"/>'
    '<text:change text:change-id="b"/>säger ja.</text:p>'
)


@pytest.mark.parametrize(
    ("changes", "text"), [("accepted", "Hon ofta säger ja."), ("original", "Hon aldrig säger ja.")]
)
def test_an_odt_is_read_with_its_changes_or_without_and_kept_as_it_was_sent(
    client: httpx.Client, changes: str, text: str
) -> None:
    file, data = {"file": ("a.odt", CHANGED)}, {"changes": changes}
    assert client.post("/api/articles", files=file, data=data).json()["changes"] == 2
    draft = client.post("/api/drafts/import", files=file, data=data).json()
    newer = client.post("/api/drafts", json={"text": PASTED}).json()
    revised = client.post(f"/api/drafts/{newer['id']}/revisions", files=file, data=data).json()
    for found, number in ((draft, 1), (revised, 2)):
        assert found["revision"]["text"] == text
        assert client.get(f"/api/drafts/{found['id']}/revisions/{number}/original").content == CHANGED
    printed = client.post(f"/api/drafts/{newer['id']}/outcome", files=file, data=data).json()
    assert printed["text"] == text


@pytest.mark.parametrize("text", [None, TEXT.format("vårens")])
def test_a_new_revision_takes_the_same_choices_as_a_new_draft(client: httpx.Client, text: str | None) -> None:
    draft = client.post("/api/drafts", json={"text": PASTED}).json()
    data = {"changes": "original"} | ({"text": text} if text else {})
    for use, key in (("revisions", "revision"), ("outcome", None)):
        answer = client.post(f"/api/drafts/{draft['id']}/{use}", files={"file": ("a.docx", edited())}, data=data)
        assert answer.status_code == 201
        found = answer.json()[key] if key else answer.json()
        assert found["text"] == (text or TEXT.format("isens"))
    assert client.get(f"/api/drafts/{draft['id']}/revisions/2/original").content == edited()


def test_a_heading_is_one_in_whatever_language_it_is_read(client: httpx.Client) -> None:
    draft = client.post("/api/drafts/import", files={"file": ("a.html", PAGE)}).json()
    assert draft["segments"][0]["kind"] == "heading"
    anew = client.patch(f"/api/drafts/{draft['id']}", json={"language": "nb"}).json()
    assert (anew["language"], anew["segments"][0]["kind"]) == ("nb", "heading")


def test_a_text_put_right_may_be_as_long_as_any(client: httpx.Client) -> None:
    text = "Åäö. " * 190_000
    draft = client.post("/api/drafts/import", files={"file": ("a.html", PAGE)}, data={"text": text})
    assert (draft.status_code, draft.json()["revision"]["text"]) == (201, text)
