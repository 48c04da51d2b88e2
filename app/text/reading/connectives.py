"""Finds where a clause that is told begins after its cue: after `that`, or with nothing between them."""

from app.text.reading.clauses import Cue
from app.text.reading.grammar import ASK, SAY, THINK, Grammar
from app.text.reading.subjects import subject_opens
from app.text.reading.tokens import Tokens, is_stop

SHORTEST_CLAUSE = 3  # words of a clause without a connective
FARTHEST_VERB = 12  # tokens from a clause without a connective to its verb
LONGEST_ADDRESSEE = 7  # tokens between a cue and its connective


class Connectives:
    """What joins a clause to its cue in one sentence, tokens `start` to `end`."""

    def __init__(self, tokens: Tokens, grammar: Grammar, start: int, end: int) -> None:
        self.tokens, self.grammar, self.start, self.end = tokens, grammar, start, end

    def may_lack(self, cue: Cue) -> bool:
        """`He said the council had offered nothing`: languages that leave out the connective."""
        if cue.kinds & ASK or cue.end + 1 >= self.end:
            return False
        if self.tokens.lower[cue.start] in self.grammar.lexicon.cues.bare:
            negated = self.tokens.lower[cue.end] in self.grammar.skipped_before_subject  # "tror ikke flertallet vil"
            return self._opens_clause(cue.end + negated)
        if self.grammar.lexicon.verb_second:
            return self._tells_with_pronoun(cue)
        if not self.grammar.lexicon.omits_that or not cue.kinds & SAY:
            return False
        begin = cue.end + (cue.end + 1 < self.end and self._is_pronoun(cue.end) and self._is_pronoun(cue.end + 1))
        lower = self.tokens.lower[begin]
        if self._is_pronoun(begin) or lower in self.grammar.lexicon.connectives.nobody:
            return True
        starts = self.tokens.is_word(begin) and (
            lower not in self.grammar.not_subject
            or lower in self.grammar.articles
            or lower in self.grammar.indefinite
            or self._is_amount(begin)
        )
        return starts and self._has_verb(begin)

    def _is_amount(self, i: int) -> bool:
        """`at least four officials`, `more than 60 houses`: a subject that opens with how many."""
        return any(word[0].isdigit() or word in self.grammar.indefinite for word in self.tokens.lower[i + 1 : i + 4])

    def _has_verb(self, i: int) -> bool:
        """Whether a verb stands near token `i`, or marks that may hold it."""
        end = min(self.end, i + FARTHEST_VERB)
        verbs = self.grammar.lexicon.connectives.auxiliaries | self.grammar.finite
        return not verbs.isdisjoint(self.tokens.lower[i:end]) or any(self.tokens.is_mask(k) for k in range(i, end))

    def _tells_with_pronoun(self, cue: Cue) -> bool:
        """`Lund sier hun tar kritikken på alvor`: after its subject and its verb another subject and verb."""
        after = self.tokens.lower[cue.end + 1]
        told = cue.kinds & (SAY | THINK) and self._is_pronoun(cue.end) and self.tokens.is_word(cue.end + 1)
        return (
            bool(told)
            and after not in self.grammar.not_names
            and subject_opens(self.tokens, self.start, cue, self.grammar)
        )

    def _opens_clause(self, i: int) -> bool:
        """Whether a subject and a verb stand at token `i`: more than an object or an adverbial would hold."""
        if (
            i + 1 >= self.end
            or not self.tokens.is_word(i)
            or (self.tokens.lower[i] in self.grammar.not_subject and not self._is_pronoun(i))
        ):
            return False
        if self.end - i < SHORTEST_CLAUSE:
            return False
        following = self.tokens.lower[i + 1]
        return self._is_pronoun(i) or (self.tokens.is_word(i + 1) and following not in self.grammar.not_subject)

    def _is_pronoun(self, i: int) -> bool:
        whole = self.tokens.lower[i]
        word = whole if self.grammar.elision else whole.partition("’")[0]  # she’ll
        own = self.grammar.lexicon.pronouns.own
        return word in self.grammar.pronouns or word in own or whole in own

    def after(self, cue: Cue, end: int) -> int | None:
        """Where the clause after `att`, `that`, `que` begins, when one follows the cue."""
        particles = self.grammar.lexicon.connectives.verb_particles
        for i in range(cue.end, min(end, cue.end + LONGEST_ADDRESSEE)):
            if self.tokens.lower[i] in self.grammar.lexicon.connectives.that:
                return None if self._is_adverbial(i, cue) else i + 1
            if self.tokens.written[i] == "," and self.tokens.lower[i - 1] in particles:
                return i + 1 + (i + 1 < end and self.tokens.lower[i + 1] in self.grammar.lexicon.connectives.that)
            if self.tokens.written[i] == "," and self._tells_in_subjunctive(i + 1):
                return i + 1
            if is_stop(self.tokens, i, self.grammar) or self.tokens.written[i] == ":":
                return None
        return None

    def _is_adverbial(self, that: int, cue: Cue) -> bool:
        """`truer med å gå av etter at ...`: a preposition before the connective tells when, and not what is said."""
        small, before = self.grammar.lexicon.connectives, self.tokens.lower[that - 1]
        return that > cue.end and before in small.subordinate and before in small.prepositions

    def _tells_in_subjunctive(self, i: int) -> bool:
        """`betonte, Sicherheit gehe vor`: a clause after a comma that opens with its subject and is somebody's."""
        forms = self.grammar.lexicon.subjunctive
        relative = self.grammar.lexicon.connectives.relative - self.grammar.articles
        if not forms or i >= self.end or self.tokens.lower[i] in relative:
            return False
        return not forms.isdisjoint(self.tokens.written[i : min(self.end, i + FARTHEST_VERB)])
