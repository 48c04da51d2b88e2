"""/api/drafts/{id}/deadline.ics."""

from typing import Annotated

from fastapi import APIRouter, Path, Response

from app.access import find_draft
from app.deadlines.service import calendar
from app.documents.letters import letters_for
from app.errors import NotFoundError
from app.web.dependencies import CurrentActor, TheDatabase
from app.web.openapi import Responses, problems
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api", route_class=StrictRoute, tags=["Deadlines"])

FILE: Responses = {
    200: {"description": "The deadline, for a calendar.", "content": {"text/calendar": {"schema": {"type": "string"}}}}
}


@router.get("/drafts/{draft}/deadline.ics", response_class=Response, responses=FILE | problems("not-found"))
def get_deadline(uid: Annotated[str, Path(alias="draft")], actor: CurrentActor, database: TheDatabase) -> Response:
    """The deadline as an event with an alarm. It names nobody, and not the draft."""
    with database.reading() as session:
        draft = find_draft(session, actor, uid)
        if draft.deadline is None:
            raise NotFoundError("The draft has no deadline yet.")
        file = calendar(draft.uid, letters_for(draft.language).reminder, draft.deadline, draft.updated_at)
    headers = {"content-disposition": 'attachment; filename="deadline.ics"'}
    return Response(file, headers=headers, media_type="text/calendar; charset=utf-8")
