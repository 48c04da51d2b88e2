"""Makes the ready mails of a draft out of what is known of it."""

from collections.abc import Sequence

from sqlmodel import Session

from app.access import Actor, known_uid, not_found
from app.desk import read, statements
from app.desk.shapes import Shape
from app.desk.situation import situation
from app.documents.letters import Declined, ready


def letters(session: Session, actor: Actor, uid: str, declined: Sequence[Declined] | None) -> Shape:
    """ReadyLetterList; what is declined is as the draft says where it is not given. Raises NotFoundError."""
    connection = read.seeing(session)
    row = statements.revision(actor, newest=True).one(connection, uid=known_uid(uid, "draft")) or not_found("draft")
    placed, _ = read.segments_with_replies(connection, row)
    mails = ready(situation(row, read.figures(row, placed)["budget"]["used"], declined))
    return {"items": [{"kind": kind, "subject": mail.subject, "body": mail.body} for kind, mail in mails.items()]}
