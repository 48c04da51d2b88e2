"""/api/drafts/{id}/returned."""

from typing import Annotated

from fastapi import APIRouter, Form, Path, Response

from app.export import annotated
from app.returned import service
from app.returned.schemas import ReturnedFile, ReturnedIn
from app.web.answers import json_answer
from app.web.dependencies import CurrentActor, TheDatabase, TheSettings
from app.web.inputs import TimeZone
from app.web.openapi import ON_WRITES, answers
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api", route_class=StrictRoute, tags=["Sending"])

FILE_PROBLEMS = ("empty-text", "unreadable-text", "unreadable-document")
DraftId = Annotated[str, Path(alias="draft")]


@router.post(
    "/drafts/{draft}/returned",
    status_code=201,
    responses=answers(
        201,
        ReturnedFile,
        "What was found.",
        "not-found",
        *ON_WRITES,
        "empty-text",
        "unreadable-text",
        "unreadable-document",
    ),
)
def take_back(
    uid: DraftId,
    body: Annotated[ReturnedIn, Form(media_type="multipart/form-data")],
    actor: CurrentActor,
    database: TheDatabase,
    settings: TheSettings,
    time_zone: TimeZone | None = None,
) -> Response:
    """Take in the annotated file as it came back, and tell reply by reply what became of it. The file is kept."""
    name, content = body.file.filename or "", body.file.file.read()
    with database.reading() as session:
        case = annotated.case_of(session, actor, uid, time_zone)
    found = service.read_back(case, name, content, settings)
    with database.writing() as session:
        service.keep(session, actor, uid, name, content, found)
        session.flush()
        return json_answer(service.newest(session, actor, uid), 201)


@router.get(
    "/drafts/{draft}/returned",
    responses=answers(200, ReturnedFile, "The newest one.", "not-found")
    | {204: {"description": "None has come back yet."}},
)
def get_returned(uid: DraftId, actor: CurrentActor, database: TheDatabase) -> Response:
    """What was found in the newest file that came back."""
    with database.reading() as session:
        found = service.newest(session, actor, uid)
    return Response(status_code=204) if found is None else json_answer(found)
