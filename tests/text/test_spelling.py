"""Names, roles, mentions and cues leave the engine as the text given writes them."""

import pytest

from app.text.segment import segment
from app.text.segmentation import Naming, Speaker

TEXT = (
    "The council's chief executive Margaret O{s}Neill spoke.\n\n“We are fine,” said O{s}Neill.\n\n"
    "“Sure,” said the people{s}s champion."
)


@pytest.mark.parametrize("sign", ["'", "’"])
def test_an_apostrophe_stays_as_given(sign: str) -> None:
    quotes = [q for part in segment(TEXT.format(s=sign), language="en").segments for q in part.quotes]
    assert (quotes[0].speaker, quotes[0].mention) == (f"Margaret O{sign}Neill", f"O{sign}Neill")
    assert quotes[1].mention == quotes[1].speaker == f"the people{sign}s champion"


@pytest.mark.parametrize("sign", ["'", "’"])
def test_a_speaker_named_by_hand_is_the_one_of_the_text(sign: str) -> None:
    text = TEXT.format(s="'")
    start = text.index("“Sure")
    read = segment(text, language="en", named=[Naming(start, len(text), Speaker(f"Margaret O{sign}Neill"))])
    assert {part.speaker.name for part in read.segments if part.speaker} == {"Margaret O'Neill"}
