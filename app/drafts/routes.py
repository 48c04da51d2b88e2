"""/api/drafts and /api/segmentation."""

from typing import Annotated

from fastapi import APIRouter, Form, Header, Path, Query, Response
from fastapi.concurrency import run_in_threadpool

from app.desk import read, schemas
from app.desk.answers import TheCache, TheItemCache, draft_answer, known_draft_answer, opening_answer
from app.drafts import listing, service
from app.drafts.schemas import DraftChange, DraftIn, DraftList, ImportIn, ListIn, Segmentation, SegmentationIn
from app.text.plain import plain_segment
from app.text.received import check
from app.text.segment import segment
from app.web.answers import as_json, json_answer
from app.web.dependencies import CurrentActor, TheDatabase, TheSettings
from app.web.given import pasted, read_from, sent
from app.web.openapi import ON_WRITES, answers
from app.web.receiving import TheCaller
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api", route_class=StrictRoute)

DraftId = Annotated[str, Path(alias="draft")]
TEXT_PROBLEMS = ("empty-text", "unreadable-text")


@router.post(
    "/segmentation",
    tags=["Segments"],
    responses=answers(200, Segmentation, "The text, read.", *ON_WRITES, *TEXT_PROBLEMS),
)
def read_text(body: SegmentationIn, _actor: CurrentActor, settings: TheSettings) -> Response:
    """Read a text into segments. It is stored nowhere."""
    text, person = check(body.text, settings.max_text_chars), body.interviewee
    reading = segment(text, language=body.language, interviewee=person.value() if person else None)
    segments = [plain_segment(part, position, text) for position, part in enumerate(reading.segments)]
    return json_answer({"language": reading.language, "segments": segments})


@router.post(
    "/drafts",
    tags=["Drafts"],
    status_code=201,
    responses=answers(201, schemas.Draft, "The draft, read.", *ON_WRITES, *TEXT_PROBLEMS),
)
def paste_draft(body: DraftIn, actor: CurrentActor, database: TheDatabase, settings: TheSettings) -> Response:
    """Take in a pasted draft, read it into segments, and keep its text exactly as it is."""
    given, details = pasted(body.text, body.marks, settings), body.details()
    reading = service.read(given, details)
    with database.writing() as session:
        draft = service.create(session, given, reading, details)
        return draft_answer(session, actor, draft.uid, 201, {"location": f"/api/drafts/{draft.uid}"})


@router.post(
    "/drafts/import",
    tags=["Drafts"],
    status_code=201,
    responses=answers(201, schemas.Draft, "The draft, read.", *ON_WRITES, *TEXT_PROBLEMS, "unreadable-document"),
)
async def import_draft(
    body: Annotated[ImportIn, Form(media_type="multipart/form-data")],
    caller: TheCaller,
    actor: CurrentActor,
    database: TheDatabase,
    settings: TheSettings,
) -> Response:
    """Take in a draft as a file, which is kept byte for byte beside the text that is read from it."""
    given = await read_from(caller, await sent(body.file), body, settings)

    def keep() -> Response:
        details = {"title": given.title, **body.details()}
        reading = service.read(given, details)
        with database.writing() as session:
            draft = service.create(session, given, reading, details)
            return draft_answer(session, actor, draft.uid, 201, {"location": f"/api/drafts/{draft.uid}"})

    return await run_in_threadpool(keep)


@router.get(
    "/drafts", tags=["Drafts"], responses=answers(200, DraftList, "A page of drafts, the newest first.", "invalid")
)
async def list_drafts(
    wanted: Annotated[ListIn, Query()], actor: CurrentActor, database: TheDatabase, cache: TheItemCache
) -> Response:
    """List drafts, the newest first, without their text."""
    asked = listing.Wanted(**dict(wanted))

    def read_anew() -> bytes:
        with database.reading() as session:
            return listing.page(session, actor, asked, cache)

    known = listing.known_page(database, actor, asked, cache)
    return as_json(known if known is not None else await run_in_threadpool(read_anew))


@router.get(
    "/drafts/{draft}",
    tags=["Drafts"],
    responses=answers(200, schemas.Draft, "The draft with its newest revision.", "not-found")
    | {304: {"description": "It is as If-None-Match says."}},
)
async def get_draft(
    uid: DraftId,
    actor: CurrentActor,
    database: TheDatabase,
    cache: TheCache,
    if_none_match: Annotated[str | None, Header()] = None,
) -> Response:
    """A draft with its newest revision, its segments and their replies."""
    return await database.look(
        lambda connection: known_draft_answer(connection, actor, uid, if_none_match, cache),
        light=lambda connection: read.is_short(connection, uid),
    )


@router.get(
    "/drafts/{draft}/opening",
    tags=["Drafts"],
    responses=answers(200, schemas.Opening, "The beginning of the draft.", "not-found"),
)
async def open_draft(uid: DraftId, actor: CurrentActor, database: TheDatabase) -> Response:
    """The beginning of a draft with the totals of all of it, for a page that shows that before the rest has come."""
    return await database.look(
        lambda connection: opening_answer(connection, actor, uid),
        light=lambda connection: read.is_short(connection, uid),
    )


@router.patch(
    "/drafts/{draft}",
    tags=["Drafts"],
    responses=answers(200, schemas.Draft, "The draft as it is now.", "not-found", "already-worked-on", *ON_WRITES),
)
def change_draft(uid: DraftId, body: DraftChange, actor: CurrentActor, database: TheDatabase) -> Response:
    """Change what is known of a draft. What is left out stays as it is; null empties a field."""
    with database.writing() as session:
        service.change(session, actor, uid, body.details())
        return draft_answer(session, actor, uid)


@router.delete(
    "/drafts/{draft}",
    tags=["Drafts"],
    status_code=204,
    responses=answers(204, None, "It is gone, with everything in it.", "not-found", "cross-site"),
)
def delete_draft(uid: DraftId, actor: CurrentActor, database: TheDatabase) -> Response:
    """Delete a draft with its revisions, segments, replies and corrections. There is no way back."""
    with database.writing() as session:
        service.erase(session, actor, uid)
    return Response(status_code=204)


@router.get(
    "/drafts/{draft}/revisions",
    tags=["Drafts"],
    responses=answers(200, schemas.RevisionList, "Every revision, the oldest first.", "not-found"),
)
def list_revisions(uid: DraftId, actor: CurrentActor, database: TheDatabase) -> Response:
    """The revisions of a draft, without their texts."""
    with database.reading() as session:
        return json_answer(read.revisions(session, actor, uid))


@router.get(
    "/drafts/{draft}/revisions/{number}",
    tags=["Drafts"],
    responses=answers(200, schemas.RevisionAsItStood, "The revision.", "not-found", "invalid"),
)
async def get_revision(
    uid: DraftId,
    number: Annotated[int, Path(ge=1, le=1_000_000)],
    actor: CurrentActor,
    database: TheDatabase,
) -> Response:
    """One revision of a draft with its segments and replies."""
    return await database.look(
        lambda connection: json_answer(read.revision(connection, actor, uid, number)),
        light=lambda connection: read.is_short(connection, uid),
    )
