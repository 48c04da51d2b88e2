"""Files that somebody made to hurt whoever opens them, by name; each must be refused. They are made anew each time."""

import base64
import io
import random
import struct
import zlib
from collections.abc import Iterator, Mapping
from functools import cache
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipFile, ZipInfo

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
EPUB = "application/epub+zip"
ODT = "application/vnd.oasis.opendocument.text"
OASIS = "urn:oasis:names:tc:opendocument:xmlns"
OFFICE = f'xmlns:office="{OASIS}:office:1.0" xmlns:text="{OASIS}:text:1.0"'
Parts = Mapping[str, bytes]
NO_PARTS: Parts = {}
BOMB = b"\0" * (24 << 20)
LAUGHS = "<!DOCTYPE lolz [<!ENTITY l0 'lol'>" + "".join(
    f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10)
) + "]>"  # fmt: skip
OUTSIDE = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
ABROAD = '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/d.dtd">'
PARAMETER = '<!DOCTYPE d [<!ENTITY % x SYSTEM "file:///etc/passwd">%x;]>'


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


def pdf(*objects: bytes, header: bytes = b"%PDF-1.7\n", end: bytes = b"%%EOF\n") -> bytes:
    content, places = bytearray(header), []
    for number, body in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(content)
    content += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    content += b"".join(b"%010d 00000 n \n" % place for place in places)
    content += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%s" % (len(objects) + 1, start, end)
    return bytes(content)


def stream(data: bytes, more: bytes = b"/Filter/FlateDecode") -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (more, len(data), data)


OBJECTS = b"/Type/ObjStm/N 1/First 0/Filter/FlateDecode"
CATALOG, PAGES = b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R>>"


def pages(number: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % n for n in range(3, number + 3))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]>>"
    return pdf(CATALOG, b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, number), *[page] * number)


def hidden_pages(number: int) -> bytes:
    """Pages that are described inside a packed stream."""
    inside = b"".join(b"%d %d " % (n + 10, n * 30) for n in range(number)) + b"<</Type /Page /Parent 2 0 R>> " * number
    return pdf(
        CATALOG, PAGES, PAGE, stream(zlib.compress(inside), b"/Type/ObjStm/N %d/First 0/Filter/FlateDecode" % number)
    )


def deflated(size: int) -> bytes:
    return zlib.compress(b" " * size, 9)


def ole(body: bytes = b"", *, sectors: int = 1, shift: int = 9) -> bytes:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, shift, 6)
    head += struct.pack("<6xIIIIIIIIII", 0, sectors, 1, 0, 0x1000, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0)
    return head.ljust(512, b"\xff") + body


def utf16(text: str) -> bytes:
    return text.encode("utf-16-le")


def mail(body: bytes, *head: bytes) -> bytes:
    return b"\r\n".join([b"From: a@example.org", b"Subject: x", *head, b"", body])


def nested_mail(depth: int) -> bytes:
    content = b"text"
    for number in range(depth):
        mark = b"b%d" % number
        head = b'Content-Type: multipart/mixed; boundary="%s"\r\n\r\n' % mark
        content = head + b"--%s\r\n%s\r\n--%s--\r\n" % (mark, content, mark)
    return b"From: a@example.org\r\n" + content


def attached(name: str, content: bytes) -> bytes:
    return mail(
        b'--m\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="%s"\r\n'
        b"Content-Transfer-Encoding: base64\r\n\r\n%s\r\n--m--\r\n" % (name.encode(), base64.encodebytes(content)),
        b'Content-Type: multipart/mixed; boundary="m"',
    )


@cache
def corpus() -> dict[str, tuple[str, bytes]]:
    """File names and contents, by what is wrong with them."""
    return dict([*packages(), *broken_packages(), *prints(), *proses(), *mails(), *disguises()])


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


def prints() -> Iterator[tuple[str, tuple[str, bytes]]]:
    whole = pdf(CATALOG, PAGES, PAGE, stream(zlib.compress(b"BT (x) Tj ET")))
    twice = b"/Filter[/FlateDecode/FlateDecode]"
    yield "pdf: 100,000 pages", ("a.pdf", pages(100_000))
    yield "pdf: 100,000 pages in a packed stream", ("a.pdf", hidden_pages(100_000))
    yield "pdf: 100,000 pages announced", ("a.pdf", pdf(CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 100000>>", PAGE))
    yield "pdf: a stream that unpacks to gigabytes", ("a.pdf", pdf(CATALOG, PAGES, PAGE, stream(deflated(60 << 20))))
    yield (
        "pdf: a bomb packed twice",
        ("a.pdf", pdf(CATALOG, PAGES, PAGE, stream(zlib.compress(deflated(20 << 20)), twice))),
    )
    yield "pdf: nested arrays", ("a.pdf", pdf(b"[" * 100_000 + b"]" * 100_000))
    yield "pdf: nested dictionaries", ("a.pdf", pdf(b"<</A " * 50_000 + b">>" * 50_000))
    yield (
        "pdf: nested in a packed stream",
        ("a.pdf", pdf(CATALOG, PAGES, PAGE, stream(zlib.compress(b"[" * 90_000), OBJECTS))),
    )
    yield "pdf: cut off", ("a.pdf", whole[:-60])
    yield "pdf: nothing but a head", ("a.pdf", b"%PDF-1.7\n%%EOF")
    yield "pdf: pages that are their own parents", ("a.pdf", pdf(CATALOG, b"<</Type/Pages/Kids[2 0 R]/Count 9>>"))
    yield "pdf: only noise", ("a.pdf", b"%PDF-1.7\n" + bytes.fromhex(noise(200_000)) + b"%%EOF")
    yield "pdf: a web page in truth", ("a.pdf", b"<html><body>x</body></html>")


def proses() -> Iterator[tuple[str, tuple[str, bytes]]]:
    yield "html: nested deep", ("a.html", b"<div>" * 200_000)
    yield "html: nested deep in bold", ("a.html", b"<b>" * 5_000 + b"x")
    yield "html: nested deep without a slash", ("a.html", b"<blockquote/ >" * 90_000)
    yield "html: tags without number", ("a.html", b"<p>x" * 1_000_000)
    yield "html: bytes of a program", ("a.html", b"<html>" + b"\0\1\2" * 1000)
    yield "rtf: nested deep", ("a.rtf", b"{\\rtf1" + b"{" * 100_000 + b"}" * 100_001)
    yield "rtf: groups without number", ("a.rtf", b"{\\rtf1" + b"{}" * 2_000_000 + b"}")
    yield "rtf: cut off", ("a.rtf", b"{\\rtf1\\ansi {\\b Text} and then")
    yield "rtf: a picture larger than the file", ("a.rtf", b"{\\rtf1 {\\pict\\bin999999999 x}")
    yield "rtf: not one", ("a.rtf", b"plain text")
    yield "md: quoted deep", ("a.md", b">" * 100_000 + b"x")
    yield "md: brackets without number", ("a.md", b"[" * 200_000)
    yield "md: stars without number", ("a.md", b"*" * 300_000)
    yield "txt: a program", ("a.txt", b"\x7fELF" + bytes(1000))
    yield "txt: zeros", ("a.txt", bytes(100_000))


def mails() -> Iterator[tuple[str, tuple[str, bytes]]]:
    yield "eml: nested deep", ("a.eml", nested_mail(1000))
    yield "eml: parts without number", ("a.eml", mail(b"--m\r\nContent-Type: text/plain\r\n\r\nx\r\n" * 5000, b"Content-Type: multipart/mixed; boundary=m"))  # fmt: skip # noqa: E501
    yield "eml: a head without end", ("a.eml", b"From: a\r\n" + b"X-A: b\r\n" * 100_000)
    yield "eml: one header of megabytes", ("a.eml", mail(b"x", b"X-A: " + b"a" * 2_000_000))
    yield "eml: only a bomb attached", ("a.eml", attached("a.docx", word(parts={"word/media/a.png": BOMB})))
    yield "eml: only a PDF of 20,000 pages attached", ("a.eml", attached("a.pdf", pages(20_000)))
    yield "eml: no mail", ("a.eml", b"Once upon a time\n")
    yield "eml: parts that never begin", ("a.eml", mail(b"x", b"Content-Type: multipart/mixed; boundary=m"))
    yield "msg: tables larger than the file", ("a.msg", ole(utf16("__properties_version1.0"), sectors=10_000_000))
    yield "msg: sectors of no size there is", ("a.msg", ole(utf16("__properties_version1.0"), shift=31))
    yield "msg: only a head", ("a.msg", ole()[:100])
    yield (
        "msg: a table that leads to itself",
        ("a.msg", ole(utf16("__properties_version1.0") + struct.pack("<I", 0) * 2000)),
    )
    yield "msg: old Word in truth", ("a.msg", ole(utf16("WordDocument") + bytes(4000)))


def disguises() -> Iterator[tuple[str, tuple[str, bytes]]]:
    whole = word("<w:p><w:r><w:t>Text.</w:t></w:r></w:p>")
    yield "a PDF called Word", ("a.docx", pages(1))
    yield "Word called PDF", ("a.pdf", whole)
    yield "Word called text", ("a.txt", whole)
    yield "Word called OpenDocument", ("a.odt", whole)
    yield "a picture called Word", ("a.docx", b"\x89PNG\r\n\x1a\n" + bytes(500))
    yield "a program called text", ("a.txt", b"MZ\x90\0" + bytes(500))
    yield "a program", ("a.exe", b"MZ")
    yield "a compressed file called text", ("a.txt", b"\x1f\x8b" + bytes(50))
    yield "old Word", ("a.doc", ole(utf16("WordDocument")))
    yield "Pages' own format", ("a.pages", zipped({"Index/Document.iwa": b"x"}))
    yield "nothing called Word", ("a.docx", b"")
    yield "nothing called PDF", ("a.pdf", b"")
