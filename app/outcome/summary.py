"""The summary of an outcome as a document, set like a response document: what was asked, and printed."""

from collections.abc import Iterator
from dataclasses import replace

from app.desk.shapes import Shape
from app.documents.labels import Labels, labels_for
from app.documents.letter import Block, Entry, Letter, lines_of, one_line
from app.documents.rewrite import clean, rewrite
from app.outcome.letters import PRINTED, asked_of, became, final, now_of
from app.outcome.words import words_for
from app.outcome.words.shape import Words


def summary_letter(draft: Shape, outcome: Shape) -> Letter:
    """What was printed of what was asked, ready for a writer to set."""
    labels, words = labels_for(draft["language"]), words_for(draft["language"])
    entries = [*_replies(outcome["replies"], words), *_quotes(outcome["quotes"], len(outcome["replies"]), words)]
    page = Letter(
        labels=replace(labels, subject=words.summary),
        language=labels.language,
        layout="interleaved",
        title=one_line(draft["title"]) or words.summary,
        interviewee=one_line(draft["interviewee"] and draft["interviewee"]["name"]),
        facts=tuple((label, value) for label, value in _facts(draft, outcome, labels, words) if value),
        greeting=(),
        statement=(),
        entries=tuple(entries),
        signature=(),
        unplaced=(),
        notes=(),
    )
    return rewrite(page, clean)


def _facts(draft: Shape, outcome: Shape, labels: Labels, words: Words) -> Iterator[tuple[str, str]]:
    yield labels.outlet, one_line(draft["outlet"])
    yield labels.journalist, one_line(draft["journalist"])
    yield words.published.format(date="").strip(), str(outcome["published_on"] or "")
    printed = sum(final(reply) in PRINTED for reply in outcome["replies"])
    yield words.replies, words.count.format(printed=printed, all=len(outcome["replies"])) if outcome["replies"] else ""


def _replies(replies: list[Shape], words: Words) -> Iterator[Entry]:
    for number, reply in enumerate(replies, 1):
        label, asked = asked_of(reply, words)
        blocks = (Block(label, "reply", lines_of(asked)), Block(words.printed, "note", lines_of(now_of(reply) or "")))
        yield Entry(
            number=number,
            caption=words.in_draft,
            passage=lines_of(reply["passage"] or ""),
            heading=False,
            stance=reply["stance"],
            stance_label=became(reply, words),
            blocks=tuple(block for block in blocks if block.paragraphs),
            sources=tuple(one_line(source) for source in reply["sources"] if source.strip()),
        )


def _quotes(quotes: list[Shape], before: int, words: Words) -> Iterator[Entry]:
    for number, quote in enumerate(quotes, before + 1):
        now = quote["printed"] if quote["result"] == "changed" else ""
        block = Block(words.printed, "note", lines_of(now or ""))
        yield Entry(
            number=number,
            caption=words.quotes,
            passage=lines_of(quote["quote"]),
            heading=False,
            stance="respond",
            stance_label=words.quote_results[quote["result"]],
            blocks=(block,) if block.paragraphs else (),
            sources=(),
        )
