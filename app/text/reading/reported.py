"""Finds speech told without marks: `enligt Berg ...`, `he said that ...`, `..., officers said`."""

from bisect import bisect_left

from app.text.languages.numerals import NEGATIONS
from app.text.reading.clauses import DASHES, Clause, Cue, clause_at, cues
from app.text.reading.connectives import LONGEST_ADDRESSEE, Connectives
from app.text.reading.extent import REACH, Extent
from app.text.reading.grammar import ANSWER, SAY, THINK, WANT, Grammar
from app.text.reading.mentions import mention_after, mention_before, refer
from app.text.reading.passage import Passage, Utterance
from app.text.reading.phrases import Mention, noun_phrase
from app.text.reading.subjects import is_apposition, subject
from app.text.reading.tokens import Tokens, is_stop, past_dateline
from app.text.segmentation import Mode

UNMARKED = "spoken without a mark"
TRAILING = frozenset((UNMARKED, "cue after a comma"))  # rules of clauses that stand before their cue
LONGEST_CLAUSE = 90  # characters of a cue clause, after which somebody speaks on
SHORTEST = 2  # words of a clause worth answering
LONGEST_SUBJECT = 9  # tokens before a cue clause that interrupts


def read_reported(passage: Passage, grammar: Grammar) -> None:
    """Adds to `passage` the clauses that tell what somebody said, and puts its utterances in order."""
    found: list[Utterance] = []
    hits = passage.tokens.among(grammar.reporting_words)
    if not hits:
        return
    used = {utterance.cue[0] for utterance in passage.utterances if utterance.cue and utterance.mode == "direct"}
    for start, end in passage.told:
        at = bisect_left(hits, start)  # a sentence without any of these words reports nothing
        if end - start > SHORTEST and at < len(hits) and hits[at] < end:
            found += _Told(passage, grammar, start, end, used).read()
        elif found:
            _go_on(passage, grammar, start, end, found)
    if found:
        passage.utterances = sorted([*passage.utterances, *found], key=lambda u: (u.start, -u.end))


def _go_on(passage: Passage, grammar: Grammar, start: int, end: int, found: list[Utterance]) -> None:
    """`It is a scandal, says Ek. We have waited for years.`: who still says we after the cue speaks without a mark."""
    tokens, last = passage.tokens, found[-1]
    own = grammar.lexicon.pronouns.own
    if last.mode == "reported":
        own = own - grammar.lexicon.connectives.nobody - grammar.lexicon.pronouns.addressed
    clause_ends = last.cue is not None and last.rule in TRAILING and last.end < last.cue[0]
    right_after = tokens.starts[start] - max(last.end, last.cue[1] if last.cue else 0) < LONGEST_CLAUSE
    if not (clause_ends and right_after) or own.isdisjoint(tokens.lower[start:end]) or passage.marked:
        return
    last.mode, last.rule = "direct", UNMARKED
    span = tokens.starts[start], tokens.ends[end - 1]
    found.append(Utterance(*span, "direct", UNMARKED, None, last.cue, follows=True))


class _Told:
    """One sentence of the journalist's own words; `used` are the offsets of cues that stand beside spoken words."""

    def __init__(self, passage: Passage, grammar: Grammar, start: int, end: int, used: set[int]) -> None:
        self.passage, self.grammar, self.tokens = passage, grammar, passage.tokens
        self.start, self.end = (
            past_dateline(passage.tokens, start, end),
            _without_stop(passage.tokens, start, end, grammar),
        )
        self.stop = end  # with the sign that ends the sentence
        self.used = used
        self.joins = Connectives(self.tokens, grammar, self.start, self.end)
        self.extent = Extent(self.tokens, grammar, self.joins, self.end)
        self.found: list[Utterance] = []

    def read(self) -> list[Utterance]:
        self._according() or self._according_after()
        begin = self._past_what_is_told() if self.found else self.start
        if begin >= self.end:
            return self.found
        cued = cues(self.tokens, begin, self.end, self.grammar)
        said = [cue for cue in cued if self.tokens.starts[cue.start] not in self.used]
        if said and not self._interrupted(said) and not self._trailing(said):
            self._clauses(said)
        if not self.found and len(said) == len(cued) and self.tokens.written[self.stop - 1] != "?":
            self._subjunctive()
        return self.found

    def _subjunctive(self) -> None:
        """`Die Stadt habe keine Wahl gehabt.`: German tells by the verb alone that somebody else says so."""
        forms = self.grammar.lexicon.subjunctive
        part = slice(self.start, min(self.end, self.start + REACH))
        written, words = self.tokens.written[part], self.tokens.lower[part]
        if forms and not forms.isdisjoint(written) and self.grammar.lexicon.pronouns.me.isdisjoint(words):
            colon = next((i for i in range(self.start, self.end) if self.tokens.written[i] == ":"), self.start - 1)
            self._add(colon + 1, self.end, "subjunctive", None, None)

    def _is_subjunctive(self, start: int, end: int) -> bool:
        return not self.grammar.lexicon.subjunctive.isdisjoint(self.tokens.written[start:end])

    def _past_what_is_told(self) -> int:
        """`..., according to a spokesman, who added that ...`: where cues may follow what somebody is cited for."""
        first = self.found[0]
        if first.mention is None or first.mention.start < first.start:
            return self.end
        stop = first.mention.end
        return next((i for i in range(self.start, self.end) if self.tokens.starts[i] >= stop), self.end)

    # --- according to

    def _according(self) -> bool:
        for i in self.tokens.among(self.grammar.according, self.start, self.end):
            rest = self._according_at(i)
            if rest is not None:
                return self._add_according(i, i + 1 + rest)
        return False

    def _according_at(self, i: int) -> int | None:
        """How many more words the phrase at token `i` has, None where it is none."""
        for rest in self.grammar.according.get(self.tokens.lower[i], ()):
            if tuple(self.tokens.lower[i + 1 : i + 1 + len(rest)]) == rest:
                return len(rest)
        return None

    def _add_according(self, i: int, after: int) -> bool:
        mention = mention_after(self.tokens, after, self.end, self.grammar)
        mention = mention or noun_phrase(self.tokens, after, self.end, self.grammar)
        if mention is None:
            return self._add_opinion(i, after)
        mention = self._author(mention)
        cue = Cue(i, after, SAY)
        begin = self.extent.past_apposition(mention.end)
        that = begin < self.end and self.tokens.lower[begin] in self.grammar.lexicon.connectives.that
        if that or self._opens_clause_at(i):
            self._add(begin + that, self.extent.limit(begin), "according to", mention, cue)
        else:
            self._add(self.start, i, "according to", mention, cue)
        return True

    def _add_opinion(self, i: int, after: int) -> bool:
        """`In her view, the bridge is safe`: whoever has the floor thinks so."""
        owned = not self.grammar.lexicon.pronouns.possessive.isdisjoint(self.tokens.lower[i:after])
        if owned and self._opens_clause_at(i):
            self._add(after, self.extent.limit(after), "according to", None, None)
        return owned and bool(self.found)

    def _opens_clause_at(self, i: int) -> bool:
        """Whether nothing but `and` or `but` stands before token `i` in its clause."""
        before = self.tokens.lower[i - 1] if i > self.start else ""
        relative = before in self.grammar.lexicon.connectives.relative and before not in self.grammar.articles
        return (
            relative
            or before in self.grammar.opens_clause
            or not any(self.tokens.is_word(k) for k in range(self.start, i))
        )

    def _author(self, mention: Mention) -> Mention:
        """`a report by the engineering firm Calder Rowe`: the thing that says so, with whoever is behind it."""
        prepositions = self.grammar.lexicon.connectives.prepositions
        end = mention.end
        for _ in range(2):
            if end + 1 >= self.end or self.tokens.lower[end] not in prepositions:
                break
            behind = noun_phrase(self.tokens, end + 1, self.end, self.grammar)
            if behind is None:
                break
            end = behind.end
            named = behind.form == "name" and mention.form == "noun" and not self._is_person(mention)
            if named:
                return Mention("name", mention.start, end, behind.name)
        return Mention(mention.form, mention.start, end, mention.name, mention.short)

    def _is_person(self, mention: Mention) -> bool:
        return any(self.grammar.is_role(self.tokens.lower[i]) for i in range(mention.start, mention.end))

    def _according_after(self) -> bool:
        words = self.grammar.lexicon.cues.according_after
        if not words:
            return False
        for i in range(self.start + 1, self.end):
            if self.tokens.lower[i] in words:
                mention = mention_before(self.tokens, self.start, i, self.grammar)
                if mention:
                    self._add(i + 1, self.end, "according to", mention, Cue(i, i + 1, SAY))
                    return True
        return False

    # --- cues

    def _interrupted(self, said: list[Cue]) -> bool:
        """`Her dachshund, she said, had no politics`: the clause stands between the subject and its verb."""
        small = self.grammar.lexicon.connectives
        verbs = self.grammar.finite | small.auxiliaries
        for comma in range(self.start + 1, min(self.end - 2, self.start + LONGEST_SUBJECT)):
            if self.tokens.written[comma] != ",":
                continue
            clause = clause_at(
                self.tokens, comma + 1, self.end, self.grammar, subject_first=self.grammar.lexicon.verb_last_cue
            )
            if clause is None or clause.mention is None or clause.cue not in said:
                return False
            after = max(clause.cue.end, clause.mention.end)
            goes_on = after + 1 < self.end and self.tokens.written[after] == ","
            if (
                goes_on
                and verbs.isdisjoint(self.tokens.lower[self.start : comma])
                and self.tokens.lower[after + 1] in verbs
            ):
                self._add(after + 1, self.end, "around the cue", clause.mention, clause.cue)
                return bool(self.found)
            return False
        return False

    def _trailing(self, said: list[Cue]) -> bool:
        """`The council has not ruled it out, she added`: the whole clause before the comma."""
        for comma in range(self.end - 1, self.start + SHORTEST, -1):
            if self.tokens.written[comma] == "," or self.tokens.written[comma] in DASHES:
                clause = clause_at(
                    self.tokens, comma + 1, self.end, self.grammar, subject_first=self.grammar.lexicon.verb_last_cue
                )
                if (
                    clause
                    and clause.mention
                    and clause.cue.kinds & SAY
                    and clause.cue in said
                    and (not self._has_that(clause.cue) or self._is_subjunctive(self.start, comma))
                    and not is_apposition(self.tokens, self.start, comma, self.grammar)
                ):
                    self._add_trailing(comma, clause)
                    return True
            if self.end - comma > LONGEST_ADDRESSEE * 2:
                break
        return False

    def _add_trailing(self, comma: int, clause: Clause) -> None:
        """`Jag hatar inte vargen, säger hon`: words that say I are spoken, and only lack their mark."""
        me = self.grammar.lexicon.pronouns.me
        if me.isdisjoint(self.tokens.lower[self.start : comma]):
            self._add(self.start, comma, "cue after a comma", clause.mention, clause.cue)
            if clause.resumes and self.tokens.written[clause.end] == ",":
                self._add(clause.end, self.end, "cue after a comma", clause.mention, clause.cue)
            return
        self._add(self.start, comma, UNMARKED, clause.mention, clause.cue, mode="direct")
        if clause.resumes:
            self._add(clause.end, self.stop, UNMARKED, clause.mention, clause.cue, mode="direct")

    def _has_that(self, cue: Cue) -> bool:
        return self.joins.after(cue, self.end) is not None

    def _clauses(self, said: list[Cue]) -> None:
        before: Mention | None = None
        done = self.start
        for cue in said:
            if cue.start < done or not cue.kinds & (SAY | THINK | WANT):
                continue
            begin = self.joins.after(cue, self.end)
            if begin is None and (self._is_denied(cue) or not (cue.kinds & WANT or self.joins.may_lack(cue))):
                continue
            mention = subject(self.tokens, done, cue, self.end, self.grammar) or before
            if mention is None and not self.grammar.lexicon.drops_subject:
                continue
            if begin is None:
                begin = max(cue.end, mention.end if mention else 0)
            limit = self.extent.limit(begin)
            if self.joins.after(cue, self.end) is None:
                limit = self.extent.before_next_cue(begin, limit, said)
            self._add(begin, limit, "cue before the clause", mention, cue)
            before, done = mention, self._further_clauses(limit, mention, cue)

    def _is_denied(self, cue: Cue) -> bool:
        """`ønsker ikke å la seg intervjue`, `n’a pas souhaité en dire davantage`: whoever wants none says nothing."""
        if not cue.kinds & WANT or cue.end - cue.start > 1:  # "säger sig inte ha läst"
            return False
        beside = cue.end if self.grammar.lexicon.verb_second else cue.start - 1  # "promete no volver"
        return self.start <= beside < self.end and self.tokens.lower[beside] in NEGATIONS

    def _further_clauses(self, limit: int, mention: Mention | None, cue: Cue) -> int:
        """`... och att invigningen skjuts upp`: more clauses under the same cue; where they end."""
        that = self.grammar.lexicon.connectives.that
        while (
            limit + 2 < self.end
            and self.tokens.lower[limit] in self.grammar.joining
            and self.tokens.lower[limit + 1] in that
        ):
            begin, limit = limit + 2, self.extent.limit(limit + 2)
            self._add(begin, limit, "cue before the clause", mention, cue)
        return limit

    def _add(
        self, start: int, end: int, rule: str, mention: Mention | None, cue: Cue | None, mode: Mode = "reported"
    ) -> None:
        while start < end and not self.tokens.is_word(start) and not self.tokens.is_mask(start):
            start += 1
        while end > start and self.tokens.written[end - 1] in ",–—-;":
            end -= 1
        if not any(self.tokens.is_word(i) for i in range(start, end)):
            return  # what stands wholly in marks is a quote of its own
        at = (self.tokens.starts[cue.start], self.tokens.ends[cue.end - 1]) if cue else None
        who = refer(self.tokens, mention) if mention else None
        span = self.tokens.starts[start], self.tokens.ends[end - 1]
        answers = bool(cue and cue.kinds & ANSWER)
        self.found.append(Utterance(*span, mode, rule, who, at, answers, follows=cue is None))


def _without_stop(tokens: Tokens, start: int, end: int, grammar: Grammar) -> int:
    while end > start and (is_stop(tokens, end - 1, grammar) or tokens.written[end - 1] in ")]"):
        end -= 1
    return end
