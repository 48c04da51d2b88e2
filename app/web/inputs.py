"""The kinds of value that come in, each with its bounds and a humane refusal."""

import re
from datetime import UTC, date, datetime
from typing import Annotated, Any, get_args
from zoneinfo import ZoneInfo

import orjson
from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field

from app.text.languages import SUPPORTED
from app.text.marks import Mark, MarkKind
from app.text.presets import PresetId
from app.text.received import UNKEEPABLE
from app.text.segmentation import Interviewee
from app.text.space import COUNTED, LINE_LENGTH, Part, Unit

LONGEST = 100_000
A_DAY = re.compile(r"\d{4}-?\d{2}-?\d{2}")
ANY_TEXT = {"pattern": r"^[^\x00]*$"}  # for the description; the rule itself is in `Characters`
SOME_TEXT = r"^[^\x00]*[^\s\x00][^\x00]*$"


class In(BaseModel):
    """Something that comes in: a field that is not known is refused, so that a slip of the pen is noticed."""

    model_config = ConfigDict(extra="forbid")


def no_broken_characters(value: str) -> str:
    """Text that a database can keep and a page can show."""
    if UNKEEPABLE.search(value):
        raise ValueError("holds a character that is no character: NUL, or half of one.")
    return value


def blank_is_none(value: str) -> str | None:
    """A field that holds only white space holds nothing."""
    return value.strip() or None


def written_out(value: Any) -> Any:
    """A moment is written as text: a bare number could be seconds or milliseconds."""
    if value is not None and not isinstance(value, str | datetime):
        raise ValueError("must be a date and time, as in 2026-11-23T21:00:00+01:00.")
    return value


def with_a_time(value: Any) -> Any:
    """A day alone does not say when on it."""
    if isinstance(value, str) and A_DAY.fullmatch(value.strip()):
        raise ValueError("needs a time of the day, as in 2026-11-23T21:00.")
    return value


def a_day(value: Any) -> Any:
    """A day is written as text, and has no time."""
    if value is not None and not (isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value)):
        raise ValueError("must be a day, as in 2026-11-29.")
    return value


def by_the_clock_of(zone: ZoneInfo | None, value: datetime) -> datetime:
    """The moment in UTC; one without an offset is told by the clock on a wall in `zone`.

    A time that the clock shows twice is the first one: nobody is late then. Raises ValueError for a time that it never
    shows, because it was put forward.
    """
    if value.tzinfo is not None:
        return in_utc(value)
    if zone is None:
        raise ValueError("needs an offset from UTC, as in 2026-11-23T21:00:00+01:00, or a deadline_zone beside it.")
    moment = in_utc(value.replace(tzinfo=zone, fold=0))
    if moment.astimezone(zone).replace(tzinfo=None, fold=0) != value:
        raise ValueError(f"does not exist: that night the clocks in {zone.key} are put forward past it.")
    return moment


def in_utc(value: datetime) -> datetime:
    """The same moment in UTC."""
    try:
        return value.astimezone(UTC)
    except OverflowError:
        raise ValueError("is outside the years that can be kept.") from None


def parsed(value: Any) -> Any:
    """JSON in a field of a form."""
    try:
        return orjson.loads(value) if isinstance(value, str) else value
    except orjson.JSONDecodeError:
        raise ValueError("must be JSON.") from None


def a_language_that_is_read(value: str) -> str:
    """One of the languages that have a lexicon."""
    if value not in SUPPORTED:
        raise ValueError(f"must be one of {', '.join(SUPPORTED)}.")
    return value


def a_time_zone(value: str) -> ZoneInfo:
    """The time zone of this name."""
    try:
        return ZoneInfo(value)
    except (LookupError, ValueError, OSError, TypeError, AttributeError):
        raise ValueError("is no time zone; an example is Europe/Stockholm.") from None


def a_number(value: Any) -> Any:
    """`5` and `5.0` are numbers; `"5"` and `true` are not."""
    if isinstance(value, str | bool):
        raise ValueError("must be a whole number.")  # noqa: TRY004  (the validator turns it into a problem)
    return value


def prose(schema: dict[str, Any]) -> None:
    """The length in words: generators of test data take minutes over a long string with a pattern."""
    del schema["maxLength"]
    schema |= ANY_TEXT | {"description": f"At most {LONGEST} characters."}


Characters = AfterValidator(no_broken_characters)
ANumber = BeforeValidator(a_number)
Line = (
    Annotated[str, Field(max_length=300, json_schema_extra=ANY_TEXT), Characters, AfterValidator(blank_is_none)] | None
)
Prose = Annotated[str, Field(max_length=LONGEST, json_schema_extra=prose), Characters]
Name = Annotated[str, Field(max_length=200, pattern=SOME_TEXT), AfterValidator(str.strip)]
Text = Annotated[
    str,
    Field(
        description="Kept exactly as it is sent, up to REPLIK_MAX_TEXT_CHARS.",
        json_schema_extra={"pattern": SOME_TEXT},
    ),
]
Language = Annotated[
    str, AfterValidator(a_language_that_is_read), Field(json_schema_extra={"enum": list(SUPPORTED)}, max_length=8)
]
WIDEST = 2**53  # beyond it, JavaScript's numbers are no longer whole
CallersId = Annotated[str, Field(max_length=200)] | Annotated[int, Field(ge=-WIDEST, le=WIDEST), ANumber] | None
TimeZone = Annotated[
    ZoneInfo,
    BeforeValidator(a_time_zone, json_schema_input_type=str),
    Field(
        description="Dates are told by the clock of this zone, such as Europe/Stockholm.",
        json_schema_extra={"format": "time-zone"},
    ),
]
Moment = Annotated[AwareDatetime, BeforeValidator(written_out), AfterValidator(in_utc)]
LocalMoment = Annotated[
    datetime,
    BeforeValidator(with_a_time),
    BeforeValidator(written_out),
    Field(
        description="With its offset from UTC, or without one by the clock in `deadline_zone`; a time that the clock "
        "there never shows is refused. A moment that is past is taken."
    ),
]
Day = Annotated[date, BeforeValidator(a_day)]
YesOrNo = Annotated[bool, Field(strict=True)]


class IntervieweeIn(In):
    """The person who answers the draft."""

    name: Name
    aliases: Annotated[list[Name], Field(max_length=50)] = []

    def value(self) -> Interviewee:
        """The person, as the text engine knows one."""
        return Interviewee(self.name, tuple(self.aliases))


class MarkIn(In):
    """A stretch of the text that is set apart, in code points of it."""

    kind: MarkKind
    start: Annotated[int, Field(ge=0, le=10_000_000), ANumber]
    end: Annotated[int, Field(ge=0, le=10_000_000), ANumber]

    def value(self) -> Mark:
        """The same, as the text engine knows it."""
        return Mark(self.kind, self.start, self.end)


Marks = Annotated[
    list[MarkIn],
    Field(
        max_length=100_000, description="Headings, bold and italics of the text, as `POST /api/articles` tells them."
    ),
]


class SpaceIn(In):
    """The room the journalist gives."""

    amount: Annotated[int, Field(ge=1, le=1_000_000), ANumber]
    unit: Unit = "characters"
    line_length: Annotated[int, Field(ge=5, le=500, description="Characters in a line, for `lines`."), ANumber] = (
        LINE_LENGTH
    )
    preset: PresetId | None = None
    counts: Annotated[
        list[Part],
        Field(
            max_length=20,
            description="What takes space besides the rest of each reply: text the reply quotes, attributions "
            "(', says X.'), the greeting, the signature.",
        ),
    ] = list(COUNTED)

    def columns(self) -> dict[str, Any]:
        """The columns of Draft that keep it."""
        counts = [part for part in get_args(Part) if part in self.counts]
        return {
            "space_amount": self.amount,
            "space_unit": self.unit,
            "space_line_length": self.line_length,
            "space_preset": self.preset,
            "space_counts": counts,
        }
