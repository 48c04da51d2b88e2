"""What a response document may show to whom: the public does not read what was between the two who wrote."""

import re
from dataclasses import replace

from app.documents.response import Answer, Quoting, ResponseDocument

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
    quotes = tuple((start, min(end, kept)) for start, end in answer.quotes if start < kept)
    return replace(answer, passage=answer.passage[:kept] + MORE * bool(kept), quotes=quotes)
