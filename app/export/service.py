"""Makes the response document of a draft: the segments answered with their replies, and nothing that is internal."""

from datetime import tzinfo

from sqlmodel import Session

from app.access import Actor
from app.db.tables import now
from app.desk import read
from app.desk.shapes import Shape
from app.documents.response import Answer, Audience, Layout, ResponseDocument
from app.errors import NothingToExportError


def response_document(
    session: Session, actor: Actor, uid: str, layout: Layout, audience: Audience, zone: tzinfo | None = None
) -> ResponseDocument:
    """The response document of a draft, dated in `zone` or by this machine's clock.

    Raises NotFoundError, NothingToExportError where no reply has content.
    """
    draft = read.plain_draft(session, actor, uid)
    segments = [segment for segment in draft["segments"] if segment["reply"] and asks(segment)]
    unplaced = tuple(
        reply["body"]
        for reply in draft["unplaced_replies"]
        if reply["body"].strip() and reply["stance"] != "skip" and reply["publication"] == "publication"
    )
    if not segments and not unplaced:
        raise NothingToExportError("No reply has content yet. Write one, and then there is something to export.")
    return ResponseDocument(
        title=draft["title"],
        outlet=draft["outlet"],
        journalist=draft["journalist"],
        interviewee=draft["interviewee"] and draft["interviewee"]["name"],
        language=draft["language"],
        revision=draft["revision"]["number"],
        written_at=now().astimezone(zone),  # a letter says the time of the clock on the wall
        layout=layout,
        audience=audience,
        unit=draft["budget"]["unit"],
        used=draft["budget"]["used"],
        limit=draft["budget"]["limit"],
        answers=tuple(answer(number, segment) for number, segment in enumerate(segments, 1)),
        unplaced=unplaced,
    )


def asks(segment: Shape) -> bool:
    """Whether the reply says anything to print: a correction that changes nothing does not, nor does background."""
    reply = segment["reply"]
    if reply["stance"] == "skip" or reply["publication"] == "background":
        return False
    if reply["stance"] in {"approve", "remove"}:
        return True
    wording = (reply["wording"] or "").strip() if reply["stance"] == "correct" else ""
    return bool(reply["body"].strip()) or wording not in {"", segment["text"].strip()}


def answer(number: int, segment: Shape) -> Answer:
    """One passage with what is asked for it."""
    reply, start, speaker = segment["reply"], segment["start"], segment["speaker"]
    return Answer(
        number=number,
        kind=segment["kind"],
        speaker=speaker and speaker["name"],
        passage=segment["text"],
        quotes=tuple((quote["start"] - start, quote["end"] - start) for quote in segment["quotes"]),
        stance=reply["stance"],
        body=reply["body"],
        wording=reply["wording"],
        sources=tuple(reply["sources"]),
    )
