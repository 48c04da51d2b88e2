"""Says how far a clause goes that tells what somebody said."""

from app.text.reading.clauses import Cue, cues
from app.text.reading.connectives import LONGEST_ADDRESSEE, Connectives
from app.text.reading.grammar import SAY, THINK, WANT, Grammar
from app.text.reading.tokens import Tokens

REACH = 120  # tokens of one sentence that are searched for a connective


class Extent:
    """The ends of the clauses in one sentence, which ends before token `end`; `joins` are its connectives."""

    def __init__(self, tokens: Tokens, grammar: Grammar, joins: Connectives, end: int) -> None:
        self.tokens, self.grammar, self.joins, self.end = tokens, grammar, joins, end

    def limit(self, begin: int) -> int:
        """The clause's end: the sentence's, or where a new cue takes over: `säger att ..., men tillägger att ...`."""
        small = self.grammar.lexicon.connectives
        for i in range(begin + 1, min(self.end, begin + REACH)):
            lower = self.tokens.lower[i]
            joins = lower in small.joining or lower in small.resume
            if joins and i + 1 < self.end and self._new_cue(i + 1):
                return i - (self.tokens.written[i - 1] == ",")
            if lower in small.joining and i + 1 < self.end and self.tokens.lower[i + 1] in small.that:
                return i
            parts = lower in small.subordinate or joins
            if parts and self.tokens.written[i - 1] == "," and self._new_clause(i + 1):
                return i - 1
        return self.end

    def before_next_cue(self, begin: int, limit: int, said: list[Cue]) -> int:
        """`pide el anonimato, dice: ...`: what is wanted ends at the comma before another cue."""
        comma = next((cue.start - 1 for cue in said if begin < cue.start - 1 < limit), limit)
        return comma if comma < limit and self.tokens.written[comma] == "," else limit

    def _new_clause(self, i: int) -> bool:
        """`..., while the survey found that ...`: a subject, a cue and its connective."""
        new = cues(self.tokens, i + 1, min(self.end, i + LONGEST_ADDRESSEE), self.grammar)
        tells = (cue for cue in new if cue.kinds & (SAY | THINK | WANT) and not self.tokens.is_capital(cue.start))
        return any(self.joins.after(cue, self.end) is not None for cue in tells)

    def _new_cue(self, i: int) -> bool:
        tells = self.grammar.cues.get(self.tokens.lower[i], 0) & (SAY | THINK | WANT)
        return bool(tells) and not self.tokens.is_capital(i)

    def past_apposition(self, i: int) -> int:
        """Past `, konsult på x,` after the name."""
        if i >= self.end or self.tokens.written[i] != ",":
            return i
        for k in range(i + 1, min(self.end, i + 12)):
            if self.tokens.written[k] == ",":
                return i + 1 if self._has_finite(i + 1, k) else k + 1
        return i + 1

    def _has_finite(self, start: int, end: int) -> bool:
        """Whether a clause stands there, as in `according to a report, repairs would cost £2m, twice the budget`."""
        small = self.grammar.lexicon.connectives
        words = self.tokens.lower[start:end]
        if start == end or words[0] in small.relative:
            return False
        return not (self.grammar.finite | small.auxiliaries).isdisjoint(words)
