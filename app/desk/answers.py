"""Answers that show a draft, with the ETag that tells whether it has changed since."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import Depends, Request, Response
from sqlalchemy import Connection
from sqlmodel import Session

from app.access import Actor
from app.desk import read
from app.desk.cache import DraftCache
from app.desk.opening import opening
from app.web.answers import dump, json_answer
from app.web.conditions import matches


async def draft_cache(request: Request) -> DraftCache:
    """The one cache of the process."""
    cache: DraftCache = request.app.state.drafts
    return cache


async def item_cache(request: Request) -> DraftCache:
    """The same for the items of lists."""
    cache: DraftCache = request.app.state.items
    return cache


TheCache = Annotated[DraftCache, Depends(draft_cache)]
TheItemCache = Annotated[DraftCache, Depends(item_cache)]


def draft_answer(
    session: Session, actor: Actor, uid: str, status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """The Draft, read now. Raises NotFoundError."""
    etag, shape = read.draft(read.seeing(session), actor, uid)
    return json_answer(shape, status, {"etag": etag, **(headers or {})})


def known_draft_answer(
    connection: Connection, actor: Actor, uid: str, known: str | None, cache: DraftCache
) -> Response:
    """The Draft, or 304 where the caller knows it as it is; one that has not changed is not read again."""
    answer = as_known(uid, read.draft_etag(connection, actor, uid), known, cache)
    if answer:
        return answer
    etag, shape = read.draft(connection, actor, uid)
    body = dump(shape)
    cache.put((uid, etag), body)
    return Response(body, headers={"etag": etag}, media_type="application/json")


def opening_answer(connection: Connection, actor: Actor, uid: str) -> Response:
    """The Opening, with the ETag of the draft. Raises NotFoundError."""
    etag, shape = opening(connection, actor, uid)
    return json_answer(shape, headers={"etag": etag})


def as_known(uid: str, etag: str, known: str | None, cache: DraftCache) -> Response | None:
    """The Draft of this ETag as the caller or the cache knows it; None where neither does."""
    if known and matches(known, etag):
        return Response(status_code=304, headers={"etag": etag})
    body = cache.get((uid, etag))
    return Response(body, headers={"etag": etag}, media_type="application/json") if body else None
