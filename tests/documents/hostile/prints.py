"""Hostile PDFs."""

import zlib
from collections.abc import Iterator

from tests.documents.hostile.packages import noise

OBJECTS = b"/Type/ObjStm/N 1/First 0/Filter/FlateDecode"
CATALOG, PAGES = b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R>>"


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
