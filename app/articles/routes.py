"""/api/articles."""

from collections.abc import AsyncIterator, Generator
from typing import Annotated, Any
from urllib.parse import quote

import orjson
from fastapi import APIRouter, Form, Header, Path, Query, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import StreamingResponse

from app.articles import service
from app.articles.schemas import Article, ArticleIn
from app.documents import article
from app.documents.reading import Progress
from app.documents.received import receiving
from app.errors import ReplikError
from app.web.answers import json_answer
from app.web.dependencies import CurrentActor, TheDatabase, TheSettings
from app.web.openapi import ON_WRITES, Responses, answers, problems
from app.web.problems import problem
from app.web.receiving import News, TheCaller, article_for
from app.web.routes import StrictRoute
from app.web.wishes import WishesIn

router = APIRouter(prefix="/api", route_class=StrictRoute, tags=["Drafts"])

DraftId = Annotated[str, Path(alias="draft")]
Number = Annotated[int, Path(ge=1, le=1_000_000)]
LINES = "application/x-ndjson"
FILE: Responses = {
    200: {
        "description": "The file, as a download.",
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}
READ = answers(200, Article, "What is in it.", *ON_WRITES, "empty-text", "unreadable-text", "unreadable-document")
READ[200]["content"] = {LINES: {"schema": {"type": "string"}, "examples": {"news": {"value": '{"done":3,"of":12}\n'}}}}


@router.post("/articles", responses=READ)
async def read_article(
    body: Annotated[ArticleIn, Form(media_type="multipart/form-data")],
    caller: TheCaller,
    _actor: CurrentActor,
    settings: TheSettings,
    accept: Annotated[str, Header(description=f"{LINES} for progress while it is read.")] = "application/json",
) -> Response:
    """Read a file, to look at it before it becomes a draft. It is stored nowhere. Breaking off ends the reading.

    Asked for lines, it answers `{"done", "of"}` (pages) several times a second, and at last `{"article"}` or
    `{"problem"}`.
    """
    content = await body.file.read()
    news = receiving(body.file.filename or "", content, settings, body.wishes())
    if LINES in accept:
        return StreamingResponse(lines(news), media_type=LINES)
    return json_answer(await article_for(caller, news))


@router.get(
    "/drafts/{draft}/revisions/{number}/article",
    responses=answers(
        200, Article, "What is in the file.", "not-found", "invalid", "unreadable-document", "empty-text"
    ),
)
async def read_original(
    uid: DraftId,
    number: Number,
    wanted: Annotated[WishesIn, Query()],
    caller: TheCaller,
    actor: CurrentActor,
    database: TheDatabase,
    settings: TheSettings,
) -> Response:
    """Read anew the file that a revision came in: with what stands beside its text, and with or without its changes."""

    def kept() -> tuple[str, bytes]:
        with database.reading() as session:
            file = service.original(session, actor, uid, number)
            return file.file_name, file.content

    return json_answer(await article_for(caller, receiving(*await run_in_threadpool(kept), settings, wanted.wishes())))


@router.get(
    "/drafts/{draft}/revisions/{number}/original",
    response_class=Response,
    responses=FILE | problems("not-found", "invalid"),
)
def download_original(uid: DraftId, number: Number, actor: CurrentActor, database: TheDatabase) -> Response:
    """The file that a revision came in, byte for byte."""
    with database.reading() as session:
        file = service.original(session, actor, uid, number)
        name = quote(file.file_name, safe="")
        headers = {"content-disposition": f"attachment; filename=\"original\"; filename*=UTF-8''{name}"}
        return Response(file.content, headers=headers, media_type="application/octet-stream")


async def lines(news: News) -> AsyncIterator[bytes]:
    """Each piece of news as a line. Whoever stops listening ends the reading."""
    plain = spoken(news)
    try:
        while line := await run_in_threadpool(next, plain, None):
            yield orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE)
    finally:
        plain.close()
        news.close()


def spoken(news: News) -> Generator[dict[str, Any], None, None]:
    """News as JSON is made of it; what goes wrong is the last of it."""
    try:
        for found in news:
            yield {"article": found} if isinstance(found, article.Article) else progress(found)
    except ReplikError as error:
        yield {"problem": problem(error.code, error.detail, fields=error.fields, extra=error.extra)}


def progress(found: Progress) -> dict[str, Any]:
    """How much is read."""
    return {"done": found.done, "of": found.of}
