"""Puts the house together: the uses, the page, and what every call passes on its way to them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi.telemetry import TelemetryConfig

from app import __version__
from app.aliases.routes import router as aliases
from app.aliases.schemas import EXAMPLES as ALIASES
from app.annotations.routes import router as annotations
from app.annotations.schemas import EXAMPLES as ANNOTATIONS
from app.articles.examples import ARTICLES
from app.articles.routes import router as articles
from app.config import Settings
from app.db.session import Database
from app.deadlines.routes import router as deadlines
from app.declines.routes import router as declines
from app.desk import examples
from app.desk.cache import DraftCache
from app.desk.known import KnownDrafts
from app.drafts.routes import router as drafts
from app.export.routes import router as export
from app.fit.routes import router as fit
from app.letters.routes import router as letters
from app.outcome.routes import router as outcome
from app.outcome.schemas import EXAMPLES as OUTCOME
from app.promises.routes import router as promises
from app.replies.routes import router as replies
from app.returned.routes import router as returned
from app.returned.schemas import RETURNED
from app.revisions.routes import router as revisions
from app.revisions.schemas import EXAMPLES as REVISIONS
from app.segments.routes import router as segments
from app.submissions.routes import router as submissions
from app.submissions.schemas import EXAMPLES as SUBMISSIONS
from app.web import documentation, health, page
from app.web.guard import Guard
from app.web.headers import SecurityHeaders
from app.web.limits import BodyLimit
from app.web.openapi import describe
from app.web.problems import answer_errors_with_problems
from app.web.signpost import Signpost
from app.web.unexpected import Unexpected

ROUTERS = (
    health.router,
    articles,
    drafts,
    revisions,
    outcome,
    segments,
    replies,
    returned,
    fit,
    declines,
    promises,
    letters,
    deadlines,
    export,
    aliases,
    submissions,
    annotations,
    documentation.router,
    page.router,
)
NO_TELEMETRY: TelemetryConfig = {
    "tracing": False,
    "metrics": False,
    "logs": False,
    "operation_spans": False,
    "auto_configure": False,
}


def create_app(settings: Settings | None = None) -> FastAPI:
    """The application, for a server to run. Its database must have had every migration."""
    settings = settings or Settings()
    app = FastAPI(
        title="Replik",
        version=__version__,
        description="Answer a newspaper draft before it is printed.",
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        telemetry=NO_TELEMETRY,
        lifespan=open_and_close,
    )
    app.state.settings, app.state.database = settings, Database(settings.database_url)
    app.state.drafts, app.state.items = DraftCache(), DraftCache(room=8 * 1024 * 1024)
    pass_every_call_through(app, settings)
    take_in_routes(app)
    describe(app, examples.BY_SCHEMA | ARTICLES | REVISIONS | OUTCOME | ALIASES | ANNOTATIONS | SUBMISSIONS | RETURNED)
    return app


def take_in_routes(app: FastAPI) -> None:
    """The routes of every use, side by side: those of a router within another are looked through twice at each call."""
    for router in ROUTERS:
        for route in router.routes:
            if isinstance(route, APIRoute):
                route.unique_id = route.name
            app.router.routes.append(route)
    app.router.routes.insert(0, Signpost(app.router.routes))


def pass_every_call_through(app: FastAPI, settings: Settings) -> None:
    """The layers round every handler, the innermost first."""
    answer_errors_with_problems(app)
    app.add_middleware(KnownDrafts, database=app.state.database, cache=app.state.drafts)
    app.add_middleware(BodyLimit, settings=settings)
    app.add_middleware(Guard, settings=settings)
    app.add_middleware(Unexpected)
    app.add_middleware(SecurityHeaders)


@asynccontextmanager
async def open_and_close(app: FastAPI) -> AsyncIterator[None]:
    """Close the database when the server stops."""
    yield
    app.state.database.close()
