"""The public version: nothing between the two who wrote to each other, and as much of the draft as one chooses."""

import pytest

from app.documents.writers import WRITERS, write
from tests.documents.build import answer, document, every_stance
from tests.documents.readback import squeeze, words

PASSAGE = "– Bron kostade 1 200 kronor, säger Vera Lind, och den håller i hundra år."


@pytest.mark.parametrize("format", WRITERS)
def test_the_public_reads_only_as_much_of_the_draft_as_was_chosen(format: str) -> None:
    pair = answer(passage=PASSAGE, quotes=((2, 28), (46, 72)))
    shown = {
        quoting: words(format, write(document(pair, audience="public", quoting=quoting), format))
        for quoting in ("full", "first-words", "none")
    }
    assert squeeze("hundra år") in shown["full"]
    assert squeeze("– Bron kostade 1 200 kronor, säger Vera …") in shown["first-words"]
    assert squeeze("hundra år") not in shown["first-words"] + shown["none"]
    assert squeeze("Bron kostade 1 200") not in shown["none"]
    assert all(squeeze(pair.body) in text for text in shown.values())


@pytest.mark.parametrize("format", WRITERS)
def test_no_redline_tells_the_rest_of_a_passage(format: str) -> None:
    (correction,) = every_stance()[1:2]
    for quoting in ("first-words", "none"):
        text = words(format, write(document(correction, audience="public", quoting=quoting, limit=None), format))
        assert squeeze("– Bron kostade 900 kronor") in text
        assert "ändringar" not in text
        assert squeeze("1 200") not in text or quoting == "first-words"


@pytest.mark.parametrize("format", WRITERS)
def test_greeting_and_signature_are_for_the_journalist(format: str) -> None:
    greeted = document(audience="public", greeting="Hej Nils!", signature="Ring 070-123.")
    text = words(format, write(greeted, format))
    assert "nils" not in text
    assert "070" not in text
