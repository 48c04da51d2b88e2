"""/api/drafts/{id}/annotations.jsonld."""

from typing import Annotated, Any

from fastapi import APIRouter, Body, Path, Query, Response

from app.annotations import service
from app.annotations.inward import annotations
from app.annotations.outward import collection
from app.annotations.schemas import EXAMPLE, AnnotationDocument, ImportedList
from app.web.answers import dump, json_answer
from app.web.dependencies import CurrentActor, TheDatabase
from app.web.openapi import ON_WRITES, Responses, answers, problems
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api/drafts/{draft}/annotations.jsonld", route_class=StrictRoute, tags=["Export"])

DraftId = Annotated[str, Path(alias="draft")]
MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
MOST = 10_000
COLLECTION: Responses = {
    200: {
        "description": "An AnnotationCollection.",
        "content": {"application/ld+json": {"schema": AnnotationDocument.model_json_schema()}},
    }
}
Internal = Annotated[bool, Query(description="Also internal notes and background: for oneself, to take in again.")]


@router.get(
    "",
    response_class=Response,
    responses=COLLECTION | problems("not-found", "invalid"),
)
def get_annotations(uid: DraftId, actor: CurrentActor, database: TheDatabase, internal: Internal = False) -> Response:
    """Every reply as a W3C Web Annotation of the words it answers."""
    with database.reading() as session:
        body = dump(collection(session, actor, uid, internal=internal))
    name = 'attachment; filename="replies.jsonld"'
    return Response(body, headers={"content-disposition": name}, media_type=MEDIA_TYPE)


@router.post("", responses=answers(200, ImportedList, "What became of each.", "not-found", *ON_WRITES))
def post_annotations(
    uid: DraftId,
    body: Annotated[dict[str, Any] | list[Any], Body(openapi_examples={"one": {"value": EXAMPLE}})],
    actor: CurrentActor,
    database: TheDatabase,
) -> Response:
    """Take annotations in as replies, each where its selectors say. What stands there already is left as it is."""
    wanted = [annotation for annotation, _ in zip(annotations(body), range(MOST), strict=False)]
    with database.writing() as session:
        return json_answer({"items": service.take_in(session, actor, uid, wanted)})
