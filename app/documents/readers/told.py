"""What a word processor's file tells, as an article: the body is the text, and all else stands beside it."""

from collections.abc import Callable, Iterator

from app.documents.article import Note, NoteKind
from app.documents.markup import Element
from app.documents.readers.gathered import Look, Looks
from app.documents.story import BREAK, P, Paragraph, Place, Story
from app.text.marks import Mark

KINDS: dict[Place, NoteKind] = {"box": "text-box", "footnote": "footnote", "endnote": "endnote"}


def text_of(story: Story[P]) -> str:
    """The text of the body, its tables among it: the beginning of the story's own text, so that offsets agree."""
    ends = [
        start + len(paragraph.text)
        for paragraph, start in zip(story.paragraphs, story.starts, strict=True)
        if paragraph.place not in KINDS
    ]
    return story.text[: max(ends, default=0)]


def marks_of(
    story: Story[P], is_heading: Callable[[Paragraph[P]], bool], looks_of: Callable[[P], Looks]
) -> Iterator[Mark]:
    """The headings of the body, and what is set apart in the other paragraphs."""
    for paragraph, start in zip(story.paragraphs, story.starts, strict=True):
        if paragraph.place in KINDS:
            continue
        if is_heading(paragraph):
            yield Mark("heading", start, start + len(paragraph.text))
        else:
            yield from _set_apart(paragraph, start, looks_of)


def _set_apart(paragraph: Paragraph[P], start: int, looks_of: Callable[[P], Looks]) -> Iterator[Mark]:
    since: dict[Look, int] = {}
    at = start
    for piece in paragraph.pieces:
        looks = looks_of(piece)
        for look in [look for look in since if look not in looks]:
            yield Mark(look, since.pop(look), at)
        for look in looks:
            since.setdefault(look, at)
        at += len(piece.text)
    for look, begin in since.items():
        yield Mark(look, begin, at)


class Places:
    """Where in the text the paragraphs of a file begin. `tags` are those of its paragraphs."""

    def __init__(self, story: Story[P], tags: tuple[str, ...]) -> None:
        self._tags = tags
        self._starts = {
            element: start
            for paragraph, start in zip(story.paragraphs, story.starts, strict=True)
            for element in paragraph.elements
        }

    def of(self, element: Element | None) -> int | None:
        """Where the paragraph around an element begins."""
        around = () if element is None else element.iterancestors(*self._tags)
        return next((self._starts[paragraph] for paragraph in around if paragraph in self._starts), None)


def notes_of(story: Story[P], places: Places) -> Iterator[Note]:
    """Text boxes, footnotes and endnotes; the paragraphs that hang at one place are one note."""
    waiting: tuple[object, Place, list[str], int | None] | None = None
    for paragraph in story.paragraphs:
        if paragraph.place not in KINDS:
            continue
        if waiting and waiting[0] is paragraph.anchor and waiting[1] == paragraph.place:
            waiting[2].append(paragraph.text)
            continue
        if waiting:
            yield _note(*waiting[1:])
        waiting = paragraph.anchor, paragraph.place, [paragraph.text], places.of(paragraph.anchor)
    if waiting:
        yield _note(*waiting[1:])


def _note(place: Place, texts: list[str], at: int | None) -> Note:
    return Note(KINDS[place], BREAK.join(texts), at=at)
