"""Takes in a file that came back, keeps it byte for byte, and tells what was found in the newest one."""

import hashlib
from pathlib import PurePath
from typing import Any

from sqlalchemy.orm import defer
from sqlmodel import Session, col, select

from app.access import Actor, find_draft
from app.config import Settings
from app.db.statement import moment
from app.db.tables import Returned
from app.documents.annotate import FORMATS
from app.documents.annotate.comments import comments_in
from app.documents.markup import Malformed
from app.documents.received import article_in
from app.errors import UnknownTypeError, UnreadableDocumentError
from app.export.annotated import Case, own_format
from app.returned.findings import findings


def read_back(case: Case, name: str, content: bytes, settings: Settings) -> dict[str, Any]:
    """What a returned file says of each reply. It takes its time, so no transaction waits for it.

    Raises UnknownTypeError, UnreadableDocumentError, TooLargeError, EmptyTextError.
    """
    format = PurePath(name.replace("\\", "/")).suffix[1:].lower()
    if format not in FORMATS:
        raise UnknownTypeError("What comes back is read from .docx and .odt. Ask for the file that you sent.")
    article = article_in(name, content, settings)  # the guard sees it first
    try:
        before = comments_in(format, case.content) if case.content and own_format(case) == format else []
        return findings(case, comments_in(format, content), article.text, before)
    except Malformed as error:
        raise UnreadableDocumentError("The file is damaged. Ask for it again, or open it and save it anew.") from error


def keep(session: Session, actor: Actor, uid: str, name: str, content: bytes, found: dict[str, Any]) -> None:
    """Keep the file with what was found in it. Raises NotFoundError."""
    draft = find_draft(session, actor, uid)
    digest = hashlib.sha256(content).hexdigest()
    session.add(Returned(draft_id=draft.id, file_name=name, sha256=digest, content=content, findings=found))


def newest(session: Session, actor: Actor, uid: str) -> dict[str, Any] | None:
    """The newest returned file and what was found in it, if one came back. Raises NotFoundError."""
    draft = find_draft(session, actor, uid)
    query = select(Returned).where(Returned.draft_id == draft.id).order_by(col(Returned.id).desc()).limit(1)
    light = query.options(defer(Returned.content))  # type: ignore[arg-type]
    row = session.exec(light).one_or_none()
    if row is None:
        return None
    head = {"id": row.uid, "file_name": row.file_name, "sha256": row.sha256, "received_at": moment(row.received_at)}
    return {**head, **row.findings}
