"""Tells whom an interview is with: whom the journalist met, spoke to or asked, and never who did the asking."""

from app.text.normalize import fold_apostrophes
from app.text.reading.cast import Cast, Person
from app.text.reading.grammar import Grammar
from app.text.reading.passage import Passage
from app.text.reading.tokens import Tokens
from app.text.segmentation import Interviewee

FARTHEST = 12  # tokens from the verb to the name
FEWEST_QUESTIONS = 2  # that make a text an interview, where no label says that they are questions


def is_interview(passages: list[Passage]) -> bool:
    """Whether the text is questions and answers."""
    asked = [passage.paragraph for passage in passages if passage.paragraph.look == "question"]
    return len(asked) >= FEWEST_QUESTIONS or any(paragraph.body for paragraph in asked)


def interviewed(passages: list[Passage], cast: Cast, interviewee: Interviewee | None) -> Person | None:
    """Who answers: whoever answers the draft when the text names them, else who was met before the questions."""
    named = _named(interviewee.name, cast) if interviewee else None
    if named:
        return named
    before: list[Person] = []
    for passage in passages:
        if passage.paragraph.look == "question":
            return _addressed(passage, cast) or (_introduced(passages, cast) if not before else None)
        met = _met(passage, cast) or _met_as_pronoun(passage, cast, before)
        if met:
            return met
    return None


def _introduced(passages: list[Passage], cast: Cast) -> Person | None:
    """`How? By an advertisement. It is Petter Ek who answers.`: where nobody is named before, the first one named."""
    told = [passage for passage in passages if passage.paragraph.look == "text" and not passage.utterances]
    people = (cast.called(name.words) for passage in told for named in passage.names for name in named if name.words)
    return next((one[0] for one in people if len(one) == 1 and one[0].human), None)


def _addressed(passage: Passage, cast: Cast) -> Person | None:
    """`Herr Pohl, wozu ...?`: whoever the first question calls by name."""
    tokens = passage.tokens
    first = next((name for told in passage.names for name in told if name.words), None)
    if first is None or first.role_start > 0 or tokens.written[first.end : first.end + 1] != [","]:
        return None
    people = cast.called(first.words)
    return people[0] if len(people) == 1 and people[0].human else None


def _named(name: str, cast: Cast) -> Person | None:
    """The person so called, whatever the case and the apostrophes."""
    words = fold_apostrophes(name).casefold().split()
    return next((person for person in cast.people.values() if person.name.casefold().split() == words), None)


def is_reporter(person: Person, grammar: Grammar) -> bool:
    """Whether the text calls somebody a journalist."""
    return not person.roles.isdisjoint(map(grammar.stem, grammar.lexicon.habits.reporters))


def _met(passage: Passage, cast: Cast) -> Person | None:
    """`spoke to chief executive Margaret Bird`: the first name after the verb that is no reporter's."""
    tokens, grammar = passage.tokens, cast.grammar
    for (start, end), named in zip(passage.told, passage.names, strict=True):
        verb = next((i for i in range(start, end) if tokens.lower[i] in grammar.interviewing), end)
        after = _past_verb(tokens, verb, grammar) if verb < end else None
        for name in named:
            if after is not None and after <= name.role_start <= after + FARTHEST:
                people = cast.called(name.words)
                if len(people) == 1 and not is_reporter(people[0], grammar):
                    return people[0]
    return None


def _met_as_pronoun(passage: Passage, cast: Cast, before: list[Person]) -> Person | None:
    """`Lisa Ek is back. Nils Berg met her`: whoever was named before the one who asks; adds to `before` as it reads."""
    tokens, grammar = passage.tokens, cast.grammar
    for (start, end), named in zip(passage.told, passage.names, strict=True):
        for i in tokens.among(grammar.interviewing, start, end - 1):
            gender = grammar.pronouns.get(tokens.lower[i + 1], (None, False))[0]
            fits = [person for person in before if gender and person.gender in (gender, None)]
            if fits:
                return fits[-1]
        people = (cast.called(name.words) for name in named if name.words)
        before += [found[0] for found in people if len(found) == 1 and found[0].human]
    return None


def _past_verb(tokens: Tokens, i: int, grammar: Grammar) -> int | None:
    """Where what follows the verb at token `i` begins; None where the words are another verb's, or `interviewed by`."""
    for phrase in grammar.lexicon.habits.interviews:
        words = phrase.split()
        after = i + len(words)
        if tokens.lower[i:after] == words:
            led = tokens.lower[after : after + 1]
            return None if led and led[0] in grammar.lexicon.connectives.prepositions else after
    return None
