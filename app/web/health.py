"""/api/health: whether the server can do its work."""

from typing import Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict
from sqlalchemy import text

from app.web.answers import json_answer
from app.web.dependencies import TheDatabase
from app.web.openapi import answers

router = APIRouter(prefix="/api", tags=["Health"])


class Health(BaseModel):
    """All is well."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"status": "ok", "database": "ok"}]})

    status: Literal["ok"]
    database: Literal["ok"]


@router.get("/health", responses=answers(200, Health, "All is well."))
def get_health(database: TheDatabase) -> Response:
    """Whether the server answers and its database does."""
    with database.reading() as session:
        session.connection().execute(text("SELECT 1"))
    return json_answer({"status": "ok", "database": "ok"})
