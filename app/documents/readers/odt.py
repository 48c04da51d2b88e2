"""OpenDocument (.odt): the text with or without the tracked changes in it; comments, notes and text boxes beside it."""

from collections.abc import Iterator

from app.documents.article import Article, Note
from app.documents.markup import Element, Malformed
from app.documents.odf import Package, Piece, story
from app.documents.odf.names import OASIS, dc, office, text
from app.documents.readers.asked import Asked
from app.documents.readers.gathered import BREAK, PLAIN, Look, Looks
from app.documents.readers.told import Places, marks_of, notes_of, text_of
from app.documents.refusals import damaged
from app.documents.story import Paragraph

STYLE = f"{{{OASIS}style:1.0}}"
FO = f"{{{OASIS}xsl-fo-compatible:1.0}}"
TITLES = ("Title", "Subtitle", "Heading")
LOOKS: dict[tuple[str | bytes, str | bytes], Look] = {
    (f"{FO}font-weight", "bold"): "strong",
    (f"{FO}font-style", "italic"): "emphasis",
}
NAMED_LOOKS: dict[str, Look] = {"Strong_20_Emphasis": "strong", "Emphasis": "emphasis"}
PARAGRAPHS = (text("p"), text("h"))


def read(content: bytes, asked: Asked) -> Article:
    """The text of the file. Raises Unreadable."""
    try:
        package = Package(content)
        told = story(package, asked.wishes.changes)
        body = package.body
    except Malformed as error:
        raise damaged() from error
    styles, places = Styles(package.content), Places(told, PARAGRAPHS)
    return Article(
        text_of(told),
        marks=tuple(marks_of(told, styles.is_heading, styles.looks_of)),
        notes=(*notes_of(told, places), *_comments(body, places)),
        changes=sum(1 for _ in body.iter(text("changed-region"))),
    )


def _comments(body: Element, places: Places) -> Iterator[Note]:
    """What others have written in the margin, in the order of the text."""
    for annotation in body.iter(office("annotation")):
        lines = ("".join(map(str, paragraph.itertext())).strip() for paragraph in annotation.iter(*PARAGRAPHS))
        said = BREAK.join(line for line in lines if line)
        if said:
            author = (annotation.findtext(dc("creator")) or "").strip() or None
            yield Note("comment", said, author, places.of(annotation))


class Styles:
    """What the styles of a file mean: which are headings, and which set words apart."""

    def __init__(self, content: Element) -> None:
        found = content.iterfind(f"{office('automatic-styles')}/{STYLE}style")
        self._styles = {style.get(f"{STYLE}name", ""): style for style in found}
        self._looks: dict[str, Looks] = {}

    def is_heading(self, paragraph: Paragraph[Piece]) -> bool:
        """Whether a paragraph is a heading, or has the style of one."""
        element = paragraph.elements[-1]
        if element.tag == text("h"):
            return True
        name = element.get(text("style-name"), "")
        style = self._styles.get(name)
        parent = name if style is None else style.get(f"{STYLE}parent-style-name", "")
        return parent.startswith(TITLES)

    def looks_of(self, piece: Piece) -> Looks:
        """How the spans around a piece set it apart."""
        looks = PLAIN
        node: Element | None = piece.node if piece.slot == "text" else piece.node.getparent()
        while node is not None and node.tag not in PARAGRAPHS:
            looks |= self._looks_of(node.get(text("style-name"), ""))
            node = node.getparent()
        return looks

    def _looks_of(self, name: str) -> Looks:
        if name not in self._looks:
            style = self._styles.get(name)
            properties = None if style is None else style.find(f"{STYLE}text-properties")
            looks = {LOOKS[item] for item in (() if properties is None else properties.items()) if item in LOOKS}
            named = name if style is None else style.get(f"{STYLE}parent-style-name", "")
            self._looks[name] = frozenset(looks | {NAMED_LOOKS[named]} if named in NAMED_LOOKS else looks)
        return self._looks[name]
