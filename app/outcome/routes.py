"""/api/drafts/{id}/outcome and /api/outcome."""

from typing import Annotated, Literal, get_args

from fastapi import APIRouter, Path, Response
from fastapi.concurrency import run_in_threadpool

from app.desk import read
from app.documents.writers import WRITERS, set_letter
from app.outcome import letters, service
from app.outcome.findings import Case, findings
from app.outcome.schemas import ComparisonIn, DecisionIn, Letter, Outcome, OutcomeIn, PrintedReplies
from app.outcome.summary import summary_letter
from app.text.outcome import outcome
from app.text.plain import plain_printed
from app.text.received import check, check_readable
from app.web.answers import json_answer
from app.web.dependencies import CurrentActor, TheDatabase, TheSettings
from app.web.handed import TheHanded, described
from app.web.openapi import ON_WRITES, Responses, answers, problems
from app.web.receiving import TheCaller
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api", route_class=StrictRoute, tags=["Outcome"])

DraftId = Annotated[str, Path(alias="draft")]
TEXT_PROBLEMS = ("empty-text", "unreadable-text")
Format = Literal["docx", "pdf", "md", "txt"]
MEDIA = {format: WRITERS[format].media_type for format in get_args(Format)}
FILE: Responses = {
    200: {
        "description": "A summary to keep, as a download.",
        "content": {media.split(";")[0]: {"schema": {"type": "string"}} for media in MEDIA.values()},
    }
}


@router.post(
    "/drafts/{draft}/outcome",
    status_code=201,
    openapi_extra=described(OutcomeIn),
    responses=answers(201, Outcome, "What was found.", "not-found", *ON_WRITES, *TEXT_PROBLEMS, "unreadable-document")
    | {200: {"model": Outcome, "description": "The same text again, held against the replies as they are now."}},
)
async def add_outcome(
    uid: DraftId,
    handed: TheHanded,
    caller: TheCaller,
    actor: CurrentActor,
    database: TheDatabase,
    settings: TheSettings,
) -> Response:
    """Take in the published article, as JSON with a text or as a form with a file. The draft is published then."""

    def known() -> Case:
        with database.reading() as session:
            return service.case_of(session, actor, uid)

    case = await run_in_threadpool(known)
    body, given = await handed.taken(OutcomeIn, caller, settings)

    def add() -> Response:
        found = findings(case, given.text)
        with database.writing() as session:
            new = service.keep(session, actor, uid, given, found, body.published_on)
            session.flush()
            return json_answer(service.show(session, actor, uid), 201 if new else 200)

    return await run_in_threadpool(add)


@router.get("/drafts/{draft}/outcome", responses=answers(200, Outcome, "The newest one.", "not-found"))
def get_outcome(uid: DraftId, actor: CurrentActor, database: TheDatabase) -> Response:
    """What was printed: of each reply, and of each quote of the interviewee."""
    with database.reading() as session:
        return json_answer(service.show(session, actor, uid))


@router.delete(
    "/drafts/{draft}/outcome",
    status_code=204,
    responses=answers(204, None, "It is gone; the one before it is the newest.", "not-found", "cross-site"),
)
def delete_outcome(uid: DraftId, actor: CurrentActor, database: TheDatabase) -> Response:
    """Take the newest published text back; the draft has the state it had before."""
    with database.writing() as session:
        service.forget(session, actor, uid)
    return Response(status_code=204)


@router.put(
    "/drafts/{draft}/outcome/decisions/{reply}",
    responses=answers(200, Outcome, "The outcome as it is now.", "not-found", *ON_WRITES),
)
def decide_outcome(
    uid: DraftId,
    reply: Annotated[str, Path()],
    body: DecisionIn,
    actor: CurrentActor,
    database: TheDatabase,
) -> Response:
    """Say what became of a reply. What is found in other words is only ever put to a person."""
    with database.writing() as session:
        service.decide(session, actor, uid, reply, body.result)
        session.flush()
        return json_answer(service.show(session, actor, uid))


@router.get(
    "/drafts/{draft}/outcome/summary.{format}",
    response_class=Response,
    responses=FILE | problems("not-found", "invalid"),
)
def get_summary(
    uid: DraftId, format: Annotated[Format, Path()], actor: CurrentActor, database: TheDatabase
) -> Response:
    """What was printed of what was asked, in the language of the draft."""
    with database.reading() as session:
        draft, found = read.plain_draft(session, actor, uid), service.show(session, actor, uid)
    if format in ("docx", "pdf"):
        content = set_letter(summary_letter(draft, found), found["compared_at"], format)
    else:
        content = letters.summary(draft, found, markdown=format == "md").encode()
    headers = {"content-disposition": f'attachment; filename="outcome.{format}"'}
    return Response(content, headers=headers, media_type=MEDIA[format])


@router.get(
    "/drafts/{draft}/outcome/correction-request",
    responses=answers(200, Letter, "A text to send.", "not-found", "nothing-to-export"),
)
def get_correction_request(uid: DraftId, actor: CurrentActor, database: TheDatabase) -> Response:
    """A courteous request for correction: what the article says, what was asked for, and on which grounds."""
    with database.reading() as session:
        draft, found = read.plain_draft(session, actor, uid), service.show(session, actor, uid)
    return json_answer(letters.correction_request(draft, found))


@router.post("/outcome", responses=answers(200, PrintedReplies, "What became of each.", *ON_WRITES, *TEXT_PROBLEMS))
def compare_outcome(body: ComparisonIn, _actor: CurrentActor, settings: TheSettings) -> Response:
    """Look for replies in a published text. Nothing is stored."""
    text, draft = check(body.text, settings.max_text_chars), body.draft
    if draft.strip():
        check(draft, settings.max_text_chars)
    check_readable(draft)
    found = outcome(draft, text, [reply.text for reply in body.replies])
    replies = [plain_printed(asked.id, one) for asked, one in zip(body.replies, found, strict=True)]
    return json_answer({"replies": replies})
