"""Files that are zip packages of XML: Word, OpenDocument, EPUB. Unpacks every member, keeps none, and counts."""

import io
import struct
from collections.abc import Callable
from xml.parsers.expat import ExpatError
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from app.documents.guard.xml import XmlCheck
from app.documents.refusals import Refused, UnknownType, damaged, locked, macros, unsafe
from app.documents.zips import DAMAGED

MOST_MEMBERS = 2_000
LARGEST_MEMBER, LARGEST = 40 << 20, 100 << 20  # bytes, unpacked
MOST_UNPACKED, RATIO_COUNTS_FROM, LEAST_ROOM = 200, 1 << 20, 16 << 20  # times the packed size, from so many bytes on
LARGEST_DIRECTORY = LARGEST_SMALL_PART = 1 << 20
CHUNK = 1 << 16
END, END_SIZE, COMMENT = b"PK\x05\x06", 22, 1 << 16
ZIP64, ZIP64_SIZE = b"PK\x06\x07", 20
NOT_XML = (".html", ".htm", ".xhtml", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".ncx")
BEFORE_XML = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"
SMALL_PARTS = {"[content_types].xml", "mimetype", "meta-inf/manifest.xml", "meta-inf/encryption.xml"}
BROKEN = (*DAMAGED, ExpatError, ValueError)

Parts = dict[str, bytes]


def check_word(content: bytes) -> None:
    """A .docx: Word's own kind of package, without macros."""
    parts = unpacked(content)
    types = parts.get("[content_types].xml", b"").lower()
    if b"macroenabled" in types or any(name.endswith("vbaproject.bin") for name in parts):
        raise macros()
    if b"wordprocessingml" not in types:
        raise UnknownType("This is no Word document, whatever its name says. Save it as .docx.", "mislabelled")


def check_odt(content: bytes) -> None:
    """A .odt: a text of OpenDocument, open and without macros."""
    parts = unpacked(content)
    if b"encryption-data" in parts.get("meta-inf/manifest.xml", b""):
        raise locked()
    if any(name.startswith(("basic/", "scripts/")) for name in parts):
        raise macros()
    of_its_kind(parts, b"application/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)")


def check_epub(content: bytes) -> None:
    """An .epub whose chapters are not locked."""
    parts = unpacked(content)
    if b"EncryptedData" in parts.get("meta-inf/encryption.xml", b""):
        raise locked()
    of_its_kind(parts, b"application/epub+zip", "an EPUB")


def of_its_kind(parts: Parts, media_type: bytes, kind: str) -> None:
    """Raises UnknownType for a package that says that it is something else."""
    if not parts.get("mimetype", b"").startswith(media_type):
        raise UnknownType(f"This is not {kind}, whatever its name says.", "mislabelled")


def unpacked(content: bytes) -> Parts:
    """The members by name in lower case, with the content of the few that say what the package is."""
    directory_is_small(content)
    try:
        with ZipFile(io.BytesIO(content)) as package:
            return members(package, len(content))
    except Refused:
        raise
    except BROKEN as error:
        raise damaged() from error


def directory_is_small(content: bytes) -> None:
    """A list of contents that is itself too long to be read is refused before it is."""
    end = content.rfind(END, max(0, len(content) - END_SIZE - COMMENT))
    if end < 0 or end + END_SIZE > len(content):
        raise damaged()
    (size,) = struct.unpack_from("<I", content, end + 12)
    if size > LARGEST_DIRECTORY or content[max(0, end - ZIP64_SIZE) : end].startswith(ZIP64):
        raise unsafe("holds far more files than a draft")


def members(package: ZipFile, packed: int) -> Parts:
    """Unpacks every member to the end, whatever its header says of its size."""
    infos = package.infolist()
    names = [info.filename.casefold() for info in infos]
    if len(infos) > MOST_MEMBERS:
        raise unsafe("holds far more files than a draft")
    if len(set(names)) != len(names) or any(is_astray(name) for name in names):
        raise unsafe("holds files under names that no program gives them")
    if any(info.flag_bits & 1 for info in infos):
        raise locked()
    counted, parts, total = XmlCheck(), {}, 0
    most = min(LARGEST, max(LEAST_ROOM, MOST_UNPACKED * packed))
    for info, name in zip(infos, names, strict=True):
        parts[name], size = member(package, info, counted, most - total)
        total += size
    return parts


def is_astray(name: str) -> bool:
    """Whether a name leads out of the package."""
    return name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/")


def member(package: ZipFile, info: ZipInfo, counted: XmlCheck, room: int) -> tuple[bytes, int]:
    """Its content, where it is one of those that say what the package is, and its size."""
    if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise unsafe("is packed in a way that no word processor packs")
    most = min(LARGEST_MEMBER, room, max(RATIO_COUNTS_FROM, MOST_UNPACKED * info.compress_size))
    if info.file_size > most:
        raise unsafe("unpacks to far more than a draft")
    kept, size, name = b"", 0, info.filename.casefold()
    with package.open(info) as source:
        feed: Callable[[bytes, bool], None] | None = None
        while chunk := source.read(CHUNK):
            if size == 0 and is_xml(name, chunk):
                feed = counted.document()
            size += len(chunk)
            if size > most:
                raise unsafe("unpacks to far more than a draft")
            if feed:
                feed(chunk, False)
            if name in SMALL_PARTS and size <= LARGEST_SMALL_PART:
                kept += chunk
    if feed:
        feed(b"", True)
    return kept, size


def is_xml(name: str, head: bytes) -> bool:
    """Whether a reader would parse the member as XML: by its name, or by how it begins."""
    if name.endswith((".xml", ".rels")):
        return True
    return not name.endswith(NOT_XML) and head.lstrip(BEFORE_XML).startswith(b"<")
