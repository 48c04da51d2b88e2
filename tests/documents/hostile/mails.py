"""Hostile mail."""

import base64
import struct
from collections.abc import Iterator

from tests.documents.hostile.ole import ole, utf16
from tests.documents.hostile.packages import BOMB
from tests.documents.hostile.prints import pages
from tests.documents.hostile.zips import word


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
