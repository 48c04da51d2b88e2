"""What comes in and goes out about promises."""

from typing import Annotated

from pydantic import ConfigDict, Field

from app.desk.schemas import Id, Out, Promise, PromiseKind, PromiseState
from app.web.inputs import SOME_TEXT, Characters, Day, In, TimeZone

Words = Annotated[str, Field(max_length=2_000, pattern=SOME_TEXT, description="The exact words."), Characters]
DueOn = Annotated[Day, Field(description="The day at whose end it is to be there.")]


class PromiseIn(In):
    """A promise, as it was given."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"kind": "article", "words": "There will be a piece of its own.", "due_on": "2026-11-29"}]
        }
    )

    words: Words
    kind: PromiseKind = "other"
    due_on: DueOn | None = None


class PromiseChange(In):
    """What is to be changed of a promise; what is left out stays."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"state": "kept"}]})

    words: Words = None  # type: ignore[assignment]  # may be left out, and may not be null
    kind: PromiseKind = None  # type: ignore[assignment]
    due_on: DueOn | None = None
    state: PromiseState = None  # type: ignore[assignment]


class PromisesIn(In):
    """Which promises to list."""

    state: PromiseState | None = None
    overdue: Annotated[bool | None, Field(description="Open ones whose day is past, or all but those.")] = None
    time_zone: TimeZone | None = None


class PromiseOfDraft(Promise):
    """A promise, and the draft it was given for."""

    draft_id: Id
    draft_title: str
    overdue: bool


class PromiseList(Out):
    """Promises of one draft, the first one made first."""

    items: list[Promise]


class PromiseOfDraftList(Out):
    """Promises across drafts: those with the earliest day first, those without one last."""

    items: list[PromiseOfDraft]
