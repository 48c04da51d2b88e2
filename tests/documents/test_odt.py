"""The OpenDocument file: a package as the standard has it, with nothing that was not sent."""

import io
from typing import get_args
from zipfile import ZIP_STORED, ZipFile

import pytest
from lxml import etree

from app.documents.response import Layout
from app.documents.writers import write
from tests.documents.build import answer, document, evening, every_stance

MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
LAYOUTS = get_args(Layout)


def parts(content: bytes) -> dict[str, etree._Element]:
    with ZipFile(io.BytesIO(content)) as package:
        names = [name for name in package.namelist() if name.endswith(".xml")]
        return {name: etree.fromstring(package.read(name)) for name in names}


def test_the_type_comes_first_and_as_it_is() -> None:
    with ZipFile(io.BytesIO(write(document(), "odt"))) as package:
        first = package.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        assert package.read("mimetype") == b"application/vnd.oasis.opendocument.text"


def test_the_manifest_names_every_part_and_no_other() -> None:
    content = write(evening(), "odt")
    entries = [str(entry.get(f"{MANIFEST}full-path")) for entry in parts(content)["META-INF/manifest.xml"]]
    with ZipFile(io.BytesIO(content)) as package:
        named = set(package.namelist()) - {"mimetype", "META-INF/manifest.xml"}
    assert sorted(entries) == sorted(["/", *named])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_style_that_is_used_is_there(layout: Layout) -> None:
    rtl = answer(body="تم بناء الجسر", note="תודה")
    whole = document(*every_stance(), rtl, layout=layout, unplaced=("Kvar.",), greeting="Hej!", signature="Vera")
    found = parts(write(whole, "odt"))
    known = {str(style.get(f"{STYLE}name")) for part in found.values() for style in part.iter(f"{STYLE}style")}
    used = {
        str(value)
        for element in found["content.xml"].iter()
        for name, value in element.attrib.items()
        if str(name).endswith(("}style-name", "}parent-style-name"))
    }
    assert used - known == set()


def test_the_properties_name_nobody() -> None:
    meta = parts(write(document(), "odt"))["meta.xml"]
    told = {etree.QName(element).localname: element.text for element in meta[0]}
    assert told == {
        "title": "Bron över ån",
        "language": "sv",
        "creation-date": "2026-11-23T16:48:00Z",
        "date": "2026-11-23T16:48:00Z",
    }


def test_headings_are_headings() -> None:
    body = parts(write(evening(layout="interleaved"), "odt"))["content.xml"]
    levels = [heading.get(f"{TEXT}outline-level") for heading in body.iter(f"{TEXT}h")]
    assert levels == ["1", *["2"] * 8]
