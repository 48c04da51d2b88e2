"""Makes the response document of a draft: the segments answered with their replies, and nothing that is internal."""

from datetime import tzinfo

from sqlmodel import Session

from app.access import Actor
from app.db.tables import now
from app.desk import read
from app.desk.shapes import Shape
from app.documents.response import Answer, Audience, Layout, Quoting, ResponseDocument
from app.errors import NothingToExportError


def response_document(
    session: Session,
    actor: Actor,
    uid: str,
    layout: Layout,
    audience: Audience,
    quoting: Quoting = "full",
    zone: tzinfo | None = None,
) -> ResponseDocument:
    """The response document of a draft, dated in `zone` or by this machine's clock.

    Raises NotFoundError, NothingToExportError where no reply has content.
    """
    draft = read.plain_draft(session, actor, uid)
    segments = [segment for segment in draft["segments"] if segment["reply"] and asks(segment)]
    unplaced = tuple(said(reply) for reply in draft["unplaced_replies"] if goes(reply) and said(reply).strip())
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
        greeting=draft["greeting"],
        signature=draft["signature"],
        quoting=quoting,
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
        body=said(reply),
        wording=reply["wording"],
        sources=tuple(reply["sources"]),
        misquote=reply["misquote"],
        note=reply["note_to_journalist"],
    )
