"""The response document as one frozen value: all that any writer may show, and nothing that must not leave."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from app.text.segmentation import Kind
from app.text.space import Unit

Layout = Literal["side-by-side", "interleaved", "running"]
Audience = Literal["journalist", "public"]
Quoting = Literal["full", "first-words", "none"]
Misquote = Literal["misquoted", "different"]
Spans = tuple[tuple[int, int], ...]
Stance = Literal["approve", "correct", "respond", "remove"]


@dataclass(frozen=True, slots=True)
class Form:
    """What a response document is to be: how it stands, for whom, and how much of the draft it shows."""

    layout: Layout = "side-by-side"
    audience: Audience = "journalist"
    quoting: Quoting = "full"


@dataclass(frozen=True, slots=True)
class Answer:
    """One passage of the draft, `number` counted from 1 through the answered ones, with what is asked for it.

    `quotes` are the spans of `passage` that are somebody's words, `strong` and `emphasis` those that the draft sets
    apart in bold and in italics; all in code points of `passage`.
    `body` is what the reply says in the length that was chosen for it. `wording` is the replacement that a `correct`
    reply proposes for the passage, `misquote` what it says of a quote of one's own, and `note` a word to the
    journalist that is not for print.
    """

    number: int
    kind: Kind
    speaker: str | None
    passage: str
    quotes: Spans
    stance: Stance
    body: str
    wording: str | None
    sources: tuple[str, ...]
    misquote: Misquote | None = None
    note: str | None = None
    strong: Spans = ()
    emphasis: Spans = ()

    def with_passage(self, passage: str, change: Callable[[Spans], Spans]) -> "Answer":
        """The answer with another passage; `change` tells where its spans are in that."""
        spans = change(self.quotes), change(self.strong), change(self.emphasis)
        return replace(self, passage=passage, quotes=spans[0], strong=spans[1], emphasis=spans[2])


@dataclass(frozen=True, slots=True)
class ResponseDocument:
    """The segments answered, with their replies. `used` and `limit` are in `unit`; `written_at` is aware.

    `quoting` is how much of each passage it shows.
    """

    title: str
    outlet: str | None
    journalist: str | None
    interviewee: str | None
    language: str
    revision: int
    written_at: datetime
    layout: Layout
    audience: Audience
    unit: Unit
    used: int
    limit: int | None
    answers: tuple[Answer, ...]
    unplaced: tuple[str, ...] = ()
    greeting: str | None = None
    signature: str | None = None
    quoting: Quoting = "full"
