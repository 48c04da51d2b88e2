"""What a handler asks for: who calls, the database, the settings."""

from typing import Annotated

from fastapi import Depends, Request
from starlette.types import Scope

from app.access import LOCAL_OWNER, Actor
from app.config import Settings
from app.db.session import Database


def caller(_scope: Scope) -> Actor:
    """Who makes this call. Accounts will be told apart here, and nowhere else."""
    return LOCAL_OWNER


async def actor(request: Request) -> Actor:
    """Who makes this call."""
    return caller(request.scope)


async def database(request: Request) -> Database:
    """The one database of the server."""
    found: Database = request.app.state.database
    return found


async def settings(request: Request) -> Settings:
    """The settings the server was started with."""
    found: Settings = request.app.state.settings
    return found


CurrentActor = Annotated[Actor, Depends(actor)]
TheDatabase = Annotated[Database, Depends(database)]
TheSettings = Annotated[Settings, Depends(settings)]
