"""Word (.docx): the text with or without the tracked changes in it; comments, notes and text boxes beside it."""

from collections.abc import Iterator

from app.documents.article import Article, Note
from app.documents.markup import Element, Malformed
from app.documents.ooxml import Package, Piece, story
from app.documents.ooxml.names import OFF, w
from app.documents.ooxml.walk import Walk
from app.documents.readers.asked import Asked
from app.documents.readers.gathered import BREAK, PLAIN, Look, Looks
from app.documents.readers.told import Places, marks_of, notes_of, text_of
from app.documents.refusals import damaged
from app.documents.story import Paragraph

CHANGES = (w("ins"), w("del"), w("moveTo"), w("moveFrom"))
TITLES = ("heading ", "title", "subtitle")  # what Word calls its styles inside, in every language
LOOKS: dict[Look, str] = {"strong": w("b"), "emphasis": w("i")}
NAMED_LOOKS: dict[str, Look] = {"strong": "strong", "emphasis": "emphasis"}
LOWEST_OUTLINE = 9  # the level of running text
MOST_PARENTS = 10  # styles that a style is based on


def read(content: bytes, asked: Asked) -> Article:
    """The text of the file. Raises Unreadable."""
    try:
        package = Package(content)
        told = story(package, asked.wishes.changes)
        main = package.xml(package.main)
        styles = Styles(package)
        places = Places(told, (w("p"),))
        notes = [*notes_of(told, places), *_comments(package, main, places)]
    except Malformed as error:
        raise damaged() from error
    return Article(
        text_of(told),
        marks=tuple(marks_of(told, styles.is_heading, styles.looks_of)),
        notes=tuple(notes),
        changes=sum(1 for _ in main.iter(*CHANGES)),
    )


def _comments(package: Package, main: Element, places: Places) -> Iterator[Note]:
    """What others have written in the margin, in the order of the text."""
    name = package.related("comments")
    if name is None:
        return
    known = {comment.get(w("id")): comment for comment in package.xml(name).iter(w("comment"))}
    for reference in main.iter(w("commentReference")):
        comment = known.pop(reference.get(w("id")), None)
        if comment is None:
            continue
        text = BREAK.join(paragraph.text for paragraph in Walk(name).blocks(comment, "body") if paragraph.text.strip())
        if text:
            yield Note("comment", text, comment.get(w("author")) or None, places.of(reference))


class Styles:
    """What the styles of a file mean: which are headings, and which set words apart."""

    def __init__(self, package: Package) -> None:
        name = package.related("styles")
        root = None if name is None else package.xml(name)
        found = () if root is None else root.iter(w("style"))
        self._styles = {style.get(w("styleId")): style for style in found}
        self._known: dict[str, bool] = {}

    def is_heading(self, paragraph: Paragraph[Piece]) -> bool:
        """Whether a paragraph has the style of a heading, or a level in the outline."""
        properties = paragraph.elements[-1].find(w("pPr"))
        if properties is None:
            return False
        if _has_level(properties):
            return True
        style = properties.find(w("pStyle"))
        return style is not None and self._is_title(style.get(w("val"), ""))

    def looks_of(self, piece: Piece) -> Looks:
        """How a run is set apart by itself; the looks of its paragraph's style are those of all the text."""
        properties = piece.run.find(w("rPr"))
        if properties is None:
            return PLAIN
        looks = {look for look, tag in LOOKS.items() if _is_on(properties.find(tag))}
        style = properties.find(w("rStyle"))
        if style is not None and (named := self._name(style.get(w("val"), "")).lower()) in NAMED_LOOKS:
            looks.add(NAMED_LOOKS[named])
        return frozenset(looks)

    def _is_title(self, id: str) -> bool:
        if id not in self._known:
            self._known[id] = any(
                self._name(parent).lower().startswith(TITLES) or _has_level(self._styles[parent].find(w("pPr")))
                for parent in self._line(id)
            )
        return self._known[id]

    def _name(self, id: str) -> str:
        style = self._styles.get(id)
        name = None if style is None else style.find(w("name"))
        return "" if name is None else name.get(w("val"), "")

    def _line(self, id: str) -> Iterator[str]:
        """A style and those it is based on."""
        for _ in range(MOST_PARENTS):
            if id not in self._styles:
                return
            yield id
            based = self._styles[id].find(w("basedOn"))
            id = "" if based is None else based.get(w("val"), "")


def _has_level(properties: Element | None) -> bool:
    level = None if properties is None else properties.find(w("outlineLvl"))
    value = "" if level is None else level.get(w("val"), "")
    return value.isdecimal() and int(value[:4]) < LOWEST_OUTLINE


def _is_on(switch: Element | None) -> bool:
    return switch is not None and switch.get(w("val"), "1") not in OFF
