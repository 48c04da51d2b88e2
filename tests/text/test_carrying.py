"""What stands at the passages of one revision is brought to the segments of the next."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.text.align import align
from app.text.carrying import Passage, bring
from app.text.changes import differences
from app.text.segment import segment

SENTENCES = st.lists(
    st.sampled_from(
        [
            "Bron sjunger varje morgon. ",
            "– Det är vinden, säger Vera Lind.\n\n",
            "”Det är vinden”, säger Per Ek.\r\n\r\n",
            "Räkningen blev 1 200 kronor.\n\n",
            "Räkningen blev 1 300 kronor. ",
            "Ja.\n\n",
            "😀 ",
            "Enligt kommunen har ingen klagat. ",
        ]
    ),
    min_size=1,
    max_size=12,
)
FIELDS = st.lists(st.sampled_from([(), ("extent",), ("kind",), ("speaker",), ("extent", "kind")]), min_size=40)


@settings(max_examples=300, deadline=None)
@given(SENTENCES, SENTENCES, FIELDS, st.lists(st.booleans(), min_size=40))
def test_places_are_never_shared_and_the_segments_tile_the_text(
    old: list[str], new: list[str], fields: list[tuple[str, ...]], answered: list[bool]
) -> None:
    before, after = "".join(old), "".join(new)
    parts = segment(before).segments
    passages = [
        Passage(part, has, frozenset(by_hand)) for part, has, by_hand in zip(parts, answered, fields, strict=False)
    ]
    carried = align(before, [(part.start, part.end) for part in parts], after)
    brought = bring(passages, carried, after, segment(after).segments)
    places = [place for place in brought.places if place is not None]
    assert len(places) == len(set(places))
    at = 0
    for part in brought.segments:
        assert not after[at : part.start].strip()
        assert part.start < part.end
        at = part.end
    assert not after[at:].strip()
    for passage, found, place in zip(passages, carried, brought.places, strict=True):
        if place is not None:
            assert found.spans
            assert passage.corrected <= brought.corrected[place]


@settings(max_examples=200, deadline=None)
@given(SENTENCES, SENTENCES)
def test_differences_hold_every_passage_once_and_give_both_texts_back(old: list[str], new: list[str]) -> None:
    before, after = "".join(old), "".join(new)
    olds, news = segment(before).segments, segment(after).segments
    found = differences(before, olds, after, news)
    assert sorted(i for difference in found for i in difference.old) == list(range(len(olds)))
    assert [i for difference in found for i in difference.new] == list(range(len(news)))
    for difference in found:
        if difference.new:
            now = "".join(part.text for part in difference.parts if part.kind != "deleted")
            assert now == after[news[difference.new[0]].start : news[difference.new[-1]].end]
