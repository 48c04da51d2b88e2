"""What an annotated file holds, read out of its bytes: ours, what was others' before, and what it says of itself."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from zipfile import ZipFile

from app.documents.markup import Element, parse
from app.documents.odf.names import dc, office, text
from app.documents.ooxml.names import OFF, w

WORD_CHANGES = {w(name) for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "numberingChange")}
WORD_CHANGES |= {w(name) for name in ("tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "cellIns", "cellDel")}
ABOUT = ("docProps/", "meta.xml")
HIDDEN = (text("hidden-text"), text("hidden-paragraph"))


@dataclass(frozen=True, slots=True)
class Held:
    """How many comments and changes are in the name of `author`, and how many in others'; `people` are those others.

    `hidden` counts passages of hidden text, which are always theirs. `properties` is what the file says of itself.
    """

    comments: int
    changes: int
    their_comments: int
    their_changes: int
    people: tuple[str, ...]
    hidden: int
    properties: dict[str, str]


def held(content: bytes, author: str) -> Held:
    """What a .docx or .odt holds that was made by `annotate`."""
    with ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist() if name.endswith(".xml")}
    roots = {name: parse(part) for name, part in parts.items()}
    signed = [entry for root in roots.values() for entry in _signed(root)]
    return Held(
        comments=sum(kind == "comment" and who == author for kind, who in signed),
        changes=sum(kind == "change" and who == author for kind, who in signed),
        their_comments=sum(kind == "comment" and who != author for kind, who in signed),
        their_changes=sum(kind == "change" and who != author for kind, who in signed),
        people=tuple(sorted({who for _, who in signed if who and who != author})),
        hidden=sum(_hidden(root) for root in roots.values()),
        properties={k: v for name, root in roots.items() if name.startswith(ABOUT) for k, v in _properties(root)},
    )


def _signed(root: Element) -> Iterator[tuple[str, str]]:
    """Each comment and each change, with who is said to have made it."""
    for element in root.iter():
        if element.tag == w("comment"):
            yield "comment", element.get(w("author"), "")
        elif element.tag in WORD_CHANGES:
            yield "change", element.get(w("author"), "")
        elif element.tag == office("annotation"):
            yield "comment", element.findtext(dc("creator"), "")
        elif element.tag == text("changed-region"):
            yield "change", element.findtext(f".//{dc('creator')}", "")


def _hidden(root: Element) -> int:
    runs = (mark for mark in root.iter(w("vanish")) if mark.get(w("val"), "1") not in OFF)
    shown = sum(1 for mark in runs if any(around.tag == w("r") for around in mark.iterancestors()))
    return shown + sum(1 for _ in root.iter(*HIDDEN))


def _properties(root: Element) -> Iterator[tuple[str, str]]:
    """What stands in the properties of a file, by its plain name."""
    for element in root.iter():
        words = " ".join((element.text or "").split())
        if words and isinstance(element.tag, str):
            yield element.tag.rpartition("}")[2], words
