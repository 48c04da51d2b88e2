"""/api/drafts/{id}/response.{format}."""

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Path, Query, Response

from app.documents.response import Audience, Form, Layout, Quoting
from app.documents.writers import WRITERS, file_name, write
from app.errors import UnknownFormatError
from app.export import service
from app.web.dependencies import CurrentActor, TheDatabase
from app.web.inputs import TimeZone
from app.web.openapi import Responses, problems
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api", route_class=StrictRoute, tags=["Export"])

FILE: Responses = {
    200: {
        "description": "The response document, as a download.",
        "content": {w.media_type.split(";")[0]: {"schema": {"type": "string"}} for w in WRITERS.values()},
    }
}


@router.get(
    "/drafts/{draft}/response.{format}",
    response_class=Response,
    responses=FILE | problems("not-found", "unknown-format", "nothing-to-export", "name-left", "invalid"),
)
def get_response_document(
    uid: Annotated[str, Path(alias="draft")],
    format: Annotated[str, Path(json_schema_extra={"enum": list(WRITERS)})],
    actor: CurrentActor,
    database: TheDatabase,
    layout: Layout = "side-by-side",
    audience: Audience = "journalist",
    quoting: Annotated[Quoting, Query(description="How much of the draft is shown.")] = "full",
    time_zone: TimeZone | None = None,
) -> Response:
    """The segments answered with their replies, as a file to send. Internal notes are never in it."""
    if format not in WRITERS:
        raise UnknownFormatError(f"There is no such format; the formats are {', '.join(WRITERS)}.")
    with database.reading() as session:
        document = service.response_document(session, actor, uid, Form(layout, audience, quoting), time_zone)
    name = quote(file_name(document, format), safe="")
    headers = {"content-disposition": f"attachment; filename=\"response.{format}\"; filename*=UTF-8''{name}"}
    return Response(write(document, format), headers=headers, media_type=WRITERS[format].media_type)
