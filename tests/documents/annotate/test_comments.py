"""What LibreOffice saves is read back as what it is: its comments, on their words, with the changes in these."""

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import httpx

from app.documents.annotate.comments import Comment, comments_in
from tests.api import test_annotated as over_http
from tests.api.test_annotated import BRIDGE, WIND, correct, imported, with_pending_changes
from tests.api.test_returned import hand_in, verdicts
from tests.documents.annotate.test_docx import annotated
from tests.documents.annotate.trial import ME
from tests.documents.libreoffice import Office
from tests.documents.stories.word import p, word


def told(format: str, file: Path) -> list[tuple[str, str, str, str]]:
    return [(comment.author, *seen(comment)) for comment in comments_in(format, file.read_bytes())]


def seen(comment: Comment) -> tuple[str, str, str]:
    return comment.text, comment.before, comment.now


def test_libreoffice_keeps_what_is_needed_to_know_an_answer(office: Office, tmp_path: Path) -> None:
    content = word(p("Bron är öppen i dag.") + p("Hon ler.") + "<w:sectPr/>")
    file = tmp_path / "svar.docx"
    file.write_bytes(annotated(content, ("Bron är öppen", "Bron är stängd"), ("Hon ler.", None)).content)
    waiting = [
        (ME, "Om Bron är öppen", "Bron är öppen", "Bron är stängd"),
        (ME, "Om Hon ler.", "Hon ler.", "Hon ler."),
    ]
    for format in ("docx", "odt"):
        asis, accepted, rejected = office.all_three([file], format)[0]
        assert sorted(told(format, asis)) == waiting
        assert sorted(told(format, accepted))[0][2:] == ("Bron är stängd", "Bron är stängd")
        assert sorted(told(format, rejected))[0][2:] == ("Bron är öppen", "Bron är öppen")
        assert [c.pending for c in comments_in(format, accepted.read_bytes())] == [set(), set()]


def their_own(client: httpx.Client) -> tuple[dict[str, Any], bytes]:
    """A draft read without others' changes, which wait in its .odt, and that file with what is asked for in it."""
    content = with_pending_changes(f"<text:p>{WIND} It never rests.</text:p><text:p>The end.</text:p>")
    draft = imported(client, "utkast.odt", content, changes="original")
    correct(client, draft)
    answer = over_http.annotated(client, draft, "odt")
    assert answer.headers["replik-base"] == "original"
    return draft, answer.content


def rewritten(content: bytes, change: Callable[[str], str]) -> bytes:
    """An .odt with another content."""
    before, after = ZipFile(io.BytesIO(content)), io.BytesIO()
    with ZipFile(after, "w") as package:
        for name in before.namelist():
            body = before.read(name)
            package.writestr(name, change(body.decode()) if name == "content.xml" else body)
    return after.getvalue()


def answering(content: str) -> str:
    """The journalist answers the first comment, as LibreOffice writes it."""
    name = re.findall(r'<office:annotation [^>]*office:name="([^"]+)"', content)[0]
    said = (
        f'<office:annotation loext:parent-name="{name}"><dc:creator>Karin Ek</dc:creator>'
        "<dc:date>2026-11-24T09:00:00</dc:date><text:p>We take it.</text:p></office:annotation>"
    )
    end = f'<office:annotation-end office:name="{name}"/>'
    assert end in content
    return content.replace(end, end + said)


def test_what_is_done_with_their_own_open_document_is_told(
    client: httpx.Client, office: Office, tmp_path: Path
) -> None:
    draft, content = their_own(client)
    file = tmp_path / "svar.odt"
    file.write_bytes(content)
    accepted, rejected = (done.read_bytes() for done in office.both([file])[0])
    back = {
        "untouched": content,
        "accepted": accepted,
        "rejected": rejected,
        "answered": rewritten(rejected, answering),
        "rewritten": rewritten(accepted, lambda body: body.replace("900", "950")),
    }
    told = {name: verdicts(hand_in(client, draft, file, "svar.odt")) for name, file in back.items()}
    assert [change for _, change, _ in told["untouched"]] == ["pending", "pending"]
    assert [change for _, change, _ in told["accepted"]] == ["accepted", "accepted"]
    assert told["rejected"] == [("unanswered", "rejected", None)] * 2
    assert told["answered"] == [("answered", "rejected", None), ("unanswered", "rejected", None)]
    assert told["rewritten"][0][1:] == ("rewritten", BRIDGE.replace("1,200", "950"))
