"""A summary of an outcome to keep, and a courteous request for correction, in the language of the draft."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from app.errors import NothingToExportError
from app.outcome.words import words_for
from app.outcome.words.shape import Words

Shape = dict[str, Any]
PRINTED = ("verbatim", "shortened", "paraphrased")


def correction_request(draft: Shape, outcome: Shape) -> Shape:
    """Letter: what the article says, what stood in the draft or was asked for, and on which grounds.

    Raises NothingToExportError where nothing that was printed differs from what was asked.
    """
    words = words_for(draft["language"])
    points = [*quote_points(outcome, words), *request_points(outcome, words)]
    if not points:
        raise NothingToExportError("Nothing that was printed differs from what was asked for.")
    name = f" {draft['journalist']}" if draft["journalist"] else ""
    numbered = [f"{number}. {point}" for number, point in enumerate(points, 1)]
    person = draft["interviewee"] and draft["interviewee"]["name"]
    regards = f"{words.regards}\n{person}" if person else words.regards
    body = "\n\n".join([words.greeting.format(name=name), words.opening, *numbered, words.closing, regards])
    return {"kind": "ask-correction", "subject": words.subject.format(title=draft["title"]), "body": body}


def quote_points(outcome: Shape, words: Words) -> Iterator[str]:
    """One's own quotes that were changed without having been asked for."""
    for quote in outcome["quotes"]:
        if quote["result"] == "changed" and not quote["as_asked"]:
            yield lines(words.quoted_as, marked(quote["printed"], words), words.said, marked(quote["quote"], words))


def request_points(outcome: Shape, words: Words) -> Iterator[str]:
    """Corrections and removals that were asked for and not made."""
    for reply in outcome["replies"]:
        if final(reply) in {"verbatim", "shortened"} or reply["request"] not in {"partly", "not"}:
            continue
        if reply["stance"] == "remove":
            basis = [words.asked_to_remove, *([marked(reply["asked"], words)] if reply["asked"].strip() else [])]
        else:
            basis = [words.asked_for, marked(reply["asked"], words)]
        now = marked(reply["now"], words) if reply["now"] else words.not_printed
        source = [f"{words.source}: {'; '.join(reply['sources'])}"] if reply["sources"] else []
        yield lines(words.the_article, now, *basis, *source)


def summary(draft: Shape, outcome: Shape, *, markdown: bool) -> str:
    """What was printed of what was asked, to keep."""
    words = words_for(draft["language"])
    head, sub = ("# {}", "## {}") if markdown else ("{}", "{}")
    printed = sum(final(reply) in PRINTED for reply in outcome["replies"])
    facts = [draft["outlet"], published(outcome["published_on"], words)]
    facts.append(words.count.format(printed=printed, all=len(outcome["replies"])))
    blocks = [head.format(f"{words.summary}: {draft['title']}"), " · ".join(fact for fact in facts if fact)]
    if outcome["replies"]:
        blocks += [sub.format(words.replies), *(reply_entry(n, r, words) for n, r in enumerate(outcome["replies"], 1))]
    if outcome["quotes"]:
        blocks += [sub.format(words.quotes), *(quote_entry(quote, words) for quote in outcome["quotes"])]
    return "\n\n".join(blocks) + "\n"


def reply_entry(number: int, reply: Shape, words: Words) -> str:
    """One reply."""
    said = (
        words.requests[reply["request"]] if reply["request"] and not reply["decided"] else words.results[final(reply)]
    )
    by_hand = f" ({words.by_hand})" if reply["decided"] else ""
    parts = [f"{number}. {said}{by_hand}"]
    if reply["passage"] and reply["request"]:
        parts.append(f"{words.in_draft}: {flat(reply['passage'])}")
    asked = words.to_remove if reply["stance"] == "remove" else f"{words.asked}: {flat(reply['asked'])}"
    parts.append(asked)
    now = reply["printed"] or (reply["now"] if reply["request"] else None)
    return lines(*parts, *([f"{words.printed}: {flat(now)}"] if now else []))


def quote_entry(quote: Shape, words: Words) -> str:
    """One quote of one's own."""
    parts = [f"{words.quote_results[quote['result']]}: {marked(quote['quote'], words)}"]
    return lines(
        *parts, *([f"{words.printed}: {marked(quote['printed'], words)}"] if quote["result"] == "changed" else [])
    )


def final(reply: Shape) -> Any:
    """What became of a reply: what a person has decided, or else what was found."""
    return reply["decided"] or reply["result"]


def published(on: date | None, words: Words) -> str | None:
    """When it was published."""
    return words.published.format(date=on.isoformat()) if on else None


def lines(*parts: str) -> str:
    """An entry; what follows its first line is set in."""
    return "\n   ".join(parts)


def flat(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())


def marked(text: str, words: Words) -> str:
    """Words between the language's marks; those that begin with their own keep them."""
    plain = flat(text)
    return plain if plain[:1] in '"“”«„»' else words.marks.format(plain)
