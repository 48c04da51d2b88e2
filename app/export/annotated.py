"""The journalist's own file with the replies in it; a clean file of the draft where it came without one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from itertools import groupby
from pathlib import PurePath
from typing import Literal

from sqlmodel import Session, select

from app.access import Actor, find_draft, newest_revision
from app.db.tables import Original
from app.desk import read
from app.desk.shapes import Shape
from app.documents.annotate import FORMATS, Annotated, Block, OtherText, Remark, annotated, annotated_clean
from app.documents.labels import Labels, labels_for
from app.documents.markup import Malformed
from app.documents.writers.naming import named_as
from app.errors import NothingToExportError
from app.export.service import asks, said, spans_of
from app.text.marks import within

# How the files are called among all that can be sent.
SENT_AS = {f"annotated-{format}": format for format in FORMATS}
Base = Literal["original", "clean", "other-format", "other-text"]
BASES: dict[Base, str] = {
    "original": "It is their own file.",
    "clean": "The draft did not come as such a file: this is a clean one of its text.",
    "other-format": "Their file is of the other format: this is a clean one of its text.",
    "other-text": "Their file does not have the text of the draft as it is here: this is a clean one of its text.",
}
WRAP = re.compile(r"(?<!\n)\n(?!\n)")


@dataclass(frozen=True, slots=True)
class Case:
    """What an annotated file is made of: the draft as JSON has it, a remark for each reply, and its own file if any.

    `signed` says that it is signed by name, which is only done when it is asked for.
    """

    draft: Shape
    labels: Labels
    remarks: dict[str, Remark]
    file_name: str | None
    content: bytes | None
    signed: bool = False

    @property
    def author(self) -> str:
        """Who signs: the interviewee, or nobody but "Response"."""
        return self.authors[-1] if self.signed else self.labels.response

    @property
    def authors(self) -> tuple[str, ...]:
        """Whoever a file of this draft may have been signed by, the likeliest first."""
        person = self.draft["interviewee"]
        return (self.labels.response, *([str(person["name"])] if person else []))


@dataclass(frozen=True, slots=True)
class Returnable:
    """The file to send. `base` says of what it was made, `spelled` how many changes are only said in comments."""

    content: bytes
    name: str
    base: Base
    spelled: int


def case_of(session: Session, actor: Actor, uid: str, zone: tzinfo | None = None, *, signed: bool = False) -> Case:
    """Fetch it, with the moments told in `zone` or by this machine's clock. Raises NotFoundError."""
    draft = read.plain_draft(session, actor, uid)
    labels = labels_for(draft["language"])
    revision = newest_revision(session, find_draft(session, actor, uid))
    file = session.exec(select(Original).where(Original.revision_id == revision.id)).one_or_none()
    answered = [segment for segment in draft["segments"] if segment["reply"] and asks(segment)]
    remarks = {segment["reply"]["id"]: remark_of(segment, labels, zone) for segment in answered}
    name, content = (None, None) if file is None else (file.file_name, file.content)
    return Case(draft, labels, remarks, name, content, signed)


def annotate(case: Case, format: str) -> Returnable:
    """Make the file in `format`, one of FORMATS. Raises NothingToExportError where no reply has content."""
    if not case.remarks:
        raise NothingToExportError("No reply has content yet. Write one, and then there is something to export.")
    remarks = list(case.remarks.values())
    own, base = own_format(case), "clean"
    if case.content is not None and own == format:
        try:
            done = annotated(format, case.content, case.draft["revision"]["text"], remarks, case.author)
            return Returnable(done.content, file_name(case, format), "original", len(done.spelled))
        except (OtherText, Malformed):
            base = "other-text"
    elif own in FORMATS:
        base = "other-format"
    done = clean_file(case, format, remarks)
    return Returnable(done.content, file_name(case, format), base, len(done.spelled))  # type: ignore[arg-type]


def own_format(case: Case) -> str | None:
    """How the draft's file is called by its ending."""
    return None if case.file_name is None else PurePath(case.file_name.replace("\\", "/")).suffix[1:].lower()


def clean_file(case: Case, format: str, remarks: Sequence[Remark]) -> Annotated:
    """The draft's text as a file of its own; a line that is only wrapped runs on there, in a wording too."""
    draft = case.draft
    running = [replace(remark, wording=remark.wording and WRAP.sub(" ", remark.wording)) for remark in remarks]
    text, title = draft["revision"]["text"], draft["title"]
    return annotated_clean(format, text, list(blocks(draft)), title, draft["language"], running, case.author)


def blocks(draft: Shape) -> Iterator[Block]:
    """The paragraphs that the segments of a draft make, with what it sets apart in them."""
    bold, italics = spans_of(draft, "strong"), spans_of(draft, "emphasis")
    for _, together in groupby(draft["segments"], key=lambda segment: segment["paragraph"]):
        parts = list(together)
        start, end, heading = parts[0]["start"], parts[-1]["end"], parts[0]["kind"] == "heading"
        yield Block(start, end, heading, within(bold, start, end), within(italics, start, end))


def file_name(case: Case, format: str) -> str:
    """ "Svar – " and what their file is called, or the draft's title."""
    title = PurePath(case.file_name.replace("\\", "/")).stem if case.file_name else case.draft["title"]
    return named_as(case.labels.response, title, format)


def remark_of(segment: Shape, labels: Labels, zone: tzinfo | None) -> Remark:
    """What one reply says in the file. Its internal note has no place there."""
    reply = segment["reply"]
    wording = wording_of(segment)
    lines = list(comment_lines(reply, labels))
    proposed = [f"{labels.wording}{labels.colon} {labels.quoted(wording)}"] if wording else []
    return Remark(
        start=segment["start"],
        end=segment["end"],
        comment="\n".join(lines),
        spelled="\n".join([lines[0], *proposed, *lines[1:]]),
        quoted=labels.quoted(" ".join(segment["text"].split())),
        wording=wording,
        written_at=datetime.fromisoformat(reply["updated_at"]).astimezone(zone),
    )


def wording_of(segment: Shape) -> str | None:
    """What is to stand in the passage's place: nothing for `remove`, None where it stays as it is."""
    reply = segment["reply"]
    if reply["stance"] == "remove":
        return ""
    proposed = (reply["wording"] or "").strip() if reply["stance"] == "correct" else ""
    return proposed if proposed not in {"", segment["text"].strip()} else None


def comment_lines(reply: Shape, labels: Labels) -> Iterator[str]:
    """The comment, line by line: what is asked for, then why, then what is only for the newsroom."""
    heads = {"approve": labels.approved, "remove": labels.removed}
    yield heads.get(reply["stance"], labels.stances[reply["stance"]])
    if reply["stance"] == "correct" and reply["misquote"]:
        yield labels.misquotes[reply["misquote"]]
    if body := said(reply).strip():
        yield body
    if sources := [" ".join(source.split()) for source in reply["sources"] if source.strip()]:
        yield f"{labels.sources}{labels.colon} {'; '.join(sources)}"
    if note := (reply["note_to_journalist"] or "").strip():
        yield f"{labels.note}{labels.colon} {note}"
