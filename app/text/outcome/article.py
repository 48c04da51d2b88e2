"""The published article beside the draft and the replies: what stood in the draft already, and what each word tells."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cached_property
from math import log

from app.text.outcome.figures import Figure, figures
from app.text.outcome.prose import Prose, Word
from app.text.paragraphs import Span
from app.text.words import is_small

RUN = 4  # so many words as they stood in the draft are the draft's
FEW = 20  # in a short text every word would seem rare
LEAST, SMALL = 0.3, 0.3
MANY_FIGURES = 100
COMMON = 60  # beyond so many sentences, sharing a word is no reason to look at one of them
SHORT_TEXT = 150  # sentences; up to here every shared word is


class Article:
    """`stood` and `used` are by word: it stood so in the draft; a reply has been found there.

    `names` stand in one of the texts, `named` also in a reply.
    """

    def __init__(self, published: Prose, draft: Prose, replies: list[Prose]) -> None:
        self.published, self.draft = published, draft
        self._draft_sentences = {tuple(draft.normals[start:end]) for start, end in draft.sentences}
        self.stood = _stood(published, draft, self._draft_sentences)
        self.used = [False] * len(published.words)
        self._counts, self._total = _counts([published, draft, *replies])
        self.names = published.names | draft.names
        self.named = self.names & {word for reply in replies for word in reply.normals}
        self._weights: dict[str, float] = {}
        self._holders = _holders(published)
        self._draft_words = f" {' '.join(draft.normals)} "

    def weight(self, word: Word) -> float:
        """What a word tells: the rarer the more."""
        if word.normal not in self._weights:
            weight = max(LEAST, log((self._total + 1) / (self._counts[word.meaning] + 0.5)))
            self._weights[word.normal] = weight * SMALL if is_small(word.normal) else weight
        return self._weights[word.normal]

    @cached_property
    def draft_figures(self) -> list[Figure]:
        """What the draft counts, each once."""
        found = figures(self.draft, (0, len(self.draft.words)))
        return list({figure.value: figure for figure in found}.values())[:MANY_FIGURES]

    def weigh(self, words: Iterable[Word]) -> float:
        """What all of them tell."""
        return sum(map(self.weight, words))

    def is_free(self, words: Span) -> bool:
        """Whether no reply has been found on any of these words."""
        return not any(self.used[words[0] : words[1]])

    def use(self, words: Span) -> None:
        """Note that a reply stands here."""
        self.used[words[0] : words[1]] = [True] * (words[1] - words[0])

    def is_new(self, words: Span) -> bool:
        """Whether these words do not stand in the draft like this."""
        return f" {' '.join(self.published.normals[words[0] : words[1]])} " not in self._draft_words

    def is_headline(self, sentence: int) -> bool:
        """Whether a sentence is the first and ends without a stop: it only repeats what stands below."""
        if sentence or len(self.published.sentences) < 2:
            return False
        return "\n" in self.published.between(self.published.sentences[0][1])

    def is_repeated(self, words: Span) -> bool:
        """Whether a range is part of a sentence that stood in the draft as it stands here."""
        at = bisect_right(self.published.sentences, words[0], key=lambda sentence: sentence[0]) - 1
        return tuple(self.published.normals[slice(*self.published.sentences[at])]) in self._draft_sentences

    def sentences_with(self, words: Iterable[Word]) -> list[int]:
        """The sentences that hold one of these words, or one that opens like it."""
        limit = COMMON if len(self.published.sentences) >= SHORT_TEXT else len(self.published.sentences)
        held = (self._holders.get(key, ()) for word in words if word.telling for key in _keys(word))
        return sorted({sentence for where in held if len(where) <= limit for sentence in where})


def _stood(published: Prose, draft: Prose, sentences: set[tuple[str, ...]]) -> list[bool]:
    """By word of the published text: it is part of a run, or of a whole sentence, that stood in the draft."""
    runs = set(zip(*(draft.normals[offset:] for offset in range(RUN)), strict=False))
    stood = [False] * len(published.words)
    for at, run in enumerate(zip(*(published.normals[offset:] for offset in range(RUN)), strict=False)):
        if run in runs:
            stood[at : at + RUN] = [True] * RUN
    for start, end in published.sentences:
        if tuple(published.normals[start:end]) in sentences:
            stood[start:end] = [True] * (end - start)
    return stood


def _counts(texts: list[Prose]) -> tuple[Counter[str], int]:
    """In how many sentences each meaning stands, a reply being one; and how many sentences there are."""
    counts: Counter[str] = Counter()
    published, draft, *replies = texts
    for text in (published, draft):
        for start, end in text.sentences:
            counts.update({word.meaning for word in text.words[start:end]})
    for reply in replies:
        counts.update(reply.meanings)
    return counts, max(FEW, len(published.sentences) + len(draft.sentences) + len(replies))


def _holders(published: Prose) -> dict[str, list[int]]:
    holders: dict[str, list[int]] = defaultdict(list)
    for number, (start, end) in enumerate(published.sentences):
        for key in {key for word in published.words[start:end] if word.telling for key in _keys(word)}:
            holders[key].append(number)
    return holders


def _keys(word: Word) -> tuple[str, ...]:
    return (word.meaning, f"{word.opening}*") if word.opening else (word.meaning,)
