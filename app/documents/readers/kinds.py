"""What kind of file it is: by its ending, and by how it begins where there is no ending or the two disagree."""

from collections.abc import Collection
from pathlib import PurePath

from app.documents.refusals import UnknownType, locked, macros

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BEGINNINGS = {  # what a file is that begins like this, and the endings it may have
    ZIP: ("a Word, OpenDocument or zip file", {"docx", "odt", "epub"}),
    b"PK\x05\x06": ("an empty zip file", set()),
    b"%PDF-": ("a PDF", {"pdf"}),
    OLE: ("an old Word or Outlook file", {"msg"}),
    b"{\\rtf": ("an RTF file", {"rtf"}),
    b"\x1f\x8b": ("a compressed file", set()),
    b"Rar!": ("a compressed file", set()),
    b"7z\xbc\xaf": ("a compressed file", set()),
    b"\x89PNG": ("a picture", set()),
    b"\xff\xd8\xff": ("a picture", set()),
    b"GIF8": ("a picture", set()),
    b"MZ": ("a program", set()),
    b"\x7fELF": ("a program", set()),
}
INSTEAD = {  # what to do with a file that is often sent, and that no kept-up library reads
    "doc": "Open it in Word or LibreOffice and save it as .docx",
    "pages": "In Pages, choose File > Export To > Word, and hand in that .docx",
    "gdoc": "In Google Docs, choose File > Download > Microsoft Word",
    "wps": "Save it as .docx",
    "wpd": "Save it as .docx",
    "zip": "Unpack it, and hand in the file that is in it",
}
OLD_WORD_OR_MAIL = f"{INSTEAD['doc']}; a mail needs the ending .msg."
CALLED_DOC = {"docx", "rtf", "html", "odt"}  # what programs save under that name, and can be read
WITH_MACROS = {"docm", "dotm"}
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
PARTS = {"docx": b"word/", "odt": b"opendocument.text", "epub": b"application/epub+zip"}
WEB_PAGE = (b"<!doctype html", b"<html", b"<?xml")


def ending_of(name: str) -> str:
    """`C:\\Mina\\Utkast.TXT` ends in `txt`; a name without an ending is ``."""
    return PurePath(name.replace("\\", "/")).suffix[1:].lower()


def format_of(ending: str, content: bytes, known: Collection[str]) -> str:
    """The ending that names the file's reader, one of `known`. Raises UnknownType, or Unreadable for a locked file."""
    found = by_beginning(content)
    if found in known and (not ending or (ending == "doc" and found in CALLED_DOC)):
        return found
    if ending in WITH_MACROS:
        raise macros()
    if ending and ending not in known:
        hint = f" {INSTEAD[ending]}." if ending in INSTEAD else ""
        raise UnknownType(f"Replik cannot read .{ending} files.{hint} {what_is_read(known)}")
    agree(ending or "txt", content, known)
    return ending or "txt"


def by_beginning(content: bytes) -> str:
    """The ending that a file with this content would have; `txt` where nothing says otherwise."""
    if content.startswith(ZIP):
        return next((ending for ending, part in PARTS.items() if part in content), "")
    for beginning, (_, endings) in BEGINNINGS.items():
        if content.startswith(beginning):
            return next(iter(endings), "")
    return "html" if content[:64].lstrip().lower().startswith(WEB_PAGE) else "txt"


def agree(ending: str, content: bytes, known: Collection[str]) -> None:
    """Raises where the file begins like one of another kind."""
    if ending in {"docx", "odt"} and content.startswith(OLE) and ENCRYPTED in content:
        raise locked()
    for beginning, (kind, endings) in BEGINNINGS.items():
        if content.startswith(beginning) and ending not in endings:
            hint = right_ending(endings & set(known)) if beginning != OLE else OLD_WORD_OR_MAIL
            raise UnknownType(
                f"The file is called .{ending}, and looks like {kind}. {hint or what_is_read(known)}", "mislabelled"
            )


def right_ending(readable: Collection[str]) -> str:
    """What to do with a file whose name says another kind; nothing where no kind is read."""
    return f"Give it the ending {' or '.join(f'.{end}' for end in sorted(readable))}." if readable else ""


def what_is_read(known: Collection[str]) -> str:
    """All the endings there are, in a sentence."""
    endings = [f".{ending}" for ending in known]
    return f"It reads {', '.join(endings[:-1])} and {endings[-1]}; or paste the text."
