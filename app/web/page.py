"""Serves the page: one shell for its addresses, and the files it is built of."""

from pathlib import Path

from fastapi import APIRouter, FastAPI, HTTPException, Response
from fastapi.staticfiles import StaticFiles
from starlette.responses import FileResponse, PlainTextResponse

STATIC = Path(__file__).parents[1] / "static"

router = APIRouter(include_in_schema=False)


@router.get("/")
@router.get("/drafts/{draft}")
async def get_page() -> Response:
    """The page's shell; the address decides what the page shows in it."""
    shell = STATIC / "index.html"
    if not shell.is_file():
        return PlainTextResponse("The page is not built. Start Replik with ./run, or build frontend/.\n", 503)
    return FileResponse(shell)


@router.get("/{file}")
async def get_file(file: str) -> Response:
    """A file that stands beside the shell, such as its icon."""
    if file.startswith(".") or not (STATIC / file).is_file():
        raise HTTPException(404)
    return FileResponse(STATIC / file)


def serve_assets(app: FastAPI) -> None:
    """The files that the build has given names of their own."""
    app.mount("/assets", StaticFiles(directory=STATIC / "assets", check_dir=False))
