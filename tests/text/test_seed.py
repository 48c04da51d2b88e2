"""The seed evening: thirteen paragraphs, in each the kind and the speaker that the interviewee saw."""

import json
from pathlib import Path

import pytest

from app.text.segment import segment
from app.text.segmentation import Interviewee

SEED = Path(__file__).parents[1] / "seed"
TEXT = (SEED / "draft.txt").read_text("utf-8")
PAIRS = json.loads((SEED / "pairs.json").read_text("utf-8"))
READ = segment(TEXT, interviewee=Interviewee(PAIRS["interviewee"]))


def test_there_are_thirteen_paragraphs_in_swedish() -> None:
    assert {part.paragraph for part in READ.segments} == set(range(13))
    assert READ.language == PAIRS["language"]


@pytest.mark.parametrize("expected", PAIRS["paragraphs"], ids=lambda p: p["begins"][:30])
def test_each_paragraph_holds_the_kind_and_speaker(expected: dict[str, str]) -> None:
    parts = [part for part in READ.segments if str(part.paragraph) == str(expected["n"])]
    assert TEXT[parts[0].start :].startswith(expected["begins"])
    assert (expected["kind"], expected["speaker"]) in [(p.kind, p.speaker.name if p.speaker else None) for p in parts]


def test_two_paragraphs_are_about_the_interviewee() -> None:
    assert {part.paragraph for part in READ.segments if part.about_interviewee} == {2, 3}
