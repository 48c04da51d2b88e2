"""A summary of an outcome to keep, and a courteous request for correction, in the language of the draft."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from app.documents.letters import letters_for
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
    numbered = [f"{number}. {point}" for number, point in enumerate(points, 1)]
    person = draft["interviewee"] and draft["interviewee"]["name"]
    mail = letters_for(draft["language"])
    hello, goodbye = mail.opened(draft["journalist"]), mail.closed(person)
    body = "\n\n".join([hello, words.opening, *numbered, words.closing, goodbye])
    subject = mail.mails["ask-correction"].subject.format(title=flat(draft["title"]))
    return {"kind": "ask-correction", "subject": subject, "body": body}


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
        source = [labelled(words.source, "; ".join(reply["sources"]), words)] if reply["sources"] else []
        yield lines(words.the_article, now, *basis, *source)


def summary(draft: Shape, outcome: Shape, *, markdown: bool) -> str:
    """What was printed of what was asked, to keep."""
    words = words_for(draft["language"])
    head, sub = ("# {}", "## {}") if markdown else ("{}", "{}")
    printed = sum(final(reply) in PRINTED for reply in outcome["replies"])
    facts = [draft["outlet"], published(outcome["published_on"], words)]
    facts.append(words.count.format(printed=printed, all=len(outcome["replies"])))
    blocks = [head.format(labelled(words.summary, draft["title"], words)), " · ".join(fact for fact in facts if fact)]
    if outcome["replies"]:
        blocks += [sub.format(words.replies), *(reply_entry(n, r, words) for n, r in enumerate(outcome["replies"], 1))]
    if outcome["quotes"]:
        blocks += [sub.format(words.quotes), *(quote_entry(quote, words) for quote in outcome["quotes"])]
    return "\n\n".join(blocks) + "\n"


def reply_entry(number: int, reply: Shape, words: Words) -> str:
    """One reply."""
    parts = [f"{number}. {became(reply, words)}"]
    if reply["passage"] and reply["request"]:
        parts.append(labelled(words.in_draft, reply["passage"], words))
    asked, said = asked_of(reply, words)
    parts.append(labelled(asked, said, words) if asked else said)
    now = now_of(reply)
    return lines(*parts, *([labelled(words.printed, now, words)] if now else []))


def became(reply: Shape, words: Words) -> str:
    """What became of a reply, and whether a person has said so."""
    if reply["decided"]:
        return f"{words.results[final(reply)]} ({words.by_hand})"
    return words.requests[reply["request"]] if reply["request"] else words.results[final(reply)]


def asked_of(reply: Shape, words: Words) -> tuple[str | None, str]:
    """What was asked for, under its label; a removal says so itself."""
    return (None, words.to_remove) if reply["stance"] == "remove" else (words.asked, reply["asked"])


def now_of(reply: Shape) -> str | None:
    """What stands in the article of it, or in its place."""
    now: str | None = reply["printed"] or (reply["now"] if reply["request"] else None)
    return now


def quote_entry(quote: Shape, words: Words) -> str:
    """One quote of one's own."""
    was = labelled(words.quote_results[quote["result"]], marked(quote["quote"], words), words)
    is_changed = quote["result"] == "changed"
    return lines(was, *([labelled(words.printed, marked(quote["printed"], words), words)] if is_changed else []))


def final(reply: Shape) -> Any:
    """What became of a reply: what a person has decided, or else what was found."""
    return reply["decided"] or reply["result"]


def published(on: date | None, words: Words) -> str | None:
    """When it was published."""
    return words.published.format(date=on.isoformat()) if on else None


def labelled(label: str, text: str, words: Words) -> str:
    """A text on one line under its label."""
    return f"{label}{words.labels.colon} {flat(text)}"


def lines(*parts: str) -> str:
    """An entry; what follows its first line is set in."""
    return "\n   ".join(parts)


def flat(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())


def marked(text: str, words: Words) -> str:
    """A text on one line between the language's marks."""
    return words.labels.quoted(flat(text))
