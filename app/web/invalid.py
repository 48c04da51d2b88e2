"""Turns the validator's findings into JSON pointers and sentences, without repeating what was sent."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.errors import FieldError

SENTENCES = {
    "missing": "is missing.",
    "extra_forbidden": "is not a field here.",
    "string_type": "must be a text.",
    "string_unicode": "holds half a character.",
    "string_too_long": "is longer than {max_length} characters.",
    "string_too_short": "must not be empty.",
    "string_pattern_mismatch": "does not have the right form.",
    "too_long": "has more than {max_length} items.",
    "int_type": "must be a whole number.",
    "int_parsing": "must be a whole number.",
    "int_parsing_size": "is too large a number.",
    "int_from_float": "must be a whole number.",
    "greater_than_equal": "must be at least {ge}.",
    "less_than_equal": "must be at most {le}.",
    "literal_error": "must be one of {expected}.",
    "list_type": "must be a list.",
    "model_type": "must be an object.",
    "model_attributes_type": "must be an object.",
    "dict_type": "must be an object.",
    "timezone_aware": "needs an offset from UTC, as in 2026-11-23T21:00:00+01:00.",
    "datetime_type": "must be a date and time, as in 2026-11-23T21:00:00+01:00.",
    "datetime_parsing": "must be a date and time, as in 2026-11-23T21:00:00+01:00.",
    "datetime_from_date_parsing": "must be a date and time, as in 2026-11-23T21:00:00+01:00.",
    "date_from_datetime_parsing": "must be a day, as in 2026-11-29.",
    "date_parsing": "must be a day, as in 2026-11-29.",
    "datetime_object_invalid": "must be a date and time, as in 2026-11-23T21:00:00+01:00.",
}


def field_errors(errors: Sequence[Any]) -> tuple[FieldError, ...]:
    """One entry a finding: `/interviewee/name` for a field of the body, `/limit` for a parameter of the address."""
    return tuple(FieldError(pointer(error["loc"][1:]), sentence(error)) for error in errors)


def pointer(path: Sequence[str | int]) -> str:
    """A JSON pointer (RFC 6901)."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def sentence(error: Mapping[str, Any]) -> str:
    """What is wrong, as the rest of a sentence that begins with the field."""
    known = SENTENCES.get(error["type"])
    if known:
        return known.format(**error.get("ctx", {}))
    return str(error["msg"]).removeprefix("Value error, ")
