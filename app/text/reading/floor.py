"""Who has the floor: who was named last, who spoke last, and so whom each mention means."""

from dataclasses import dataclass
from itertools import takewhile

from app.text.languages.lexicon import Gender
from app.text.normalize import fold_apostrophes
from app.text.reading.cast import Cast, Person
from app.text.reading.grammar import Grammar
from app.text.reading.mentions import Reference
from app.text.reading.passage import Utterance
from app.text.segmentation import Reason, Speaker

LONGEST_ROLE = 2  # words of one that nothing tells more of
REMEMBERED = 40  # people that a pronoun may still mean

Judgement = tuple[Person | None, bool, Reason]  # who, whether that is sure, and why


@dataclass(slots=True)
class Attributed:
    """An utterance with its speaker; `reason` says why, where a person should look."""

    utterance: Utterance
    person: Person | None
    sure: bool
    reason: Reason


class Floor:
    """Who was named last, who spoke last, and who is being interviewed."""

    def __init__(self, cast: Cast, grammar: Grammar) -> None:
        self.cast, self.grammar = cast, grammar
        self.recent: list[Person] = []  # the last named last
        self.lead: Person | None = None  # whom the journalist's words since the last utterance are about
        self.speaker: Person | None = None
        self.heard: Person | None = None  # who spoke last, or was told to have spoken
        self.other: Person | None = None  # who spoke before the speaker
        self.interviewee: Person | None = None
        self.asked = self.answered = False
        self.by_turns = False  # the paragraph before was spoken
        self.in_turns = False  # and the one before it, by somebody else
        self.addresses = False  # and in it, one of two speaks to the other
        self.label: Person | None = None

    def name(self, person: Person) -> None:
        """Remembers that somebody was named just now."""
        if self.recent and self.recent[-1] is person:
            return
        if person in self.recent:
            self.recent.remove(person)
        self.recent.append(person)
        del self.recent[:-REMEMBERED]

    def recent_people(self) -> list[Person]:
        """The people named so far, the last named last."""
        return [person for person in self.recent if person.human]

    def nearest(self, people: list[Person]) -> Person:
        """Of several who may be meant, the one named last."""
        if len(people) == 1:
            return people[0]
        return next((person for person in reversed(self.recent) if person in people), people[0])

    # --- utterances

    def speaks(self, utterance: Utterance) -> Attributed:
        """Who says these words; whoever it is has the floor after."""
        mention = utterance.mention
        if utterance.corrected:
            person, sure, reason = self._as_corrected(utterance.corrected, mention)
        elif utterance.unsigned:
            person, sure, reason = None, True, "nobody"
        elif mention is None:
            person, sure, reason = self._without_mention(utterance)
        else:
            follows = utterance.mode == "direct" and utterance.end <= mention.start
            person, sure, reason = self.meant(mention, follows=follows)
            if person and mention.form == "name" and utterance.mode == "direct":
                person.human = True
        if person is not None:
            self.take_floor(person, told=utterance.mode == "reported")
        self.answered = utterance.answers
        return Attributed(utterance, person, sure and utterance.certain, reason)

    def _as_corrected(self, speaker: Speaker, mention: Reference | None) -> Judgement:
        """Whom a person has named; the words that stand for them teach a gender or a role."""
        words = tuple(fold_apostrophes(speaker.name).split())
        people = self.cast.called(words)
        person = people[0] if len(people) == 1 else self.cast.add(words)
        if mention and mention.form == "pronoun":
            person.human = True
            person.gender = self.grammar.pronouns[mention.phrase[0].lower()][0] or person.gender
        elif mention and mention.form != "name":
            self.cast.give_role(person, list(mention.phrase))
        return person, True, "corrected"

    def take_floor(self, person: Person, *, told: bool) -> None:
        """Whoever speaks is whom a bare quote goes to; where that is only told, the text is about them."""
        self.name(person)
        self.heard = person
        if person is not self.speaker and not told:
            self.speaker, self.other = person, self.speaker
        self.lead = person if told else None
        self.asked = False

    def _without_mention(self, utterance: Utterance) -> Judgement:
        if utterance.follows:
            person = self.lead or self.heard if utterance.mode == "reported" else self.speaker
            return person, person is not None, "goes on"
        if self.label:
            label, self.label = self.label, None
            return label, True, "name line"
        if self.asked and self.interviewee:
            return self.interviewee, True, "interview"
        return self._by_turn()

    def _by_turn(self) -> Judgement:
        """Who speaks where nothing says so: whom the text was about, who was answered, who goes on."""
        if self.addresses and self.other:
            return self.other, False, "turn"
        if self.lead:
            return self.lead, True, "last named"
        if self.answered and self.other:
            return self.other, False, "turn"
        if self.interviewee and self.speaker is not self.interviewee:
            return self.interviewee, False, "interview"
        if self.speaker:
            return self.speaker, True, "goes on"
        return (self.recent[-1], False, "last named") if self.recent else (None, False, "nobody")

    def meant(self, mention: Reference, *, follows: bool = False) -> Judgement:
        """Whom a mention means, whether that is sure, and why; `follows` where it stands after spoken words."""
        if mention.form == "pronoun":
            return self.by_pronoun(self.grammar.pronouns[mention.phrase[0].lower()])
        if mention.form == "name":
            return self._by_name(mention)
        return self._by_role(mention, follows=follows)

    def by_pronoun(self, pronoun: tuple[Gender | None, bool]) -> Judgement:
        """Whom a pronoun of this gender and number means."""
        gender, several = pronoun
        if several:
            group = self.lead if self.lead and not self.lead.human else self.speaker
            found = next((p for p in reversed(self.recent) if p.several), None) or group
            return found, found is not None and found.several, "group"
        if self.asked and self.interviewee and _fits(self.interviewee, gender):
            return self.interviewee, True, "interview"
        fits = [p for p in reversed(self.recent) if not p.several and _fits(p, gender)]
        if not fits:
            return self.lead or self.speaker, False, "goes on"
        known = [p for p in fits if p.gender == gender or p.human]
        person = self.lead if self.lead and self._may_be(self.lead, gender) else (known or fits)[0]
        certain = person.gender == gender or known == [person]
        if person.human:
            person.gender = person.gender or gender
        return person, certain, "pronoun" if certain else "pronoun, gender unknown"

    def _may_be(self, person: Person, gender: Gender | None) -> bool:
        """Whether a pronoun can mean whom the text is about: a full name may, also where nothing tells its gender."""
        named = len(person.words) > 1 and not person.name.isupper()
        return not person.several and _fits(person, gender) and (person.human or named)

    def _by_name(self, mention: Reference) -> Judgement:
        role = self._role_beside(mention)
        if role:  # every x may be somebody else
            return Person(mention.name[0], human=True, role=role), True, "named"
        people = self.cast.called(mention.name)
        if not people:
            return self._new(mention), True, "named"
        person = self.nearest(people)
        if len(people) == 1:
            return person, True, "named"
        by_role = [p for p in people if p in self.cast.with_role(mention.phrase)]
        return (by_role[0], True, "name and role") if len(by_role) == 1 else (person, False, "shared name")

    def _role_beside(self, mention: Reference) -> str | None:
        small = self.grammar.lexicon.connectives.prepositions
        words = list(takewhile(lambda word: word.lower() not in small, mention.beside))
        while words and words[0].lower() in self.grammar.articles | self.grammar.indefinite:
            words.pop(0)
        known = (self.grammar.calls(word) or self.grammar.is_role(self.grammar.stem(word)) for word in words)
        return " ".join(words) if any(known) else None

    def _new(self, mention: Reference) -> Person:
        person = self.cast.add(mention.name)
        person.several = any(word.lower() in self.grammar.lexicon.connectives.joining for word in mention.name)
        return person

    def _by_role(self, mention: Reference, *, follows: bool) -> Judgement:
        if len(mention.phrase) == 1 and mention.phrase[0][0].isupper() and self.cast.called(mention.phrase):
            return self._by_name(mention._replace(name=mention.phrase))  # Baker, of James Baker
        words = [word.lower() for word in mention.phrase]
        one_of_them = len(words) > 1 and words[0] in self.grammar.indefinite
        if words[0] in self.grammar.lexicon.connectives.nobody and not one_of_them:
            return None, True, "nobody"
        if words[
            0
        ] in self.grammar.lexicon.pronouns.possessive and not self.grammar.lexicon.habits.expressions.isdisjoint(words):
            return self._owner(words[0])  # "her letter reads"
        known = self._holder(mention, words, follows=follows) if words[0] not in self.grammar.indefinite else None
        return known or (self.described(mention), True, "described")

    def _owner(self, possessive: str) -> Judgement:
        gender = self.grammar.pronouns.get(possessive, (None, False))[0]
        if gender:
            return self.by_pronoun((gender, False))
        return self.lead or self.heard, False, "last named"

    def _holder(self, mention: Reference, words: list[str], *, follows: bool) -> Judgement | None:
        """Who has the role, or may be meant by it."""
        people = self.cast.with_role(mention.phrase)
        if people:
            return self.nearest(people), len(people) == 1, "role" if len(people) == 1 else "shared role"
        known = self._known_by_another_role(mention, words) if follows else None
        if known:
            return known, False, "last named"
        if self.interviewee and any(word in self.grammar.roles for word in words):
            return self.interviewee, False, "interview"
        if self.recent and any(word.endswith(self.grammar.lexicon.roles.ages) for word in words):
            return self.by_pronoun((self.grammar.article_gender(words[0]), False))
        return None

    def _known_by_another_role(self, mention: Reference, words: list[str]) -> Person | None:
        """`entgegnet die Köchin`, `the lawmaker said`: a role that nobody was introduced with."""
        small = self.grammar.lexicon.connectives
        *articles, noun = words
        bare = len(words) <= LONGEST_ROLE and self.grammar.articles.issuperset(articles)
        definite = bool(articles) or self.grammar.stem(noun) != noun
        if not (bare and definite) or mention.after in small.prepositions | small.relative | self.grammar.articles:
            return None
        if not self.grammar.calls(mention.phrase[-1]):
            return None
        gender = self.grammar.role_gender(noun) or next(iter(map(self.grammar.article_gender, articles)), None)
        latest = [person for person in (self.lead, self.heard) if person and _fits(person, gender)]
        latest += [person for person in reversed(self.recent) if gender and _is_of(person, gender)]
        return next((person for person in latest if person.words and person.human), None)

    def described(self, mention: Reference) -> Person:
        """Somebody without a name, called by the words of the text; the same again where they come again."""
        words = [word.lower() for word in mention.phrase]
        name = mention.short
        if not _is_acronym(mention.phrase[0]) and (
            words[0] in self.grammar.not_names or not self.grammar.lexicon.nouns_capital
        ):
            name = name[0].lower() + name[1:]
        known = next((p for p in reversed(self.recent) if p.name == name), None)
        if known:
            return known
        small = self.grammar.articles | self.grammar.indefinite  # ein, though it ends as Lehrerin does
        nouns = [word for word in words if word not in small]
        genders = [self.grammar.role_gender(word) for word in nouns] + [
            self.grammar.article_gender(word) for word in words[:2]
        ]
        person = Person(
            name, (), next((g for g in genders if g), None), human=any(map(self.grammar.calls, mention.phrase))
        )
        if words[0] in self.grammar.indefinite:
            self.cast.give_role(person, words[1:])
        return person


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _is_of(person: Person, gender: Gender | None) -> bool:
    return gender is None or person.gender == gender


def _fits(person: Person, gender: Gender | None) -> bool:
    return gender is None or person.gender is None or person.gender == gender
