"""/api/segments/{id}/reply and /api/replies/{id}/versions."""

from typing import Annotated

from fastapi import APIRouter, Header, Path, Response

from app.desk import schemas
from app.desk.shapes import etag, reply_shape
from app.replies import service, versions
from app.replies.schemas import ReplyIn, ReplyVersionList
from app.replies.service import Condition
from app.web.answers import json_answer
from app.web.dependencies import CurrentActor, TheDatabase
from app.web.openapi import ON_WRITES, answers
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api", route_class=StrictRoute, tags=["Replies"])

SegmentId = Annotated[str, Path(alias="segment")]
IfMatch = Annotated[str | None, Header(description="The reply's etag, to change or delete it.")]
IfNoneMatch = Annotated[str | None, Header(description="`*`, to write the first reply.")]


@router.get("/segments/{segment}/reply", responses=answers(200, schemas.Reply, "The reply.", "not-found"))
def get_reply(uid: SegmentId, actor: CurrentActor, database: TheDatabase) -> Response:
    """The reply of a segment."""
    with database.reading() as session:
        reply = service.find(session.connection(), actor, uid)
        return json_answer(reply_shape(reply), headers={"etag": etag(reply)})


@router.put(
    "/segments/{segment}/reply",
    responses=answers(200, schemas.Reply, "Changed.", "not-found", "stale", "precondition-missing", *ON_WRITES)
    | {201: {"model": schemas.Reply, "description": "Written."}},
)
async def put_reply(
    uid: SegmentId,
    body: ReplyIn,
    actor: CurrentActor,
    database: TheDatabase,
    if_match: IfMatch = None,
    if_none_match: IfNoneMatch = None,
) -> Response:
    """Write the whole reply of a segment. A stale write is refused with the reply as it is, and nothing is lost."""
    content, condition = body.content(), Condition(if_match, if_none_match)
    reply, new = await database.save(lambda connection: service.put(connection, actor, uid, content, condition))
    shape = reply_shape(reply)
    headers = {"etag": shape["etag"]} | ({"location": f"/api/segments/{uid}/reply"} if new else {})
    return json_answer(shape, 201 if new else 200, headers)


@router.delete(
    "/segments/{segment}/reply",
    status_code=204,
    responses=answers(204, None, "It is gone.", "not-found", "stale", "precondition-missing", "cross-site"),
)
async def delete_reply(
    uid: SegmentId,
    actor: CurrentActor,
    database: TheDatabase,
    if_match: IfMatch = None,
) -> Response:
    """Delete the reply of a segment."""
    condition = Condition(if_match, None)
    await database.save(lambda connection: service.delete(connection, actor, uid, condition))
    return Response(status_code=204)


@router.get(
    "/replies/{reply}/versions",
    responses=answers(200, ReplyVersionList, "What it says and has said, the newest first.", "not-found"),
)
async def list_reply_versions(
    uid: Annotated[str, Path(alias="reply")], actor: CurrentActor, database: TheDatabase
) -> Response:
    """The history of a reply: as it is, and what was kept of it. To bring one back, write its content anew."""
    return await database.read(lambda session: json_answer(versions.versions(session, actor, uid)))
