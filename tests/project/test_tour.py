"""The tour shows every state of the page, and no picture that is not there or that nobody looks at."""

import re
from pathlib import Path

from tests.e2e.pictures import tour
from tests.e2e.states import STATES

DOCS = Path(__file__).parents[2] / "docs"
HEAVY = 75_000  # bytes


def test_the_tour_is_made_of_the_states() -> None:
    assert (DOCS / "tour.md").read_text("utf-8") == tour(), "run: python -m tests.e2e.pictures docs/images"
    names = [state.name for state in STATES]
    assert len(set(names)) == len(names)


def test_its_pictures_are_there_and_light() -> None:
    shown = set(re.findall(r"\]\(images/([^)]+)\)", tour()))
    assert {picture.name for picture in (DOCS / "images").iterdir()} == shown
    assert {one.name for one in (DOCS / "images").iterdir() if one.stat().st_size > HEAVY} == set()
