"""The containers of Microsoft's older files."""

import struct


def ole(body: bytes = b"", *, sectors: int = 1, shift: int = 9) -> bytes:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, shift, 6)
    head += struct.pack("<6xIIIIIIIIII", 0, sectors, 1, 0, 0x1000, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0)
    return head.ljust(512, b"\xff") + body


def utf16(text: str) -> bytes:
    return text.encode("utf-16-le")
