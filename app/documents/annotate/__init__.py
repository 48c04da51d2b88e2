"""Somebody's own file with what the replies say: native comments and tracked changes, and nothing else changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents import ooxml
from app.documents.annotate.docx import Annotator
from app.documents.annotate.remark import Remark, in_order, overlapping
from app.documents.rewrite import clean
from app.documents.story import View

__all__ = ["Annotated", "OtherText", "Remark", "annotate_docx"]

VIEWS: tuple[View, ...] = ("accepted", "original")


class OtherText(ValueError):  # noqa: N818 - it is what the file has
    """The file does not have the text that the remarks are on."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """The file, and the remarks whose change is said in a comment because it could not be made."""

    content: bytes
    spelled: tuple[Remark, ...]


def annotate_docx(content: bytes, text: str, remarks: Sequence[Remark], author: str) -> Annotated:
    """The .docx with the remarks of `author` in it. Raises OtherText, and Malformed where it is none."""
    for view in VIEWS:
        package = ooxml.Package(content)
        story = ooxml.story(package, view)
        if story.text == text:
            ordered = in_order(remarks, text)
            assert not overlapping(ordered)
            annotator = Annotator(package, story, " ".join(clean(author).split()))
            annotator.annotate(ordered)
            return Annotated(package.save(), tuple(annotator.spelled))
    raise OtherText("The file does not have the text that the replies answer.")
