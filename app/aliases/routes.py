"""/api/drafts/{id}/aliases."""

from typing import Annotated

from fastapi import APIRouter, Path, Response

from app.aliases import service
from app.aliases.schemas import Aliases, AliasesIn
from app.text.aliases.replace import Alias
from app.web.answers import json_answer
from app.web.dependencies import CurrentActor, TheDatabase
from app.web.openapi import ON_WRITES, answers
from app.web.routes import StrictRoute

router = APIRouter(prefix="/api/drafts/{draft}/aliases", route_class=StrictRoute, tags=["Export"])

DraftId = Annotated[str, Path(alias="draft")]


@router.get("", responses=answers(200, Aliases, "The alias table.", "not-found"))
def get_aliases(uid: DraftId, actor: CurrentActor, database: TheDatabase) -> Response:
    """What stands for a name in a public version, what is doubtful about it, and which names are not listed."""
    with database.reading() as session:
        return json_answer(service.table(session, actor, uid))


@router.put("", responses=answers(200, Aliases, "The alias table as it is now.", "not-found", *ON_WRITES))
def put_aliases(uid: DraftId, body: AliasesIn, actor: CurrentActor, database: TheDatabase) -> Response:
    """Replace the alias table. Public versions follow it at once."""
    aliases = tuple(Alias(item.name, item.label) for item in body.items)
    with database.writing() as session:
        service.keep(session, actor, uid, aliases)
        return json_answer(service.table(session, actor, uid))
