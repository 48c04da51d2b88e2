"""Serves the page: its shells, and the files that it is built of, which are read and compressed once."""

import gzip
import re
from html import escape
from mimetypes import guess_type
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from fastapi import APIRouter, HTTPException, Request, Response
from starlette.responses import FileResponse, PlainTextResponse

STATIC = Path(__file__).parents[1] / "static"
LANGUAGES = ("sv", "en")

router = APIRouter(include_in_schema=False)


class Asset(NamedTuple):
    """A file that the build has given a name of its own: what bears that name never changes."""

    plain: bytes
    packed: bytes
    media_type: str | None


known: dict[str, Asset] = {}


@router.get("/")
async def get_drafts(request: Request) -> Response:
    """The shell of the list of drafts."""
    return shell("drafts.html", request)


@router.get("/drafts/{draft}/changes")
@router.get("/drafts/{draft}/outcome")
async def get_page(request: Request) -> Response:
    """The page's shell; the address decides what the page shows in it."""
    return shell("index.html", request)


@router.get("/drafts/{draft}")
async def get_desk(draft: str, request: Request) -> Response:
    """The shell of a draft: its scripts, its words and the draft are asked for together."""
    return shell("desk.html", request, draft=escape(quote(draft, safe="")))


@router.get("/assets/{name}")
async def get_asset(name: str, request: Request) -> Response:
    """A script or a style sheet, compressed for whoever can read that."""
    asset = known.get(name) or read(name)
    headers = {"Vary": "Accept-Encoding"}
    if "gzip" not in request.headers.get("Accept-Encoding", ""):
        return Response(asset.plain, headers=headers, media_type=asset.media_type)
    return Response(asset.packed, headers=headers | {"Content-Encoding": "gzip"}, media_type=asset.media_type)


@router.get("/{file}")
async def get_file(file: str, request: Request) -> Response:
    """A file that stands beside the shell, such as its icon; elsewhere the page says that nothing is there."""
    if file.startswith(".") or not (STATIC / file).is_file():
        return shell("index.html", request, status=404)
    return FileResponse(STATIC / file)


def shell(name: str, request: Request, *, status: int = 200, draft: str = "") -> Response:
    """The page without what it shows; of the words it names those in the language that the browser asks for."""
    file = STATIC / name
    if not file.is_file():
        return PlainTextResponse("The page is not built. Start Replik with ./run, or build frontend/.\n", 503)
    others = rf'\s*<link [^>]*hreflang="(?!{language_of(request)}")[^>]*>'
    text = re.sub(others, "", file.read_text("utf-8"))
    return Response(text.replace("{draft}", draft), status, media_type="text/html")


def language_of(request: Request) -> str:
    """The language that the page will speak, unless it keeps another choice (`preferred` in i18n.svelte.ts)."""
    accepted = re.findall(r"(?:^|,)\s*([a-z]+)", request.headers.get("Accept-Language", ""))
    wishes = [request.query_params.get("lang"), *accepted]
    return next((wish for wish in wishes if wish in LANGUAGES), LANGUAGES[0])


def read(name: str) -> Asset:
    """An asset, for as long as the server runs. Raises HTTPException 404."""
    file = STATIC / "assets" / name
    if not file.is_file():
        raise HTTPException(404)
    content = file.read_bytes()
    return known.setdefault(name, Asset(content, gzip.compress(content), guess_type(name)[0]))
