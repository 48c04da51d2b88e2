"""PDF: whole, not of more pages than a draft, and with streams that unpack to what a text needs."""

import re
import zlib
from itertools import islice

from app.documents.refusals import UnknownType, damaged, unsafe

MOST_PAGES, MOST_COUNTED = 500, 5_000  # a table of contents is counted like pages are
HEAD, TAIL = 1024, 4096  # bytes in which a PDF says that it begins and ends
PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
COUNT = re.compile(rb"/Count\s+(\d{1,10})")
STREAM = re.compile(rb"stream\r?\n")
BRACKETS = b"[]<>"
ALL_ELSE = bytes(set(range(256)) - set(BRACKETS))
DEEPEST = 200
TOWERS = (b"[" * DEEPEST, b"<<" * DEEPEST)
FILTERS_TWICE = re.compile(rb"/Filter\s*\[[^\]]*(?:Flate|LZW|/Fl\b)[^\]]*(?:Flate|LZW|/Fl\b)")
LOOK_BACK = 1024  # bytes of the dictionary before a stream
LARGEST_STREAM, LARGEST = 40 << 20, 100 << 20  # bytes, unpacked
MOST_UNPACKED, RATIO_COUNTS_FROM = 200, 1 << 20
STEP = 1 << 16


def check_pdf(content: bytes) -> None:
    """Raises UnknownType or Unreadable. A password is found later, by what opens the file."""
    if b"%PDF-" not in content[:HEAD]:
        raise UnknownType("This is not a PDF, whatever its name says.", "mislabelled")
    if b"%%EOF" not in content[-TAIL:]:
        raise damaged()
    pages_are_few(content)
    if is_nested(content) or FILTERS_TWICE.search(content):
        raise unsafe("is nested deeper than any document")
    unpack(content)


def pages_are_few(content: bytes, before: int = 0) -> int:
    """Counts the pages that are described here, beside those counted `before`."""
    announced = max((int(number) for number in COUNT.findall(content)), default=0)
    pages = before + sum(1 for _ in islice(PAGE.finditer(content), MOST_PAGES + 1))
    if pages > MOST_PAGES or announced > MOST_COUNTED:
        raise unsafe(f"has more than {MOST_PAGES} pages")
    return pages


def is_nested(content: bytes) -> bool:
    """Whether so many brackets open after each other, whatever stands between them."""
    brackets = content.translate(None, ALL_ELSE)
    return any(tower in brackets for tower in TOWERS)


def unpack(content: bytes) -> None:
    """Unpacks the streams, pictures apart: nobody unpacks those to read the text."""
    total = pages = 0
    for found in STREAM.finditer(content):
        described = content[max(0, found.start() - LOOK_BACK) : found.start()].rpartition(b"obj")[2]
        if b"Flate" not in described or b"/Image" in described:
            continue
        size, inside = inflated(memoryview(content)[found.end() :], keep=b"/ObjStm" in described)
        total += size
        pages = pages_are_few(inside, pages) if inside else pages
        if is_nested(inside):
            raise unsafe("is nested deeper than any document")
        if total > LARGEST:
            raise unsafe("unpacks to far more than a draft")


def inflated(packed: memoryview, *, keep: bool) -> tuple[int, bytes]:
    """How large a stream is when unpacked, and what is in it where it is to be kept. One that is broken is empty."""
    stream, size, taken, kept = zlib.decompressobj(), 0, 0, bytearray()
    waiting: bytes = b""
    while not stream.eof and (waiting or taken < len(packed)):
        if not waiting:
            waiting, taken = bytes(packed[taken : taken + STEP]), taken + STEP
        try:
            chunk = stream.decompress(waiting, STEP)
        except zlib.error:
            return size, bytes(kept)
        waiting = stream.unconsumed_tail
        size += len(chunk)
        if keep:
            kept += chunk
        if size > min(LARGEST_STREAM, max(RATIO_COUNTS_FROM, MOST_UNPACKED * taken)):
            raise unsafe("unpacks to far more than a draft")
    return size, bytes(kept)
