"""Reading files: every encoding that text comes in, and a plain refusal for all else."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.readers import READERS, UnknownType, Unreadable, read
from tests.documents.build import SEED

TEXT = "– Bron är färdig, säger hon.\r\n\r\n”Nu kör vi” – 50 €.\n"


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode("utf-8"),
        TEXT.encode("utf-8-sig"),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 with a mark", "utf-16 little", "utf-16 big", "windows-1252"],
)
@pytest.mark.parametrize("name", ["utkast.txt", "Utkast.TXT", "utkast", r"C:\Mina\utkast.text", ""])
def test_text_is_read_whole_in_its_encoding(name: str, content: bytes) -> None:
    article = read(name, content)
    assert article.text == TEXT
    assert article.title is None


def test_the_seed_is_read() -> None:
    file = SEED / "draft.txt"
    assert read(file.name, file.read_bytes()).text == file.read_text("utf-8")


def test_an_empty_file_is_an_empty_text() -> None:
    assert read("utkast.txt", b"").text == ""
    assert read("utkast.txt", codecs.BOM_UTF8).text == ""


@pytest.mark.parametrize("name", ["utkast.xlsx", "a.exe", "bild.png", "utkast.pages", "utkast.doc"])
def test_another_type_is_refused_with_what_is_read(name: str) -> None:
    with pytest.raises(UnknownType, match=Path(name).suffix) as refusal:
        read(name, b"anything")
    assert all(f".{ending}" in str(refusal.value) for ending in READERS)
    assert "paste" in str(refusal.value)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"PK\x03\x04 and more", "Word.*docx"),
        (b"%PDF-1.7 and more", "PDF.*pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word"),
    ],
)
def test_a_file_in_disguise_is_known_by_how_it_begins(content: bytes, kind: str) -> None:
    with pytest.raises(UnknownType, match=kind):
        read("utkast.txt", content)


@pytest.mark.parametrize(
    "content",
    [
        b"text\0text",
        bytes(range(1, 32)) * 20,
        b"\x81\x8d\x8f",
        TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_LE + b"odd",
        codecs.BOM_UTF16_LE + b"\x00\xd8a\x00",
        codecs.BOM_UTF8 + b"\xff",
        TEXT.encode()[:30] + b"\xe2" + TEXT.encode()[30:],
    ],
    ids=[
        "NUL",
        "control characters",
        "undefined bytes",
        "unmarked utf-16",
        "odd",
        "half a pair",
        "broken mark",
        "hole",
    ],
)
def test_a_binary_or_damaged_file_is_refused(content: bytes) -> None:
    with pytest.raises(Unreadable) as refusal:
        read("utkast.txt", content)
    assert "paste the text" in str(refusal.value)


def test_one_control_character_in_a_long_text_is_let_through() -> None:
    assert read("utkast.txt", b"word " * 100 + b"\x1f").text.endswith("\x1f")


@given(st.binary(max_size=300), st.sampled_from(["", "\ufeff"]))
def test_any_bytes_are_read_or_refused(content: bytes, mark: str) -> None:
    try:
        article = read("utkast.txt", mark.encode() + content)
    except (UnknownType, Unreadable):
        return
    assert "\0" not in article.text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_any_text_saved_as_utf8_is_read_as_it_was(text: str) -> None:
    assert read("utkast.txt", codecs.BOM_UTF8 + text.encode()).text == text
