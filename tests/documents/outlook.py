"""Mail as Outlook saves it, made by its specifications: a compound file [MS-CFB] with properties [MS-OXMSG]."""

import struct
from collections.abc import Mapping

SECTOR, MINI, SMALL = 512, 64, 4096
NOTHING, END, OF_TABLES = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
CLASS, SUBJECT, BODY, RTF = 0x001A, 0x0037, 0x1000, 0x1009
STRING, BINARY = 0x001F, 0x0102
READABLE = 0x6


def msg(**said: str | bytes) -> bytes:
    """A mail with a `subject`, a `body`, and an `rtf` that is packed already."""
    kinds = {"subject": SUBJECT, "body": BODY, "rtf": RTF}
    values = {CLASS: "IPM.Note", **{kinds[name]: value for name, value in said.items()}}
    streams, entries = {}, bytes(32)
    for id, value in values.items():
        kind = STRING if isinstance(value, str) else BINARY
        content = value.encode("utf-16-le") if isinstance(value, str) else value
        size = len(content) + 2 * (kind == STRING)
        entries += struct.pack("<HHIII", kind, id, READABLE, size, 0)
        streams[f"__substg1.0_{id:04X}{kind:04X}"] = content
    return compound({"__properties_version1.0": entries, **streams})


def compound(streams: Mapping[str, bytes]) -> bytes:
    """A compound file of small streams: head, table, directory, small table, and the small sectors of all streams."""
    assert all(0 < len(content) < SMALL for content in streams.values())
    small, minis, starts = b"", list[int](), []
    for content in streams.values():
        starts.append(len(minis))
        count = -(-len(content) // MINI)
        minis += [*range(len(minis) + 1, len(minis) + count), END]
        small += content.ljust(count * MINI, b"\0")
    directory = entry("Root Entry", 5, child=1, start=0, size=len(small))
    for number, (name, content) in enumerate(streams.items(), 1):
        right = number + 1 if number < len(streams) else NOTHING
        directory += entry(name, 2, right=right, start=starts[number - 1], size=len(content))
    parts = [directory, struct.pack(f"<{len(minis)}I", *minis), small]
    fillings = [b"\0", b"\xff", b"\0"]
    table, body, places = [OF_TABLES], bytearray(), list[int]()
    for part, filling in zip(parts, fillings, strict=True):
        places.append(len(table))
        count = -(-len(part) // SECTOR)
        table += [*range(len(table) + 1, len(table) + count), END]
        body += part.ljust(count * SECTOR, filling)
    struct.pack_into("<I", body, 116, places[2])  # where the small sectors are, in the root's entry
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIIII", 0, 1, places[0], 0, SMALL, places[1], places[2] - places[1], END, 0, 0)
    return head.ljust(SECTOR, b"\xff") + struct.pack(f"<{len(table)}I", *table).ljust(SECTOR, b"\xff") + bytes(body)


def entry(name: str, kind: int, *, right: int = NOTHING, child: int = NOTHING, start: int, size: int) -> bytes:
    """An entry of the directory, 128 bytes."""
    letters = name.encode("utf-16-le")
    head = letters.ljust(64, b"\0") + struct.pack("<HBBIII", len(letters) + 2, kind, 1, NOTHING, right, child)
    return head + bytes(36) + struct.pack("<IQ", start, size)
