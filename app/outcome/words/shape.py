"""What every language must say of an outcome. Words in braces are filled in."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.documents.labels import Labels
from app.text.outcome import Result
from app.text.quoted import QuoteResult
from app.text.wording import Taken


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words, beside those of a response document."""

    labels: Labels
    summary: str
    published: str
    count: str
    replies: str
    quotes: str
    results: Mapping[Result, str]
    by_hand: str
    quote_results: Mapping[QuoteResult, str]
    requests: Mapping[Taken, str]
    in_draft: str
    asked: str
    to_remove: str
    printed: str
    source: str
    opening: str
    quoted_as: str
    said: str
    the_article: str
    asked_for: str
    asked_to_remove: str
    not_printed: str
    closing: str
