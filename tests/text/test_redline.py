"""The word-level difference: whole words change, and nothing of either text is lost."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.redline import Change, changed_share, redline


def drawn(passage: str, wording: str) -> str:
    marks = {"same": "{}", "deleted": "[-{}-]", "inserted": "[+{}+]"}
    return "".join(marks[change.kind].format(change.text) for change in redline(passage, wording))


@pytest.mark.parametrize(
    ("passage", "wording", "expected"),
    [
        ("Bron är gammal.", "Bron är ny.", "Bron är [-gammal-][+ny+]."),
        ("Den kostade 1 200,50 kr.", "Den kostade 3 200,50 kr.", "Den kostade [-1 200,50-][+3 200,50+] kr."),
        ("EU-reglerna gäller", "EU-regeln gäller", "[-EU-reglerna-][+EU-regeln+] gäller"),
        ("a b c d", "x y z w", "[-a b c d-][+x y z w+]"),
        ("ett två tre", "ett, två tre", "ett[+,+] två tre"),
        ("ett två", "ett två", "ett två"),
        ("", "ny text", "[+ny text+]"),
        ("gammal text", "", "[-gammal text-]"),
    ],
)
def test_it_changes_whole_words_and_numbers(passage: str, wording: str, expected: str) -> None:
    assert drawn(passage, wording) == expected


WORDS = st.text("ab1 ,.\n–å\u00a0", max_size=40) | st.text(max_size=20)


@given(WORDS, WORDS)
def test_both_texts_can_be_read_out_of_it(passage: str, wording: str) -> None:
    changes = redline(passage, wording)
    assert "".join(c.text for c in changes if c.kind != "inserted") == passage
    assert "".join(c.text for c in changes if c.kind != "deleted") == wording
    assert all(c.text for c in changes)
    assert 0 <= changed_share(changes) <= 1


@given(WORDS)
def test_the_same_text_has_no_changes(text: str) -> None:
    assert redline(text, text) == ((Change("same", text),) if text else ())


def test_long_texts_take_no_quadratic_time() -> None:
    started = process_time()
    changes = redline("ja nej " * 50_000, "nej kanske " * 50_000 + "då")
    assert [change.kind for change in changes] == ["deleted", "inserted"]
    assert process_time() - started < 2
