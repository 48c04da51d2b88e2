"""/api/drafts/{id}/promises and /api/promises."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app.db.tables import now
from app.desk import schemas
from app.promises import service
from app.promises.schemas import PromiseChange, PromiseIn, PromiseList, PromiseOfDraftList, PromisesIn
from app.web.answers import json_answer
from app.web.dependencies import CurrentActor, TheDatabase
from app.web.openapi import ON_WRITES, answers
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api", route_class=StrictRoute, tags=["Promises"])

DraftId = Annotated[str, Path(alias="draft")]
PromiseId = Annotated[str, Path(alias="promise")]


@router.get(
    "/promises",
    responses=answers(200, PromiseOfDraftList, "Promises across drafts, the earliest day first.", "invalid"),
)
async def list_promises(wanted: Annotated[PromisesIn, Query()], actor: CurrentActor, database: TheDatabase) -> Response:
    """Promises of all drafts, page by page. Which day it is, is told by `time_zone`, else by the server's clock."""
    today = now().astimezone(wanted.time_zone).date()
    return await database.read(lambda session: json_answer(service.across(session, actor, wanted.at(today))))


@router.get(
    "/drafts/{draft}/promises",
    responses=answers(200, PromiseList, "What was promised for this draft.", "not-found"),
)
async def list_promises_of_draft(uid: DraftId, actor: CurrentActor, database: TheDatabase) -> Response:
    """The promises of a draft, the first one made first."""
    return await database.read(lambda session: json_answer(service.of_draft(session, actor, uid)))


@router.post(
    "/drafts/{draft}/promises",
    status_code=201,
    responses=answers(201, schemas.Promise, "Noted.", "not-found", *ON_WRITES),
)
def note_promise(uid: DraftId, body: PromiseIn, actor: CurrentActor, database: TheDatabase) -> Response:
    """Note what the journalist has promised, in their exact words."""
    with database.writing() as session:
        promise = service.note(session, actor, uid, body.model_dump())
    return json_answer(promise, 201, {"location": f"/api/promises/{promise['id']}"})


@router.patch(
    "/promises/{promise}",
    responses=answers(200, schemas.Promise, "The promise as it is now.", "not-found", *ON_WRITES),
)
def change_promise(uid: PromiseId, body: PromiseChange, actor: CurrentActor, database: TheDatabase) -> Response:
    """Change a promise, or say what became of it: kept, broken or withdrawn. `open` takes that back."""
    with database.writing() as session:
        return json_answer(service.change(session, actor, uid, body.model_dump(exclude_unset=True)))


@router.delete(
    "/promises/{promise}",
    status_code=204,
    responses=answers(204, None, "It is gone.", "not-found", "cross-site"),
)
def forget_promise(uid: PromiseId, actor: CurrentActor, database: TheDatabase) -> Response:
    """Delete a promise that was never given."""
    with database.writing() as session:
        service.forget(session, actor, uid)
    return Response(status_code=204)
