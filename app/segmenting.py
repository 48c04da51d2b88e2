"""`replik segment`: reads drafts from files or lines and prints their segments. It needs no database and no server."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Literal

import orjson

from app.config import Settings
from app.documents.article import Article, Wishes
from app.documents.received import article_in
from app.documents.story import View
from app.errors import InvalidError
from app.text.explain import explain
from app.text.languages import SUPPORTED, known
from app.text.plain import plain_segment
from app.text.segment import segment
from app.text.segmentation import Interviewee, Segment, Segmentation

Form = Literal["listing", "json", "explained"]


def text_of(file: str, settings: Settings, wishes: Wishes | None = None) -> str:
    """The text of a readable document, or of standard input for `-`. Raises a ReplikError that says why not."""
    with opened(file) as source:
        content = source.read()
    article = article_in("" if file == "-" else file, content, settings, wishes)
    if wishes is None:
        tell_of_changes(article)
    return article.text


def wishes(changes: View | None) -> Wishes | None:
    """What a person wishes of a file; None where nothing was said."""
    return None if changes is None else Wishes(changes)


def tell_of_changes(article: Article) -> None:
    """Say on standard error that there was a choice, where a file has tracked changes and nobody has chosen."""
    if article.changes:
        print("The file has tracked changes; they are read as accepted.", file=sys.stderr)


def show(text: str, language: str | None, name: str | None, form: Form) -> None:
    """Print the segments of a text: as one JSON object, with the rules that made them, or as a listing to read."""
    reading = segment(text, language=a_known(language), interviewee=Interviewee(name) if name else None)
    if form == "json":
        print_json(shape(text, reading))
    elif form == "explained":
        print("\n".join(explain(text, reading)))
    else:
        print("\n\n".join(entry(text, part) for part in reading.segments))


def answer_lines(file: str) -> None:
    """Answer `{id, lang?, text, interviewee?}` with `{id, language, segments}`, line by line, as they are read.

    Raises InvalidError for a line that is no such object; the lines before it are answered.
    """
    with opened(file) as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                print_json(answer(line, number))


def answer(line: bytes, number: int) -> dict[str, Any]:
    """The answer to one line."""
    try:
        asked = orjson.loads(line)
        text, language, person = asked["text"], asked.get("lang"), asked.get("interviewee")
        reading = segment(text, language=a_known(language), interviewee=interviewee(person))
    except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
        raise InvalidError(f"Line {number} is not a JSON object with a text.") from error
    return {"id": asked.get("id"), **shape(text, reading)}


def interviewee(person: Any) -> Interviewee | None:
    """A name, or an object with `name` and `aliases`."""
    if not person or isinstance(person, str):
        return Interviewee(person) if person else None
    return Interviewee(person["name"], tuple(person.get("aliases", ())))


def shape(text: str, reading: Segmentation) -> dict[str, Any]:
    """The segments as the API shows them; nothing is stored, so none has an id or a reply."""
    parts = [plain_segment(part, position, text) | {"reply": None} for position, part in enumerate(reading.segments)]
    return {"language": reading.language, "segments": parts}


def entry(text: str, part: Segment) -> str:
    """One segment for a person to read."""
    who = f" – {part.speaker.name}" if part.speaker else ""
    return f"[{part.kind}{who}]{' *' if part.about_interviewee else ''}\n{text[part.start : part.end]}"


def a_known(language: str | None) -> str | None:
    """The language itself. Raises InvalidError for one that has no lexicon."""
    if language is not None and known(language) is None:
        raise InvalidError(f"There is no language {language!r}; the languages are {', '.join(SUPPORTED)}.")
    return language


def print_json(value: dict[str, Any]) -> None:
    """One line, at once."""
    sys.stdout.buffer.write(orjson.dumps(value, option=orjson.OPT_APPEND_NEWLINE))
    sys.stdout.buffer.flush()


@contextmanager
def opened(file: str) -> Iterator[IO[bytes]]:
    """A file for reading, or standard input for `-`."""
    if file == "-":
        yield sys.stdin.buffer
        return
    try:
        with Path(file).open("rb") as source:
            yield source
    except OSError as error:
        raise InvalidError(f"{file} cannot be read: {error.strerror}.") from error
