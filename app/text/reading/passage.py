"""A paragraph being read: its words, its sentences, and the utterances found in it, before anybody is named."""

from dataclasses import dataclass, field

from app.text.reading.clauses import Clause
from app.text.reading.grammar import ANSWER, ASK
from app.text.reading.layout import Paragraph
from app.text.reading.marks import Marked
from app.text.reading.mentions import Reference, refer
from app.text.reading.names import Name
from app.text.reading.tokens import Tokens
from app.text.segmentation import Mode, Speaker


@dataclass(slots=True)
class Utterance:
    """Somebody's words: offsets in the paragraph, the words that say whose, and the rule that found them."""

    start: int
    end: int
    mode: Mode
    rule: str
    mention: Reference | None = None
    cue: tuple[int, int] | None = None  # offsets in the paragraph
    answers: bool = False  # the cue says that the turn has passed
    follows: bool = False  # spoken by whoever spoke before it in the paragraph
    certain: bool = True
    unsigned: bool = False  # on a note, by nobody knows whom
    corrected: Speaker | None = None  # a person has said who speaks


@dataclass(slots=True)
class Passage:
    """A paragraph with what was found in it. `told` are the token ranges that are the journalist's own words."""

    paragraph: Paragraph
    tokens: Tokens
    sentences: list[tuple[int, int]]
    told: list[tuple[int, int]] = field(default_factory=list)
    names: list[list[Name]] = field(default_factory=list)  # in each of `told`
    utterances: list[Utterance] = field(default_factory=list)
    marked: dict[int, Marked] = field(default_factory=dict)  # mask token → its passage
    goes_on: bool = False  # its marks are left open because the next paragraph goes on speaking


def utterance(
    start: int, end: int, rule: str, clause: Clause | None, tokens: Tokens, offset: int = 0, *, certain: bool = True
) -> Utterance:
    """Spoken words with the cue clause beside them, if one is; the offsets of `tokens` are moved by `offset`."""
    if clause is None:
        return Utterance(start, end, "direct", rule, certain=certain)
    cue = (tokens.starts[clause.cue.start] + offset, tokens.ends[clause.cue.end - 1] + offset)
    mention = refer(tokens, clause.mention, offset) if clause.mention else None
    return Utterance(start, end, "direct", rule, mention, cue, bool(clause.cue.kinds & (ANSWER | ASK)), certain=certain)
