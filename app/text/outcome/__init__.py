"""Says which replies were printed, and where: word for word, shortened, in other words, or not at all.

What stood in the draft already is never a printed reply, a conflicting number speaks against a match, and no word of
the article is the place of two replies. A paraphrase is only ever put to a person. How it works, what it cannot see,
and how well it does: docs/outcome.md.
"""

from collections.abc import Iterator, Sequence

from app.text.collector import collector_at_rest
from app.text.outcome import literal, paraphrase
from app.text.outcome.article import Article
from app.text.outcome.literal import Literal
from app.text.outcome.printed import ABSENT, Printed, Result
from app.text.outcome.prose import Prose, prose

__all__ = ["Printed", "Result", "outcome"]

REST_NEWS, REST_KINDS, REST_SCORE = 5.0, 2, 0.6  # what makes a shortened reply a paraphrased one


def outcome(draft: str, published: str, replies: Sequence[str]) -> list[Printed]:
    """What became of each reply, in the order given. An empty draft is an unknown one: then only plain matches count.

    Takes any texts in any language. The time is near-linear in the length of the article.
    """
    with collector_at_rest():
        return _outcome(draft, published, replies)


def _outcome(draft: str, published: str, replies: Sequence[str]) -> list[Printed]:
    texts = [prose(reply) for reply in replies]
    article = Article(prose(published), prose(draft), texts)
    found: dict[int, Literal] = {}
    for number, text in enumerate(texts):
        if whole := literal.whole(article, text):
            _take(article, found, number, whole)
    for number in _by_share(article, texts, found):
        if part := literal.part(article, texts[number]):
            _take(article, found, number, part)
    _paraphrases(article, texts, found)
    return [_printed(article, found[number]) if number in found else ABSENT for number in range(len(texts))]


def _take(article: Article, found: dict[int, Literal], number: int, literal: Literal) -> None:
    found[number] = literal
    for words in literal.words:
        article.use(words)


def _by_share(article: Article, texts: list[Prose], found: dict[int, Literal]) -> list[int]:
    """The replies of which a part was printed, the largest part first."""
    open_replies = [(number, text) for number, text in enumerate(texts) if number not in found]
    parts = [(part.kept, number) for number, text in open_replies if (part := literal.part(article, text))]
    return [number for _, number in sorted(parts, reverse=True)]


def _paraphrases(article: Article, texts: list[Prose], found: dict[int, Literal]) -> None:
    """The strongest evidence first; what is left of a sentence is looked at again once words in it are taken."""
    replies = {n: paraphrase.Reply(text) for n, text in enumerate(texts) if _is_open(found.get(n))}
    offers = [
        (not article.is_headline(offer.sentence), offer.strength, number, offer.sentence)
        for number, offer in _offers(article, replies)
    ]
    for _, _, number, sentence in sorted(offers, reverse=True):
        before = found.get(number)
        offer = paraphrase.evidence(article, replies[number], sentence) if _is_open(before) else None
        if offer is None or not offer.enough:
            continue
        words = paraphrase.span(article, offer)
        if before is None:
            _take(article, found, number, Literal("paraphrased", [words], offer.score))
        elif offer.kinds >= REST_KINDS and offer.news >= REST_NEWS:
            _take(article, found, number, Literal("paraphrased", sorted([*before.words, words]), REST_SCORE))


def _is_open(found: Literal | None) -> bool:
    return found is None or found.result == "shortened"


def _offers(article: Article, replies: dict[int, paraphrase.Reply]) -> Iterator[tuple[int, paraphrase.Evidence]]:
    for number, reply in replies.items():
        for sentence in article.sentences_with(reply.text.words):
            offer = paraphrase.evidence(article, reply, sentence)
            if offer and offer.enough:
                yield number, offer


def _printed(article: Article, found: Literal) -> Printed:
    spans = tuple(article.published.given(words) for words in found.words)
    return Printed(found.result, spans, round(min(1.0, found.kept), 3))
