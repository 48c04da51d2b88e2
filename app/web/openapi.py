"""What the OpenAPI description says of the answers that no schema of the framework describes: the problems."""

from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI
from pydantic import BaseModel, Field

from app.web.problems import PROBLEM_TYPES, problem

Responses = dict[int | str, dict[str, Any]]

EVERYWHERE = ("wrong-host", "unexpected", "database-down")
ON_WRITES = ("cross-site", "malformed", "too-large", "unknown-type", "invalid")


class PointedError(BaseModel):
    """What is wrong with one field."""

    pointer: str = Field(description="A JSON pointer into the body, or `/name` of a parameter.")
    detail: str


class Problem(BaseModel):
    """RFC 9457. `type` is the address of a page that explains it."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[PointedError] = Field(default=[], description="Which fields are wrong, where fields are.")


def answers(status: int, model: type[BaseModel] | None, description: str, *codes: str) -> Responses:
    """The answer when all goes well, and the problems there may be instead."""
    good: dict[str, Any] = {"description": description}
    return {status: good | ({"model": model} if model else {}), **problems(*codes)}


def problems(*codes: str) -> Responses:
    """The answers for these codes, by status, beside those that any call may get."""
    responses: Responses = {}
    for code in (*codes, *EVERYWHERE):
        kind = PROBLEM_TYPES[code]
        entry = responses.setdefault(kind.status, {"description": kind.title, "content": {}})
        media = entry["content"].setdefault("application/problem+json", {"examples": {}})
        media["schema"] = {"$ref": "#/components/schemas/Problem"}
        media["examples"][code] = {"value": problem(code, kind.explanation)}
    return responses


def describe(app: FastAPI, examples: Mapping[str, object]) -> None:
    """Put Problem and an example of each named schema into the description, which is made on first demand.

    The framework drops every null from the examples it is given; these come after it.
    """
    generate = app.openapi

    def openapi() -> dict[str, Any]:
        description = generate()
        schemas = description.setdefault("components", {}).setdefault("schemas", {})
        model = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        schemas.update(model.pop("$defs", {}))
        schemas["Problem"] = model
        for name, example in examples.items():
            schemas[name]["examples"] = [example]
        drop_what_never_happens(description)
        return description

    app.openapi = openapi  # type: ignore[method-assign]


def drop_what_never_happens(description: dict[str, Any]) -> None:
    """The framework promises a 422 of its own for every call with parameters. Ours are promised by `problems`."""
    for call in (call for methods in description["paths"].values() for call in methods.values()):
        if "application/json" in call["responses"].get("422", {}).get("content", {}):
            del call["responses"]["422"]
    for name in ("HTTPValidationError", "ValidationError"):
        description["components"]["schemas"].pop(name, None)
