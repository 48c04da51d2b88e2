"""What a person reads in an OpenDocument text is the text of its story, and nothing else is."""

import io
from zipfile import ZipFile

import pytest

from app.documents.markup import Malformed
from app.documents.odf import Package, story
from app.documents.odf.names import DC, DRAW, OFFICE, TABLE, TEXT
from app.documents.story import View

MANIFEST = """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"""


def open_document(body: str) -> bytes:
    names = {"office": OFFICE, "text": TEXT, "table": TABLE, "draw": DRAW, "dc": DC}
    spaces = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in names.items())
    content = io.BytesIO()
    with ZipFile(content, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("META-INF/manifest.xml", MANIFEST)
        package.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
        )
    return content.getvalue()


def told(body: str, view: View = "accepted") -> str:
    return story(Package(open_document(body)), view).text


def test_white_space_is_read_as_the_standard_says() -> None:
    body = "\n  Bron\n  <text:span>är </text:span> öppen<text:s text:c='2'/>nu<text:tab/>.<text:line-break/>Ja"
    assert told(f"<text:p>{body}</text:p>") == "Bron är öppen  nu\t.\nJa"


def test_boxes_and_notes_come_after_the_text() -> None:
    body = "<text:note-citation>1</text:note-citation><text:note-body><text:p>Not.</text:p></text:note-body>"
    note = f"<text:note text:note-class='footnote'>{body}</text:note>"
    box = "<draw:frame><draw:text-box><text:p>Ruta.</text:p></draw:text-box></draw:frame>"
    remark = "<office:annotation><dc:creator>Ek</dc:creator><text:p>Stämmer det?</text:p></office:annotation>"
    assert told(f"<text:p>Ett{note}{box}{remark} två</text:p><text:p>Tre</text:p>") == "Ett två\n\nTre\n\nRuta.\n\nNot."


CHANGED = """<text:tracked-changes>
<text:changed-region text:id='a'><text:insertion/></text:changed-region>
<text:changed-region text:id='b'><text:deletion><text:p>aldrig </text:p></text:deletion></text:changed-region>
<text:changed-region text:id='c'><text:deletion><text:p>, och</text:p>
<text:p>aldrig</text:p></text:deletion></text:changed-region>
</text:tracked-changes><text:p>Hon <text:change-start text:change-id='a'/>ofta <text:change-end text:change-id='a'/>"""


def test_pending_changes_are_taken_or_left() -> None:
    one = CHANGED + "<text:change text:change-id='b'/>säger ja.</text:p>"
    assert told(one) == "Hon ofta säger ja."
    assert told(one, "original") == "Hon aldrig säger ja."
    two = CHANGED + "säger ja<text:change text:change-id='c'/> nej.</text:p>"
    assert told(two) == "Hon ofta säger ja nej."
    assert told(two, "original") == "Hon säger ja, och\n\naldrig nej."


def test_an_inserted_paragraph_end_joins_what_it_parted() -> None:
    body = CHANGED.replace(
        "<text:change-end text:change-id='a'/>", "</text:p><text:p>dag<text:change-end text:change-id='a'/>"
    )
    assert told(f"{body} säger ja.</text:p>") == "Hon ofta \n\ndag säger ja."
    assert told(f"{body}säger ja.</text:p>", "original") == "Hon säger ja."


def test_fields_and_protected_sections_are_read_and_locked() -> None:
    section = "<text:section text:protected='true'><text:p>Fast</text:p></text:section>"
    body = f"<text:p>Sidan <text:page-number>3</text:page-number></text:p>{section}"
    read = story(Package(open_document(body)))
    assert [(piece.text, piece.locked) for paragraph in read.paragraphs for piece in paragraph.pieces] == [
        ("Sidan", False),
        (" ", False),
        ("3", True),
        ("Fast", True),
    ]


@pytest.mark.parametrize("content", [b"", open_document("")[:-30], open_document("<text:p>")])
def test_what_is_no_document_is_refused(content: bytes) -> None:
    with pytest.raises(Malformed):
        story(Package(content))
