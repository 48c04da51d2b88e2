"""What goes out of a returned file."""

from typing import Annotated, Literal

from fastapi import UploadFile
from pydantic import AwareDatetime, Field

from app.desk.schemas import Id, Out
from app.web.inputs import In

At = Annotated[str | None, Field(description="As the file tells it, in no zone.")]


class ReturnedIn(In):
    """The file that came back: .docx or .odt."""

    file: UploadFile


class Said(Out):
    """What somebody wrote in a comment."""

    author: str
    at: At
    text: str


class Remarked(Said):
    """A comment that answers none of ours, and the words it stands on."""

    passage: str


class Found(Out):
    """What became of one reply. `wording` is what was proposed, empty for a removal; `text` is what stands there now,
    where that is neither the wording nor the passage.
    """

    reply_id: Id
    segment_id: Id
    passage: str
    wording: str | None
    comment: Literal["answered", "resolved", "unanswered", "missing"]
    answers: list[Said]
    change: Literal["accepted", "rejected", "rewritten", "pending"] | None
    text: str | None


class ReturnedFile(Out):
    """A returned file, and what was found in it reply by reply."""

    id: Id
    file_name: str
    sha256: str
    received_at: AwareDatetime
    items: list[Found]
    others: list[Remarked]
