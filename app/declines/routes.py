"""/api/drafts/{id}/decline."""

from typing import Annotated

from fastapi import APIRouter, Path, Response

from app.declines import service
from app.declines.schemas import DeclineIn
from app.desk import schemas
from app.desk.answers import draft_answer
from app.web.dependencies import CurrentActor, TheDatabase
from app.web.openapi import ON_WRITES, answers
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api", route_class=StrictRoute, tags=["Declines"])

DraftId = Annotated[str, Path(alias="draft")]


@router.post(
    "/drafts/{draft}/decline",
    responses=answers(200, schemas.Draft, "The draft, declined so far.", "not-found", *ON_WRITES),
)
def decline_draft(uid: DraftId, body: DeclineIn, actor: CurrentActor, database: TheDatabase) -> Response:
    """Decline a draft, whole or in part. It is `declined` when all three parts are. Everything is kept."""
    with database.writing() as session:
        service.decline(session, actor, uid, body.parts, body.text)
        return draft_answer(session, actor, uid)


@router.delete(
    "/drafts/{draft}/decline",
    status_code=204,
    responses=answers(204, None, "Nothing is declined any more.", "not-found", "cross-site"),
)
def take_back_decline(uid: DraftId, actor: CurrentActor, database: TheDatabase) -> Response:
    """Take it back: the draft is open again, with everything in it."""
    with database.writing() as session:
        service.take_back(session, actor, uid)
    return Response(status_code=204)
