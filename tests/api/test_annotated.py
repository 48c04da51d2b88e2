"""Over HTTP: the journalist gets their own file back, with what was replied in it and nothing that is internal."""

import io
from typing import Any
from urllib.parse import unquote
from zipfile import ZipFile

import httpx
import pytest

from app.documents import odf, ooxml
from app.documents.ooxml.names import w
from tests.api.calls import paste, refused, write
from tests.documents.stories.test_open import open_document
from tests.documents.stories.word import deleted, ins, p, r, word

BRIDGE = "“It cost 1,200 kronor,” says Vera Lind."
WIND = "The wind sings in the railing."
SECRET = "what nobody may read"


def imported(client: httpx.Client, name: str, content: bytes, **fields: str) -> dict[str, Any]:
    answer = client.post("/api/drafts/import", files={"file": (name, content)}, data=fields)
    assert answer.status_code == 201, answer.text
    draft: dict[str, Any] = answer.json()
    client.patch(f"/api/drafts/{draft['id']}", json={"interviewee": {"name": "Vera Lind"}})
    return draft


def correct(client: httpx.Client, draft: dict[str, Any]) -> None:
    """Correct the sum, and ask for the wind to go; one reply is said on background."""
    bridge = next(segment for segment in draft["segments"] if "1,200" in segment["text"])
    wind = next(segment for segment in draft["segments"] if "wind" in segment["text"])
    wording = bridge["text"].replace("1,200", "900")
    write(
        client, bridge, "See the accounts.", stance="correct", wording=wording, internal_note=SECRET, sources=["p. 12"]
    )
    write(client, wind, "It does not.", stance="remove", internal_note=SECRET)


def annotated(client: httpx.Client, draft: dict[str, Any], format: str = "docx") -> httpx.Response:
    answer = client.get(f"/api/drafts/{draft['id']}/annotated.{format}?time_zone=Europe/Stockholm")
    assert answer.status_code == 200, answer.text
    return answer


def said(content: bytes) -> list[str]:
    """The comments in a Word file, a line each."""
    comments = ooxml.Package(content).xml("word/comments.xml")
    return ["\n".join("".join(map(str, line.itertext())) for line in comment) for comment in comments]


def test_their_word_file_comes_back_with_comments_and_changes(client: httpx.Client) -> None:
    content = word(p(r("The bridge")) + p(BRIDGE) + p(WIND) + p("The end."))
    draft = imported(client, "utkast.docx", content)
    correct(client, draft)
    answer = annotated(client, draft)
    package = ooxml.Package(answer.content)
    assert ooxml.story(package).text == f"The bridge\n\n{BRIDGE.replace('1,200', '900')}\n\nThe end."
    assert ooxml.story(package, "original").text == f"The bridge\n\n{BRIDGE}\n\n{WIND}\n\nThe end."
    assert said(answer.content) == [
        "We ask that this passage be removed.\nIt does not.",
        "Correction\nSee the accounts.\nSources: p. 12",
    ]
    authors = {change.get(w("author")) for change in package.xml("word/document.xml").iter(w("ins"), w("del"))}
    assert authors == {"Response"}
    assert answer.headers["replik-base"] == "original"
    assert unquote(answer.headers["content-disposition"]).endswith("Reply – utkast.docx") or "utkast.docx" in unquote(
        answer.headers["content-disposition"]
    )


def test_nothing_internal_leaves(client: httpx.Client) -> None:
    draft = imported(client, "utkast.docx", word(p(BRIDGE) + p(WIND)))
    correct(client, draft)
    for format in ("docx", "odt"):
        package = ZipFile(io.BytesIO(annotated(client, draft, format).content))
        assert not [name for name in package.namelist() if SECRET.encode() in package.read(name)]


def test_what_is_said_on_background_stays_out(client: httpx.Client) -> None:
    draft = imported(client, "utkast.docx", word(p(BRIDGE) + p(WIND)))
    write(client, draft["segments"][0], SECRET, publication="background")
    refused(client.get(f"/api/drafts/{draft['id']}/annotated.docx"), 409, "nothing-to-export")
    write(client, draft["segments"][1], "It does not.")
    assert said(annotated(client, draft).content) == ["Reply\nIt does not."]


def test_a_draft_read_without_the_changes_is_annotated_so(client: httpx.Client) -> None:
    content = word(p(BRIDGE, ins(r(" She laughs.")), deleted(" She weeps.")) + p(WIND))
    draft = imported(client, "utkast.docx", content, changes="original")
    correct(client, draft)
    answer = annotated(client, draft)
    assert answer.headers["replik-base"] == "original"
    assert "She weeps." in ooxml.story(ooxml.Package(answer.content), "original").text


def with_pending_changes(rest: str) -> bytes:
    """An .odt in which others' changes wait: what the passage ends with is new, and what it ended with is to go."""
    begin, end = (f'<text:change-{side} text:change-id="a"/>' for side in ("start", "end"))
    gone = "<text:deletion><text:p><text:s/>She weeps.</text:p></text:deletion>"
    return open_document(
        '<text:tracked-changes><text:changed-region text:id="a"><text:insertion/></text:changed-region>'
        f'<text:changed-region text:id="b">{gone}</text:changed-region></text:tracked-changes>'
        f'<text:p>{BRIDGE}{begin} She laughs.{end}<text:change text:change-id="b"/></text:p>{rest}'
    )


def test_an_open_document_read_without_the_changes_is_annotated_so(client: httpx.Client) -> None:
    content = with_pending_changes(f"<text:p>{WIND}</text:p>")
    draft = imported(client, "utkast.odt", content, changes="original")
    correct(client, draft)
    answer = annotated(client, draft, "odt")
    assert answer.headers["replik-base"] == "original"
    assert odf.story(odf.Package(answer.content), "original").text == f"{BRIDGE} She weeps.\n\n{WIND}"
    assert odf.story(odf.Package(answer.content)).text == f"{BRIDGE} She laughs.".replace("1,200", "900")


def test_their_open_document_comes_back_too(client: httpx.Client) -> None:
    draft = imported(client, "utkast.odt", open_document(f"<text:p>{BRIDGE}</text:p><text:p>{WIND}</text:p>"))
    correct(client, draft)
    answer = annotated(client, draft, "odt")
    assert answer.headers["replik-base"] == "original"
    assert odf.story(odf.Package(answer.content)).text == BRIDGE.replace("1,200", "900")
    assert odf.story(odf.Package(answer.content), "original").text == f"{BRIDGE}\n\n{WIND}"


@pytest.mark.parametrize("format", ["docx", "odt"])
def test_a_pasted_draft_gets_a_clean_file(client: httpx.Client, format: str) -> None:
    draft = paste(client, f"{BRIDGE}\n\n{WIND}")
    correct(client, draft)
    answer = annotated(client, draft, format)
    told = (
        ooxml.story(ooxml.Package(answer.content)) if format == "docx" else odf.story(odf.Package(answer.content))
    ).text
    assert told == BRIDGE.replace("1,200", "900")
    assert answer.headers["replik-base"] == "clean"


@pytest.mark.parametrize("format", ["docx", "odt"])
def test_a_clean_file_keeps_the_bold_and_the_italics_of_the_draft(client: httpx.Client, format: str) -> None:
    text = f"The bridge\n\n{BRIDGE}\n\n{WIND} It sings."
    spans = [("heading", "The bridge"), ("strong", "It cost 1,200"), ("emphasis", "1,200 kronor"), ("strong", "sings")]
    marks = [{"kind": kind, "start": (at := text.index(words)), "end": at + len(words)} for kind, words in spans]
    draft = client.post("/api/drafts", json={"text": text, "marks": marks}).json()
    write(client, draft["segments"][1], "It cost less.")
    again = imported(client, f"again.{format}", annotated(client, draft, format).content)
    assert again["revision"]["text"] == text
    assert again["revision"]["marks"] == draft["revision"]["marks"]
    assert len(draft["revision"]["marks"]) == 4


def test_the_other_format_and_another_text_get_a_clean_file_that_says_so(client: httpx.Client) -> None:
    draft = imported(client, "utkast.docx", word(p(BRIDGE) + p(WIND)))
    correct(client, draft)
    assert annotated(client, draft, "odt").headers["replik-base"] == "other-format"
    mended = imported(client, "utkast.docx", word(p(BRIDGE) + p(WIND)), text=f"{BRIDGE}\n\nNow. {WIND}")
    correct(client, mended)
    assert annotated(client, mended).headers["replik-base"] == "other-text"


def test_there_must_be_something_to_say_and_a_format_to_say_it_in(client: httpx.Client) -> None:
    draft = paste(client, BRIDGE)
    refused(client.get(f"/api/drafts/{draft['id']}/annotated.docx"), 409, "nothing-to-export")
    refused(client.get(f"/api/drafts/{draft['id']}/annotated.pdf"), 404, "unknown-format")
    refused(client.get("/api/drafts/x/annotated.docx"), 404, "not-found")
