"""Serves the page: one shell for its addresses, and the files it is built of."""

from pathlib import Path

from fastapi import APIRouter, FastAPI, Response
from fastapi.staticfiles import StaticFiles
from starlette.responses import FileResponse, PlainTextResponse

STATIC = Path(__file__).parents[1] / "static"

router = APIRouter(include_in_schema=False)


@router.get("/")
@router.get("/drafts/{draft}")
async def get_page() -> Response:
    """The page's shell; the address decides what the page shows in it."""
    return shell()


@router.get("/{file}")
async def get_file(file: str) -> Response:
    """A file that stands beside the shell, such as its icon; elsewhere the page says that nothing is there."""
    if file.startswith(".") or not (STATIC / file).is_file():
        return shell(404)
    return FileResponse(STATIC / file)


def shell(status: int = 200) -> Response:
    """The page without what it shows."""
    file = STATIC / "index.html"
    if not file.is_file():
        return PlainTextResponse("The page is not built. Start Replik with ./run, or build frontend/.\n", 503)
    return FileResponse(file, status)


def serve_assets(app: FastAPI) -> None:
    """The files that the build has given names of their own."""
    app.mount("/assets", StaticFiles(directory=STATIC / "assets", check_dir=False))
