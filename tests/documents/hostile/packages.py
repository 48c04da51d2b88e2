"""Hostile packages: Word, OpenDocument, EPUB."""

import random
from collections.abc import Iterator
from zipfile import ZIP_BZIP2, ZIP_LZMA, ZIP_STORED

from tests.documents.hostile.ole import ole, utf16
from tests.documents.hostile.zips import (
    WORD_TYPE,
    crowded,
    locked,
    lying,
    odt,
    overlapping,
    renamed,
    twice,
    types,
    word,
    word_of,
    zipped,
)

MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
EPUB = "application/epub+zip"
BOMB = b"\0" * (24 << 20)
LAUGHS = "<!DOCTYPE lolz [<!ENTITY l0 'lol'>" + "".join(
    f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10)
) + "]>"  # fmt: skip
OUTSIDE = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
ABROAD = '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/d.dtd">'
PARAMETER = '<!DOCTYPE d [<!ENTITY % x SYSTEM "file:///etc/passwd">%x;]>'


def packages() -> Iterator[tuple[str, tuple[str, bytes]]]:
    deep = "<w:sdt>" * 5000 + "</w:sdt>" * 5000
    lots = "<w:p><w:r><w:br/></w:r></w:p>" * 150_000
    yield "word: a part that unpacks to gigabytes", ("a.docx", word_of(b"<w>" + BOMB))
    yield "word: a picture that unpacks to gigabytes", ("a.docx", word(parts={"word/media/a.png": BOMB}))
    yield "word: a bomb that lies about its size", ("a.docx", lying(word_of(b"<w>" + BOMB)))
    yield (
        "word: many bombs, each below the limit",
        ("a.docx", word(parts={f"m{n}": b"\0" * (900 << 10) for n in range(130)})),
    )
    yield "word: one bomb under thousands of names", ("a.docx", overlapping(4000))
    yield "word: a zip in a zip in a zip", ("a.docx", word(parts={"a.zip": zipped({"b": zipped({"c": BOMB})}) * 200}))
    yield "word: entities that laugh", ("a.docx", word("<w:p>&l9;</w:p>", before=LAUGHS))
    yield "word: an entity that reads a file", ("a.docx", word("<w:p>&x;</w:p>", before=OUTSIDE))
    yield "word: a declaration from elsewhere", ("a.docx", word(before=ABROAD))
    yield "word: a parameter entity", ("a.docx", word(before=PARAMETER))
    yield (
        "word: entities in the comments",
        ("a.docx", word(parts={"word/comments.xml": f"{LAUGHS}<x>&l9;</x>".encode()})),
    )
    yield "word: entities in the relationships", ("a.docx", word(parts={"word/_rels/document.xml.rels": LAUGHS.encode() + b"<x/>"}))  # fmt: skip # noqa: E501
    yield "word: entities in UTF-16", ("a.docx", word_of(f"{LAUGHS}<x>&l9;</x>".encode("utf-16")))
    yield (
        "word: entities under an odd name",
        ("a.docx", word(parts={"word/styles.dat": f"{OUTSIDE}<x>&x;</x>".encode()})),
    )
    yield "word: nested deep", ("a.docx", word(deep))
    yield "word: nested without an end", ("a.docx", word_of(b"<w>" * 200_000))
    yield "word: 100,000 pages", ("a.docx", word('<w:p><w:r><w:br w:type="page"/><w:t>1</w:t></w:r></w:p>' * 120_000))
    yield "word: elements without number", ("a.docx", word(lots))
    yield "word: one tag of megabytes", ("a.docx", word(f'<w:p a="{noise(2_000_000)}"/>'))
    yield (
        "word: attributes without number",
        ("a.docx", word("<w:p " + " ".join(f'a{n}=""' for n in range(90_000)) + "/>")),
    )
    yield "word: thousands of members", ("a.docx", crowded(2500))
    yield "word: a list of contents without end", ("a.docx", crowded(30_000))
    yield "word: the same name twice", ("a.docx", twice())
    yield (
        "word: a name that leads out",
        ("a.docx", renamed(word(parts={"abcdefghij": b""}), b"abcdefghij", b"../../../x")),
    )
    yield "word: a name from the root", ("a.docx", renamed(word(parts={"abcdefgh": b""}), b"abcdefgh", b"/etc/cro"))
    yield "word: a name of Windows", ("a.docx", renamed(word(parts={"abcdefgh": b""}), b"abcdefgh", rb"..\..\ab"))
    yield "word: packed by bzip2", ("a.docx", word_of(b"<x/>", compression=ZIP_BZIP2))
    yield "word: packed by lzma", ("a.docx", word_of(b"<x/>", compression=ZIP_LZMA))


def broken_packages() -> Iterator[tuple[str, tuple[str, bytes]]]:
    whole = word("<w:p><w:r><w:t>Text.</w:t></w:r></w:p>" * 2000)
    yield "word: members with a password", ("a.docx", locked(whole))
    yield "word: locked by Word", ("a.docx", ole(utf16("EncryptedPackage") + bytes(2000)))
    yield "word: cut off", ("a.docx", whole[: len(whole) * 2 // 3])
    yield "word: broken in the middle", ("a.docx", whole[:900] + b"\xff" * 400 + whole[1300:])
    yield "word: not well-formed", ("a.docx", word("<w:p></w:q>"))
    yield "word: no document in it", ("a.docx", zipped({"[Content_Types].xml": types(WORD_TYPE).encode()}))
    yield "word: macros", ("a.docx", word(parts={"word/vbaProject.bin": b"\xd0\xcf"}))
    yield "word: macros by name", ("a.docm", whole)
    yield "word: macros by type", ("a.docx", zipped({"[Content_Types].xml": types(MACROS).encode()}))
    yield (
        "word: a spreadsheet in truth",
        ("a.docx", zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"})),
    )
    yield "odt: entities that laugh", ("a.odt", odt("<text:p>&l9;</text:p>", before=LAUGHS))
    yield "odt: an entity that reads a file", ("a.odt", odt("<text:p>&x;</text:p>", before=OUTSIDE))
    yield "odt: nested deep", ("a.odt", odt("<text:section>" * 4000 + "</text:section>" * 4000))
    yield "odt: a bomb", ("a.odt", odt(parts={"Pictures/a.png": BOMB}))
    yield "odt: a password", ("a.odt", odt(parts={"META-INF/manifest.xml": b"<m><encryption-data/></m>"}))
    yield "odt: macros", ("a.odt", odt(parts={"Basic/Standard/script.xml": b"<x/>"}))
    yield "odt: a spreadsheet in truth", ("a.odt", odt(mimetype="application/vnd.oasis.opendocument.spreadsheet"))
    yield "odt: cut off", ("a.odt", odt("<text:p>x</text:p>" * 5000)[:-300])
    yield "epub: a bomb", ("a.epub", odt(mimetype=EPUB, parts={"a.xhtml": BOMB}))
    yield (
        "epub: locked",
        ("a.epub", odt(mimetype=EPUB, parts={"META-INF/encryption.xml": b"<EncryptedData/>"})),
    )
    yield "stored without packing, and cut off", ("a.docx", word_of(b"<x/>", compression=ZIP_STORED)[:-40])


def noise(size: int) -> str:
    return random.Random(size).randbytes(size // 2).hex()
