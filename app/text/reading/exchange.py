"""Finds an interview whose questions and answers stand in paragraphs of their own, without any mark or label."""

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from app.text.languages.first_names import is_first_name
from app.text.reading.grammar import GESTURE, SAY, Grammar

WORD = re.compile(r"[^\W\d_]+(?:[’'](?=[^\W\d_])[^\W\d_]+|[’'])?")
FEWEST = 3  # questions with an answer each
FEWEST_BARE = 2  # of them, whose answer lacks its mark
LONGEST_QUESTION = 300  # characters
LONGEST_ANSWER = 3  # paragraphs
LONGEST_BARE = 900  # characters of an answer among marked ones
LONGEST_STATEMENT = 100  # characters of what is put to somebody, and is no question
LONGEST_CALL = 2  # words of `Go on!`
FEWEST_TOLD = 6  # words of what the journalist tells right after a question
FEWEST_WORDS = 3  # of an answer among marked ones
FARTHEST_NAME = 3  # words that open a paragraph about somebody
FARTHEST_CUE = 2  # words between a comma and the cue after it
INSIDE = re.compile(r"(?<=[^\W\d_A-ZÅÄÖÆØ] )[A-ZÅÄÖÆØÉ][^\W\d_]+")  # capital words within sentences
AGED = re.compile(r"(?:[A-ZÅÄÖÆØÉÜ]\S+ ){1,3}?[A-ZÅÄÖÆØÉÜ]\S+, \d\d\b")  # Ruprecht Pohl, 77, sits in his shop
FULL_NAME = re.compile(r"(?:[^\W\d_]\S* ){0,3}?[A-ZÅÄÖÆØÉÜ][^\W\d_]+ [A-ZÅÄÖÆØÉÜ][^\W\d_]+\b")  # or after a role
IN_MARKS = re.compile('[“”„»«"][^“”„»«"]*[“”„»«"]')
SENTENCES = re.compile(r"[.!?] ")
# You, where every noun has a capital: `Sie haben`, not `Sie hat`.
POLITE = re.compile(
    r"^Sie (?=\w+n\b|sind\b)|^(?:Ihr(?:e[mnrs]?)?|Ihnen)\b|(?<=[^.!?:“”»«] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b"
)

Turn = Literal["asks", "answers", "tells"]


def exchange(texts: Sequence[str], plain: Sequence[bool], marked: int, grammar: Grammar) -> tuple[set[int], set[int]]:
    """The paragraphs that ask and those that answer; `plain` says which look like running text. None in an essay.

    `marked` is how many questions stand before answers that have their marks.
    """
    asked = [i for i in range(1, len(texts) - 1) if _is_asked(texts, plain, i)]
    if _opens_with_question(texts, plain, grammar):
        asked.insert(0, 0)
    if len(asked) < FEWEST_BARE or len(asked) + marked < FEWEST or not _is_talk(texts, asked, grammar):
        return set(), set()
    turns = _Turns(texts, [asked[0] == 0, *plain[1:]], grammar).read(asked[0])
    asks = {i for i, turn in turns.items() if turn == "asks"}
    answers = {i for i, turn in turns.items() if turn == "answers"}
    return (asks, answers) if len(asks.union(asked)) + marked >= FEWEST and asks else (set(), set())


def bare_answers(texts: Sequence[str], plain: Sequence[bool], grammar: Grammar) -> list[int]:
    """The answers that lack their mark in an interview where others have it: the question says you, or the answer I."""
    asked = [i for i in range(1, len(texts) - 1) if _is_asked(texts, plain, i)]
    named = _named(texts) if asked else set()
    return [i + 1 for i in asked if _is_answered(texts[i], texts[i + 1], named, grammar)]


class _Turns:
    """Walks through an interview: who asks, who answers, and where the journalist tells something in between."""

    def __init__(self, texts: Sequence[str], plain: Sequence[bool], grammar: Grammar) -> None:
        self.texts, self.plain, self.grammar = texts, plain, grammar
        self.named = _named(texts)
        self.known: dict[int, set[str]] = {}  # the words of the paragraphs asked for

    def read(self, first: int) -> dict[int, Turn]:
        turns: dict[int, Turn] = {}
        before: Turn = "tells"
        long = 0  # paragraphs of the answer so far
        for i in range(first, len(self.texts)):
            turn = self._turn(i, before, long) if self.plain[i] else "tells"
            long = long + 1 if turn == "answers" else 0
            turns[i] = before = turn
        last = max((i for i, turn in turns.items() if turn == "asks"), default=0)
        ends = {i for i in turns if turns[i] == "asks" and turns.get(i + 1) != "answers"}
        return {i: turn for i, turn in turns.items() if i not in ends and (i <= last + 1 or turn == "tells")}

    def _turn(self, i: int, before: Turn, long: int) -> Turn:
        if before == "asks":
            short = len(WORD.findall(self.texts[i])) < FEWEST_TOLD  # "Ingmar Bergman."
            return "tells" if not short and self._tells(i) and not self._is_cited(i) else "answers"
        if self._asks(i, before):
            return "asks"
        goes_on = before == "answers" and long < LONGEST_ANSWER and not self._tells(i)
        return "answers" if goes_on else "tells"

    def _words(self, i: int) -> set[str]:
        """The words of a paragraph outside its marks."""
        if i not in self.known:
            self.known[i] = _words([IN_MARKS.sub(" ", self.texts[i])]) if self.plain[i] else set()
        return self.known[i]

    def _asks(self, i: int, before: Turn) -> bool:
        text = self.texts[i]
        if i + 1 >= len(self.texts) or not self.plain[i + 1] or len(text) >= LONGEST_QUESTION:
            return False
        if text.endswith("?"):
            return True
        if not self.grammar.lexicon.pronouns.me.isdisjoint(self._words(i)):
            return False
        addressed = _addresses(text, self.grammar)
        if before != "answers":
            return addressed and not self._tells(i) and not self._tells(i + 1)
        asked_back = self.texts[i - 1].endswith("?")
        called = text.endswith("!") and len(WORD.findall(text)) <= LONGEST_CALL
        return asked_back or called or addressed or self._states(i)

    def _states(self, i: int) -> bool:
        """`The ward closes in the autumn.`: one short sentence, to which somebody who says I answers."""
        text, me = self.texts[i], self.grammar.lexicon.pronouns.me
        one = len(text) < LONGEST_STATEMENT and not SENTENCES.search(text) and len(WORD.findall(text)) >= FEWEST_WORDS
        own = self._words(i).isdisjoint(self.grammar.lexicon.pronouns.own)
        return one and own and not self._tells(i) and not me.isdisjoint(self._words(i + 1))

    def _tells(self, i: int) -> bool:
        """Whether the journalist tells of somebody, who does not say I."""
        pronouns = self.grammar.lexicon.pronouns
        if not self._words(i) or not pronouns.me.isdisjoint(self._words(i)):
            return False
        first, *others = WORD.findall(self.texts[i])[:FARTHEST_NAME]
        if first.lower() in pronouns.he | pronouns.she and not _is_polite(self.texts[i], self.grammar):
            return not others or others[0].lower() not in self.grammar.lexicon.connectives.relative
        return self._is_named(first) or any(map(is_first_name, (first, *others))) or self._introduces(i)

    def _introduces(self, i: int) -> bool:
        """`Ruprecht Pohl, 77, sits ...`, `La galeriste, Mona Kervella, est ...`."""
        full = not self.grammar.lexicon.nouns_capital and FULL_NAME.match(self.texts[i])
        return bool(full or AGED.match(self.texts[i]))

    def _is_named(self, word: str) -> bool:
        return word in self.named and not self.grammar.lexicon.nouns_capital

    def _is_cited(self, i: int) -> bool:
        """`Arto is right, Vainio says`: a cue close behind a comma."""
        clauses = self.texts[i].lower().split(", ")[1:]
        near = (word for clause in clauses for word in WORD.findall(clause)[:FARTHEST_CUE])
        return any(self.grammar.cues.get(word, 0) & (SAY | GESTURE) for word in near)


def _opens_with_question(texts: Sequence[str], plain: Sequence[bool], grammar: Grammar) -> bool:
    """Whether the first question stands where a heading would, and somebody who says I answers it."""
    asks = len(texts) > 1 and texts[0].endswith("?") and plain[1]
    return asks and not grammar.lexicon.pronouns.me.isdisjoint(_words([texts[1]]))


def _is_answered(question: str, answer: str, named: set[str], grammar: Grammar) -> bool:
    """Whether somebody answers, and not the journalist, who would tell what he or she does."""
    pronouns = grammar.lexicon.pronouns
    asked, words = _words([question]), WORD.findall(answer)
    if not pronouns.me.isdisjoint(asked) or len(words) < FEWEST_WORDS or len(answer) > LONGEST_BARE:
        return False
    tells = words[0].lower() in pronouns.he | pronouns.she or (words[0] in named and not grammar.lexicon.nouns_capital)
    return not tells and not (pronouns.addressed.isdisjoint(asked) and pronouns.me.isdisjoint(_words([answer])))


def _is_asked(texts: Sequence[str], plain: Sequence[bool], i: int) -> bool:
    asks = plain[i] and texts[i].endswith("?") and len(texts[i]) < LONGEST_QUESTION
    return asks and plain[i + 1] and not texts[i + 1].endswith("?")


def _is_talk(texts: Sequence[str], asked: list[int], grammar: Grammar) -> bool:
    """Somebody says I, or is met and asked as you; and it is not the reader who asks: `What can I do?`

    Answers that say neither I nor you, as a reader is told what to do, are somebody's, too.
    """
    pronouns = grammar.lexicon.pronouns
    questions, before = _words(texts[i] for i in asked), _words(texts[: asked[0]])
    if not pronouns.me.isdisjoint(questions):
        return False
    met = not grammar.interviewing.isdisjoint(before) and not pronouns.addressed.isdisjoint(questions)
    if met or not pronouns.me.isdisjoint(_words(texts[i + 1] for i in asked)):
        return True
    personal = [i for i in asked if _addresses(texts[i], grammar) and not _addresses(texts[i + 1], grammar)]
    return len(personal) >= FEWEST_BARE


def _addresses(text: str, grammar: Grammar) -> bool:
    """Whether somebody is spoken to: `Your accountant must have wept.`"""
    spoken_to = grammar.you if grammar.lexicon.nouns_capital else grammar.lexicon.pronouns.addressed
    if _is_polite(text, grammar):
        return True
    return not (spoken_to - grammar.lexicon.connectives.prepositions).isdisjoint(_words([text]))


def _is_polite(text: str, grammar: Grammar) -> bool:
    return grammar.lexicon.nouns_capital and bool(POLITE.search(text))


def _named(texts: Sequence[str]) -> set[str]:
    return set(INSIDE.findall(" ".join(texts)))


def _words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in WORD.findall(text.lower())}
