"""What LibreOffice saves is read back as what it is: its comments, on their words, with the changes in these."""

from pathlib import Path

from app.documents.annotate.comments import Comment, comments_in
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
