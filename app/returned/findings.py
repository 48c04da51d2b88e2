"""Holds a returned file against what was asked in it: each comment answered or not, each change taken or not.

A comment of ours is known by its author, its time, its words and the words it stands on, in whatever a program has left
of these. What has no comment any more is looked for in the text.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal

from app.documents.annotate import Remark
from app.documents.annotate.comments import Comment
from app.documents.labels.shape import QUOTATION_MARKS
from app.export.annotated import Case
from app.text.align import align

Change = Literal["accepted", "rejected", "rewritten", "pending"]
MINUTE = 16  # characters of a time to the minute


def findings(case: Case, comments: Sequence[Comment], text: str, before: Iterable[Comment] = ()) -> dict[str, Any]:
    """What became of each reply. `text` is the returned text, and `before` what was said in their file already."""
    ours, places = matched(case, comments), placed(case, text)
    answers = answers_by_asked(comments)
    segments = {segment["reply"]["id"]: segment["id"] for segment in case.draft["segments"] if segment["reply"]}
    items = []
    for reply, remark in case.remarks.items():
        comment = ours.get(reply)
        passage = case.draft["revision"]["text"][remark.start : remark.end]
        change, stands = became(case.authors, remark, passage, comment, text, places[reply])
        item = {"reply_id": reply, "segment_id": segments[reply], "passage": passage, "wording": remark.wording}
        items.append(item | answered(comment, answers) | {"change": change, "text": stands})
    return {"items": items, "others": others(case, comments, before)}


def answered(comment: Comment | None, answers: Mapping[int, Sequence[Comment]]) -> dict[str, Any]:
    """What became of the comment of one reply, and who answered it with what."""
    if comment is None:
        return {"comment": "missing", "answers": []}
    given = answers.get(id(comment), ())
    state = "answered" if given else "resolved" if comment.done else "unanswered"
    return {"comment": state, "answers": [said(answer) for answer in given]}


def answers_by_asked(comments: Sequence[Comment]) -> dict[int, list[Comment]]:
    """The comments that answer one, by that one's identity."""
    found: dict[int, list[Comment]] = {}
    for comment in comments:
        if comment.parent is not None:
            found.setdefault(id(comment.parent), []).append(comment)
    return found


def others(case: Case, comments: Sequence[Comment], before: Iterable[Comment]) -> list[dict[str, Any]]:
    """What others have said since that answers nothing of ours."""
    known = {(squeezed(comment.author), squeezed(comment.text)) for comment in before}
    new = [c for c in comments if c.parent is None and (squeezed(c.author), squeezed(c.text)) not in known]
    return [said(comment) | {"passage": comment.now.strip()} for comment in new if not is_ours(comment, case)]


def matched(case: Case, comments: Sequence[Comment]) -> dict[str, Comment]:
    """For each reply the comment that told it, each comment once; the surest first."""
    text = case.draft["revision"]["text"]
    mine = [
        (number, comment) for number, comment in enumerate(comments) if is_ours(comment, case) and not comment.parent
    ]
    scores = [
        (score(remark, text[remark.start : remark.end], comment), -number, reply, comment)
        for reply, remark in case.remarks.items()
        for number, comment in mine
    ]
    found: dict[str, Comment] = {}
    taken: set[int] = set()
    for points, _, reply, comment in sorted(scores, key=lambda entry: entry[:2], reverse=True):
        if points >= 4 and reply not in found and id(comment) not in taken:
            found[reply] = comment
            taken.add(id(comment))
    return found


def score(remark: Remark, passage: str, comment: Comment) -> int:
    """How surely a comment is this remark: its words count most, then what it stands on, then the minute."""
    words = squeezed(comment.text)
    says = any(words.endswith(squeezed(text)) for text in (remark.comment, remark.spelled))
    stands = {squeezed(comment.before), squeezed(comment.now)}
    on_it = squeezed(passage) in stands or (remark.wording and squeezed(remark.wording) in stands)
    quotes = unmarked(words).startswith(unmarked(squeezed(passage)))
    same_minute = comment.at[:MINUTE] == remark.written_at.strftime("%Y-%m-%dT%H:%M")
    return 4 * says + 4 * bool(on_it or quotes) + same_minute


def is_ours(comment: Comment, case: Case) -> bool:
    """Whether a comment is signed as ours are."""
    return squeezed(comment.author) in map(squeezed, case.authors)


def became(
    authors: Sequence[str], remark: Remark, passage: str, comment: Comment | None, text: str, place: str | None
) -> tuple[Change | None, str | None]:
    """What became of a proposed change, and what stands there now; None for both where there was no change."""
    if remark.wording is None:
        return None, None
    wanted, old = squeezed(remark.wording), squeezed(passage)
    if comment is not None and (comment.now or comment.before):
        now = squeezed(comment.now)
        if now == wanted and any(who in map(squeezed, authors) for who in map(squeezed, comment.pending)):
            return "pending", None
        kept: Change = "accepted" if now == wanted else "rejected" if now == old else "rewritten"
        return kept, comment.now.strip() if kept == "rewritten" else None
    everything = squeezed(text)
    if old in everything:
        return "rejected", None
    is_there = not wanted or wanted in everything
    return ("accepted", None) if is_there else ("rewritten", place)


def placed(case: Case, text: str) -> dict[str, str | None]:
    """What stands in the place of each passage now, as far as that can be told."""
    spans = [(remark.start, remark.end) for remark in case.remarks.values()]
    carried = align(case.draft["revision"]["text"], spans, text)
    found = [" ".join(text[start:end] for start, end in one.spans or ()) or None for one in carried]
    return dict(zip(case.remarks, found, strict=True))


def said(comment: Comment) -> dict[str, Any]:
    """A comment as JSON has it; its time is the one that the file tells, without a zone."""
    return {"author": comment.author, "at": comment.at.removesuffix("Z") or None, "text": comment.text}


def unmarked(words: str) -> str:
    """The words without the quotation marks that they begin with: a program or a language may have others."""
    return words.lstrip(QUOTATION_MARKS)


@lru_cache(maxsize=4096)
def squeezed(words: str) -> str:
    """The words without white space: a program may break and join lines as it likes."""
    return "".join(words.split())
