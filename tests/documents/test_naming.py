"""Names for downloads: the title where it can be, and safe where it cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.writers import file_name
from tests.documents.build import document


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Sociala medier – tidstjuv eller värdeskapare", "Svar – Sociala medier – tidstjuv eller värdeskapare.docx"),
        ("../../etc/passwd", "Svar – etc passwd.docx"),
        ('Vem sa: "nej"? <ja> | *C:\\bron*', "Svar – Vem sa nej ja C bron.docx"),
        ("CON", "Svar – CON.docx"),
        ("Bron\r\nSet-Cookie: a", "Svar – Bron Set-Cookie a.docx"),
        ("faktura\u202excod.exe", "Svar – fakturaxcod.exe.docx"),
        ("桥很贵", "Svar – 桥很贵.docx"),
        ("a\u030ang", "Svar – ång.docx"),
        (" . ", "Svar.docx"),
        ("", "Svar.docx"),
        ("\x00\ud800", "Svar.docx"),
    ],
)
def test_the_title_names_the_file(title: str, expected: str) -> None:
    assert file_name(document(title=title), "docx") == expected


def test_the_name_is_in_the_drafts_language_and_ends_as_its_format() -> None:
    assert file_name(document(language="de", title="Die Brücke"), "pdf") == "Antwort – Die Brücke.pdf"


def test_a_long_title_is_cut_between_characters() -> None:
    name = file_name(document(title="👨‍👩‍👧‍👦é" * 100), "json")
    assert len(name) <= 120
    assert len(name.encode()) <= 240
    assert name.endswith(".json")
    assert file_name(document(title="Bron " * 60), "txt").endswith("Bron.txt")


@given(st.text(max_size=300))
def test_any_title_makes_a_name_that_any_system_takes(title: str) -> None:
    name = file_name(document(title=title), "docx")
    assert name.startswith("Svar")
    assert name.endswith(".docx")
    assert len(name) <= 120
    assert len(name.encode()) <= 240
    assert not set(name) & set('/\\:*?"<>|')
    assert name.isprintable()
