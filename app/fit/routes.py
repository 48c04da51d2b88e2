"""/api/drafts/{id}/fit, /api/drafts/{id}/plan and /api/space-presets."""

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app.desk import schemas
from app.desk.answers import draft_answer
from app.fit import service
from app.fit.schemas import Fit, PlanIn, SpacePresetList
from app.text.presets import PRESETS
from app.text.space import Unit
from app.web.answers import json_answer
from app.web.dependencies import CurrentActor, TheDatabase
from app.web.openapi import ON_WRITES, answers
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api", route_class=StrictRoute, tags=["Fit"])

DraftId = Annotated[str, Path(alias="draft")]
Amount = Annotated[int | None, Query(ge=1, le=1_000_000, description="Another space than the draft's.")]


@router.get("/drafts/{draft}/fit", responses=answers(200, Fit, "The best plan.", "not-found", "invalid"))
async def get_fit(
    uid: DraftId, actor: CurrentActor, database: TheDatabase, amount: Amount = None, unit: Unit | None = None
) -> Response:
    """Which replies, in which length, go into the space: the plan with the highest score. What is pinned stays."""
    return await database.read(lambda session: json_answer(service.best_plan(session, actor, uid, amount, unit)))


@router.put(
    "/drafts/{draft}/plan",
    responses=answers(200, schemas.Draft, "The draft with its replies in these lengths.", "not-found", *ON_WRITES),
)
def put_plan(uid: DraftId, body: PlanIn, actor: CurrentActor, database: TheDatabase) -> Response:
    """Keep the lengths of replies. The response document follows them."""
    lengths = {item.reply_id: {"length": item.length, "pinned": item.pinned} for item in body.items}
    with database.writing() as session:
        service.keep_plan(session, actor, uid, lengths)
        return draft_answer(session, actor, uid)


@router.get("/space-presets", responses=answers(200, SpacePresetList, "Every usual space."))
async def list_space_presets(_actor: CurrentActor) -> Response:
    """Usual spaces to start from, each with its source and date."""
    return json_answer({"items": [asdict(preset) for preset in PRESETS]})
