"""Reads the comments of a file that comes back: who says what of which words, and what has become of these.

Threads are told by what Word writes of them where it is there, and else by a comment that stands on the same words.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.documents.markup import Element, is_element
from app.documents.odf import Package as OpenPackage
from app.documents.odf.names import DRAW, dc, office, text
from app.documents.odf.walk import CHANGES, regions_of, spaces_of
from app.documents.ooxml import Package
from app.documents.ooxml.names import FALLBACK, w

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
SIGNS = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "\u2011", w("softHyphen"): "\u00ad"}


@dataclass(slots=True)
class Comment:
    """One comment. `now` is what its words are with all pending changes taken, `before` with all of them left.

    `at` is the time as the file writes it. `pending` names who has changes waiting in these words. `span` is where
    they stand among the signs of the file, and `parent` the comment that this one answers.
    """

    author: str
    at: str
    text: str
    now: str = ""
    before: str = ""
    pending: set[str] = field(default_factory=set)
    span: tuple[int, int] = (-1, -1)
    parent: "Comment | None" = None
    done: bool = False


@dataclass(slots=True)
class Reach:
    """The comments whose words are being read, and how far the reading has come."""

    open_ones: dict[str, Comment] = field(default_factory=dict)
    at: int = 0

    def begin(self, name: str, comment: Comment | None) -> None:
        """The words of a comment begin here."""
        if comment is not None:
            comment.span = (self.at, self.at)
            self.open_ones[name] = comment

    def end(self, name: str) -> None:
        """They end here."""
        if comment := self.open_ones.pop(name, None):
            comment.span = (comment.span[0], self.at)

    def read(self, sign: str, inserted: str | None = None, deleted: str | None = None) -> None:
        """Some text; `inserted` and `deleted` are whoever has proposed that."""
        self.at += len(sign)
        for comment in self.open_ones.values():
            comment.now += "" if deleted is not None else sign
            comment.before += "" if inserted is not None else sign
            comment.pending |= {author for author in (inserted, deleted) if author is not None}


def comments_in_word(package: Package) -> list[Comment]:
    """Every comment of a .docx, in the order of its comments part."""
    name = package.related("comments")
    if name is None:
        return []
    known: dict[str, Comment] = {}
    by_paragraph: dict[str, Comment] = {}
    for element in package.xml(name).iter(w("comment")):
        lines = [_text_of(line) for line in element.iter(w("p"))]
        comment = Comment(element.get(w("author"), ""), element.get(w("date"), ""), "\n".join(lines).strip())
        known[element.get(w("id"), "")] = comment
        for line in element.iter(w("p")):
            by_paragraph[line.get(f"{W14}paraId", "")] = comment
    _thread(package, by_paragraph)
    _read_word(package.xml(package.main), known)
    return _joined(list(known.values()))


def _thread(package: Package, by_paragraph: dict[str, Comment]) -> None:
    name = package.related("commentsExtended")
    for entry in () if name is None else package.xml(name).iter(f"{W15}commentEx"):
        comment = by_paragraph.get(entry.get(f"{W15}paraId", "?"))
        if comment is not None:
            parent = by_paragraph.get(entry.get(f"{W15}paraIdParent", "?"))
            comment.parent = parent if parent is not comment else None
            comment.done = entry.get(f"{W15}done") in {"1", "true"}


def _read_word(root: Element, known: dict[str, Comment]) -> None:
    reach = Reach()
    for element in root.iter():
        tag = element.tag
        if tag == w("commentRangeStart"):
            reach.begin(element.get(w("id"), ""), known.get(element.get(w("id"), "")))
        elif tag == w("commentRangeEnd"):
            reach.end(element.get(w("id"), ""))
        elif tag == w("p"):
            reach.read("\n")
        elif tag in SIGNS or tag in (w("t"), w("delText")):
            around = {ancestor.tag: ancestor.get(w("author"), "") for ancestor in element.iterancestors()}
            if FALLBACK not in around:
                sign = SIGNS.get(tag) or element.text or ""
                reach.read(sign, around.get(w("ins")), around.get(w("del")))


def _text_of(line: Element) -> str:
    return "".join(SIGNS.get(leaf.tag) or leaf.text or "" for leaf in line.iter(w("t"), *SIGNS))


def comments_in_open(package: OpenPackage) -> list[Comment]:
    """Every comment of an .odt, in the order of its text."""
    reading = _OpenReading(package)
    reading.read(package.body)
    for name, parent in reading.parents.items():
        reading.known[name].parent = reading.known.get(parent)
    return _joined(reading.comments)


class _OpenReading:
    """A reading of an OpenDocument text."""

    def __init__(self, package: OpenPackage) -> None:
        self.regions = regions_of(package.body)
        self.reach = Reach()
        self.comments: list[Comment] = []
        self.known: dict[str, Comment] = {}
        self.parents: dict[str, str] = {}
        self.inserted: dict[str, str] = {}

    def read(self, element: Element) -> None:
        self._signs(element.text)
        for child in element:
            if is_element(child):
                self._child(child)
            self._signs(child.tail)

    def _child(self, child: Element) -> None:
        tag, name = child.tag, child.get(office("name"), "")
        if tag == office("annotation"):
            self._comment(child, name)
        elif tag == office("annotation-end"):
            self.reach.end(name)
        elif tag in CHANGES:
            self._change(tag, child.get(text("change-id"), ""))
        elif tag in (text("s"), text("tab"), text("line-break")):
            self._signs(" " * spaces_of(child) if tag == text("s") else "\n")
        elif tag != text("tracked-changes") and not tag.startswith(f"{{{DRAW}}}"):
            if tag in (text("p"), text("h")):
                self._signs("\n")
            self.read(child)

    def _comment(self, element: Element, name: str) -> None:
        words = "\n".join("".join(map(str, line.itertext())) for line in element.iter(text("p"), text("h")))
        author, at = element.findtext(dc("creator"), ""), element.findtext(dc("date"), "")
        comment = Comment(author, at, words.strip(), done=element.get(f"{LOEXT}resolved") == "true")
        self.comments.append(comment)
        self.known[name] = comment
        if parent := element.get(f"{LOEXT}parent-name"):
            self.parents[name] = parent
        self.reach.begin(name, comment)
        if not name:
            self.reach.end(name)

    def _change(self, tag: str, number: str) -> None:
        region = self.regions.get(number)
        author = "" if region is None else region.findtext(f".//{dc('creator')}", "")
        if tag == text("change-end"):
            self.inserted.pop(number, None)
        elif tag == text("change-start"):
            self.inserted[number] = author
        elif region is not None:
            for line in region.iterfind(f"{text('deletion')}/*"):
                if line.tag != office("change-info"):
                    self.reach.read("".join(_spelled(line)), deleted=author)

    def _signs(self, words: str | None) -> None:
        if words:
            self.reach.read(words, inserted=next(iter(self.inserted.values()), None))


def _spelled(line: Element) -> Iterator[str]:
    yield line.text or ""
    for child in line:
        if child.tag == text("s"):
            yield " " * spaces_of(child)
        elif child.tag in (text("tab"), text("line-break")):
            yield "\n"
        elif is_element(child):
            yield from _spelled(child)
        yield child.tail or ""


def _joined(comments: list[Comment]) -> list[Comment]:
    """A comment by somebody else on the very words of an earlier one answers it, unless the file says otherwise."""
    first: dict[tuple[int, int], Comment] = {}
    for comment in comments:
        if comment.span[0] < 0:
            continue
        asked = first.setdefault(comment.span, comment)
        if asked is not comment and comment.parent is None and asked.author != comment.author:
            comment.parent = asked
    return comments


def comments_in(format: str, content: bytes) -> list[Comment]:
    """Every comment of a .docx or .odt. Raises Malformed."""
    return comments_in_word(Package(content)) if format == "docx" else comments_in_open(OpenPackage(content))
