"""Somebody's own file with what the replies say: native comments and tracked changes, and nothing else changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents import odf, ooxml
from app.documents.annotate.clean import Block, clean_docx, clean_odt
from app.documents.annotate.docx import Annotator
from app.documents.annotate.held import Held, held
from app.documents.annotate.odt import OpenAnnotator
from app.documents.annotate.remark import Remark, in_order, overlapping
from app.documents.rewrite import clean
from app.documents.story import BREAK, P, Story, View

__all__ = ["FORMATS", "Annotated", "Block", "Held", "OtherText", "Remark", "annotated", "annotated_clean", "held"]

FORMATS = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
}
VIEWS: tuple[View, ...] = ("accepted", "original")


class OtherText(ValueError):  # noqa: N818 - it is what the file has
    """The file does not have the text that the remarks are on."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """The file, and the remarks whose change is said in a comment because it could not be made."""

    content: bytes
    spelled: tuple[Remark, ...]


def annotated(format: str, content: bytes, text: str, remarks: Sequence[Remark], author: str) -> Annotated:
    """A file of one of FORMATS with the remarks of `author` in it, which are on `text`, the text of its body or more.

    Raises OtherText, and Malformed where it is no such file.
    """
    for view in VIEWS:
        if format == "docx":
            word = ooxml.Package(content)
            told = ooxml.story(word, view)
            if has_text(told, text):
                return _signed(Annotator(word, told, _name(author)), remarks)
        else:
            package = odf.Package(content)
            story = odf.story(package, view)
            if has_text(story, text):
                return _signed(OpenAnnotator(package, story, _name(author)), remarks)
    raise OtherText("The file does not have the text that the replies answer.")


def annotated_clean(
    format: str, text: str, blocks: Sequence[Block], title: str, language: str, remarks: Sequence[Remark], author: str
) -> Annotated:
    """A new file of `text` with the remarks in it."""
    if format == "docx":
        return _signed(Annotator(*clean_docx(text, blocks, title, language), _name(author)), remarks)
    return _signed(OpenAnnotator(*clean_odt(text, blocks, title, language), _name(author)), remarks)


def has_text(story: Story[P], text: str) -> bool:
    """Whether `text` is what the file tells: all of it, or what comes before its boxes and notes."""
    return story.text == text or story.text.startswith(text + BREAK)


def _signed(annotator: Annotator | OpenAnnotator, remarks: Sequence[Remark]) -> Annotated:
    ordered = in_order(remarks, annotator.story.text)
    assert not overlapping(ordered)
    annotator.annotate(ordered)
    return Annotated(annotator.package.save(), tuple(annotator.spelled))


def _name(author: str) -> str:
    return " ".join(clean(author).split())
