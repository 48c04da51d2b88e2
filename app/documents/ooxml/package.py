"""A .docx as the zip of parts that it is: a part is parsed when asked for, and only a changed one is written anew."""

import copy
import io
import posixpath
from itertools import count
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile

from lxml import etree

from app.documents.markup import Element, Malformed, parse, written
from app.documents.ooxml.names import CONTENT_TYPES, PACKAGE_RELATIONSHIPS, STRICT, R
from app.documents.zips import DAMAGED

TYPES = "[Content_Types].xml"
RELATIONSHIP = f"{{{PACKAGE_RELATIONSHIPS}}}Relationship"


class Package:
    """The parts of a file. Raises Malformed where it is no zip, or lacks the parts that make it a document."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = ZipFile(io.BytesIO(content))
        except BadZipFile as error:
            raise Malformed("The file is no zip package.") from error
        self._names = {name.casefold(): name for name in self._zip.namelist()}
        self._roots: dict[str, Element] = {}
        self._strict: set[str] = set()
        self._changed: dict[str, None] = {}
        self.main = self.related("officeDocument", of="") or self._no("main document")

    def xml(self, name: str) -> Element:
        """The root of a part, the same one each time."""
        if name not in self._roots:
            content = self._bytes(name)
            for strict, transitional in STRICT.items():
                if strict in content[:4096]:
                    self._strict.add(name)
                    content = content.replace(strict, transitional)
            self._roots[name] = parse(content)
        return self._roots[name]

    def related(self, kind: str, of: str | None = None) -> str | None:
        """The name of the part that `of` (the main part) points to with a relationship of this kind, if any."""
        source = self.main if of is None else of
        relationships = _relationships_of(source)
        if relationships.casefold() not in self._names:
            return None
        for relationship in self.xml(relationships).iter(RELATIONSHIP):
            if relationship.get("Type", "").endswith(f"/{kind}") and relationship.get("TargetMode") != "External":
                return self._resolved(source, relationship.get("Target", ""))
        return None

    def add(self, kind: str, media_type: str, root: Element) -> str:
        """A new part beside the main one, which points to it with a relationship of this kind; its name."""
        folder, relationships = posixpath.dirname(self.main), self.xml(_relationships_of(self.main))
        names = (posixpath.join(folder, f"{kind}{number or ''}.xml") for number in count())
        full = next(name for name in names if name.casefold() not in self._names)
        taken = {relationship.get("Id") for relationship in relationships}
        unused = next(f"rId{number}" for number in count(1) if f"rId{number}" not in taken)
        link = {"Id": unused, "Type": f"{R}/{kind}", "Target": posixpath.basename(full)}
        etree.SubElement(relationships, RELATIONSHIP, link)
        override = etree.SubElement(self.xml(TYPES), f"{{{CONTENT_TYPES}}}Override")
        override.set("PartName", f"/{full}")
        override.set("ContentType", media_type)
        self._roots[full], self._names[full.casefold()] = root, full
        for changed in (TYPES, _relationships_of(self.main), full):
            self.changed(changed)
        return full

    def changed(self, name: str) -> None:
        """This part is to be written anew."""
        self._changed[name] = None

    def save(self) -> bytes:
        """The file: parts in their order, every part that was not changed byte for byte what it was."""
        content, pending = io.BytesIO(), dict(self._changed)
        with ZipFile(content, "w") as package:
            for info in self._zip.infolist():
                is_changed = info.filename in pending
                pending.pop(info.filename, None)
                body = self._written(info.filename) if is_changed else self._zip.read(info)
                package.writestr(copy.copy(info), body)
            template = self._zip.getinfo(self._names[TYPES.casefold()])
            for name in pending:
                info = copy.copy(template)
                info.filename = info.orig_filename = name
                package.writestr(info, self._written(name))
        return content.getvalue()

    def _written(self, name: str) -> bytes:
        content = written(self._roots[name])
        if name in self._strict:
            for strict, transitional in STRICT.items():
                content = content.replace(transitional, strict)
        return content

    def _bytes(self, name: str) -> bytes:
        try:
            return self._zip.read(self._names[name.casefold()])
        except DAMAGED as error:
            raise Malformed("A part of the file is missing or damaged.") from error

    def _resolved(self, source: str, target: str) -> str:
        path = posixpath.normpath(posixpath.join("/", posixpath.dirname(source), unquote(target)))[1:]
        return self._names.get(path.casefold()) or self._no(f"part {path}")

    def _no(self, what: str) -> str:
        raise Malformed(f"The file has no {what}.")


def _relationships_of(name: str) -> str:
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")
