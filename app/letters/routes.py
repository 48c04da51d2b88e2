"""/api/drafts/{id}/letters."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app.desk.schemas import DeclinePart
from app.letters import service
from app.letters.schemas import ReadyLetterList
from app.web.answers import json_answer
from app.web.dependencies import CurrentActor, TheDatabase
from app.web.openapi import answers
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api", route_class=StrictRoute, tags=["Letters"])

Parts = Annotated[list[DeclinePart] | None, Query(max_length=20, description="What the mail that declines, declines.")]


@router.get(
    "/drafts/{draft}/letters",
    responses=answers(200, ReadyLetterList, "A mail of each kind.", "not-found", "invalid"),
)
async def list_letters(
    uid: Annotated[str, Path(alias="draft")], actor: CurrentActor, database: TheDatabase, parts: Parts = None
) -> Response:
    """Ready mails to the journalist in the draft's language, to be copied. Nothing is sent."""
    return await database.read(lambda session: json_answer(service.letters(session, actor, uid, parts)))
