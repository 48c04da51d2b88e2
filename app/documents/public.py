"""What a response document may show to whom: the public reads no listed name, and nothing that was between two."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.documents.response import Answer, Quoting, ResponseDocument
from app.documents.rewrite import rewrite
from app.text.aliases.remain import Remaining, remaining
from app.text.aliases.replace import Alias, cut, cuts, moved, replaced

FIRST_WORDS = re.compile(r"(?:\s*\S+){8}")
MORE = " …"


def for_audience(document: ResponseDocument) -> ResponseDocument:
    """The document with what its audience may read, and as much of the draft as it is to quote."""
    if document.audience == "public":
        answers = tuple(replace(answer, note=None) for answer in document.answers)
        document = replace(document, journalist=None, greeting=None, signature=None, answers=answers)
    return replace(document, answers=tuple(_quoting(answer, document.quoting) for answer in document.answers))


def _quoting(answer: Answer, how: Quoting) -> Answer:
    if how == "full":
        return answer
    found = FIRST_WORDS.match(answer.passage) if how == "first-words" else None
    if how == "first-words" and (not found or not answer.passage[found.end() :].strip()):
        return answer
    kept = found.end() if found else 0
    shown = answer.passage[:kept] + MORE * bool(kept)
    return answer.with_passage(shown, lambda spans: tuple((a, min(b, kept)) for a, b in spans if a < kept))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a listed name still stands: `field` of the answer of this number, or of the document where it is None."""

    field: str
    number: int | None
    remaining: Remaining


def without_names(document: ResponseDocument, aliases: tuple[Alias, ...]) -> ResponseDocument:
    """The document with what stands for each listed name in its place, in every text of it."""
    language = document.language
    anonymous = rewrite(document, lambda text: replaced(text, aliases, language))
    return replace(
        anonymous,
        language=language,
        unit=document.unit,
        layout=document.layout,
        audience=document.audience,
        quoting=document.quoting,
        answers=tuple(_renamed(answer, aliases, language) for answer in document.answers),
    )


def _renamed(answer: Answer, aliases: tuple[Alias, ...], language: str) -> Answer:
    made = cuts(answer.passage, aliases, language)
    changed = rewrite(answer, lambda text: replaced(text, aliases, language))
    kept = replace(changed, kind=answer.kind, stance=answer.stance, misquote=answer.misquote)
    return kept.with_passage(
        cut(answer.passage, made), lambda spans: tuple((moved(a, made), moved(b, made)) for a, b in spans)
    )


def places_left(document: ResponseDocument, aliases: tuple[Alias, ...]) -> list[Place]:
    """Every text of the document that still holds a listed name, in reading order."""
    found = ((field, number, remaining(text, aliases, document.language)) for field, number, text in _texts(document))
    return [Place(field, number, left) for field, number, left in found if left]


def _texts(document: ResponseDocument) -> Iterator[tuple[str, int | None, str]]:
    for field in ("title", "outlet", "interviewee"):
        yield field, None, getattr(document, field) or ""
    for answer in document.answers:
        for field in ("speaker", "passage", "body", "wording"):
            yield field, answer.number, getattr(answer, field) or ""
        yield "sources", answer.number, "\n".join(answer.sources)
    for text in document.unplaced:
        yield "unplaced", None, text
