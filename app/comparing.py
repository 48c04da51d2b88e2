"""`replik align` and `replik outcome`: compare texts from files or lines. They need no database and no server."""

import re
from collections.abc import Iterator
from typing import Any

import orjson

from app.config import Settings
from app.errors import InvalidError
from app.segmenting import opened, print_json, text_of
from app.text.align import Carried, align
from app.text.outcome import Printed, outcome
from app.text.plain import plain_carried, plain_printed
from app.text.segment import segment

BLANK_LINES = re.compile(r"\n\s*\n")


def show_alignment(old_file: str, new_file: str, settings: Settings, *, as_json: bool) -> None:
    """Print what became of each segment of one readable document in another."""
    old, new = text_of(old_file, settings), text_of(new_file, settings)
    spans = [(part.start, part.end) for part in segment(old).segments]
    answers = align(old, spans, new)
    if as_json:
        ids = [str(position) for position in range(len(spans))]
        print_json({"id": None, "segments": [plain_carried(*pair) for pair in zip(ids, answers, strict=True)]})
        return
    passages = [old[start:end] for start, end in spans]
    print("\n\n".join(carried_entry(*pair, new) for pair in zip(passages, answers, strict=True)))


def align_lines(file: str) -> None:
    """Answer `{id, lang?, old, new, segments:[{id,start,end}]}` with `{id, segments:[…]}`, line by line, as they come.

    Raises InvalidError for a line that is no such object; the lines before it are answered.
    """
    for number, asked in asked_lines(file):
        try:
            spans = [(part["start"], part["end"]) for part in asked["segments"]]
            answers = align(asked["old"], spans, asked["new"])
            ids = [part["id"] for part in asked["segments"]]
        except (KeyError, TypeError, AttributeError) as error:
            raise InvalidError(f"Line {number} is not a JSON object with old, new and segments.") from error
        except ValueError as error:
            raise InvalidError(f"Line {number}: {error}") from error
        print_json(
            {"id": asked.get("id"), "segments": [plain_carried(*pair) for pair in zip(ids, answers, strict=True)]}
        )


def show_outcome(draft_file: str, published_file: str, replies_file: str, settings: Settings, *, as_json: bool) -> None:
    """Print which replies, one a paragraph of a file, were printed."""
    draft, published = text_of(draft_file, settings), text_of(published_file, settings)
    replies = [reply.strip() for reply in BLANK_LINES.split(text_of(replies_file, settings)) if reply.strip()]
    answers = outcome(draft, published, replies)
    if as_json:
        ids = [str(position) for position in range(len(replies))]
        print_json({"id": None, "replies": [plain_printed(*pair) for pair in zip(ids, answers, strict=True)]})
    else:
        print("\n\n".join(printed_entry(*pair, published) for pair in zip(replies, answers, strict=True)))


def outcome_lines(file: str) -> None:
    """Answer `{id, lang?, draft, text, replies:[{id,text}]}` with `{id, replies:[…]}`, line by line, as they are read.

    Raises InvalidError for a line that is no such object; the lines before it are answered.
    """
    for number, asked in asked_lines(file):
        try:
            answers = outcome(asked["draft"], asked["text"], [reply["text"] for reply in asked["replies"]])
            ids = [reply["id"] for reply in asked["replies"]]
        except (KeyError, TypeError, AttributeError) as error:
            raise InvalidError(f"Line {number} is not a JSON object with draft, text and replies.") from error
        print_json(
            {"id": asked.get("id"), "replies": [plain_printed(*pair) for pair in zip(ids, answers, strict=True)]}
        )


def asked_lines(file: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The JSON objects of a file, one a line, with their line numbers. Raises InvalidError for a line that is none."""
    with opened(file) as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                asked = orjson.loads(line)
            except orjson.JSONDecodeError as error:
                raise InvalidError(f"Line {number} is not JSON.") from error
            if not isinstance(asked, dict):
                raise InvalidError(f"Line {number} is not a JSON object.")
            yield number, asked


def carried_entry(passage: str, answer: Carried, new: str) -> str:
    """One segment for a person to read."""
    lines = [f"[{answer.change}]", passage]
    lines += [f"→ {new[start:end]}" for start, end in answer.spans or ()]
    if answer.suggestion:
        lines.append(f"? {new[slice(*answer.suggestion)]}")
    return "\n".join(lines)


def printed_entry(reply: str, answer: Printed, published: str) -> str:
    """One reply for a person to read."""
    return "\n".join([f"[{answer.result}]", reply, *(f"→ {published[start:end]}" for start, end in answer.spans or ())])
