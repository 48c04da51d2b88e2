"""The check before a response is sent: exactly what leaves, what stays, and what is in the way.

It makes the very file and looks into it; what must stay is looked for in every part of it.
"""

import io
from collections.abc import Iterator
from datetime import tzinfo
from typing import Any
from zipfile import ZipFile, is_zipfile

from sqlmodel import Session

from app.access import Actor
from app.db.tables import now
from app.desk import read
from app.desk.shapes import Shape
from app.documents.annotate import held
from app.documents.inside import texts
from app.documents.labels import labels_for
from app.documents.letter import one_line
from app.documents.public import for_audience
from app.documents.response import Form, ResponseDocument
from app.documents.writers import file_name, write
from app.errors import NameLeftError
from app.export.annotated import Case, Returnable, annotate, case_of
from app.export.service import asks, goes, listed, response_document, said
from app.submissions.service import over_space, too_long
from app.text.aliases.replace import replaced

TELLING = 12  # characters from which a text found in a file is no coincidence


def check(session: Session, actor: Actor, uid: str, form: Form, format: str, zone: tzinfo | None) -> Shape:
    """PreSend. Raises NotFoundError, NothingToExportError."""
    draft = read.plain_draft(session, actor, uid)
    over = over_space(draft) if form.audience == "journalist" else 0
    document, left = _document(session, actor, uid, form, zone)
    content = write(document, format) if document else None
    return {
        "ready": not over and not left,
        "over": over,
        "too_long": too_long(session, actor, uid) if over else [],
        "left": left,
        "goes": _named(session, actor, uid, draft, form),
        "stays": list(_staying(draft)),
        "people": _people(document) if document else [],
        "greeting": bool(document and for_audience(document).greeting),
        "signature": bool(document and for_audience(document).signature),
        "file_name": document and file_name(document, format),
        "bytes": content and len(content),
        "parts": _parts(content) if content else [],
        "properties": _properties(document) if document else {},
        "annotated": None,
        "leaks": list(_leaks(draft, " ".join(_said(document)), content)) if document and content else [],
        "please_confirm": labels_for(draft["language"]).confirm,
    }


def check_annotated(
    session: Session, actor: Actor, uid: str, format: str, zone: tzinfo | None, *, signed: bool
) -> Shape:
    """PreSend of their own file with comments and changes. Raises NotFoundError, NothingToExportError."""
    case = case_of(session, actor, uid, zone, signed=signed)
    made, draft, form = annotate(case, format), case.draft, Form()
    over, inside = over_space(draft), held(made.content, case.author)
    return {
        "ready": not over,
        "over": over,
        "too_long": too_long(session, actor, uid) if over else [],
        "left": [],
        "goes": [one for one in _going(draft, form) if one["segment_id"]],
        "stays": [*_staying(draft), *_without_place(draft, form)],
        "people": [case.author],
        "greeting": False,
        "signature": False,
        "file_name": made.name,
        "bytes": len(made.content),
        "parts": _parts(made.content),
        "properties": inside.properties,
        "annotated": {
            "base": made.base,
            "author": case.author,
            "comments": inside.comments,
            "changes": inside.changes,
            "said_in_words": made.spelled,
            "their_comments": inside.their_comments,
            "their_changes": inside.their_changes,
            "people": list(inside.people),
            "hidden": inside.hidden,
        },
        "leaks": list(_leaks(draft, " ".join(_in_remarks(case, made)), made.content)),
        "please_confirm": case.labels.confirm,
    }


def _without_place(draft: Shape, form: Form) -> Iterator[Shape]:
    """The replies that would leave in a document of ours, and have no passage to be a comment on."""
    if count := sum(one["segment_id"] is None for one in _going(draft, form)):
        yield {"what": "unplaced", "count": count}


def _in_remarks(case: Case, made: Returnable) -> Iterator[str]:
    """All that is meant to be in an annotated file: what was in theirs where it is that file, the draft, and what is
    said of it."""
    if case.content is not None and made.base == "original":
        yield from (text for _, text in texts(case.content))
    yield case.draft["revision"]["text"]
    for remark in case.remarks.values():
        yield from (remark.comment, remark.spelled, remark.wording or "")


def _document(
    session: Session, actor: Actor, uid: str, form: Form, zone: tzinfo | None
) -> tuple[ResponseDocument | None, Any]:
    try:
        return response_document(session, actor, uid, form, zone or now().tzinfo), []
    except NameLeftError as error:
        return None, error.extra["places"]


def _named(session: Session, actor: Actor, uid: str, draft: Shape, form: Form) -> list[Shape]:
    """What goes, as it goes: for the public without listed names."""
    going = list(_going(draft, form))
    if form.audience == "journalist":
        return going
    aliases = listed(session, actor, uid)
    return [one | {"text": replaced(one["text"], aliases, draft["language"])} for one in going]


def _going(draft: Shape, form: Form) -> Iterator[Shape]:
    number = 0
    for segment in draft["segments"]:
        if segment["reply"] and asks(segment):
            number += 1
            yield _one(segment["reply"], form, number, segment["id"])
    for reply in draft["unplaced_replies"]:
        if goes(reply) and said(reply).strip():
            yield _one(reply, form, None, None)


def _one(reply: Shape, form: Form, number: int | None, segment: str | None) -> Shape:
    return {
        "number": number,
        "reply_id": reply["id"],
        "segment_id": segment,
        "stance": reply["stance"],
        "length": reply["length"],
        "text": said(reply).strip() or (reply["wording"] or "").strip(),
        "note_to_journalist": bool(reply["note_to_journalist"]) and form.audience == "journalist",
        "sources": len(reply["sources"]),
    }


def _staying(draft: Shape) -> Iterator[Shape]:
    answered = [segment["reply"] for segment in draft["segments"] if segment["reply"]]
    replies = answered + draft["unplaced_replies"]
    counts = {
        "internal-note": sum(bool(reply["internal_note"]) for reply in replies),
        "background": sum(reply["publication"] == "background" for reply in replies),
        "left-out": sum(reply["length"] == "omit" for reply in replies),
        "skipped": sum(reply["stance"] == "skip" for reply in replies),
        "unanswered": sum(segment["reply"] is None and segment["kind"] != "heading" for segment in draft["segments"]),
        "correction-without-change": sum(
            s["reply"]["stance"] == "correct" and goes(s["reply"]) and not asks(s)
            for s in draft["segments"]
            if s["reply"]
        ),
    }
    yield from ({"what": what, "count": count} for what, count in counts.items() if count)


def _people(document: ResponseDocument) -> list[str]:
    shown = for_audience(document)
    return [name for name in map(one_line, (shown.outlet, shown.journalist, shown.interviewee)) if name]


def _parts(content: bytes) -> list[str]:
    if not is_zipfile(io.BytesIO(content)):
        return []
    with ZipFile(io.BytesIO(content)) as package:
        return package.namelist()


def _properties(document: ResponseDocument) -> dict[str, str]:
    return {
        "title": one_line(document.title),
        "language": document.language,
        "written": document.written_at.isoformat(timespec="seconds"),
    }


def _leaks(draft: Shape, meant: str, content: bytes) -> Iterator[str]:
    """What must stay and is in the file all the same, unless it is in what is meant to be there, too."""
    inside = "\n".join(text for _, text in texts(content))
    squeezed, allowed = _squeezed(inside), _squeezed(meant)
    for text in _secrets(draft):
        secret = _squeezed(text)
        if len(secret) >= TELLING and secret in squeezed and secret not in allowed:
            yield text


def _secrets(draft: Shape) -> Iterator[str]:
    for reply in [*(s["reply"] for s in draft["segments"] if s["reply"]), *draft["unplaced_replies"]]:
        yield reply["internal_note"] or ""
        if not goes(reply):
            yield from (reply["body"], reply["short_body"] or "", reply["note_to_journalist"] or "")


def _said(document: ResponseDocument) -> Iterator[str]:
    for answer in document.answers:
        yield from (answer.passage, answer.body, answer.wording or "", answer.note or "", *answer.sources)
    yield from (*document.unplaced, document.greeting or "", document.signature or "", document.title)


def _squeezed(text: str) -> str:
    return "".join(text.split()).casefold()
