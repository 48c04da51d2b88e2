"""What the ready mails of a draft are about, of a row of `statements.revision`."""

from collections.abc import Sequence
from typing import Any

import orjson

from app.desk.measuring import measure_of
from app.documents.letters import EVERYTHING, Declined, Fact, Situation

ASKED: tuple[tuple[Fact, str], ...] = (
    ("deadline", "deadline"),
    ("space", "space_amount"),
    ("read_before_print", "read_before_print"),
)


def situation(row: Any, used: int = 0, declined: Sequence[Declined] | None = None) -> Situation:
    """The Situation. What is declined is what is given here, else what the draft says, else everything."""
    kept = orjson.loads(row.decline_parts) if row.decline_parts else EVERYTHING
    return Situation(
        language=row.language,
        title=row.title,
        journalist=row.journalist,
        interviewee=row.interviewee_name,
        unit=measure_of(row).unit,
        used=used,
        limit=row.space_amount,
        missing=[fact for fact, column in ASKED if getattr(row, column) is None],
        declined=kept if declined is None else declined,
    )
