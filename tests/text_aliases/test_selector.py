"""A place in a text is found again by its words, its company and its offsets, and never guessed."""

from hypothesis import given
from hypothesis import strategies as st

from app.text.selector import Selector, describe, find

TEXTS = st.text("ab \N{GRINNING FACE}å\n", min_size=1, max_size=40)


@given(TEXTS, st.integers(0, 40), st.integers(1, 40))
def test_what_is_described_is_found(text: str, start: int, length: int) -> None:
    start = min(start, len(text) - 1)
    end = min(len(text), start + length)
    assert find(text, describe(text, start, end)) == (start, end)


def test_the_words_are_found_where_they_have_moved_to() -> None:
    place = describe("Ett. Bron sjunger. Tre.", 5, 18)
    assert find("Nytt först. Ett. Bron sjunger. Tre.", place) == (17, 30)
    assert find("Bron tiger.", place) is None


def test_of_several_the_one_in_the_same_company() -> None:
    text = "Ja, säger Ek. Ja, säger Al."
    assert find("Först. " + text, describe(text, 14, 16)) == (21, 23)
    assert find(text, Selector("Ja")) is None


def test_a_position_alone_is_a_place_within_the_text() -> None:
    assert find("abc", Selector(None, start=1, end=2)) == (1, 2)
    for start, end in ((2, 2), (-1, 2), (1, 9)):
        assert find("abc", Selector(None, start=start, end=end)) is None
