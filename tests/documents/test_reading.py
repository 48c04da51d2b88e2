"""What each reader finds: every paragraph, and beside the text what is no part of it."""

import io
import subprocess
import sys
from zipfile import ZipFile

import pypdfium2 as pdfium
import pytest

from app.documents import reading
from app.documents.article import Article, Wishes
from app.documents.readers import UnknownType, Unreadable, read
from app.documents.readers.asked import Asked
from app.documents.readers.kinds import OLE
from app.documents.readers.pages.hyphens import Joiner
from app.text.marks import headings
from tests.documents.hostile.zips import odt
from tests.documents.printed import LAYOUTS, Layout, articles, paragraph_f, pdf


@pytest.mark.parametrize("layout", LAYOUTS, ids=[layout.name for layout in LAYOUTS])
def test_the_paragraphs_of_a_pdf_are_found_however_it_is_set(layout: Layout) -> None:
    for language in ("sv", "en"):
        article = articles(language)[1]
        found = read("a.pdf", pdf(article, language, layout))
        assert paragraph_f(article, found.text.split("\n\n")) >= 0.9
        assert found.unsure
        assert headings(found.marks)[0] == (0, len(article[0]))
        assert "Bladet – manus" not in found.text


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["Den nya EU-", "regleringen"], "Den nya EU-regleringen"),
        (["Han är kommun-", "chef"], "Han är kommunchef"),
        (["5G-", "nätet"], "5G-nätet"),
        (["in-", "och utland"], "in- och utland"),
        (["Anna-", "Lena"], "Anna-Lena"),
        (["åren 2014–", "2019"], "åren 2014–2019"),
        (["e-post är e-", "post"], "e-post är e-post"),
        (["slutet –", "sade han"], "slutet – sade han"),
    ],
)
def test_a_broken_word_is_whole_again_and_a_compound_keeps_its_hyphen(lines: list[str], joined: str) -> None:
    assert Joiner(lines).join(lines) == joined


def test_a_scan_is_said_to_be_one() -> None:
    document = pdfium.PdfDocument.new()
    page = document.new_page(400, 400)
    picture = pdfium.PdfImage.new(document)
    picture.set_bitmap(pdfium.PdfBitmap.new_native(40, 40, 4))
    picture.set_matrix(pdfium.PdfMatrix().scale(390, 390))
    page.insert_obj(picture)
    page.gen_content()
    content = io.BytesIO()
    document.save(content)
    with pytest.raises(Unreadable, match="scanner") as refusal:
        read("a.pdf", content.getvalue())
    assert refusal.value.reason == "scan"


RTF = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times;}}"
    r"{\stylesheet{\s1 heading 1;}{\s2 Normal;}}{\info{\title Nej}}"
    r"\pard\s1 Bryggan\par\pard\s2 I v\'e5ras l\u229?g den {\b gamla}{\footnote Enligt kommunen.} bryggan \endash  "
    r"\u-10179?\u-8704?.\par{\*\annotation St\'e4mmer det?}{\f1 \'cf\'f0}"
    r"{\deleted bort}{\revised in}{\field{\*\fldinst HYPERLINK x}{\fldrslt l\'e4nk}}\par}"
).encode("latin-1")


def test_rtf_is_read_with_its_notes_beside_it() -> None:
    article = read("a.rtf", RTF)
    assert article.text == "Bryggan\n\nI våras låg den gamla bryggan – 😀.\n\nПрinlänk"
    assert [(note.kind, note.text) for note in article.notes] == [
        ("footnote", "Enligt kommunen."),
        ("comment", "Stämmer det?"),
    ]
    assert [(mark.kind, article.text[mark.start : mark.end]) for mark in article.marks] == [
        ("heading", "Bryggan"),
        ("strong", "gamla"),
    ]
    assert article.changes == 2
    assert read("a.rtf", RTF, Asked(Wishes("original"))).text.endswith("Прbortlänk")


def test_rtf_of_libreoffice_keeps_its_footnotes_and_the_moments_of_its_changes_out_of_the_text() -> None:
    """It marks a footnote as unknown to old readers, and a moment may have ten digits."""
    rtf = rb"{\rtf1\ansi Bron{\*\footnote Enligt kommunen.} kostar {\revised\revauth1\revdttm-2015295488 mer}.\par}"
    article = read("a.rtf", rtf)
    assert article.text == "Bron kostar mer."
    assert [(note.kind, note.text) for note in article.notes] == [("footnote", "Enligt kommunen.")]


@pytest.mark.parametrize(
    ("name", "content", "advice"),
    [
        (
            "utkast.docx",
            OLE + bytes(600),
            "Open it in Word or LibreOffice and save it as .docx; a mail needs",
        ),
        ("utkast.zip", b"PK\x03\x04" + bytes(600), "Unpack it, and hand in the file that is in it."),
    ],
)
def test_what_is_often_sent_and_not_read_is_told_a_way_out(name: str, content: bytes, advice: str) -> None:
    with pytest.raises(UnknownType) as refusal:
        read(name, content)
    assert advice in str(refusal.value)


def test_an_opendocument_text_is_read_with_its_notes_beside_it() -> None:
    body = (
        '<text:h text:outline-level="1">Bryggan</text:h><text:p>Den gamla<text:note text:note-class="footnote">'
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>Enligt kommunen.</text:p></text:note-body>"
        "</text:note> bryggan.<office:annotation><text:p>Stämmer det?</text:p></office:annotation></text:p>"
    )
    article = read("a.odt", odt(body))
    assert article.text == "Bryggan\n\nDen gamla bryggan."
    assert [(note.kind, note.text, note.at) for note in article.notes] == [
        ("footnote", "Enligt kommunen.", 9),
        ("comment", "Stämmer det?", 9),
    ]
    assert headings(article.marks) == [(0, 7)]


def test_markdown_loses_its_signs_and_keeps_its_words() -> None:
    article = read("a.md", b"# Bryggan\n\nDen *gamla*\nbryggan, **nu**.\n\n3. tre\n4. fyra\n\n- punkt\n\n> citat\n")
    assert article.text == "Bryggan\n\nDen gamla bryggan, nu.\n\n3. tre\n\n4. fyra\n\npunkt\n\ncitat"
    assert [mark.kind for mark in article.marks] == ["heading", "emphasis", "strong"]


def test_mail_is_read_as_it_was_written() -> None:
    flowed = (
        "From: a@example.org\r\nSubject: =?utf-8?q?Utkast_=C3=B6?=\r\nContent-Type: text/plain; charset=iso-8859-1; "
        "format=flowed\r\nContent-Transfer-Encoding: 8bit\r\n\r\nBryggan låg \r\nkvar.\r\n\r\nNu är den borta.\r\n"
    ).encode("latin-1")
    article = read("a.eml", flowed)
    assert (article.text, article.title) == ("Bryggan låg kvar.\n\nNu är den borta.", "Utkast ö")
    html = b"Subject: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Ett.</p><p>Tv\xc3\xa5.</p>"
    assert read("a.eml", html).text == "Ett.\n\nTvå."


def test_the_chapters_of_an_epub_come_in_their_order() -> None:
    content = io.BytesIO()
    with ZipFile(content, "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr("META-INF/container.xml", '<container><rootfile full-path="a/b.opf"/></container>')
        items = "".join(f'<item id="{n}" href="{n}.xhtml" media-type="application/xhtml+xml"/>' for n in "xy")
        order = '<spine><itemref idref="y"/><itemref idref="x"/></spine>'
        book.writestr("a/b.opf", f"<package><manifest>{items}</manifest>{order}</package>")
        for name in "xy":
            book.writestr(f"a/{name}.xhtml", f"<!DOCTYPE html><html><body><h1>{name}</h1><p>Text.</p></body></html>")
    article = read("a.epub", content.getvalue())
    assert article.text == "y\n\nText.\n\nx\n\nText."
    assert headings(article.marks) == [(0, 1), (10, 11)]


def test_a_reader_that_dies_takes_nothing_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(reading, "sys", type("Dead", (), {"executable": "/bin/false"}))
        with pytest.raises(Unreadable) as refusal:
            reading.read("a.html", b"<p>x</p>")
        assert refusal.value.reason == "slow"
    assert reading.read("a.html", b"<p>x</p>").text == "x"


def test_closing_a_reading_has_ended_its_process() -> None:
    news = reading.reading("a.pdf", pdf(articles("sv")[2], "sv", LAYOUTS[0]))
    assert not isinstance(next(news), Article)
    news.close()
    assert reading.places.acquire(blocking=False)
    reading.places.release()


def test_the_process_limits_itself() -> None:
    code = (
        "import resource; from app.documents import child; child.limit_itself(); "
        "print(*(resource.getrlimit(getattr(resource, n))[0] for n in ('RLIMIT_AS', 'RLIMIT_CPU', 'RLIMIT_FSIZE')))"
    )
    said = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, check=True, text=True).stdout
    assert said.split() == [str(1 << 30), "20", "0"]
