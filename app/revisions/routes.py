"""New revisions of a draft, what they change, and /api/replies/{id}/place and /seen."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response
from fastapi.concurrency import run_in_threadpool

from app.access import find_draft
from app.desk import schemas
from app.desk.answers import draft_answer
from app.errors import FieldError, InvalidError
from app.revisions import differing, placing, service
from app.revisions.basis import Basis, basis_of, compare
from app.revisions.schemas import Alignment, AlignmentIn, Changes, PlaceIn, RevisionIn, SpanIn
from app.text.align import align
from app.text.plain import plain_carried
from app.text.received import check
from app.text.segment import segment
from app.web.answers import json_answer
from app.web.dependencies import CurrentActor, TheDatabase, TheSettings
from app.web.handed import TheHanded, described
from app.web.openapi import ON_WRITES, answers
from app.web.receiving import TheCaller
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api", route_class=StrictRoute, tags=["Revisions"])

DraftId = Annotated[str, Path(alias="draft")]
ReplyId = Annotated[str, Path(alias="reply")]
Number = Annotated[int, Path(ge=1, le=1_000_000)]
TEXT_PROBLEMS = ("empty-text", "unreadable-text", "unreadable-document")


@router.post(
    "/drafts/{draft}/revisions",
    status_code=201,
    openapi_extra=described(RevisionIn),
    responses=answers(201, schemas.Draft, "The draft with its new revision.", "not-found", *ON_WRITES, *TEXT_PROBLEMS)
    | {200: {"model": schemas.Draft, "description": "The same text again: nothing has changed."}},
)
async def add_revision(
    uid: DraftId,
    handed: TheHanded,
    caller: TheCaller,
    actor: CurrentActor,
    database: TheDatabase,
    settings: TheSettings,
) -> Response:
    """Take in a new revision, as JSON with a text or as a form with a file. Every reply is carried over or kept."""

    def known() -> Basis:
        with database.reading() as session:
            return basis_of(session, find_draft(session, actor, uid))

    basis = await run_in_threadpool(known)
    _, given = await handed.taken(RevisionIn, caller, settings)

    def add() -> Response:
        comparison = None if given.text == basis.text else compare(basis, given)
        with database.writing() as session:
            new = service.add(session, actor, uid, given, comparison)
            return draft_answer(session, actor, uid, 201 if new else 200)

    return await run_in_threadpool(add)


@router.delete(
    "/drafts/{draft}/revisions/{number}",
    responses=answers(
        200, schemas.Draft, "The draft as it was before.", "not-found", "cannot-undo", "invalid", "cross-site"
    ),
)
def undo_revision(uid: DraftId, number: Number, actor: CurrentActor, database: TheDatabase) -> Response:
    """Undo the newest revision. Replies stand where they stood; those written since are kept without a place."""
    with database.writing() as session:
        service.undo(session, actor, uid, number)
        return draft_answer(session, actor, uid)


@router.get(
    "/drafts/{draft}/changes",
    responses=answers(200, Changes, "What turns one revision into the other.", "not-found", "invalid"),
)
def get_changes(
    uid: DraftId,
    actor: CurrentActor,
    database: TheDatabase,
    old: Annotated[int | None, Query(alias="from", ge=1, le=1_000_000)] = None,
    new: Annotated[int | None, Query(alias="to", ge=1, le=1_000_000)] = None,
) -> Response:
    """The differences between two revisions, word by word; those of the newest where none is named."""
    with database.reading() as session:
        sides = differing.sides(session, actor, uid, (old, new))
    return json_answer(differing.changes(*sides))


@router.put(
    "/replies/{reply}/place",
    responses=answers(200, schemas.Draft, "The draft as it is now.", "not-found", "both-answered", *ON_WRITES),
)
def place_reply(uid: ReplyId, body: PlaceIn, actor: CurrentActor, database: TheDatabase) -> Response:
    """Say which segment a reply belongs to, or that it belongs to none of them."""
    with database.writing() as session:
        return draft_answer(session, actor, placing.place(session, actor, uid, body.segment_id))


@router.put(
    "/replies/{reply}/seen",
    status_code=204,
    responses=answers(204, None, "It is remembered.", "not-found", "cross-site"),
)
def see_reply(uid: ReplyId, actor: CurrentActor, database: TheDatabase) -> Response:
    """Somebody has looked at what became of a reply in the newest revision."""
    with database.writing() as session:
        placing.see(session, actor, uid)
    return Response(status_code=204)


@router.post(
    "/alignment", responses=answers(200, Alignment, "What became of each.", *ON_WRITES, "empty-text", "unreadable-text")
)
def align_texts(body: AlignmentIn, _actor: CurrentActor, settings: TheSettings) -> Response:
    """Find the segments of one text in another. Nothing is stored."""
    old, new = (check(text, settings.max_text_chars) for text in (body.old, body.new))
    parts = body.segments
    if parts is None:
        parts = [SpanIn(id=i, start=part.start, end=part.end) for i, part in enumerate(segment(old).segments)]
    try:
        found = align(old, [(part.start, part.end) for part in parts], new)
    except ValueError as error:
        raise InvalidError(str(error), fields=(FieldError("/segments", str(error)),)) from error
    return json_answer({"segments": [plain_carried(part.id, one) for part, one in zip(parts, found, strict=True)]})
