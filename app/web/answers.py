"""Answers in JSON from plain values, written once and not checked again."""

from collections.abc import Mapping
from typing import Any

import orjson
from fastapi import Response


def dump(shape: Any) -> bytes:
    """JSON, with times in UTC as `2026-11-23T20:00:00Z`."""
    return orjson.dumps(shape, option=orjson.OPT_UTC_Z)


def json_answer(shape: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A JSON answer."""
    return Response(dump(shape), status, headers, "application/json")


def as_json(body: bytes) -> Response:
    """An answer that is JSON already."""
    return Response(body, media_type="application/json")
