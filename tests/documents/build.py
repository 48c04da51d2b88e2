"""Response documents for the tests: the seed's evening, and any number of invented pairs."""

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from app.documents.response import Answer, ResponseDocument
from app.text.space import count

SEED = Path(__file__).parents[1] / "seed"
EVENING = datetime(2026, 11, 23, 17, 48, tzinfo=timezone(timedelta(hours=1)))


def answer(number: int = 1, **fields: Any) -> Answer:
    """A reply to a quote of Vera Lind's, with any field changed."""
    usual = Answer(
        number=number,
        kind="quote",
        speaker="Vera Lind",
        passage="– Bron kostade 1 200 kronor, säger Vera Lind.",
        quotes=((2, 28),),
        stance="respond",
        body="Bron kostade mindre än så.",
        wording=None,
        sources=(),
    )
    return replace(usual, **fields)


def document(*answers: Answer, **fields: Any) -> ResponseDocument:
    """A response to an invented draft in Swedish, with any field changed."""
    usual = ResponseDocument(
        title="Bron över ån",
        outlet="Åbladet",
        journalist="Nils Ek",
        interviewee="Vera Lind",
        language="sv",
        revision=2,
        written_at=EVENING,
        layout="side-by-side",
        audience="journalist",
        unit="characters",
        used=1171,
        limit=1200,
        answers=answers or (answer(),),
    )
    return replace(usual, **fields)


def every_stance() -> tuple[Answer, ...]:
    """One answer of each stance, with comments, sources and a redline."""
    return (
        answer(1, stance="approve", body="Tack."),
        answer(2, stance="correct", body="Siffran är fel.", wording="– Bron kostade 900 kronor, säger Vera Lind."),
        answer(3, sources=("Årsredovisningen, s. 12", "bron.example")),
        answer(4, kind="narration", speaker=None, quotes=(), stance="remove", body="Det har aldrig hänt."),
    )


def evening(**fields: Any) -> ResponseDocument:
    """The seed's evening: thirteen paragraphs, eight replies. A reply to two paragraphs answers both as one passage."""
    pairs = json.loads((SEED / "pairs.json").read_text("utf-8"))
    lines = [line for line in (SEED / "draft.txt").read_text("utf-8").splitlines() if line.strip()]
    answers = tuple(_pair(number, reply, pairs, lines) for number, reply in enumerate(pairs["replies"], 1))
    used = sum(count(reply["body"], "characters") for reply in pairs["replies"])
    usual = document(*answers, title=lines[0], outlet="Bilaga i rikstidning", interviewee=pairs["interviewee"])
    return replace(usual, **({"journalist": None, "used": used, "limit": 1200} | fields))


def _pair(number: int, reply: dict[str, Any], pairs: dict[str, Any], lines: list[str]) -> Answer:
    answered = [pairs["paragraphs"][n] for n in reply["answers_paragraphs"]]
    passage = "\n\n".join(lines[paragraph["n"]] for paragraph in answered)
    start = passage.find("– ")
    quotes = ((start + 2, passage.rindex(", säger")),) if start >= 0 else ()
    kind, speaker = answered[-1]["kind"], answered[-1]["speaker"]
    return answer(number, kind=kind, speaker=speaker, passage=passage, quotes=quotes, body=reply["body"])
