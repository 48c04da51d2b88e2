"""Tells which marked passages are nobody's words: a work's title, a sign, a so-called thing, a nickname."""

from bisect import bisect_right

from app.text.reading.clauses import Cue, cues
from app.text.reading.grammar import CALL, PERFECT, Grammar
from app.text.reading.marks import Marked
from app.text.reading.passage import Passage
from app.text.reading.phrases import Mention
from app.text.reading.subjects import subject
from app.text.reading.tokens import Tokens

LONGEST_NICKNAME = 25  # characters
FROM_VERB = 2  # tokens, over a colon: `auf dem steht: „“`
LONGEST_RELATIVE = 3  # tokens from a sign to what stands on it


class Cued:
    """The cues of one sentence, tokens `start` to `end`, each with its subject."""

    def __init__(self, tokens: Tokens, start: int, end: int, grammar: Grammar) -> None:
        self.tokens, self.start, self.end, self.grammar = tokens, start, end, grammar
        self.cues = cues(tokens, start, end, grammar)
        self._ends = [cue.end for cue in self.cues]

    def before(self, i: int) -> Cue | None:
        """The last cue before token `i`."""
        at = bisect_right(self._ends, i)
        return self.cues[at - 1] if at else None

    def subject(self, cue: Cue, limit: int) -> Mention | None:
        """The subject of a cue, before token `limit`."""
        found = subject(self.tokens, self.start, cue, limit, self.grammar)
        thing = found and found.form == "noun" and found.start >= cue.end and cue.kinds & CALL
        return None if thing and self.grammar.lexicon.drops_subject else found  # "tacha la medida de «…»"


class Unsaid:
    """What in one sentence's marks is no speech."""

    def __init__(self, passage: Passage, cued: Cued, grammar: Grammar) -> None:
        self.text, self.tokens, self.cued, self.grammar = passage.paragraph.text, passage.tokens, cued, grammar
        habits = grammar.lexicon.habits
        self.sign, self.note = self._first(habits.signs), self._first(habits.notes)

    def _first(self, nouns: frozenset[str]) -> int:
        """The first token of the sentence that is one of `nouns`, or its end."""
        return next(iter(self.tokens.among(nouns, self.cued.start, self.cued.end)), self.cued.end)

    def is_no_speech(self, i: int, marked: Marked) -> bool:
        """Whether the marked passage at token `i` is nobody's words."""
        before, two = self._before(i, 1), f"{self._before(i, 2)} {self._before(i, 1)}"
        so_called = self.grammar.lexicon.habits.so_called
        comma = self.tokens.written[min(i + 1, len(self.tokens) - 1)] == ","
        if two in so_called or (before in so_called and before not in self.grammar.cues):
            return True
        if self.is_on_a_sign(i, self.cued.before(i)) or self._is_title(i, marked):
            return True
        if not comma and (self._names_a_work(i) or before in so_called):
            return not self._is_called(i)
        return self._is_nickname(i, marked)

    def is_on_a_sign(self, i: int, cue: Cue | None) -> bool:
        """`På dörren sitter en skylt: ”Stör ej”`, `une banderole proclame «»`: nobody says so."""
        verb = cue.start if cue else i - FROM_VERB
        if self._is_read_off(self.note, verb) or self._is_read_off(self.sign, verb):
            return True
        if self.sign >= i:
            return False
        signs = self.grammar.lexicon.habits.signs
        if self._before(i, 1) == ":" and self._before(i, 2) in signs:
            return True
        mention = self.cued.subject(cue, i) if cue else None
        words = self.tokens.lower[mention.start : mention.end] if mention else []
        return mention is None or (mention.form == "noun" and not signs.isdisjoint(words))

    def _is_read_off(self, noun: int, verb: int) -> bool:
        """`ein Schild, auf dem steht`, `lappu, jossa lukee`: the clause of the verb is about the sign or the note."""
        relative = self.grammar.lexicon.connectives.relative
        between = self.tokens.lower[noun + 1 : verb]
        return len(between) <= LONGEST_RELATIVE and between[:1] == [","] and not relative.isdisjoint(between)

    def _before(self, i: int, back: int) -> str:
        return self.tokens.lower[i - back] if i - back >= self.cued.start else ""

    def _is_called(self, i: int) -> bool:
        """`kallar projektet ”en skandal”`: right after a verb that names what somebody thinks of it."""
        cue = self.cued.before(i)
        calls = cue and cue.end == i and cue.kinds & CALL and not cue.kinds & PERFECT
        return bool(cue and calls and self.cued.subject(cue, i))

    def _names_a_work(self, i: int) -> bool:
        """`the sign “No Dogs”`, `un cartel de «Se alquila»`, `a sign that reads “No Dogs”`."""
        works, small = self.grammar.works, self.grammar.lexicon.connectives
        one, two, three = (self._before(i, back) for back in (1, 2, 3))
        led = one in small.prepositions and two in works
        return one in works or led or (two in small.relative and three in works)

    def _is_title(self, i: int, marked: Marked) -> bool:
        """`a bill, the “Water First Act,”`: every word a capital, as a name has in English."""
        if not self.grammar.lexicon.omits_that or self._before(i, 1) != "the":
            return False
        words = self.text[marked.start : marked.end].split()
        return len(words) > 1 and all(word[0].isupper() or word.lower() in self.grammar.not_names for word in words)

    def _is_nickname(self, i: int, marked: Marked) -> bool:
        inside_name = 0 < i < len(self.tokens) - 1 and self.tokens.is_capital(i - 1) and self.tokens.is_capital(i + 1)
        return inside_name and marked.end - marked.start < LONGEST_NICKNAME
