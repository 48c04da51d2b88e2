"""/api/drafts/{id}/presend, /api/drafts/{id}/submissions and /api/submissions/{id}."""

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Path, Query, Response

from app.documents.response import Audience, Form, Layout, Quoting
from app.documents.writers import WRITERS
from app.errors import UnknownFormatError
from app.export.annotated import SENT_AS
from app.submissions import presend, service
from app.submissions.schemas import (
    SENDABLE,
    Format,
    PreSend,
    Submission,
    SubmissionChange,
    SubmissionIn,
    SubmissionList,
)
from app.web.answers import json_answer
from app.web.dependencies import CurrentActor, TheDatabase
from app.web.inputs import TimeZone
from app.web.openapi import ON_WRITES, Responses, answers, problems
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api", route_class=StrictRoute, tags=["Sending"])

DraftId = Annotated[str, Path(alias="draft")]
FILE: Responses = {200: {"description": "The very bytes that were sent."}}
SubmissionId = Annotated[str, Path(alias="submission")]


@router.get(
    "/drafts/{draft}/presend",
    responses=answers(
        200,
        PreSend,
        "What leaves, and what is in the way.",
        "not-found",
        "unknown-format",
        "nothing-to-export",
        "invalid",
    ),
)
def get_presend(
    uid: DraftId,
    actor: CurrentActor,
    database: TheDatabase,
    format: Format = "docx",
    layout: Layout = "side-by-side",
    audience: Audience = "journalist",
    quoting: Quoting = "full",
    time_zone: TimeZone | None = None,
    signed: Annotated[bool, Query(description="Whether the interviewee's name signs an annotated file.")] = False,
) -> Response:
    """Exactly what would leave in this form. The file is made and looked into, and nothing is kept."""
    known(format, audience)
    form = Form(layout, audience, quoting)
    with database.reading() as session:
        if format in SENT_AS:
            found = presend.check_annotated(session, actor, uid, SENT_AS[format], time_zone, signed=signed)
        else:
            found = presend.check(session, actor, uid, form, format, time_zone)
    return json_answer(found)


@router.post(
    "/drafts/{draft}/submissions",
    status_code=201,
    responses=answers(
        201,
        Submission,
        "The record.",
        "not-found",
        "unknown-format",
        "nothing-to-export",
        "name-left",
        "over-space",
        *ON_WRITES,
    ),
)
def post_submission(uid: DraftId, body: SubmissionIn, actor: CurrentActor, database: TheDatabase) -> Response:
    """Record that the response is sent: the file is made and kept. Replik itself sends nothing."""
    known(body.format, body.audience)
    form = Form(body.layout, body.audience, body.quoting)
    with database.reading() as session:
        made = service.make(session, actor, uid, form, body.format, body.time_zone, signed=body.signed)
    sent = {"recipient": body.recipient, "channel": body.channel, "format": body.format}
    with database.writing() as session:
        submission, language = service.record(session, actor, uid, sent, made, form)
        shape = service.shape(submission, language)
    return json_answer(shape, 201, {"location": f"/api/submissions/{shape['id']}/file"})


@router.get(
    "/drafts/{draft}/submissions",
    responses=answers(200, SubmissionList, "Everything sent, the newest first.", "not-found"),
)
def list_submissions(uid: DraftId, actor: CurrentActor, database: TheDatabase) -> Response:
    """What was sent of a draft: to whom, when, by which channel, and the hash of the bytes."""
    with database.reading() as session:
        return json_answer({"items": service.submissions(session, actor, uid)})


@router.get(
    "/submissions/{submission}/file",
    response_class=Response,
    responses=FILE | problems("not-found"),
)
def get_submission_file(uid: SubmissionId, actor: CurrentActor, database: TheDatabase) -> Response:
    """The file as it was sent, byte for byte."""
    with database.reading() as session:
        found, _ = service.find(session, actor, uid)
        content, media_type, name = found.content, found.media_type, quote(found.file_name, safe="")
        plain = f"response.{SENT_AS.get(found.format) or WRITERS[found.format].extension}"
    headers = {"content-disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{name}"}
    return Response(content, headers=headers, media_type=media_type)


@router.patch(
    "/submissions/{submission}",
    responses=answers(200, Submission, "The record as it is now.", "not-found", *ON_WRITES),
)
def change_submission(
    uid: SubmissionId, body: SubmissionChange, actor: CurrentActor, database: TheDatabase
) -> Response:
    """Say when the recipient confirmed that they have it."""
    with database.writing() as session:
        return json_answer(service.confirm(session, actor, uid, body.confirmed_at))


def known(format: str, audience: Audience) -> None:
    """Raises UnknownFormatError for what is no format, or none for these readers."""
    formats = SENDABLE if audience == "journalist" else list(WRITERS)
    if format not in formats:
        raise UnknownFormatError(f"There is no such format for the {audience}; the formats are {', '.join(formats)}.")
