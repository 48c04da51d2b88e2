"""Decides which marked passages are somebody's words, and which are titles, nicknames and so-called things."""

from app.text.reading.clauses import DASHES, Clause, Cue, clause_at
from app.text.reading.dashes import Spoken, spoken_parts
from app.text.reading.grammar import ANSWER, ASK, GESTURE, SAY, Grammar
from app.text.reading.marks import Marked
from app.text.reading.mentions import mention_after, mention_before, refer
from app.text.reading.passage import Passage, Utterance, utterance
from app.text.reading.phrases import Mention, noun_phrase
from app.text.reading.subjects import subject
from app.text.reading.tokens import Tokens, past_dateline, tokenize
from app.text.reading.unsaid import Cued, Unsaid
from app.text.segmentation import Mode

LONGEST_LABEL = 3  # words before a colon that only label what follows
FEWEST_WORDS = 4  # in marks that are no title
FARTHEST_AS = 8  # tokens
ENDS_SPOKEN = ",.!?…–—-"
ENDS_SENTENCE = ".!?…"


def read_marks(passage: Passage, grammar: Grammar) -> None:
    """Adds to `passage` the utterances in its marks, in order."""
    for start, end in passage.sentences:
        masks = [i for i in range(start, end) if passage.tokens.is_mask(i)]
        if masks:
            _Sentence(passage, grammar, start, end).read(masks)


class _Sentence:
    """One sentence with marks in it; `clause` is the cue that its last spoken words had."""

    def __init__(self, passage: Passage, grammar: Grammar, start: int, end: int) -> None:
        self.passage, self.grammar, self.end = passage, grammar, end
        self.start = past_dateline(passage.tokens, start, end)
        self.tokens: Tokens = passage.tokens
        self.cued = Cued(self.tokens, self.start, end, grammar)
        self.unsaid = Unsaid(passage, self.cued, grammar)
        words = (i for i in range(start, end) if self.tokens.is_word(i))
        self.first_word = next(words, end)
        self.according = next((i for i in range(start, end) if self.tokens.lower[i] in grammar.according), end)
        self.clause: Clause | None = None

    def read(self, masks: list[int]) -> None:
        for i in masks:
            marked = self.passage.marked[i]
            if marked.end > marked.start:
                self._read_one(i, marked)

    def _read_one(self, i: int, marked: Marked) -> None:
        if self._after_colon(i):
            self._add_introduced(i, marked)
        elif (
            self.unsaid.is_no_speech(i, marked) or self._add_with_clause_after(i, marked) or self._add_signed(i, marked)
        ):
            return
        elif self.clause and self.clause.end <= i + 1:
            self._add(marked, "goes on after the cue", follows=True)
        elif self._add_with_cue_before(i, marked) or self._add_clause(i, marked):
            return
        elif self._stands_alone(i, marked):
            self._add(marked, "stands alone", follows=bool(self.passage.utterances))

    # --- the rules, strongest first

    def _after_colon(self, i: int) -> bool:
        return i > self.start and self.tokens.written[i - 1] == ":"

    def _add_introduced(self, i: int, marked: Marked) -> None:
        cue = self.cued.before(i)
        if self.unsaid.is_on_a_sign(i, cue):
            return
        mention = self.cued.subject(cue, i - 1) if cue else mention_before(self.tokens, self.start, i - 1, self.grammar)
        if cue is None and i - 1 - self.start <= LONGEST_LABEL and not (mention and mention.form != "noun"):
            return
        if cue is None and mention and not self._is_somebody(mention):
            mention = None  # "I mejlet står det: ..."
        short = i - self.start <= LONGEST_LABEL + 1
        if cue and mention is None and cue.start == self.start and cue.end == i - 1 and self._names_what_is_done():
            return  # "Läser: ”Aniara” för fjärde gången"
        if cue is None and short and self.tokens.lower[i - 2] in self.grammar.works:
            return  # "Motto: ”Hellre en rad för lite”"
        unsigned = cue is None and self.tokens.lower[i - 2] in self.grammar.lexicon.habits.notes
        self._add(marked, "after a colon", mention=mention, cue=cue, unsigned=unsigned)

    def _names_what_is_done(self) -> bool:
        """Whether a verb that opens its line without a subject is a fact's label."""
        return not self.grammar.lexicon.drops_subject and self.start == 0

    def _add_with_clause_after(self, i: int, marked: Marked) -> bool:
        if not marked.closed or self.grammar.lexicon.cue_inside_marks:
            parts = self._parts_within(marked)
            if parts:
                return True
        following = i + 1
        comma = following < self.end and self.tokens.written[following] == ","
        last = self.passage.paragraph.text[marked.end - 1]
        if not (comma or last in ENDS_SPOKEN or self._opens_sentence(i)) or following + comma >= self.end:
            return False
        if self._is_asked_by_the_writer(following + comma):
            return True
        if self._add_with_according_after(following + comma, marked):
            return True
        clause = clause_at(
            self.tokens, following + comma, self.end, self.grammar, subject_first=self._may_lead(following, last, comma)
        )
        if clause is None:
            return self._add_with_last_verb(i, marked)
        self.clause = clause
        self._add(marked, "cue after the marks", mention=clause.mention, cue=clause.cue)
        return True

    def _add_with_according_after(self, i: int, marked: Marked) -> bool:
        """`“There was cause for an arrest,” according to a court document.`"""
        for rest in self.grammar.according.get(self.tokens.lower[i], ()):
            after = i + 1 + len(rest)
            if tuple(self.tokens.lower[i + 1 : after]) == rest:
                mention = mention_after(self.tokens, after, self.end, self.grammar)
                if mention:
                    self._add(marked, "according to, after the marks", mention=mention, cue=Cue(i, after, SAY))
                return mention is not None
        return False

    def _add_with_last_verb(self, i: int, marked: Marked) -> bool:
        """`was Tausch „hübsch“ findet.`: a clause whose verb comes last."""
        following = i + 1
        if (
            not self.grammar.lexicon.nouns_capital
            or following >= self.end
            or self.tokens.lower[following] not in self.grammar.cues
        ):
            return False
        mention = mention_before(self.tokens, self.start, i, self.grammar)
        if mention is None or (following + 1 < self.end and self.tokens.is_word(following + 1)):
            return False
        self._add(marked, "fragment under a cue", mention=mention, cue=Cue(following, following + 1, SAY), partial=True)
        return True

    def _is_somebody(self, mention: Mention) -> bool:
        words = self.tokens.lower[mention.start : mention.end]
        if mention.form != "noun" or any(map(self.grammar.is_role, words)):
            return True
        after = self.tokens.lower[mention.end + 1 : mention.end + 2]
        return words[0] in self.grammar.indefinite and not self.grammar.lexicon.connectives.who.isdisjoint(after)

    def _is_asked_by_the_writer(self, i: int) -> bool:
        """`“Did the bride come back?” I ask.`: the journalist's own words."""
        own = self.grammar.lexicon.pronouns.own
        one, other = self.tokens.lower[i], self.tokens.lower[min(i + 1, self.end - 1)]
        return (one in own and other in self.grammar.cues) or (one in self.grammar.cues and other in own)

    def _add_signed(self, i: int, marked: Marked) -> bool:
        """`“I will vote.” – Ann Lee, Ohio`: the name after a dash signs the words."""
        if i + 2 >= self.end or self.tokens.written[i + 1] not in DASHES or not self._opens_sentence(i):
            return False
        mention = noun_phrase(self.tokens, i + 2, self.end, self.grammar)
        after = mention.end if mention else i
        signed = mention and mention.form == "name" and (after >= self.end or not self.tokens.is_word(after))
        if signed:
            self._add(marked, "signed", mention=mention)
        return bool(signed)

    def _may_lead(self, following: int, last: str, comma: bool) -> bool:
        """Whether the subject may stand before the cue here, as in `we hope,” Rao told reporters`."""
        return self.grammar.lexicon.verb_last_cue and (
            comma or last in ",!?…–—" or not self.tokens.is_capital(following)
        )

    def _parts_within(self, marked: Marked) -> bool:
        """Cue clauses inside the marks, as in French or where a mark is missing: `« C’est faux, s’indigne Roux. »`."""
        text = self.passage.paragraph.text[marked.start : marked.end]
        inner = tokenize(text, self.grammar)
        parts = spoken_parts(inner, 0, len(inner), self.grammar)
        if not parts or parts[0].clause is None:
            return False
        for part in parts if marked.closed else _until_the_cue(parts):
            start, end = marked.start + inner.starts[part.start], marked.start + inner.ends[part.end - 1]
            self.passage.utterances.append(
                utterance(start, end, "cue inside the marks", part.clause, inner, marked.start, certain=marked.closed)
            )
        return True

    def _add_with_cue_before(self, i: int, marked: Marked) -> bool:
        cue = self.cued.before(i)
        if cue is None:
            return self._add_according(i, marked) or self._add_as_said(i, marked)
        mention = self.cued.subject(cue, i)
        if mention is None and not self.grammar.lexicon.drops_subject:
            return False
        adjacent = cue.kinds & (SAY | GESTURE) and (
            self.tokens.written[i - 1] == "," or (self._is_whole(marked) and cue.end == i)
        )
        self._add(
            marked,
            "cue before the marks" if adjacent else "fragment under a cue",
            mention=mention,
            cue=cue,
            partial=not adjacent,
        )
        return True

    def _add_according(self, i: int, marked: Marked) -> bool:
        k = self.according
        mention = mention_after(self.tokens, k + 1, self.end, self.grammar) if k < i else None
        if mention is None:
            return self._add_in_their_words(i, k, marked)
        self._add(marked, "fragment under according-to", mention=mention, cue=Cue(k, k + 1, SAY), partial=True)
        return True

    def _add_in_their_words(self, i: int, k: int, marked: Marked) -> bool:
        """`es, en sus palabras, «un proyecto de despacho»`: whoever the text is about says so."""
        rests = self.grammar.according.get(self.tokens.lower[k], ()) if k < i else ()
        possessive = self.grammar.lexicon.pronouns.possessive
        own = (rest for rest in rests if tuple(self.tokens.lower[k + 1 : k + 1 + len(rest)]) == rest)
        if all(possessive.isdisjoint(rest) for rest in own):
            return False
        self._add(marked, "fragment under according-to", cue=Cue(k, k + 1, SAY), partial=True)
        return True

    def _add_as_said(self, i: int, marked: Marked) -> bool:
        """`„ohnehin krank“ seien, wie Svenja Albers meint`, `“with earmuffs”, as he puts it`."""
        words = self.grammar.lexicon.connectives.as_says
        for k in range(i + 1, min(self.end - 1, i + FARTHEST_AS)):
            if self.tokens.lower[k] in words and self.tokens.written[k - 1] == ",":
                cue = next((cue for cue in self.cued.cues if k < cue.start <= k + FARTHEST_AS), None)
                if cue and "," in self.tokens.written[k : cue.start]:
                    return False  # ”vision”, som antogs i våras, lovade
                mention = subject(self.tokens, k, cue, self.end, self.grammar) if cue else None
                if cue and mention:
                    self._add(marked, "fragment, as somebody says", mention=mention, cue=cue, partial=True)
                return mention is not None
        return False

    def _add_clause(self, i: int, marked: Marked) -> bool:
        """`Moore thanked him for “taking action when Congress won’t”`: too much for a title, and no sentence."""
        body = self.passage.paragraph.text[marked.start : marked.end]
        if not body[0].islower() or body.count(" ") < FEWEST_WORDS - 1 or self._opens_sentence(i):
            return False
        mention = mention_before(self.tokens, self.start, i, self.grammar)
        if mention is None or mention.form == "noun":
            return False
        self._add(marked, "a clause in marks", mention=mention, partial=True)
        return True

    def _stands_alone(self, i: int, marked: Marked) -> bool:
        return self._opens_sentence(i) and self._is_whole(marked)

    # --- what they look at

    def _opens_sentence(self, i: int) -> bool:
        return i < self.first_word

    def _is_whole(self, marked: Marked) -> bool:
        """Whether the marked words are a sentence of their own."""
        text = self.passage.paragraph.text
        after = text[marked.outer_end : marked.outer_end + 1]
        body = text[marked.start : marked.end]
        if marked.outer_start == 0 and marked.outer_end >= len(text.rstrip()):
            return True
        ends = body[-1] in ENDS_SENTENCE or after in (".", "!", "?", ",") or marked.outer_end >= len(text)
        asked = text[: marked.outer_start].rstrip().endswith("?")
        one_word = (
            " " not in body and body[-1] not in "!?" and not (self.passage.utterances and body[-1] == ".") and not asked
        )
        return ends and not one_word and not body[0].islower()

    def _add(self, marked: Marked, rule: str, *, mention: Mention | None = None, cue: Cue | None = None,
             partial: bool = False, follows: bool = False, unsigned: bool = False) -> None:  # fmt: skip
        at = (self.tokens.starts[cue.start], self.tokens.ends[cue.end - 1]) if cue else None
        answers = bool(cue and cue.kinds & (ANSWER | ASK))
        mode: Mode = "partial" if partial else "direct"
        self.passage.utterances.append(
            Utterance(
                marked.start,
                marked.end,
                mode,
                rule,
                refer(self.tokens, mention) if mention else None,
                at,
                answers,
                follows,
                marked.closed,
                unsigned,
            )
        )


def _until_the_cue(parts: list[Spoken]) -> list[Spoken]:
    """Where the closing mark is missing, what follows the cue clause is the journalist's again."""
    return [part for i, part in enumerate(parts) if i == 0 or (part.clause and part.clause.resumes)]
