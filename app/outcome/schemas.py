"""What comes in and goes out when a published text is held against what was asked."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, ConfigDict, Field

from app.desk.schemas import Id, Out, Stance
from app.text.outcome import Result
from app.text.quoted import QuoteResult
from app.text.redline import ChangeKind
from app.text.wording import Taken
from app.web.inputs import CallersId, In, Marks, Prose, Text

REPLY_ID = "01a20885-3152-7116-85c1-9148cefe18f3"
SEGMENT_ID = "01a20885-313a-71ea-a184-749d0136c0c6"
PUBLISHED = "The library never closes. “The night shift asked for it,” says Mira Holt."
Spans = Annotated[list[tuple[int, int]] | None, Field(description="In code points of the published text.")]


class OutcomeIn(In):
    """A published text."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"text": PUBLISHED, "published_on": "2026-11-24"}]})

    text: Text
    marks: Marks = Field(
        default=[], description="May come with any text; a printed article is compared by its words alone."
    )
    published_on: date | None = None


class DecisionIn(In):
    """What a person says became of a reply."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"result": "shortened"}]})

    result: Result | None = Field(description="Null leaves it to what was found.")


class OutcomePart(Out):
    """A stretch of a quote that stays, goes or comes."""

    kind: ChangeKind
    text: str


class ReplyOutcome(Out):
    """What became of a reply."""

    reply_id: Id
    segment_id: Id | None = Field(description="The passage it stands at; null where it has no place.")
    stance: Stance
    asked: str = Field(description="What was to be printed; for a correction, the proposed wording.")
    passage: str | None = Field(description="What it answers, as the draft has it.")
    now: str | None = Field(description="That passage as it was printed; null where it is gone.")
    sources: list[str]
    result: Result = Field(description="`paraphrased` is always for a person to decide.")
    spans: Spans
    printed: str | None
    score: float
    request: Taken | None = Field(description="Whether the passage was corrected or removed as asked.")
    decided: Result | None = Field(description="What a person has decided.")


class QuoteOutcome(Out):
    """What became of a quote of the interviewee."""

    segment_id: Id
    quote: str
    result: QuoteResult
    spans: Spans
    printed: str | None
    parts: list[OutcomePart] = Field(description="What turns the quote into what was printed.")
    as_asked: bool = Field(description="Whether a correction of its passage was asked for and made.")


class OpenPromise(Out):
    """A promise of the journalist's that is open."""

    id: Id
    kind: Literal["article", "update", "correction", "other"]
    words: str
    due_on: date | None
    kept: bool = Field(description="Whether this seems to keep it; a person closes it.")


class Outcome(Out):
    """A published text held against what was asked."""

    id: Id
    text: str
    published_on: date | None
    compared_at: AwareDatetime
    revision: int = Field(ge=1, description="The revision it was held against.")
    replies: list[ReplyOutcome]
    quotes: list[QuoteOutcome]
    promises: list[OpenPromise]


class Letter(Out):
    """A text that is ready to send, in the language of the draft."""

    kind: Literal["ask-correction"]
    subject: str
    body: str


class ReplyTextIn(In):
    """A reply to look for."""

    id: CallersId = None
    text: Prose


class ComparisonIn(In):
    """A published text to be compared and not kept. Without the draft, only plain matches count."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"draft": "", "text": PUBLISHED, "replies": [{"id": 1, "text": "The night shift asked for it"}]}
            ]
        }
    )

    draft: str = Field(default="", json_schema_extra={"pattern": r"^[^\x00]*$"})
    text: Text
    replies: Annotated[list[ReplyTextIn], Field(max_length=10_000)]


class PrintedReply(Out):
    """What became of a reply."""

    id: str | int | None
    result: Result
    spans: Spans
    score: float


class PrintedReplies(Out):
    """What became of each reply, in the order given."""

    replies: list[PrintedReply]


EXAMPLES: dict[str, Any] = {
    "Outcome": {
        "id": "01a20885-3200-7116-85c1-9148cefe18f3",
        "text": PUBLISHED,
        "published_on": "2026-11-24",
        "compared_at": "2026-11-24T06:10:00Z",
        "revision": 1,
        "replies": [
            {
                "reply_id": REPLY_ID,
                "segment_id": SEGMENT_ID,
                "stance": "respond",
                "asked": "The night shift asked for it.",
                "passage": "“Nobody has stolen a book yet,” says Mira Holt, the head librarian.",
                "now": None,
                "sources": [],
                "result": "verbatim",
                "spans": [[27, 55]],
                "printed": "The night shift asked for it",
                "score": 1.0,
                "request": None,
                "decided": None,
            }
        ],
        "quotes": [
            {
                "segment_id": SEGMENT_ID,
                "quote": "Nobody has stolen a book yet,",
                "result": "gone",
                "spans": None,
                "printed": None,
                "parts": [{"kind": "deleted", "text": "Nobody has stolen a book yet,"}],
                "as_asked": False,
            }
        ],
        "promises": [
            {
                "id": "01a20885-3100-7116-85c1-9148cefe18f3",
                "kind": "article",
                "words": "We will write about it separately.",
                "due_on": "2026-12-01",
                "kept": False,
            }
        ],
    },
    "Letter": {
        "kind": "ask-correction",
        "subject": "Request for correction: The library that never closes",
        "body": "Hello Ada Wren,\n\nThank you for the article. …",
    },
    "PrintedReplies": {"replies": [{"id": 1, "result": "verbatim", "spans": [[27, 55]], "score": 1.0}]},
}
