"""Says which segments concern the person who answers: those that quote them, name them, or use their role."""

import re
from collections.abc import Iterator, Sequence

from app.text.languages import SUPPORTED
from app.text.languages.first_names import is_first_name
from app.text.normalize import fold_apostrophes
from app.text.reading.grammar import Grammar, grammar
from app.text.segmentation import Interviewee, Segment

CASE = r"(?:s|’s|'s|n|in)?"
FARTHEST_ROLE = 4  # words from a name to the role after it
WORD_BEFORE = re.compile(r"(\w[\w’'\-]*)\W{1,2}$")


def about_interviewee(
    text: str, segments: Sequence[Segment], interviewee: Interviewee | None, language: str
) -> tuple[bool, ...]:
    """One answer a segment, in order; all False when nobody has said who answers."""
    if interviewee is None or not interviewee.name.strip():
        return (False,) * len(segments)
    who = _Whom(text, interviewee, grammar(language if language in SUPPORTED else "en"))
    return tuple(who.speaks(segment) or who.is_meant(segment) for segment in segments)


class _Whom:
    """Every way in which the text may mean the interviewee."""

    def __init__(self, text: str, interviewee: Interviewee, known: Grammar) -> None:
        self.text, self.known = text, known
        given = (interviewee.name, *interviewee.aliases)
        self.names = [_folded(name) for name in given if name.strip()]
        self.own = {word for name in self.names for word in name.split()}
        self.surname = self.names[0].split()[-1]
        self.named = re.compile(_any_of([*self.names, self.surname]) + CASE + r"(?!\w)", re.IGNORECASE)
        roles = {known.stem(role) for role in self._roles()}
        self.called = (
            re.compile(_any_of(sorted(roles)) + self._definite() + r"(?!\w)", re.IGNORECASE) if roles else None
        )

    def speaks(self, segment: Segment) -> bool:
        """Whether the segment holds their words."""
        speakers = [segment.speaker.name if segment.speaker else None, *(quote.speaker for quote in segment.quotes)]
        return not {_folded(name) for name in speakers if name}.isdisjoint({*self.names, self.surname})

    def is_meant(self, segment: Segment) -> bool:
        """Whether the segment names them, in full or by a surname that is not somebody else's, or by their role."""
        if any(self._is_theirs(found) for found in self.named.finditer(self.text, segment.start, segment.end)):
            return True
        called = self.called.finditer(self.text, segment.start, segment.end) if self.called else ()
        return any(self._is_definite(found) for found in called)

    def _is_theirs(self, found: re.Match[str]) -> bool:
        """`Karin Lindgren` is not Mattias Lindgren, and a `berg` is not Berg."""
        if not found[0][0].isupper() and " " not in found[0]:
            return False
        before = WORD_BEFORE.search(self.text, max(0, found.start() - 30), found.start())
        return before is None or _folded(before[1]) in self.own or not is_first_name(before[1])

    def _roles(self) -> Iterator[str]:
        """The roles beside their full name: `kommunchefen Anna Berg`, `Anna Berg, kommunchef i Ekvik`."""
        for found in re.finditer(_any_of(self.names) + r"(?!\w)", self.text, re.IGNORECASE):
            before = WORD_BEFORE.search(self.text, max(0, found.start() - 40), found.start())
            after = self.text[found.end() : found.end() + 60].lstrip()
            words = [before[1]] if before else []
            if after.startswith(","):
                words += re.findall(r"\w[\w\-]*|[.,]", after[1:])[:FARTHEST_ROLE]
            yield from (word.lower() for word in words if self.known.is_role(word.lower()))

    def _definite(self) -> str:
        endings = self.known.lexicon.roles.definite
        return "(?:" + "|".join(endings) + ")" + CASE if endings else CASE

    def _is_definite(self, found: re.Match[str]) -> bool:
        """`the mayor` means somebody; `a mayor` anybody. Endings say the same where they make a noun definite."""
        if self.known.lexicon.roles.definite or not self.known.articles:
            return True
        before = WORD_BEFORE.search(self.text, max(0, found.start() - 10), found.start())
        return before is not None and before[1].lower() in {article.rstrip("’'") for article in self.known.articles}


def _folded(name: str) -> str:
    """A name as it is compared: whatever its case, its apostrophes, and the white space in it."""
    return fold_apostrophes(" ".join(name.split())).casefold()


def _any_of(words: Sequence[str]) -> str:
    ways = (re.escape(word) for word in sorted(set(words), key=len, reverse=True))
    return r"(?<!\w)(?:" + "|".join(way.replace("’", "['’]").replace("\\ ", r"\s+") for way in ways) + ")"
