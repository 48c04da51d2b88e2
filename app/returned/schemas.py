"""What goes out of a returned file."""

from typing import Annotated, Any, Literal

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


RETURNED: dict[str, Any] = {
    "ReturnedFile": {
        "id": "01a20885-3300-7116-85c1-9148cefe18f3",
        "file_name": "The library, with answers.docx",
        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "received_at": "2026-11-23T19:12:00.000000Z",
        "items": [
            {
                "reply_id": "01a20885-3152-7116-85c1-9148cefe18f3",
                "segment_id": "01a20885-313a-71ea-a184-749d0136c0c6",
                "passage": "The doors stand open all night.",
                "wording": "The doors stand open until two.",
                "comment": "answered",
                "answers": [{"author": "Ada Wren", "at": "2026-11-23T19:05:00", "text": "Thank you, we take it."}],
                "change": "accepted",
                "text": None,
            }
        ],
        "others": [],
    }
}
