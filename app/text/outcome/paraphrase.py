"""Finds a reply that was printed in other words, by what the reply has, the draft lacked, and the article now says."""

from collections import defaultdict
from itertools import pairwise
from math import exp
from typing import NamedTuple

from app.text.languages.numerals import NEGATIONS
from app.text.languages.small_words import ENDINGS
from app.text.outcome.article import Article
from app.text.outcome.figures import CALENDAR, figures, follows
from app.text.outcome.literal import BREAK
from app.text.outcome.prose import Prose, Word, denied, is_form
from app.text.outcome.times import lasting, same_time
from app.text.paragraphs import Span
from app.text.words import is_saying

AKIN = 0.5  # what a word is worth that only opens alike, and is no other form of the word
FIGURE = 1.25  # a new figure tells more than a new word
STOOD = 0.6  # what a topic is worth on words that stood in the draft
DERIVED = 2.2  # what a figure is worth that follows from the reply's
TOPIC_FOR_DERIVED = 0.9  # ... where the sentence is about the same thing
REACH = 4  # words between a "not" and what it denies
BEFORE = 0.6  # what a topic is worth that stands in the sentence before
TOPIC = 0.45  # what the topic adds to the news
MOST_TOPIC = 1.5  # times the news

ONE_NEWS, SOME_NEWS = 1.7, 1.4  # the news needed: from one word, from several
SOME_TOPIC, MUCH_OF_REPLY = 0.8, 0.2  # one news alone may be chance: it needs a topic, or to be much of the reply
MOST_OF_REPLY = 0.4  # ... where the word is an everyday one, or somebody else's
CORRECTED = 0.7  # of the words of a sentence that stood in the draft
ENOUGH = 2.0  # news and topic together
UNKNOWN_DRAFT_KEPT, UNKNOWN_DRAFT_NEWS = 0.45, 5.0  # without a draft everything seems new
SHORT = 4  # letters
SHORT_WORDS = (3, 4)  # letters
WHO_SAYS = 4  # words at the beginning of a sentence
SCALE = 5.0  # evidence that makes a score of 0.63
GAP = 0.3  # what a foreign word costs inside the span, of its weight
OLD_WORD = 0.7


class Evidence(NamedTuple):
    """What speaks for one sentence; `hits` are words of the published text."""

    sentence: int
    hits: tuple[int, ...]
    news: float
    kinds: int  # how many different news
    strength: float
    enough: bool

    @property
    def score(self) -> float:
        """0 to 1."""
        return 1 - exp(-self.strength / SCALE)


class Reply:
    """A reply, ready to be looked for."""

    def __init__(self, text: Prose) -> None:
        self.text = text
        self.denied = denied(text)
        self.meanings = text.meanings - self.denied
        self.openings: dict[str, list[str]] = defaultdict(list)
        for word in text.words:
            if word.telling and word.opening:
                self.openings[word.opening].append(word.normal)
        self.figures = figures(text, (0, len(text.words)))
        self.times = [time for sentence in text.sentences for time in lasting(text, sentence)]
        self.numbers = {meaning for meaning in self.meanings if meaning[0] == "#"}
        self.negative = any(word.normal in NEGATIONS for word in text.words)

    def share(self, word: Word) -> float:
        """How much of a word is in the reply."""
        if word.meaning in self.meanings:
            return 1.0
        if not word.opening or word.opening not in self.openings:
            return 0.0
        return 1.0 if any(is_form(word.normal, other) for other in self.openings[word.opening]) else AKIN


def evidence(article: Article, reply: Reply, sentence: int) -> Evidence | None:
    """What speaks for a sentence of the published text, or None where nothing does or all of it stood in the draft."""
    within = article.published.sentences[sentence]
    free = [at for at in range(*within) if not article.used[at]]
    if all(article.stood[at] for at in free):
        return None
    hits = _hits(article, reply, free)
    news = {at: _worth(article, reply, at) for at in hits if _is_news(article, at)}
    shared = {at: _worth(article, reply, at) * (STOOD if article.stood[at] else 1) for at in hits if at not in news}
    topic = sum(shared.values())
    about = sum(worth for at, worth in shared.items() if article.published.words[at].normal not in article.names)
    total = sum(news.values())
    if not hits:
        return None
    derived = _derived(article, reply, within)
    if len(derived) < 2 and total + topic < TOPIC_FOR_DERIVED:
        derived = []
    if derived:
        total += DERIVED
    kinds = len(news) + len(derived)
    if kinds == 1 and topic < SOME_TOPIC:
        before = BEFORE * _topic_before(article, reply, sentence, hits)
        topic, about = topic + before, about + before
    against = _is_denied(article, reply, within, hits, news) or (kinds < 2 and _figures_clash(article, reply, free))
    strength = total + TOPIC * (min(topic, MOST_TOPIC * total) if article.draft.words else topic)
    chance = kinds < 2 and not derived and about < SOME_TOPIC and _may_be_chance(article, reply, sentence, news)
    enough = (bool(derived) or not against) and not chance and _is_enough(article, reply, total, kinds, strength)
    return Evidence(sentence, tuple(sorted({*hits, *derived})), total, kinds, strength, enough)


def span(article: Article, found: Evidence) -> Span:
    """The clauses of the densest stretch and those beside it that tell news, without those that stood in the draft."""
    begin, end = _densest(article, found)
    clauses = [clause for clause in _clauses(article, found.sentence) if article.is_free(clause)]
    there = [n for n, (left, right) in enumerate(clauses) if left < end and begin < right]
    tells = [_tells_news(article, found, clause) for clause in clauses]
    first, last = _grown(clauses, tells, there[0], there[-1])
    while first < last and not tells[first] and all(article.stood[slice(*clauses[first])]):
        first += 1
    while first < last and not tells[last] and all(article.stood[slice(*clauses[last])]):
        last -= 1
    return clauses[first][0], clauses[last][1]


def _grown(clauses: list[Span], tells: list[bool], first: int, last: int) -> tuple[int, int]:
    """The range of clauses with those right beside it that tell news."""
    while first and tells[first - 1] and clauses[first - 1][1] == clauses[first][0]:
        first -= 1
    while last + 1 < len(clauses) and tells[last + 1] and clauses[last + 1][0] == clauses[last][1]:
        last += 1
    return first, last


def _clauses(article: Article, sentence: int) -> list[Span]:
    """A sentence cut at its breaks, and where a reply was found on some of its words."""
    begin, end = article.published.sentences[sentence]
    used = article.used
    cuts = [
        at for at in range(begin + 1, end) if used[at] != used[at - 1] or BREAK.search(article.published.between(at))
    ]
    return list(pairwise([begin, *cuts, end]))


def _tells_news(article: Article, found: Evidence, clause: Span) -> bool:
    return any(clause[0] <= at < clause[1] and not article.stood[at] for at in found.hits)


def _hits(article: Article, reply: Reply, free: list[int]) -> list[int]:
    """The telling words that the reply has too, each once."""
    seen: dict[str, int] = {}
    for at in free:
        word = article.published.words[at]
        if word.telling and reply.share(word):
            seen.setdefault(word.meaning, at)
    return list(seen.values())


def _topic_before(article: Article, reply: Reply, sentence: int, hits: list[int]) -> float:
    """What the reply shares with the sentence before, beyond what it shares with this one."""
    if not sentence:
        return 0.0
    words = article.published.words
    known = {words[at].opening or words[at].meaning for at in hits}
    there = _hits(article, reply, list(range(*article.published.sentences[sentence - 1])))
    other = [at for at in there if (words[at].opening or words[at].meaning) not in known]
    return sum(_worth(article, reply, at) for at in other)


def _worth(article: Article, reply: Reply, at: int) -> float:
    word = article.published.words[at]
    return article.weight(word) * reply.share(word) * (FIGURE if word.meaning[0] == "#" else 1)


def _is_news(article: Article, at: int) -> bool:
    """Whether the draft has no such word, nor one akin to it: "warned" is no news where the draft has "warnings"."""
    word = article.published.words[at]
    akin = word.opening != "" and word.opening in article.draft.openings
    return word.meaning not in article.draft.meanings and not akin and not _is_short_form(article, word.normal)


def _is_short_form(article: Article, word: str) -> bool:
    """Whether the draft has a short word of which this is a form: "bot", "boten"."""
    return any(word[:length] in article.draft.short and word[length:] in ENDINGS for length in SHORT_WORDS)


def _derived(article: Article, reply: Reply, within: Span) -> list[int]:
    """The figures and spans of time in new words that follow from the reply's."""
    if not article.draft.words:
        return []
    published = article.published
    told = figures(published, within) if reply.figures else ()
    counts = [found.at for found in told if follows(found, reply.figures, article.draft_figures)]
    times = [found.at for found in lasting(published, within) if same_time(found, reply.times)] if reply.times else []
    new = sorted({at for at in (*counts, *times) if not article.stood[at] and not article.used[at]})
    return [at for at in new if published.words[at].meaning not in reply.meanings]


def _is_denied(article: Article, reply: Reply, within: Span, hits: list[int], news: dict[int, float]) -> bool:
    """Whether the article says near by, in new words, that something is not so, and the reply does not."""
    words = article.published.words
    if reply.negative or any(words[at].meaning[0] == "#" for at in news):
        return False
    negations = [at for at in range(*within) if words[at].normal in NEGATIONS and not article.stood[at]]
    return any(abs(at - hit) <= REACH for at in negations for hit in hits)


def _figures_clash(article: Article, reply: Reply, free: list[int]) -> bool:
    """Whether both have figures and none is the same. The draft's own, where they stood, are not held against it."""
    there = [at for at in free if article.published.words[at].meaning[0] == "#"]
    if not reply.numbers or all(article.stood[at] for at in there):
        return False
    return reply.numbers.isdisjoint(article.published.words[at].meaning for at in there)


def _may_be_chance(article: Article, reply: Reply, sentence: int, news: dict[int, float]) -> bool:
    """Whether one word of news, of nothing the reply is about, tells little: it recurs, or is little of the reply."""
    if not article.draft.words or _is_corrected(article, sentence, news):
        return False
    common = any(_is_everyday(article.published.words[at]) for at in news)
    least = MOST_OF_REPLY if common or _is_said_by_others(article, sentence) else MUCH_OF_REPLY
    return sum(news.values()) < least * article.weigh(word for word in reply.text.words if word.telling)


def _is_corrected(article: Article, sentence: int, news: dict[int, float]) -> bool:
    """Whether the draft's sentence stands there with another figure."""
    begin, end = article.published.sentences[sentence]
    has_figure = any(article.published.words[at].meaning[0] == "#" for at in news)
    return has_figure and sum(article.stood[begin:end]) >= CORRECTED * (end - begin)


def _is_said_by_others(article: Article, sentence: int) -> bool:
    """Whether the sentence opens with somebody a reply names who says something: who is named there does not reply."""
    begin, end = article.published.sentences[sentence]
    opening = [word.normal for word in article.published.words[begin : min(begin + WHO_SAYS, end)]]
    return any(map(is_saying, opening)) and not article.named.isdisjoint(opening)


def _is_everyday(word: Word) -> bool:
    """A figure that counts days or a handful of things stands in most articles, and so does a short word."""
    return len(word.normal) < SHORT if word.meaning[0] != "#" else float(word.meaning[1:]) <= CALENDAR


def _is_enough(article: Article, reply: Reply, news: float, kinds: int, strength: float) -> bool:
    total = article.weigh(word for word in reply.text.words if word.telling)
    if not article.draft.words:
        return news >= UNKNOWN_DRAFT_NEWS and news >= UNKNOWN_DRAFT_KEPT * total
    return news >= (ONE_NEWS if kinds < 2 else SOME_NEWS) and strength >= ENOUGH


def _densest(article: Article, found: Evidence) -> Span:
    words, hits = article.published.words, set(found.hits)
    best = run = 0.0
    begin, stretch = found.hits[0], (found.hits[0], found.hits[-1] + 1)
    for at in range(*article.published.sentences[found.sentence]):
        if article.used[at]:
            run = 0.0
        elif at in hits:
            if run <= 0:
                run, begin = 0.0, at
            run += article.weight(words[at]) * (OLD_WORD if words[at].meaning in article.draft.meanings else 1)
            if run > best:
                best, stretch = run, (begin, at + 1)
        else:
            run -= GAP * article.weight(words[at])
    return stretch
