"""Finds a reply that was printed in its own words: all of it, or a part."""

import re
from itertools import pairwise
from typing import NamedTuple

from app.text.outcome.article import Article
from app.text.outcome.printed import Result
from app.text.outcome.prose import Prose, Word
from app.text.paragraphs import Span

SIGN = re.compile(r'["“”„«»!?.–—…]')  # where a sentence or somebody's words begin or end
BREAK = re.compile(r'[,;:–—"“”„«»!?.…]')

LONG_RUN = 3  # words; a shorter run counts only right beside another one
COMMON_PAIR = 500  # places; two words that stand so often begin no printed reply
LEAST_WORDS = 4
LEAST_KEPT = 0.2  # of what the reply tells
MOST_FOREIGN = 0.2  # of the words in between
OPEN_ENDED = 5  # words; so many need no break after them ...
MOSTLY = 0.5  # ... where they are so much of the reply
ALL_BUT_A_WORD = 0.96
LONG_REPLY = 8  # words; one of these may differ


class Run(NamedTuple):
    """Words that stand alike in the reply and in the published text."""

    reply: int
    at: int
    length: int


class Stretch(NamedTuple):
    """Runs in a row: a range of the published words."""

    words: Span
    runs: list[Run]

    @property
    def shared(self) -> int:
        """How many words are the reply's."""
        return sum(run.length for run in self.runs)


class Literal(NamedTuple):
    """What was found, as ranges of words; `kept` is the share of the reply that was printed."""

    result: Result
    words: list[Span]
    kept: float


def whole(article: Article, reply: Prose) -> Literal | None:
    """The reply word for word. It does not count where it stood so, by itself, in the draft."""
    words = reply.normals
    if not words or any(_stands_alone(article.draft, span) for span in _occurrences(article.draft, words)):
        return None
    places = _occurrences(article.published, words)
    found = next((span for span in places if article.is_free(span) and not article.is_repeated(span)), None)
    return found and Literal("verbatim", [found], 1.0)


def part(article: Article, reply: Prose) -> Literal | None:
    """Some of the reply's own words, from the beginning of a clause, with hardly a word between them."""
    stretches = [_stretched(article, reply, found) for found in _stretches(_runs(article, reply))]
    total = article.weigh(reply.words)
    weighed = [(_weight(article, reply, found) / total, found) for found in stretches if article.is_new(found.words)]
    if not weighed:
        return None
    kept, best = max(weighed, key=lambda item: item[0])
    foreign = best.words[1] - best.words[0] - best.shared
    if (
        len(reply.words) >= LONG_REPLY
        and best.shared >= len(reply.words) - 1
        and foreign <= 1
        and kept >= ALL_BUT_A_WORD
    ):
        return Literal("verbatim", [best.words], kept)
    good = [(share, found.words) for share, found in weighed if _is_part(found, share)]
    kept = sum(share for share, _ in good)
    clauses = sorted(words for _, words in good if _is_clause(article, words, kept))
    return Literal("shortened", clauses, kept) if clauses else None


def _occurrences(text: Prose, words: list[str]) -> list[Span]:
    if len(words) == 1:
        return [(at, at + 1) for at, word in enumerate(text.normals) if word == words[0]]
    starts = text.pairs.get((words[0], words[1]), ())
    return [(at, at + len(words)) for at in starts if text.normals[at : at + len(words)] == words]


def _stands_alone(text: Prose, words: Span) -> bool:
    """Whether a range is a sentence, or all that somebody says (", säger hon" may follow)."""
    starts, ends = {start for start, _ in text.sentences}, {end for _, end in text.sentences}
    opens = words[0] in starts or bool(SIGN.search(text.between(words[0])))
    return opens and (words[1] in ends or bool(BREAK.search(text.between(words[1]))))


def _runs(article: Article, reply: Prose) -> list[Run]:
    """Runs of two words or more on free words, the weightiest first; no word of either text is in two of them."""
    reply_free, free = [True] * len(reply.words), [not used for used in article.used]
    chosen: list[Run] = []
    by_weight = sorted(_common_runs(article.published, reply), key=lambda run: (-_worth(article, reply, run), run))
    for run in by_weight:
        rest = _still_free(run, reply_free, free)
        if rest and (rest.length >= LONG_RUN or any(_touches(rest, other) for other in chosen)):
            chosen.append(rest)
            for offset in range(rest.length):
                reply_free[rest.reply + offset] = free[rest.at + offset] = False
    return sorted(chosen, key=lambda run: run.at)


def _common_runs(published: Prose, reply: Prose) -> list[Run]:
    """Every run of words that both share and that cannot be made longer."""
    old, new, found = reply.normals, published.normals, []
    for start, pair in enumerate(pairwise(old)):
        places = published.pairs.get(pair, ())
        if len(places) > COMMON_PAIR:
            continue
        for at in places:
            if start and at and old[start - 1] == new[at - 1]:
                continue
            length = 2
            while start + length < len(old) and at + length < len(new) and old[start + length] == new[at + length]:
                length += 1
            found.append(Run(start, at, length))
    return found


def _worth(article: Article, reply: Prose, run: Run) -> float:
    return article.weigh(reply.words[run.reply : run.reply + run.length])


def _still_free(run: Run, reply_free: list[bool], free: list[bool]) -> Run | None:
    offsets = [n for n in range(run.length) if reply_free[run.reply + n] and free[run.at + n]]
    if len(offsets) < 2 or offsets[-1] - offsets[0] + 1 != len(offsets):
        return None
    return Run(run.reply + offsets[0], run.at + offsets[0], len(offsets))


def _touches(run: Run, other: Run) -> bool:
    return run.at + run.length == other.at or other.at + other.length == run.at


def _stretches(runs: list[Run]) -> list[Stretch]:
    """Runs that follow each other in both texts, with one foreign word between them at most."""
    found: list[Stretch] = []
    for run in runs:
        end = run.at + run.length
        if found and run.at - found[-1].words[1] <= 1:
            last = found[-1].runs[-1]
            if run.reply >= last.reply + last.length:
                found[-1] = Stretch((found[-1].words[0], end), [*found[-1].runs, run])
                continue
        found.append(Stretch((run.at, end), [run]))
    return found


def _stretched(article: Article, reply: Prose, found: Stretch) -> Stretch:
    """A stretch with the single words of the reply, further on or back, that stand right beside it."""
    (start, end), runs = found.words, list(found.runs)
    while start and not article.used[start - 1] and not SIGN.search(article.published.between(start)):
        at = _last(reply.words[: runs[0].reply], article.published.normals[start - 1])
        if at is None:
            break
        start -= 1
        runs.insert(0, Run(at, start, 1))
    while end < len(article.used) and not article.used[end] and not SIGN.search(article.published.between(end)):
        done = runs[-1].reply + runs[-1].length
        at = _first(reply.words[done:], article.published.normals[end])
        if at is None:
            break
        runs.append(Run(done + at, end, 1))
        end += 1
    return Stretch((start, end), runs)


def _first(words: list[Word], wanted: str) -> int | None:
    return next((at for at, word in enumerate(words) if word.normal == wanted), None)


def _last(words: list[Word], wanted: str) -> int | None:
    return next((at for at in reversed(range(len(words))) if words[at].normal == wanted), None)


def _weight(article: Article, reply: Prose, found: Stretch) -> float:
    return sum(_worth(article, reply, run) for run in found.runs)


def _is_part(found: Stretch, kept: float) -> bool:
    length = found.words[1] - found.words[0]
    return found.shared >= LEAST_WORDS and kept >= LEAST_KEPT and length - found.shared <= MOST_FOREIGN * length


def _is_clause(article: Article, words: Span, kept: float) -> bool:
    """Whether a range begins a clause, and ends one unless it is long: else it is somebody else's sentence."""
    published = article.published
    starts, ends = {start for start, _ in published.sentences}, {end for _, end in published.sentences}
    if words[0] not in starts and not BREAK.search(published.between(words[0])):
        return False
    if words[1] in ends or BREAK.search(published.between(words[1])):
        return True
    return words[1] - words[0] >= OPEN_ENDED and (kept >= MOSTLY or not article.draft.words)
