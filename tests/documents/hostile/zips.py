"""Packages of Word, OpenDocument and EPUB, and what can be wrong with any zip."""

import io
import struct
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
ODT = "application/vnd.oasis.opendocument.text"
OASIS = "urn:oasis:names:tc:opendocument:xmlns"
OFFICE = f'xmlns:office="{OASIS}:office:1.0" xmlns:text="{OASIS}:text:1.0"'
Parts = Mapping[str, bytes]
NO_PARTS: Parts = {}


def word(body: str = "<w:p/>", *, before: str = "", parts: Parts = NO_PARTS) -> bytes:
    """A .docx with this body, and other parts by their names."""
    document = f"{DECLARATION}{before}<w:document {W}><w:body>{body}</w:body></w:document>"
    return word_of(document.encode(), parts=parts)


def word_of(document: bytes, *, compression: int = ZIP_DEFLATED, parts: Parts = NO_PARTS) -> bytes:
    content = io.BytesIO()
    with ZipFile(content, "w", compression) as package:
        package.writestr("[Content_Types].xml", types(WORD_TYPE))
        package.writestr(
            "_rels/.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{MAIN}" Target="word/document.xml"/></Relationships>',
        )
        package.writestr("word/document.xml", document)
        for name, part in parts.items():
            package.writestr(name, part)
    return content.getvalue()


def types(main: str) -> str:
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
    )


def odt(body: str = "<text:p/>", *, before: str = "", mimetype: str = ODT, parts: Parts = NO_PARTS) -> bytes:
    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as package:
        package.writestr(ZipInfo("mimetype"), mimetype)
        package.writestr(
            "content.xml",
            f"{DECLARATION}{before}<office:document-content {OFFICE}><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>",
        )
        for name, part in parts.items():
            package.writestr(name, part)
    return content.getvalue()


def zipped(members: Parts) -> bytes:
    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as package:
        for name, part in members.items():
            package.writestr(name, part)
    return content.getvalue()


def renamed(package: bytes, old: bytes, new: bytes) -> bytes:
    """Another name for a member, of the same length, in both the places where a zip names it."""
    assert len(old) == len(new)
    assert old in package
    return package.replace(old, new)


def locked(package: bytes) -> bytes:
    """Every member flagged as encrypted."""
    content = bytearray(package)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = content.find(mark)
        while start >= 0:
            content[start + at] |= 1
            start = content.find(mark, start + 4)
    return bytes(content)


def lying(package: bytes) -> bytes:
    """The list of contents says that the members unpack to a hundred bytes."""
    content = bytearray(package)
    start = content.find(b"PK\x01\x02")
    while start >= 0:
        struct.pack_into("<I", content, start + 24, 100)
        start = content.find(b"PK\x01\x02", start + 4)
    return bytes(content)


def overlapping(times: int) -> bytes:
    """Many names for the same packed bytes."""
    package = word(parts={"media/bomb.bin": b"\0" * (1 << 20)})
    end = package.rfind(b"PK\x05\x06")
    (start,) = struct.unpack_from("<I", package, end + 16)
    entry = package.rfind(b"PK\x01\x02", 0, end)
    more = b"".join(package[entry:end].replace(b"bomb.bin", b"%08d" % n) for n in range(times))
    directory = package[start:end] + more
    (count,) = struct.unpack_from("<H", package, end + 10)
    tail = bytearray(package[end:])
    struct.pack_into("<HHI", tail, 8, count + times, count + times, len(directory))
    return package[:start] + directory + bytes(tail)


def crowded(members: int) -> bytes:
    content = io.BytesIO(word())
    with ZipFile(content, "a") as package:
        for number in range(members):
            package.writestr(f"{number}", b"")
    return content.getvalue()


def twice() -> bytes:
    return renamed(word(parts={"word/documenu.xml": b"<x/>"}), b"word/documenu.xml", b"word/document.xml")
