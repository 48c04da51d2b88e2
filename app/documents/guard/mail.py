"""Saved mail: MIME (.eml) and Outlook's own (.msg)."""

import re
import struct

from app.documents.refusals import UnknownType, damaged, unsafe

HEADER = re.compile(rb"(?:From |[!-9;-~]{1,80}:)")
END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
LONGEST_HEAD = 1 << 18  # bytes
PART, BOUNDARY = b"content-type", b"boundary"
PARTS = re.compile(rb"^content-type\s*:", re.MULTILINE)
BOUNDARIES = re.compile(rb"\bboundary\s*=")
MOST_PARTS, MOST_NESTED = 500, 30

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLE_HEADER = 512
SECTORS = {9, 12}  # the sizes there are, as powers of two
OF_A_MAIL = "__properties_version1.0".encode("utf-16-le")


def check_mail(content: bytes) -> None:
    """A mail that begins with its head, and has no more parts than mails have."""
    if not HEADER.match(content.lstrip()):
        raise UnknownType("This is not a saved mail, whatever its name says.", "mislabelled")
    head = END_OF_HEAD.search(content)
    if (head.start() if head else len(content)) > LONGEST_HEAD:
        raise unsafe("holds far more than a draft")
    small = content.lower()
    if too_many(small, PART, PARTS, MOST_PARTS) or too_many(small, BOUNDARY, BOUNDARIES, MOST_NESTED):
        raise unsafe("is nested deeper than any mail")


def too_many(content: bytes, word: bytes, pattern: re.Pattern[bytes], most: int) -> bool:
    """Whether a header stands there more often than `most` times; its bare word is looked for first, which is quick."""
    return content.count(word) > most and any(n >= most for n, _ in enumerate(pattern.finditer(content)))


def check_outlook(content: bytes) -> None:
    """A .msg whose own table of contents fits into it."""
    if not content.startswith(OLE):
        raise UnknownType("This is not a mail saved by Outlook, whatever its name says.", "mislabelled")
    if len(content) < OLE_HEADER:
        raise damaged()
    (shift,) = struct.unpack_from("<H", content, 30)
    tables, minis, difats = struct.unpack_from("<I16xI4xI", content, 44)
    if shift not in SECTORS or (tables + minis + difats) << shift > len(content):
        raise damaged()
    if OF_A_MAIL not in content:
        raise UnknownType("This is not a mail saved by Outlook, whatever its name says.", "mislabelled")
