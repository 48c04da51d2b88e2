"""Makes the response document of a draft: the segments answered with their replies, and nothing that is internal."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from sqlmodel import Session

from app.access import Actor, find_draft
from app.db.tables import now
from app.desk import read
from app.desk.shapes import Shape
from app.documents.public import for_audience, places_left, without_names
from app.documents.response import Answer, Form, ResponseDocument
from app.errors import NameLeftError, NothingToExportError
from app.text.aliases.replace import Alias
from app.text.marks import MarkKind, within
from app.text.paragraphs import Span


def response_document(
    session: Session, actor: Actor, uid: str, form: Form, zone: tzinfo | None = None
) -> ResponseDocument:
    """The response document of a draft, dated in `zone` or by this machine's clock.

    Raises NotFoundError, NothingToExportError where no reply has content, and NameLeftError where it is for the public
    and would still hold a listed name.
    """
    document = made_of(read.plain_draft(session, actor, uid), form, now().astimezone(zone))
    if form.audience == "journalist":
        return document
    return public(document, listed(session, actor, uid))


def listed(session: Session, actor: Actor, uid: str) -> tuple[Alias, ...]:
    """The alias table of a draft. Raises NotFoundError."""
    return tuple(Alias(**row) for row in find_draft(session, actor, uid).aliases)


def made_of(draft: Shape, form: Form, at: datetime) -> ResponseDocument:
    """The response document of a draft as it is shown, written `at` a moment of the clock on the wall."""
    segments = [segment for segment in draft["segments"] if segment["reply"] and asks(segment)]
    unplaced = tuple(said(reply) for reply in draft["unplaced_replies"] if goes(reply) and said(reply).strip())
    if not segments and not unplaced:
        raise NothingToExportError("No reply has content yet. Write one, and then there is something to export.")
    bold, italics = (spans_of(draft, kind) for kind in ("strong", "emphasis"))
    return ResponseDocument(
        title=draft["title"],
        outlet=draft["outlet"],
        journalist=draft["journalist"],
        interviewee=draft["interviewee"] and draft["interviewee"]["name"],
        language=draft["language"],
        revision=draft["revision"]["number"],
        written_at=at,
        layout=form.layout,
        audience=form.audience,
        unit=draft["budget"]["unit"],
        used=draft["budget"]["used"],
        limit=draft["budget"]["limit"],
        answers=tuple(answer(number, segment, bold, italics) for number, segment in enumerate(segments, 1)),
        unplaced=unplaced,
        greeting=draft["greeting"],
        signature=draft["signature"],
        quoting=form.quoting,
    )


def public(document: ResponseDocument, aliases: tuple[Alias, ...]) -> ResponseDocument:
    """The document without listed names. Raises NameLeftError, which names every place where one is left."""
    shown = for_audience(without_names(document, aliases))  # in this order: a name that is cut in two is not known
    left = places_left(shown, aliases)
    if not left:
        return shown
    places = [
        {"field": p.field, "number": p.number, "name": p.remaining.name, "excerpt": p.remaining.excerpt} for p in left
    ]
    first = left[0]
    where = f"reply {first.number}" if first.number else f"the {first.field}"
    raise NameLeftError(
        f"“{first.remaining.name}” is still in {where}: {first.remaining.excerpt}", extra={"places": places}
    )


def goes(reply: Shape) -> bool:
    """Whether a reply may leave: not one that asks for nothing, was said on background, or is left out for space."""
    left_out = reply["stance"] == "respond" and reply["length"] == "omit"
    return bool(reply["stance"] != "skip" and reply["publication"] == "publication" and not left_out)


def said(reply: Shape) -> str:
    """The text of a reply, where it responds in the length that was chosen for it."""
    short = (reply["short_body"] or "") if reply["stance"] == "respond" and reply["length"] == "short" else ""
    return str(short if short.strip() else reply["body"])


def asks(segment: Shape) -> bool:
    """Whether the reply leaves and says anything: a correction that changes nothing does not."""
    reply = segment["reply"]
    if not goes(reply):
        return False
    if reply["stance"] in {"approve", "remove"}:
        return True
    wording = (reply["wording"] or "").strip() if reply["stance"] == "correct" else ""
    return bool(said(reply).strip()) or wording not in {"", segment["text"].strip()}


def spans_of(draft: Shape, kind: MarkKind) -> list[Span]:
    """What the draft sets apart in one way, in order."""
    return [(mark["start"], mark["end"]) for mark in draft["revision"]["marks"] if mark["kind"] == kind]


def answer(number: int, segment: Shape, bold: Sequence[Span], italics: Sequence[Span]) -> Answer:
    """One passage with what is asked for it."""
    reply, start, end, speaker = segment["reply"], segment["start"], segment["end"], segment["speaker"]
    return Answer(
        number=number,
        kind=segment["kind"],
        speaker=speaker and speaker["name"],
        passage=segment["text"],
        quotes=tuple((quote["start"] - start, quote["end"] - start) for quote in segment["quotes"]),
        stance=reply["stance"],
        body=said(reply),
        wording=reply["wording"],
        sources=tuple(reply["sources"]),
        misquote=reply["misquote"],
        note=reply["note_to_journalist"],
        strong=within(bold, start, end),
        emphasis=within(italics, start, end),
    )
