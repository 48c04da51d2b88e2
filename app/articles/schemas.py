"""What a file is read into, and what may be chosen of it."""

from fastapi import UploadFile
from pydantic import ConfigDict, Field

from app.desk.schemas import Mark, Out
from app.documents.article import NoteKind
from app.web.wishes import WishesIn


class ArticleIn(WishesIn):
    """A file to look at."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"file": "draft.docx"}]})

    file: UploadFile


class Note(Out):
    """What stands beside the text and is no part of it; `at` is where in the text it belongs, where that is known."""

    kind: NoteKind
    text: str
    author: str | None
    at: int | None


class Article(Out):
    """What is read in a file. `changes` counts its tracked changes; `unsure` asks a person to look through the text."""

    text: str
    title: str | None
    marks: list[Mark]
    notes: list[Note]
    changes: int
    parts: list[str] = Field(description="What the draft may be, where the file holds several texts, as a mail does.")
    part: int
    unsure: bool
