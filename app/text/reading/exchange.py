"""Finds an interview whose questions and answers stand in paragraphs of their own, without any mark or label."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from app.text.reading.grammar import Grammar

WORD = re.compile(r"[^\W\d_]+[’']?")
FEWEST = 3  # questions with an answer each
LONGEST_QUESTION = 300  # characters
LONGEST_ANSWER = 3  # paragraphs
LONGEST_BARE = 900  # characters of an answer among marked ones
FEWEST_WORDS = 3  # of it
INSIDE = re.compile(r"(?<=[^\W\d_A-ZÅÄÖÆØ] )[A-ZÅÄÖÆØÉ][^\W\d_]+")  # capital words within sentences


def exchange(texts: Sequence[str], plain: Sequence[bool], grammar: Grammar) -> tuple[set[int], set[int]]:
    """The paragraphs that ask and those that answer; `plain` says which look like running text. None in an essay."""
    asked = [i for i in range(1, len(texts) - 1) if _is_asked(texts, plain, i)]
    if len(asked) < FEWEST:
        return set(), set()
    answers = {i: _answers_to(i, following, plain) for i, following in pairwise([*asked, asked[-1] + 2])}
    answered = {k for found in answers.values() for k in found}
    if sum(map(bool, answers.values())) < FEWEST or not _is_talk(texts, asked, answered, grammar):
        return set(), set()
    return {i for i, found in answers.items() if found}, answered


def bare_answers(texts: Sequence[str], plain: Sequence[bool], grammar: Grammar) -> list[int]:
    """The answers that lack their mark in an interview where others have it: the question says you, or the answer I."""
    asked = [i for i in range(1, len(texts) - 1) if _is_asked(texts, plain, i)]
    named = set(INSIDE.findall(" ".join(texts))) if asked else set()
    return [i + 1 for i in asked if _is_answered(texts[i], texts[i + 1], named, grammar)]


def _is_answered(question: str, answer: str, named: set[str], grammar: Grammar) -> bool:
    """Whether somebody answers, and not the journalist, who would tell what he or she does."""
    pronouns = grammar.lexicon.pronouns
    asked, words = _words([question], [0]), WORD.findall(answer)
    if not pronouns.me.isdisjoint(asked) or len(words) < FEWEST_WORDS or len(answer) > LONGEST_BARE:
        return False
    tells = words[0].lower() in pronouns.he | pronouns.she or (words[0] in named and not grammar.lexicon.nouns_capital)
    return not tells and not (pronouns.addressed.isdisjoint(asked) and pronouns.me.isdisjoint(_words([answer], [0])))


def _is_asked(texts: Sequence[str], plain: Sequence[bool], i: int) -> bool:
    asks = plain[i] and texts[i].endswith("?") and len(texts[i]) < LONGEST_QUESTION
    return asks and plain[i + 1] and not texts[i + 1].endswith("?")


def _answers_to(i: int, following: int, plain: Sequence[bool]) -> range:
    """What stands between a question and the next one, where that is short and nothing but running text."""
    between = range(i + 1, following)
    return between if len(between) <= LONGEST_ANSWER and all(plain[k] for k in between) else range(0)


def _is_talk(texts: Sequence[str], asked: list[int], answered: set[int], grammar: Grammar) -> bool:
    """Somebody says I, or is met and asked as you; and it is not the reader who asks: `What can I do?`"""
    pronouns = grammar.lexicon.pronouns
    questions, before = _words(texts, asked), _words(texts, range(asked[0]))
    if not pronouns.me.isdisjoint(questions):
        return False
    met = not grammar.interviewing.isdisjoint(before) and not pronouns.addressed.isdisjoint(questions)
    return met or not pronouns.me.isdisjoint(_words(texts, answered))


def _words(texts: Sequence[str], numbers: Iterable[int]) -> set[str]:
    return {word for i in numbers for word in WORD.findall(texts[i].lower())}
