"""Says whose words they are: walks through the text with the floor in hand, and knows interviews when it sees them."""

from collections import deque
from itertools import pairwise

from app.text.reading.cast import Cast, Person
from app.text.reading.floor import Attributed, Floor
from app.text.reading.grammar import Grammar
from app.text.reading.hearing import ask_about, hear, hear_question, introduced, is_put
from app.text.reading.interview import interviewed, is_interview, is_reporter
from app.text.reading.names import joined_names
from app.text.reading.passage import Passage, Utterance
from app.text.segmentation import Interviewee

LONGEST_INITIALS = 3
FIRST_WORDS = 2  # characters before words that open a paragraph
TRAILING = frozenset(("around the cue", "cue after a comma"))  # rules of clauses told before whoever says them
LONGEST_QUESTION = 40  # words and signs
LONGEST_SPEECH = 20  # paragraphs that one speech may go on through


def attribute(
    passages: list[Passage], cast: Cast, grammar: Grammar, interviewee: Interviewee | None = None
) -> list[list[Attributed]]:
    """For each passage its utterances with their speakers, in order."""
    floor = Floor(cast, grammar)
    interview = is_interview(passages)
    met = interviewed(passages, cast, interviewee) if interview else None
    out: list[list[Attributed]] = []
    for i, passage in enumerate(passages):
        following = passages[i + 1] if i + 1 < len(passages) else None
        if is_put(floor, passage, following):
            passage.paragraph.look, passage.utterances = "question", []
        if interview and (passage.paragraph.look == "question" or _asks(floor, passage, following)):
            _ask(floor, met, passage)
            cited = _cited(floor, passage)
            out.append(cited)
        else:
            if passage.paragraph.look == "question":
                hear_question(floor)
            elif not passage.utterances:
                floor.answered = False
            _lend_mention(passages, i)
            out.append(_attribute_one(floor, passage))
            if passage.paragraph.look == "question" and passage.told:  # none after a dash, which is put to a person
                ask_about(floor, passage.tokens)
    return out


def _ask(floor: Floor, met: Person | None, passage: Passage) -> None:
    new = None if met else introduced(floor, passage)
    named = [floor.lead] if floor.lead and floor.lead.words else []
    people = [person for person in reversed(floor.recent) if person.human]
    named += sorted(people, key=lambda person: not person.words) or floor.recent[-1:]
    guests = (person for person in named if not is_reporter(person, floor.grammar))
    floor.interviewee = new or floor.interviewee or met or next(guests, None)
    floor.asked, floor.lead = True, None


def _cited(floor: Floor, passage: Passage) -> list[Attributed]:
    """Words of others in a question, which leave the answer to whom it is put: `Berg called you “slow”.`"""
    if not any(utterance.mode == "partial" for utterance in passage.utterances):
        return []
    said = _attribute_one(floor, passage)
    floor.asked, floor.lead = True, None
    return said


def _asks(floor: Floor, passage: Passage, following: Passage | None) -> bool:
    """In an interview a short line before a bare answer is a question, whatever it ends in."""
    spoken = any(utterance.mode == "direct" for utterance in passage.utterances)
    if passage.paragraph.look != "text" or spoken or len(passage.tokens) > LONGEST_QUESTION:
        return False
    if following is None or not following.utterances or following.utterances[0].mention:
        return False
    words = set(passage.tokens.lower)
    pronouns = floor.grammar.lexicon.pronouns
    if words & pronouns.addressed:
        return True
    return not (passage.utterances or words & (pronouns.he | pronouns.she) or _names_anybody(floor, passage))


def _names_anybody(floor: Floor, passage: Passage) -> bool:
    return any(floor.cast.called(name.words) for told in passage.names for name in told if name.words)


def _lend_mention(passages: list[Passage], i: int) -> None:
    """Words that go on in the next paragraph are spoken by whoever speaks there."""
    passage = passages[i]
    if not passage.goes_on or not passage.utterances or passage.utterances[-1].mention:
        return
    for following in passages[i + 1 : i + 1 + LONGEST_SPEECH]:
        named = next((u.mention for u in following.utterances if u.mention), None)
        if named or not following.goes_on:
            passage.utterances[-1].mention = named
            return


def _attribute_one(floor: Floor, passage: Passage) -> list[Attributed]:
    paragraph, before = passage.paragraph, floor.speaker
    if paragraph.label:
        floor.label = _labelled(floor, passage, paragraph.label)
        if floor.label:
            floor.name(floor.label)
    out: list[Attributed] = []
    waiting = deque(passage.utterances)
    if waiting and waiting[0].mention is None and not floor.recent_people():
        floor.lead = floor.lead or _first_named(floor, passage)
    for (start, end), named in zip(passage.told, passage.names, strict=True):
        stop = passage.tokens.ends[end - 1] if end and waiting else 0
        first = passage.tokens.starts[named[0].start] if named else stop
        cited: Attributed | None = None
        while waiting and waiting[0].start < stop and waiting[0].mention and not _looks_back(waiting[0], first):
            cited = _speak(floor, waiting.popleft(), out)
        hear(floor, passage.tokens, start, end, named, heading=paragraph.look == "heading")
        if cited and cited.person and _trails(cited.utterance):
            floor.lead = cited.person
        while waiting and waiting[0].end <= stop:
            _speak(floor, waiting.popleft(), out)
    for utterance in waiting:
        _speak(floor, utterance, out)
    for earlier, said in pairwise(out):
        _share_mention(earlier, said)
    if paragraph.look == "dash":
        floor.lead = None
    _note_turn(floor, passage, before)
    return out


def _first_named(floor: Floor, passage: Passage) -> Person | None:
    """`“I never took a cent.” Roland Fabre stands there`: words that open an article are of whoever is named next."""
    people = (floor.cast.called(name.words) for told in passage.names for name in told if name.words)
    return next((found[0] for found in people if found and found[0].human), None)


def _speak(floor: Floor, utterance: Utterance, out: list[Attributed]) -> Attributed:
    """Adds the utterance with its speaker; marked words in a clause that is told belong to whoever is cited for it."""
    around = out[-1] if out else None
    if around and not utterance.corrected and _has_one_cue(around.utterance, utterance):
        said = Attributed(utterance, around.person, around.sure, around.reason)
        if said.person:
            floor.take_floor(said.person, told=False)
    else:
        said = floor.speaks(utterance)
    out.append(said)
    return said


def _has_one_cue(before: Utterance, utterance: Utterance) -> bool:
    """Whether one clause says who speaks both: marked words within what is told, or words on either side of a role."""
    if utterance.mode == "partial":
        return _holds(before, utterance)
    role = utterance.mention is not None and utterance.mention.form == "noun"
    return role and utterance.mode == before.mode == "direct" and utterance.mention == before.mention


def _holds(around: Utterance, inner: Utterance) -> bool:
    told = around.mode == "reported" and around.start <= inner.start and inner.end <= around.end
    return told and inner.cue is not None and inner.cue == around.cue


def _trails(utterance: Utterance) -> bool:
    """`The surveyor, she said, had lied`: the text stays with her, whoever the clause itself is about."""
    mention = utterance.mention
    pronoun = mention is not None and mention.form == "pronoun"
    return pronoun and utterance.mode == "reported" and utterance.rule in TRAILING


def _note_turn(floor: Floor, passage: Passage, before: Person | None) -> None:
    """Two speak by turns, and the last asked or said `you`: then the other answers; `before` spoke before."""
    spoken = [utterance for utterance in passage.utterances if utterance.mode == "direct"]
    opens = bool(spoken) and spoken[0].start <= FIRST_WORDS
    follows, floor.by_turns = floor.by_turns and opens, opens
    floor.in_turns = follows and floor.speaker is not before
    words = passage.paragraph.text[spoken[0].start : spoken[-1].end] if follows else ""
    floor.addresses = words.endswith("?") or not floor.grammar.you.isdisjoint(words.lower().split())


def _share_mention(before: Attributed, said: Attributed) -> None:
    """Words that go on after a cue clause have that clause too: `“Yes,” she said. “Of course.”`"""
    own, earlier = said.utterance, before.utterance
    if own.follows and own.mention is None and own.mode == "direct" and said.person is before.person:
        own.mention, own.cue = earlier.mention, own.cue or earlier.cue


def _looks_back(utterance: Utterance, named: int) -> bool:
    """`Hanne Dahl hadde ikke ropt, forteller hun`: the pronoun can mean the name at `named`, before it."""
    mention = utterance.mention
    return mention is not None and mention.form == "pronoun" and mention.start > named and utterance.mode != "direct"


def _with_initials(floor: Floor, initials: str) -> list[Person]:
    """`NT:` is Nils Tapper, once he has spoken under his name or been named."""
    if not initials.isupper() or len(initials) > LONGEST_INITIALS:
        return []
    return [person for person in floor.recent if "".join(word[0] for word in person.words) == initials]


def _labelled(floor: Floor, passage: Passage, label: tuple[int, int]) -> Person | None:
    tokens = passage.tokens
    end = next((k for k in range(len(tokens)) if tokens.starts[k] >= label[1]), len(tokens))
    found = joined_names(tokens, 0, end, floor.grammar)
    if not found:
        return None
    initials = passage.paragraph.text[slice(*label)].replace(".", "").replace(" ", "")
    people = _with_initials(floor, initials) or floor.cast.called(found[0].words)
    person = floor.nearest(people) if people else floor.cast.add(found[0].words)
    person.several = any(word.lower() in floor.grammar.joining for word in person.words)
    return person
