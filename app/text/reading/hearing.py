"""Takes in the journalist's own words: whom a sentence names, whom it is about, and whom a question is put to."""

from app.text.reading.cast import Person
from app.text.reading.floor import Floor
from app.text.reading.mentions import Reference, refer
from app.text.reading.names import Name
from app.text.reading.passage import Passage
from app.text.reading.phrases import noun_phrase
from app.text.reading.tokens import Tokens

LONGEST_QUESTION = 200  # characters after a dash
OPENING = 3  # words of a sentence among which a role is its subject


def hear(floor: Floor, tokens: Tokens, start: int, end: int, named: list[Name], *, heading: bool = False) -> None:
    """Takes in one sentence: who it names, and first of all whom it is about."""
    opening = _opening_subject(floor, tokens, start, end)  # before the names: a pronoun means nobody named after it
    lead: Person | None = None
    for name in named:
        people = floor.cast.called(name.words) if name.words else []
        if not people:
            continue
        person = floor.nearest(people)
        floor.name(person)
        if not _is_object(floor, tokens, start, name.role_start) and (person.human or len(person.words) > 1):
            lead = lead if lead and (lead.human or not person.human) else person
    lead = opening or lead or (None if heading else _introduced(floor, tokens, start, end))
    if lead:
        floor.name(lead)
        floor.addresses = False
        if not (floor.answered and lead is floor.speaker):  # whoever asks waits for the other's answer
            floor.lead = lead


def hear_question(floor: Floor) -> None:
    """A question outside an interview goes to whoever has the floor."""
    floor.answered, floor.lead = False, floor.lead or floor.speaker


def is_put(floor: Floor, passage: Passage, following: Passage | None) -> bool:
    """`– Hva sier fetteren din?`: a question after a dash is put by the journalist where whoever spoke answers."""
    holder = floor.lead or floor.speaker
    if holder is None or following is None or following.paragraph.look != "dash" or not following.utterances:
        return False
    answer = following.utterances[0]
    asked_back = following.paragraph.text[answer.start : answer.end].endswith("?")
    return _only_asks(floor, passage) and not asked_back and _may_mean(floor, answer.mention, holder)


def _only_asks(floor: Floor, passage: Passage) -> bool:
    """Whether a paragraph is one question after a dash, by nobody who is named or says I or we."""
    pronouns, text = floor.grammar.lexicon.pronouns, passage.paragraph.text
    if passage.paragraph.look != "dash" or len(passage.sentences) != 1 or len(text) > LONGEST_QUESTION:
        return False
    unnamed = all(not (said.mention or said.corrected) for said in passage.utterances)
    own = pronouns.own - pronouns.addressed
    return text.endswith("?") and unnamed and own.isdisjoint(passage.tokens.lower)


def _may_mean(floor: Floor, mention: Reference | None, person: Person) -> bool:
    """Whether an answer is `person`'s; one that nothing marks is, where nobody else spoke just before."""
    if mention is None:
        return not floor.in_turns
    if mention.form == "name":
        return person in floor.cast.called(mention.name)
    if mention.form == "noun":
        return person in floor.cast.with_role(mention.phrase)
    gender, several = floor.grammar.pronouns[mention.phrase[0].lower()]
    return several == person.several and (gender is None or person.gender in (gender, None))


def introduced(floor: Floor, passage: Passage) -> Person | None:
    """`Anfører Emil Brandt var roligere. Hvad gik galt?`: somebody new, of whom is told before the question."""
    tokens = passage.tokens
    if not floor.grammar.lexicon.pronouns.addressed.isdisjoint(tokens.lower):
        return None
    for (start, end), named in zip(passage.told, passage.names, strict=True):
        for name in named if tokens.written[end - 1] != "?" else []:
            people = floor.cast.called(name.words) if name.words else []
            new = len(people) == 1 and people[0].human and people[0] not in floor.recent
            if new and not _is_object(floor, tokens, start, name.role_start):
                return people[0]
    return None


def ask_about(floor: Floor, tokens: Tokens) -> None:
    """`Und was isst der Direktor?`: whoever a question outside an interview is about has the floor."""
    for word in tokens.written:
        people = floor.cast.with_role([word]) if floor.grammar.calls(word) else []
        if len(people) == 1:
            floor.lead = people[0]


def _is_object(floor: Floor, tokens: Tokens, start: int, i: int) -> bool:
    """Whether a preposition stands before token `i`, or how many: `zwölf Millionen Euro`."""
    grammar, before = floor.grammar, tokens.lower[i - 1] if i > start else ""
    if grammar.lexicon.nouns_capital and (before.isdigit() or before in grammar.indefinite):
        return True
    back = i - 1 - (before in grammar.articles)
    return back >= start and tokens.lower[back] in grammar.lexicon.connectives.prepositions


def _opening_subject(floor: Floor, tokens: Tokens, start: int, end: int) -> Person | None:
    """Whom a sentence that opens with a pronoun or a role is about."""
    grammar = floor.grammar
    while start < end and not tokens.is_word(start):
        start += 1
    if start >= end:
        return None
    pronoun = grammar.pronouns.get(tokens.lower[start])
    if pronoun and pronoun[0] and tokens.lower[start] not in grammar.lexicon.pronouns.possessive:
        return floor.by_pronoun(pronoun)[0]
    phrase = tokens.written[start : min(end, start + OPENING)]
    if tokens.lower[start] in grammar.indefinite or not any(map(grammar.calls, phrase)):
        return None
    if any(word[0].isupper() for word in phrase[1:]):
        return None
    people = floor.cast.with_role(phrase)
    return floor.nearest(people) if people else None


def _introduced(floor: Floor, tokens: Tokens, start: int, end: int) -> Person | None:
    """`Polisens talesperson vill inte säga mycket`: somebody who has no name, and may speak next."""
    grammar, opening = floor.grammar, tokens.written[start : min(end, start + OPENING)]
    if not opening or not any(map(grammar.calls, opening)):
        return None
    if opening[0].lower() in grammar.not_subject or opening[0].lower() in grammar.cue_words:
        return None
    mention = noun_phrase(tokens, start, end, grammar)
    if mention is None or mention.form != "noun":
        return None
    person = floor.described(refer(tokens, mention))
    floor.cast.give_role(person, tokens.written[mention.start : mention.end])
    return person
