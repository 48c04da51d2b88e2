"""Over HTTP: a returned file says reply by reply what was answered and what was taken."""

import io
import re
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import httpx
import pytest
from lxml import etree

from app.documents import ooxml
from app.documents.ooxml.names import w
from tests.api.calls import paste, refused, write
from tests.api.test_annotated import BRIDGE, WIND, annotated, correct, imported, said
from tests.documents.annotate.resolve import resolved
from tests.documents.stories.test_open import open_document
from tests.documents.stories.word import p, word

EK = "Karin Ek"


def hand_in(client: httpx.Client, draft: dict[str, Any], content: bytes, name: str = "svar.docx") -> dict[str, Any]:
    answer = client.post(f"/api/drafts/{draft['id']}/returned", files={"file": (name, content)})
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    assert client.get(f"/api/drafts/{draft['id']}/returned").json() == found
    return found


def changed(content: bytes, **parts: Any) -> bytes:
    """The file with some parts as other functions make them of their roots."""
    before, after = ZipFile(io.BytesIO(content)), io.BytesIO()
    with ZipFile(after, "w", ZIP_DEFLATED) as package:
        for name in before.namelist():
            make = parts.get(name.removeprefix("word/").removesuffix(".xml"))
            body = before.read(name)
            package.writestr(name, etree.tostring(make(etree.fromstring(body))) if make else body)
    return after.getvalue()


def sent(client: httpx.Client) -> tuple[dict[str, Any], bytes]:
    draft = imported(client, "utkast.docx", word(p("The bridge") + p(BRIDGE) + p(WIND) + p("The end.")))
    correct(client, draft)
    return draft, annotated(client, draft).content


def verdicts(found: dict[str, Any]) -> list[tuple[str, str | None, str | None]]:
    return [(item["comment"], item["change"], item["text"]) for item in found["items"]]


def test_untouched_it_is_all_waiting(client: httpx.Client) -> None:
    draft, content = sent(client)
    found = hand_in(client, draft, content)
    assert verdicts(found) == [("unanswered", "pending", None), ("unanswered", "pending", None)]
    assert found["others"] == []
    assert found["file_name"] == "svar.docx"


def test_all_accepted_and_all_rejected_are_told_apart(client: httpx.Client) -> None:
    draft, content = sent(client)
    for accept, verdict in ((True, "accepted"), (False, "rejected")):
        back = changed(content, document=lambda root, accept=accept: resolved(root, "Response", accept=accept))
        assert verdicts(hand_in(client, draft, back)) == [("unanswered", verdict, None)] * 2


def test_another_wording_is_shown(client: httpx.Client) -> None:
    draft, content = sent(client)

    def rewrite(root: Any) -> Any:
        root = resolved(root, "Response", accept=True)
        for leaf in root.iter(w("t")):
            leaf.text = (leaf.text or "").replace("900", "about a thousand")
        return root

    first = hand_in(client, draft, changed(content, document=rewrite))["items"][0]
    assert (first["change"], first["text"]) == ("rewritten", BRIDGE.replace("1,200", "about a thousand"))


def answer_comment(root: Any) -> Any:
    """Karin Ek answers our comment on the wind, on its very words, as LibreOffice writes it: without a thread."""
    comment = etree.SubElement(root, w("comment"))
    for name, value in (("id", "99"), ("author", EK), ("date", "2026-11-24T09:00:00Z")):
        comment.set(w(name), value)
    leaf = etree.SubElement(etree.SubElement(etree.SubElement(comment, w("p")), w("r")), w("t"))
    leaf.text = "We will take it out."
    return root


def on_the_same_words(root: Any) -> Any:
    for name in ("commentRangeStart", "commentRangeEnd"):
        (first, *_) = [mark for mark in root.iter(w(name)) if mark.get(w("id")) == "0"]
        mark = etree.Element(w(name))
        mark.set(w("id"), "99")
        first.addnext(mark)
    return root


def test_an_answer_is_found_without_any_thread(client: httpx.Client) -> None:
    draft, content = sent(client)
    back = changed(content, document=on_the_same_words, comments=answer_comment)
    found = hand_in(client, draft, back)
    assert [item["comment"] for item in found["items"]] == ["unanswered", "answered"]
    assert found["items"][1]["answers"] == [{"author": EK, "at": "2026-11-24T09:00:00", "text": "We will take it out."}]


def test_without_comments_the_text_tells(client: httpx.Client) -> None:
    draft, content = sent(client)
    package = ooxml.Package(content)
    accepted = resolved(package.xml(package.main), "Response", accept=True)
    text = [paragraph for paragraph in ("".join(map(str, p.itertext())) for p in accepted.iter(w("p"))) if paragraph]
    found = hand_in(client, draft, word("".join(p(paragraph) for paragraph in text)))
    assert verdicts(found) == [("missing", "accepted", None), ("missing", "accepted", None)]


def test_a_returned_open_document_is_read_too(client: httpx.Client) -> None:
    draft = imported(client, "utkast.odt", open_document(f"<text:p>{BRIDGE}</text:p><text:p>{WIND}</text:p>"))
    correct(client, draft)
    content = annotated(client, draft, "odt").content
    assert verdicts(hand_in(client, draft, content, "svar.odt")) == [("unanswered", "pending", None)] * 2


def test_a_reply_that_changes_nothing_has_only_its_comment(client: httpx.Client) -> None:
    draft = imported(client, "utkast.docx", word(p(BRIDGE) + p(WIND)))
    write(client, draft["segments"][1], "It does not.")
    assert verdicts(hand_in(client, draft, annotated(client, draft).content)) == [("unanswered", None, None)]


def test_what_cannot_be_read_is_refused(client: httpx.Client) -> None:
    draft = paste(client, BRIDGE)
    address = f"/api/drafts/{draft['id']}/returned"
    assert client.get(address).status_code == 204
    refused(client.get("/api/drafts/x/returned"), 404, "not-found")
    refused(client.post(address, files={"file": ("svar.pdf", b"%PDF-1.7")}), 415, "unknown-type")
    refused(client.post(address, files={"file": ("svar.docx", b"PK\x03\x04")}), 422, "unreadable-document")
    refused(client.post("/api/drafts/x/returned", files={"file": ("svar.docx", word(p("x")))}), 404, "not-found")


@pytest.mark.parametrize(
    ("language", "quoted"), [("de", "„Der Rat.“"), ("fr", "«\xa0Der Rat.\xa0»"), ("en", "“Der Rat.”")]
)
def test_words_of_a_note_are_quoted_in_the_language_and_known_again(
    client: httpx.Client, language: str, quoted: str
) -> None:
    notes = '<w:footnote w:id="1"><w:p><w:r><w:t>Der Rat.</w:t></w:r></w:p></w:footnote>'
    content = word(p(BRIDGE, '<w:r><w:footnoteReference w:id="1"/></w:r>'), footnotes=notes)
    text = f"{BRIDGE}\n\nDer Rat."
    draft = imported(client, "utkast.docx", content, text=text, language=language)
    write(client, draft["segments"][-1], "X", stance="approve")
    back = annotated(client, draft)
    assert back.headers["replik-base"] == "original"
    assert said(back.content)[0].startswith(quoted)
    retold = changed(back.content, comments=with_straight_marks)
    assert hand_in(client, draft, retold)["items"][0]["comment"] == "unanswered"


def with_straight_marks(root: Any) -> Any:
    """The comments as a program leaves them that has its own quotation marks."""
    for leaf in root.iter(w("t")):
        leaf.text = re.sub("[„“”«»\N{NO-BREAK SPACE}]", '"', leaf.text)
    return root
