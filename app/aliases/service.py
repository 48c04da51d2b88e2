"""Keeps the alias table of a draft, and says what is doubtful about it."""

from collections.abc import Iterator
from dataclasses import asdict

from sqlmodel import Session

from app.access import Actor, lock_draft
from app.desk import read
from app.desk.shapes import Shape
from app.export.service import listed
from app.text.aliases.remain import doubts
from app.text.aliases.replace import Alias


def table(session: Session, actor: Actor, uid: str) -> Shape:
    """Aliases. Raises NotFoundError."""
    aliases = listed(session, actor, uid)
    known = {alias.name.casefold() for alias in aliases}
    names = dict.fromkeys(_named(read.plain_draft(session, actor, uid)))
    return {
        "items": [asdict(alias) for alias in aliases],
        "doubts": [asdict(doubt) for doubt in doubts(aliases)],
        "suggestions": [name for name in names if name.casefold() not in known],
    }


def keep(session: Session, actor: Actor, uid: str, aliases: tuple[Alias, ...]) -> None:
    """Replace the alias table; of a name that is listed twice the last label counts. Raises NotFoundError."""
    draft = lock_draft(session, actor, uid)
    rows = [asdict(alias) for alias in {alias.name.casefold(): alias for alias in aliases}.values()]
    if rows != draft.aliases:
        draft.aliases = rows
        draft.touch()


def _named(draft: Shape) -> Iterator[str]:
    """Who is named: those who speak, then the people round the draft. A draft's own x is no name."""
    people = [segment["speaker"] for segment in draft["segments"]] + [draft["interviewee"]]
    names = [person["name"] for person in people if person and person["name"] != person.get("role")]
    for name in (*names, draft["journalist"], draft["outlet"]):
        if name and len(name) > 1 and name[0].isupper():
            yield name
