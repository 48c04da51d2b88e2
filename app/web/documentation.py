"""/api/docs and /problems: pages made here from the API's own description, with nothing from another host."""

from functools import cache
from pathlib import Path
from typing import Any

import orjson
from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, Template

from app.web.answers import json_answer
from app.web.problems import PROBLEM_TYPES

TEMPLATES = Path(__file__).parent / "templates"

router = APIRouter(include_in_schema=False)


@router.get("/api/docs")
async def get_documentation(request: Request) -> Response:
    """Every call with its parameters, an example of its body, and its answers."""
    return HTMLResponse(template("docs.html").render(api=request.app.openapi(), resolve=resolve, example=example))


@router.get("/api/docs.css")
async def get_documentation_style() -> Response:
    """The look of these pages."""
    return Response((TEMPLATES / "docs.css").read_bytes(), media_type="text/css")


@router.get("/problems")
async def list_problems() -> Response:
    """Every problem there can be."""
    return HTMLResponse(template("problems.html").render(problems=PROBLEM_TYPES))


@router.get("/problems/{code}")
async def explain_problem(code: str, request: Request) -> Response:
    """What a problem means: a page for a person, JSON for a program."""
    if code not in PROBLEM_TYPES:
        raise HTTPException(404)
    if "text/html" in request.headers.get("accept", ""):
        return HTMLResponse(template("problems.html").render(problems={code: PROBLEM_TYPES[code]}))
    kind = PROBLEM_TYPES[code]
    explained = {"type": f"/problems/{code}", "title": kind.title, "status": kind.status}
    return json_answer(explained | {"explanation": kind.explanation})


@cache
def template(name: str) -> Template:
    """A template of this folder; what is put into it is escaped."""
    return Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True).get_template(name)


def resolve(api: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """The schema that a reference names, or the schema itself."""
    reference = schema.get("$ref")
    return api["components"]["schemas"][reference.rpartition("/")[2]] if reference else schema


def example(api: dict[str, Any], media: dict[str, Any]) -> str:
    """The first example of a body or an answer, as indented JSON."""
    named = list(media.get("examples", {}).values())
    schema = resolve(api, media.get("schema", {}))
    found = named[0]["value"] if named else next(iter(schema.get("examples", [])), None)
    return orjson.dumps(found, option=orjson.OPT_INDENT_2).decode() if found is not None else ""
