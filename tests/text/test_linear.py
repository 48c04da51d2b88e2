"""Work grows with the text and no faster, also where somebody pastes a megabyte of nothing but marks."""

from time import process_time

import pytest

from app.text.segment import segment

SMALL, TIMES = 4_000, 8
MEGABYTE = 1_000_000
MOST = TIMES * 3.5  # quadratic work would be 64 times as much; a busy machine is not

PATTERNS = [
    '"', "”", "“a” ", '”“"', "« ", "– ", "—", "- a\n", " ", "a\n", "a", ". ", ", ", ": ", "( ", "'a ",
    "säger ", "säger hon, men ", '"a", säger Bo. ', "A ", "Anna ", "x ", "Anna och ", "att säger ",
    "enligt Anna, ", "Hon ler. ", "chefen Anna Berg, ", "e\u0301", "a\u00ad", "> ", "\r\n", "ord ",
    ": – A", "a\n> ", "Anna: ", "A. B.: ja\n", "a, as ", "säger sig ", "“a,“ ",
]  # fmt: skip


def work(text: str) -> float:
    def once() -> float:
        begun = process_time()
        segment(text, language="sv")
        return process_time() - begun

    return min(once() for _ in range(3))


@pytest.mark.parametrize("pattern", PATTERNS, ids=repr)
def test_work_is_linear(pattern: str) -> None:
    text = pattern * (SMALL * TIMES // len(pattern))
    assert work(text) <= max(work(text[:SMALL]) * MOST, 0.02)


@pytest.mark.parametrize("run", ['"', "– ", " "], ids=repr)
def test_a_megabyte_of_marks_is_read_at_once(run: str) -> None:
    text = run * (MEGABYTE // len(run))
    assert bool(segment(text, language="en").segments) == bool(text.strip())
