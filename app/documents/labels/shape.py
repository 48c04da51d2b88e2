"""What every language must say: the labels of a response document, and how it writes numbers and moments."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.documents.response import Misquote, Stance
from app.text.segmentation import Kind
from app.text.space import Unit

QUOTATION_MARKS = '"“”„«»'
Counted = tuple[str, str]  # for one, and for any other number


@dataclass(frozen=True, slots=True)
class Labels:
    """One language's words for a response document; `colon` ends a label.

    Words in braces are filled in; `Counted` is (one, other).
    """

    language: str
    locale: str
    response: str
    subject: str
    outlet: str
    journalist: str
    interviewee: str
    written: str
    revision: str
    answers: str
    space: str
    space_of: str
    units: Mapping[Unit, Counted]
    draft: str
    reply: str
    number_head: str
    who: str
    asks: str
    kinds: Mapping[Kind, str]
    stances: Mapping[Stance, str]
    approved: str
    removed: str
    wording: str
    changes: str
    comment: str
    reason: str
    note: str
    misquotes: Mapping[Misquote, str]
    sources: str
    besides: str
    confirm: str
    unplaced: str
    unplaced_note: str
    replaced: Counted
    without_font: Counted
    page: str
    months: tuple[str, str, str, str, str, str, str, str, str, str, str, str]
    moment: str
    thousands: str
    marks: str
    first_day: str = "1"
    colon: str = ":"

    def number(self, amount: int) -> str:
        """`amount` with this language's thousands apart."""
        return f"{amount:,}".replace(",", self.thousands)

    def room(self, used: int, limit: int | None, unit: Unit) -> str:
        """The space used, and of how much where there is a limit: "1 171 of 1 200 characters"."""
        if limit is None:
            return f"{self.number(used)} {plural(self.units[unit], used)}"
        noun = plural(self.units[unit], limit)
        return self.space_of.format(used=self.number(used), limit=self.number(limit), unit=noun)

    def quoted(self, text: str) -> str:
        """The words between this language's marks; those that begin with marks of their own keep them."""
        return text if text[:1] in QUOTATION_MARKS else self.marks.format(text)

    def when(self, moment: datetime) -> str:
        """Date and time in `moment`'s own zone; UTC is named, since nobody's clock on the wall says so."""
        text = self.moment.format(
            day=self.first_day if moment.day == 1 else moment.day,
            month=self.months[moment.month - 1],
            year=moment.year,
            hour=f"{moment.hour:02}",
            minute=f"{moment.minute:02}",
        )
        return f"{text} UTC" if moment.tzname() == "UTC" else text

    def counted(self, forms: Counted, amount: int) -> str:
        """The sentence for `amount`."""
        return plural(forms, amount).format(count=self.number(amount))


def plural(forms: Counted, amount: int) -> str:
    """The form that goes with `amount`."""
    return forms[0] if amount == 1 else forms[1]
