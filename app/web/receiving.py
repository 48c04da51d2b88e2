"""A file that is read while its caller waits: one that goes away ends the reading."""

from collections.abc import Generator
from typing import Annotated

from fastapi import Depends, HTTPException, Request
from fastapi.concurrency import run_in_threadpool

from app.documents.article import Article
from app.documents.reading import Progress

News = Generator[Progress | Article, None, None]


async def the_caller(request: Request) -> Request:
    """The call itself, to see whether somebody still waits for its answer."""
    return request


TheCaller = Annotated[Request, Depends(the_caller)]


async def article_for(caller: Request, news: News) -> Article:
    """The article that the news end in. Raises what the reading raises."""
    try:
        while not await caller.is_disconnected():
            found = await run_in_threadpool(next, news)
            if isinstance(found, Article):
                return found
    finally:
        news.close()
    raise HTTPException(400, "The caller has gone.")
