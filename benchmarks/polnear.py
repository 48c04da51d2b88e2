"""Measures the reading of real news: PolNeAR (Newell et al. 2018), US articles with who says what marked by hand.

Run it as `.venv/bin/python -m benchmarks.polnear FOLDER`, where FOLDER is the corpus's `data/test` (or `dev`, `train`)
with `text` and `attributions` in it. Spoken is what stands in marks within an attribution's content, told is content
without marks. The corpus is github.com/networkdynamics/PolNeAR; nothing of it is here.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.text.segment import segment

IN_MARKS = re.compile(r"“([^“”]*)”|\"([^\"\n]*)\"|“([^“”\n]*)(?=\n)")
EDGES = " \t\n\u00a0\"“”„»«‘’'‹›–—‐-,"
WORD = re.compile(r"[^\W\d_](?:[\w’'-]*\w)?")
SMALL = frozenset(["the", "a", "an", "of", "mr", "mrs", "ms", "dr", "sir"])
MOSTLY_MARKED = 0.8  # of a content that is spoken and not told
SPOKEN, TOLD = 0.5, 0.3  # overlap at which a span is found

Span = tuple[int, int]


@dataclass
class Article:
    """A text with the spans that are spoken and told, each with the words that name its source."""

    text: str
    spoken: dict[Span, str] = field(default_factory=dict)
    told: list[Span] = field(default_factory=list)


@dataclass
class Score:
    """Counts over all articles."""

    marked: int = 0
    given: int = 0
    exact: int = 0
    found: int = 0
    named: int = 0
    told: int = 0
    told_given: int = 0
    told_found: int = 0


def main() -> None:
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "text").is_dir():
        sys.exit("usage: python -m benchmarks.polnear FOLDER, with `text` and `attributions` of PolNeAR in it")
    score = Score()
    for article in articles(Path(sys.argv[1])):
        _add(score, article)
    print(f"spoken words, exact F             {_f(score.exact, score.marked, score.given):5.1f}")
    print(f"the words for the speaker right   {100 * score.named / max(1, score.found):5.1f} %")
    print(f"both                              {_f(score.named, score.marked, score.given):5.1f}")
    print(f"told without marks, overlap F     {_f(score.told_found, score.told, score.told_given):5.1f}")


def articles(folder: Path) -> Iterator[Article]:
    for path in sorted((folder / "text").glob("*.txt")):
        marks = next(iter((folder / "attributions").glob(f"{path.stem}*.ann")), None)
        if marks:
            yield _article(path.read_text("utf-8"), marks.read_text("utf-8"))


def _article(text: str, marks: str) -> Article:
    article = Article(text)
    lines = [line.split("\t") for line in marks.splitlines() if line.count("\t")]
    spans = {identity: _spans(kind) for identity, kind, *_ in lines if identity.startswith("T")}
    for identity, kind, *_ in lines:
        if identity.startswith("E"):
            parts = [(role, spans.get(at, [])) for role, _, at in (part.partition(":") for part in kind.split())]
            who = " ".join(text[s:e] for role, found in parts if role.startswith("Source") for s, e in found)
            for role, found in parts:
                if role.startswith("Content") and found:
                    _add_content(article, found, who)
    return article


def _spans(kind: str) -> list[Span]:
    """`Content 115 290;300 310` as offsets."""
    pairs = (pair.split() for pair in kind.partition(" ")[2].split(";"))
    return [(int(start), int(end)) for start, end in pairs]


def _add_content(article: Article, parts: list[Span], who: str) -> None:
    inside = [
        match
        for match in IN_MARKS.finditer(article.text)
        if any(start <= match.start() + 1 and match.end() - 1 <= end for start, end in parts)
    ]
    for match in inside:
        assert match.lastindex
        article.spoken.setdefault(_trimmed(article.text, match.span(match.lastindex)), who)
    covered = sum(match.end() - match.start() for match in inside)
    if len(parts) == 1 and covered < MOSTLY_MARKED * (parts[0][1] - parts[0][0]):
        article.told.append(parts[0])


def _add(score: Score, article: Article) -> None:
    quotes = [quote for part in segment(article.text, language="en").segments for quote in part.quotes]
    given = {_trimmed(article.text, (q.start, q.end)): q for q in quotes if q.mode != "reported"}
    told = [(q.start, q.end) for q in quotes if q.mode == "reported"]
    score.marked, score.given = score.marked + len(article.spoken), score.given + len(given)
    score.exact += len(given.keys() & article.spoken.keys())
    for one, other in _pairs(list(article.spoken), list(given), SPOKEN):
        who, quote = article.spoken[one], given[other]
        if who:
            score.found += 1
            score.named += _same(who, quote.speaker) or _same(who, quote.mention)
    score.told, score.told_given = score.told + len(article.told), score.told_given + len(told)
    score.told_found += len(_pairs(article.told, told, TOLD))


def _pairs(marked: list[Span], given: list[Span], least: float) -> list[tuple[Span, Span]]:
    """Each span with the one that overlaps it most, best first, none twice."""
    ways = ((_overlap(one, other), one, other) for one in marked for other in given)
    pairs: list[tuple[Span, Span]] = []
    used: set[tuple[str, Span]] = set()
    for _, one, other in sorted((way for way in ways if way[0] >= least), reverse=True):
        if ("marked", one) not in used and ("given", other) not in used:
            used |= {("marked", one), ("given", other)}
            pairs.append((one, other))
    return pairs


def _overlap(one: Span, other: Span) -> float:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared / (one[1] - one[0] + other[1] - other[0] - shared) if shared > 0 else 0.0


def _trimmed(text: str, span: Span) -> Span:
    body = text[slice(*span)]
    start = span[0] + len(body) - len(body.lstrip(EDGES))
    return start, max(start, span[0] + len(body.rstrip(EDGES)))


def _same(marked: str, given: str | None) -> bool:
    one, other = ([w for w in WORD.findall(name.lower()) if w not in SMALL] for name in (marked, given or ""))
    return bool(one and other) and (one[-1] in other or other[-1] in one)


def _f(hits: int, marked: int, given: int) -> float:
    return 200 * hits / max(1, marked + given)


if __name__ == "__main__":
    main()
