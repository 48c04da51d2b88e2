"""Carries replies over: where each stands in the new revision, and what is to be known of how it came there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from app.db.tables import CarryOver, Reply
from app.revisions.basis import Comparison, Orphan
from app.text.align import Carried, Change
from app.text.carrying import Brought, main_span, segment_at
from app.text.paragraphs import Span
from app.text.wording import Taken, says_the_same, taken, words

ENOUGH = 5  # words that a passage must have to be known again without the passages around it


@dataclass(frozen=True)
class Carrying:
    """One new revision of `text`; `before` are the carry-overs of the revision before, by the key of the reply."""

    text: str
    comparison: Comparison
    brought: Brought
    replies: Mapping[int, Reply]
    before: Mapping[int, CarryOver]

    def places(self) -> dict[int, int]:
        """The index of the new segment that each reply stands at, by the key of the reply."""
        of_passages = zip(self.comparison.basis.reply_ids, self.brought.places, strict=True)
        placed = {reply_id: place for reply_id, place in of_passages if reply_id is not None and place is not None}
        taken_places = set(placed.values())
        for orphan, found in zip(self.comparison.basis.orphans, self.comparison.orphans, strict=True):
            place = self._returned(orphan, found)
            if place is not None and place not in taken_places:
                placed[orphan.reply_id] = place
                taken_places.add(place)
        return placed

    def rows(self, revision_id: int, places: Mapping[int, int]) -> Iterator[CarryOver]:
        """What became of each reply, in the order of the old passages."""
        basis = self.comparison.basis
        for passage, found, reply_id in zip(basis.passages, self.comparison.carried, basis.reply_ids, strict=True):
            if reply_id in self.replies and reply_id is not None:
                segment = passage.segment
                answered = self._answered(Orphan(reply_id, basis.text[segment.start : segment.end], segment.paragraph))
                yield self._row(revision_id, answered, found, places)
        for orphan, found in zip(basis.orphans, self.comparison.orphans, strict=True):
            row = self._row(revision_id, orphan, found, places)
            known = self.before.get(orphan.reply_id)
            row.seen_at = known.seen_at if known and row.change == "removed" else None
            yield row

    def _answered(self, now: Orphan) -> Orphan:
        """What the reply answered: where nobody has looked at an earlier change yet, what stood before that."""
        known = self.before.get(now.reply_id)
        if known and known.differs and known.seen_at is None:
            return Orphan(now.reply_id, known.passage, known.paragraph)
        return now

    def _row(self, revision_id: int, answered: Orphan, found: Carried, places: Mapping[int, int]) -> CarryOver:
        reply, place = self.replies[answered.reply_id], places.get(answered.reply_id)
        stands = "" if place is None else self._segment_texts[place]
        differs = not (stands and says_the_same(answered.passage, stands))
        return CarryOver(
            revision_id=revision_id,
            reply_id=reply.id,
            change=what_became(found.change, differs=differs) if place is not None else "removed",
            passage=answered.passage,
            paragraph=answered.paragraph,
            differs=differs,
            spans=[list(span) for span in found.spans or ()] if place is not None else [],
            suggestion=self._suggestion(reply, found, places) if place is None else None,
            score=found.score,
            wording=self._wording(reply, answered.passage, stands),
        )

    def _returned(self, orphan: Orphan, found: Carried) -> int | None:
        """The segment that is word for word what a reply without a place once answered, where that had been gone."""
        answered = words(orphan.passage)
        if not found.spans or not self.brought.segments or len(answered) < ENOUGH:
            return None
        if tuple(answered) in self._was_there:
            return None  # it stayed, and a person has taken the reply from it
        place = segment_at(self.brought.segments, main_span(found))
        return place if says_the_same(orphan.passage, self._segment_texts[place]) else None

    def _suggestion(self, reply: Reply, found: Carried, places: Mapping[int, int]) -> list[int] | None:
        """A place for a person to confirm: what the comparison offers, or where the proposed wording stands."""
        span: Span | None = found.suggestion or (main_span(found) if found.spans else None)
        if span is None and (said := self._where_said(reply)) is not None:
            segment = self.brought.segments[said]
            span = segment.start, segment.end
        if span is None or segment_at(self.brought.segments, span) in places.values():
            return None
        return list(span)

    def _wording(self, reply: Reply, passage: str, stands: str) -> Taken | None:
        if reply.stance != "correct" or not (reply.wording or "").strip():
            return None
        if not stands and self._where_said(reply) is not None:
            return "taken"
        return taken(passage, reply.wording or "", stands)

    def _where_said(self, reply: Reply) -> int | None:
        """The new segment that holds the wording that a reply proposes."""
        wording = words(reply.wording or "") if reply.stance == "correct" else []
        if len(wording) < ENOUGH:
            return None
        wanted = f" {' '.join(wording)} "
        return next((index for index, said in enumerate(self._segment_words) if wanted in said), None)

    @cached_property
    def _was_there(self) -> set[tuple[str, ...]]:
        basis = self.comparison.basis
        parts = (passage.segment for passage in basis.passages)
        return {tuple(words(basis.text[part.start : part.end])) for part in parts}

    @cached_property
    def _segment_texts(self) -> Sequence[str]:
        return [self.text[segment.start : segment.end] for segment in self.brought.segments]

    @cached_property
    def _segment_words(self) -> Sequence[str]:
        return [f" {' '.join(words(text))} " for text in self._segment_texts]


def what_became(change: Change, *, differs: bool) -> Change:
    """What a person is told: a passage that stays says whether it reads as it did when somebody last looked."""
    if change in {"unchanged", "edited"}:
        return "edited" if differs else "unchanged"
    return "moved" if change == "removed" else change
