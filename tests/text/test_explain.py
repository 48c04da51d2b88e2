"""Explanations: every segment, quote and speaker says which rule gave it, and what a person should look at."""

from typing import get_args

from app.text.explain import WHY, explain
from app.text.segment import segment
from app.text.segmentation import Reason

TEXT = """Sven Alm och Eva Alm är oense.

– Vi har råd, säger Alm.

Bussen går klockan fem."""


def test_every_reason_has_words() -> None:
    assert set(WHY) == set(get_args(Reason))


def test_each_line_says_what_and_why() -> None:
    lines = list(explain(TEXT, segment(TEXT, language="sv")))
    assert len(lines) == 4
    assert "quote" in lines[1]
    assert "cue 'säger'" in lines[2]
    assert "several have this name" in lines[2]
    assert "please look" in lines[2]
    assert "nobody's words" in lines[3]
