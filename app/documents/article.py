"""What a reader makes of a file: the text of a draft, before anybody has looked for quotes in it."""

from dataclasses import dataclass
from typing import Literal

from app.documents.story import View
from app.text.marks import Mark

NoteKind = Literal["comment", "footnote", "endnote", "text-box", "mail", "attachment", "picture"]


@dataclass(frozen=True, slots=True)
class Note:
    """What stands beside the text and is no part of it. `at` is where it belongs in the text, where known."""

    kind: NoteKind
    text: str
    author: str | None = None
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """The text as the file has it, and the title where the file names one apart from the text.

    `changes` counts the tracked changes in the file, which the text shows accepted or undone as it was asked for.
    `parts` names what the draft may be where a file holds several texts (a mail and its attachments); `part` is the
    one that `text` is, and the others are notes. `unsure` says that a person should look through it: it was put
    together from the places of letters on a page.
    """

    text: str
    title: str | None = None
    marks: tuple[Mark, ...] = ()
    notes: tuple[Note, ...] = ()
    changes: int = 0
    parts: tuple[str, ...] = ()
    part: int = 0
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person may choose of a file: which view of its tracked changes, and which of its parts is the draft.

    Without a choice the changes are accepted, and the longest part is the draft.
    """

    changes: View = "accepted"
    part: int | None = None
