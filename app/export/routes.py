"""/api/drafts/{id}/response.{format}."""

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Path, Query, Response

from app.documents.annotate import FORMATS
from app.documents.response import Audience, Form, Layout, Quoting
from app.documents.writers import WRITERS, file_name, write
from app.errors import UnknownFormatError
from app.export import annotated, service
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


ANNOTATED: Responses = {
    200: {
        "description": "The file, as a download. Replik-Base says of what it was made: `original`, the file that the "
        "draft came in; `clean`, of a text that was pasted or came in another kind of file; `other-format`, since "
        "their file is of the other format; `other-text`, since the draft is not what their file says. "
        "Replik-Said-In-Words is how many changes are only said in comments, being of what is locked.",
        "content": {media_type: {"schema": {"type": "string"}} for media_type in FORMATS.values()},
    }
}


@router.get(
    "/drafts/{draft}/annotated.{format}",
    response_class=Response,
    responses=ANNOTATED | problems("not-found", "unknown-format", "nothing-to-export", "invalid"),
)
def get_annotated_file(
    uid: Annotated[str, Path(alias="draft")],
    format: Annotated[str, Path(json_schema_extra={"enum": list(FORMATS)})],
    actor: CurrentActor,
    database: TheDatabase,
    time_zone: TimeZone | None = None,
    signed: Annotated[bool, Query(description="Whether the interviewee's name signs it.")] = False,
) -> Response:
    """The journalist's own file with each reply as a comment and each proposed wording as a tracked change."""
    if format not in FORMATS:
        raise UnknownFormatError(f"There is no such format; the formats are {', '.join(FORMATS)}.")
    with database.reading() as session:
        case = annotated.case_of(session, actor, uid, time_zone, signed=signed)
    done = annotated.annotate(case, format)
    name = quote(done.name, safe="")
    headers = {
        "content-disposition": f"attachment; filename=\"annotated.{format}\"; filename*=UTF-8''{name}",
        "replik-base": done.base,
        "replik-said-in-words": str(done.spelled),
    }
    return Response(done.content, headers=headers, media_type=FORMATS[format])


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
