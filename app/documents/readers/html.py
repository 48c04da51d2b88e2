"""Web pages, and the HTML of mails and chapters: paragraphs, headings and emphasis are kept, the rest is dropped."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree
from lxml import html as lxml_html

from app.documents.article import Article, Note, NoteKind, Wishes
from app.documents.readers.asked import Asked
from app.documents.readers.gathered import PLAIN, Gathered, Looks
from app.documents.readers.text import decoded
from app.documents.refusals import unsafe

Element = etree._Element
CHARSET = re.compile(rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
DECLARED_WITHIN = 4096  # bytes

NO_TEXT = (
    "audio button canvas embed footer head iframe input math meta nav noscript object option script select "
    "style svg template textarea title video"
)
DROPPED = frozenset(NO_TEXT.split())
LINES_OF_THEIR_OWN = (
    "address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 "
    "h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul"
)
BLOCKS = frozenset(LINES_OF_THEIR_OWN.split())
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
STRONG, EMPHASIS = frozenset({"b", "strong"}), frozenset({"i", "em", "cite", "dfn"})
WORDS_OF_TITLES = re.compile(r"\b(?:MsoTitle|MsoSubtitle|MsoHeading\w*)\b")
HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden", re.I)
WEIGHT = re.compile(r"font-weight\s*:\s*(\w+)", re.IGNORECASE)
STYLE = re.compile(r"font-style\s*:\s*(\w+)", re.IGNORECASE)
AS_IT_STANDS = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
SIGN_OF_A_LIST = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)  # Word writes numbers as text, and dots too
BESIDE = re.compile(r"mso-element\s*:\s*(comment|footnote|endnote)-list", re.IGNORECASE)
BESIDE_KINDS: dict[str, NoteKind] = {"comment": "comment", "footnote": "footnote", "endnote": "endnote"}
TOO_DEEP = "Excessive depth"


def read(content: bytes, asked: Asked) -> Article:
    """The text of a page: of its one article or main part, where it says which that is."""
    return read_markup(decoded(content, declared(content)), asked.wishes)


def read_markup(markup: str, wishes: Wishes) -> Article:
    """The text of HTML that is characters already."""
    root = parsed(markup)
    walk = Walk(gone="ins" if wishes.changes == "original" else "del")
    if root is not None:
        walk.through(main_part(root))
    text, marks = walk.gathered.done()
    has_heading = any(mark.kind == "heading" for mark in marks)
    title = None if root is None or has_heading else " ".join((root.findtext(".//title") or "").split()) or None
    return Article(text, title, marks, tuple(walk.notes), walk.changes)


def declared(content: bytes) -> str | None:
    """The encoding that a page says it has."""
    found = CHARSET.search(content[:DECLARED_WITHIN])
    return found[1].decode("ascii") if found else None


def parsed(markup: str) -> Element | None:
    """The root of the page, or None where there is nothing in it. Raises Unreadable for a page nested too deep."""
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = lxml_html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        return None
    if any(TOO_DEEP in entry.message for entry in parser.error_log):
        raise unsafe("is nested deeper than any document")
    return root


def main_part(root: Element) -> Element:
    """The article where there is one and no other, else the main part, else all of it."""
    for name in ("article", "main"):
        found = root.findall(f".//{name}")
        if len(found) == 1:
            return found[0]
    return root


@dataclass(slots=True)
class Walk:
    """A walk through a page, without recursion. `gone` is the element of a tracked change that is not read."""

    gone: str
    gathered: Gathered = field(default_factory=Gathered)
    notes: list[Note] = field(default_factory=list)
    changes: int = 0
    _numbers: dict[Element, int] = field(default_factory=dict)  # of the last item of each numbered list

    def through(self, root: Element) -> None:
        """Gather all that is in an element."""
        self._enter(root)

    def _enter(self, root: Element) -> None:
        waiting: list[tuple[Element, Iterator[Element], Looks, bool]] = []
        self._open(root, PLAIN, False, waiting)
        while waiting:
            element, children, looks, as_it_stands = waiting[-1]
            child = next(children, None)
            if child is None:
                waiting.pop()
                self._close(element)
                parent = waiting[-1] if waiting else None
                if parent:
                    self._text(element.tail, parent[2], parent[3])
            elif not self._open(child, looks, as_it_stands, waiting):
                self._text(child.tail, looks, as_it_stands)

    def _open(
        self,
        element: Element,
        looks: Looks,
        as_it_stands: bool,
        waiting: list[tuple[Element, Iterator[Element], Looks, bool]],
    ) -> bool:
        """Whether there is something inside to be walked through."""
        tag, style = element.tag, element.get("style", "")
        if not isinstance(tag, str) or self._is_dropped(element, tag, style):
            return False
        if tag == "br":
            self.gathered.line_break()
            return False
        if tag in BLOCKS:
            self.gathered.end_paragraph()
        looks = looks_of(tag, style, looks)
        as_it_stands = as_it_stands or tag == "pre" or bool(AS_IT_STANDS.search(style))
        if tag == "li":
            self.gathered.label(self._number_of(element))
        self._text(element.text, looks, as_it_stands)
        waiting.append((element, iter(element), looks, as_it_stands))
        return True

    def _close(self, element: Element) -> None:
        if element.tag in BLOCKS:
            self.gathered.end_paragraph(heading=is_heading(element))

    def _is_dropped(self, element: Element, tag: str, style: str) -> bool:
        if tag in {"ins", "del"}:
            self.changes += 1
        if tag == self.gone or tag in DROPPED or "hidden" in element.attrib or HIDDEN.search(style):
            return True
        if SIGN_OF_A_LIST.search(style):
            sign = "".join(map(str, element.itertext())).strip()
            if any(character.isalnum() for character in sign):
                self.gathered.label(f"{sign} ")
            return True
        if found := BESIDE.search(style):
            self._set_beside(element, BESIDE_KINDS[found[1].lower()])
            return True
        if tag == "aside":
            self._set_beside(element, "text-box")
            return True
        return "msocomanchor" in element.get("class", "")

    def _number_of(self, item: Element) -> str:
        """What stands before an item of a numbered list; nothing before one with a dot."""
        items = item.getparent()
        if items is None or items.tag != "ol":
            return ""
        first = items.get("start", "")
        before = self._numbers.get(items, int(first) - 1 if first[:9].isdecimal() and len(first) < 9 else 0)
        self._numbers[items] = before + 1
        return f"{before + 1}. "

    def _set_beside(self, element: Element, kind: NoteKind) -> None:
        """What is no part of the text goes beside it."""
        inner = Walk(self.gone)
        for child in element:
            inner.through(child)
            inner.gathered.end_paragraph()
        text, _ = inner.gathered.done()
        if text:
            self.notes.append(Note(kind, text, at=self.gathered.place()))

    def _text(self, text: str | None, looks: Looks, as_it_stands: bool) -> None:
        if not text:
            return
        if not as_it_stands:
            self.gathered.words(text, looks)
            return
        for number, line in enumerate(text.split("\n")):
            if number:
                self.gathered.line_break()
            self.gathered.verbatim(line.rstrip("\r"), looks)


def looks_of(tag: str, style: str, looks: Looks) -> Looks:
    """How the text in an element looks: its own word, else that of what is around it."""
    if tag in STRONG:
        looks = looks | {"strong"}
    if tag in EMPHASIS:
        looks = looks | {"emphasis"}
    if weight := WEIGHT.search(style):
        heavy = weight[1].lower() in {"bold", "bolder"} or (weight[1].isdigit() and int(weight[1]) >= 600)
        looks = looks | {"strong"} if heavy else looks - {"strong"}
    if slant := STYLE.search(style):
        looks = looks | {"emphasis"} if slant[1].lower() in {"italic", "oblique"} else looks - {"emphasis"}
    return looks


def is_heading(element: Element) -> bool:
    """Whether a block is a heading: by its tag, by its role, or by Word's name for it."""
    if element.tag in HEADINGS or element.get("role") == "heading":
        return True
    return bool(WORDS_OF_TITLES.search(element.get("class", "")))
