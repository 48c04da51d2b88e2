"""Markdown: what was written is text, in a table or in quotes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.response import Layout
from app.documents.writers import write
from tests.documents.build import answer, document, evening, every_stance
from tests.documents.readback import rendered, squeeze, words


def test_side_by_side_is_a_table_of_pairs() -> None:
    root = rendered(write(evening(), "md"))
    assert [th.text_content() for th in root.iter("th")] == ["", "Utkastet", "Svar"]
    assert [row.find("td").text for row in root.xpath("//tbody/tr")] == [str(n) for n in range(1, 9)]


def test_interleaved_is_a_quote_and_then_the_answer() -> None:
    root = rendered(write(evening(layout="interleaved"), "md"))
    assert len(root.findall(".//blockquote")) == 8
    assert root.findtext(".//h2") == "1. Mattias Jansson · citat"
    assert root.xpath("//blockquote[1]/following-sibling::p[1]/strong")[0].text == "Replik"


def test_quotes_are_emphasised_and_changes_marked() -> None:
    root = rendered(write(document(*every_stance(), layout="interleaved"), "md"))
    assert root.findtext(".//blockquote/p/em") == "Bron kostade 1 200 kronor,"
    assert "<del>1 200</del><ins>900</ins>" in write(document(*every_stance()), "md").decode()


def test_emphasis_that_markdown_would_not_read_is_left_out() -> None:
    awkward = answer(passage="ord”Citat.”ord", quotes=((3, 11),))
    assert "> ord”Citat.”ord" in write(document(awkward, layout="interleaved"), "md").decode()


TRICKY = st.text("ab1 *_`~<>&|\\[]()#+-=.!$:\t\n”“–å\u00a0", max_size=40)


@settings(max_examples=300, deadline=None)
@given(
    passage=TRICKY,
    body=TRICKY,
    quote=st.tuples(st.integers(0, 40), st.integers(0, 40)),
    layout=st.sampled_from(["side-by-side", "interleaved"]),
)
def test_whatever_is_written_is_read_as_text(passage: str, body: str, quote: tuple[int, int], layout: Layout) -> None:
    pair = answer(passage=passage, body=body, quotes=(quote,), speaker=passage)
    content = write(document(pair, title=body, unplaced=(body,), layout=layout), "md")
    text = words("md", content)
    for line in [*passage.split("\n"), *body.split("\n")]:
        assert squeeze(line) in text
    plain = document(answer(passage="a", body="b", quotes=(), speaker="c"), title="d", unplaced=("e",), layout=layout)
    allowed = {element.tag for element in rendered(write(plain, "md")).iter()} | {"em", "br", "h2", "blockquote"}
    assert {element.tag for element in rendered(content).iter()} <= allowed


@pytest.mark.parametrize(
    "text", ["# rubrik", "- punkt", "1. ett", "    kod", "```", "> citat", "---", "===", "| a | b |"]
)
def test_a_line_that_looks_like_markdown_stays_a_line(text: str) -> None:
    root = rendered(write(document(answer(body=f"Före\n{text}\nEfter"), layout="interleaved"), "md"))
    assert text.strip() in [p.text_content() for p in root.findall(".//p")]
