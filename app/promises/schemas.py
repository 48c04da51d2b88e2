"""What comes in and goes out about promises."""

from datetime import date
from typing import Annotated

from pydantic import ConfigDict, Field

from app.access import UID
from app.desk.schemas import Id, Out, Promise, PromiseKind, PromiseState
from app.promises.service import Wanted
from app.web.inputs import SOME_TEXT, Characters, Day, In, TimeZone

Words = Annotated[str, Field(max_length=2_000, pattern=SOME_TEXT, description="The exact words."), Characters]
CURSOR = rf"^[0-9]{{0,7}}~{UID.pattern}$"  # the number of a day, where there is one, and a promise
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
    limit: Annotated[int, Field(ge=1, le=100)] = 50
    cursor: Annotated[str, Field(pattern=CURSOR, description="`next_cursor` of the page before.")] | None = None

    def at(self, today: date) -> Wanted:
        """What is asked for on this day."""
        return Wanted(today, self.limit, self.cursor, self.state, self.overdue)


class PromiseOfDraft(Promise):
    """A promise, and the draft it was given for."""

    draft_id: Id
    draft_title: str
    overdue: bool


class PromiseList(Out):
    """Promises of one draft, the first one made first."""

    items: list[Promise]


class PromiseOfDraftList(Out):
    """A page of promises across drafts: those with the earliest day first, those without one last."""

    items: list[PromiseOfDraft]
    next_cursor: str | None = Field(description="Send it as `cursor` for the next page; null on the last.")
