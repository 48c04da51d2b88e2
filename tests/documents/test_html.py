"""The web page: one file that asks for nothing, reads in order, and is safe whatever was written."""

import re
from typing import get_args

import pytest

from app.documents.response import Layout
from app.documents.writers import write
from tests.documents.build import answer, document, evening, every_stance
from tests.documents.readback import page

LAYOUTS = get_args(Layout)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_it_holds_no_script_and_asks_for_nothing(layout: Layout) -> None:
    content = write(document(*every_stance(), layout=layout), "html")
    root = page(content)
    assert not root.xpath("//script | //link | //img | //iframe | //object | //form | //*[@src or @href or @style]")
    assert not root.xpath("//@*[starts-with(name(), 'on')]")
    assert not re.search(rb"url\(|@import|https?:", content)
    assert root.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)").startswith("default-src 'none'")


def test_markup_in_a_draft_makes_no_element() -> None:
    hostile = "</style><script>alert(1)</script><svg onload=alert(2)>\"'--><!--"
    plain, attacked = (
        page(write(document(answer(passage=t, body=t, speaker=t), title=t, outlet=t, language=lang), "html"))
        for t, lang in (("text", "sv"), (hostile, '"><script>'))
    )
    assert [element.tag for element in attacked.iter()] == [element.tag for element in plain.iter()]
    assert hostile in attacked.text_content()
    assert attacked.findtext(".//title") == hostile


def test_side_by_side_is_a_table_with_headed_columns() -> None:
    root = page(write(evening(), "html"))
    assert [th.text_content() for th in root.xpath("//thead//th[@scope='col']")] == ["Utkastet", "Svar"]
    assert [len(row.findall("td")) for row in root.xpath("//tbody/tr")] == [2] * 8


def test_interleaved_is_quotes_with_headings() -> None:
    root = page(write(evening(layout="interleaved"), "html"))
    assert len(root.xpath("//article/blockquote")) == 8
    assert [h.text_content() for h in root.xpath("//h1 | //h2")][:2] == [
        "Sociala medier – tidstjuv eller värdeskapare",
        "1 · Mattias Jansson · citat",
    ]


def test_whose_words_are_quoted_is_marked_and_changes_too() -> None:
    correction = answer(2, stance="correct", wording="– Bron kostade 900 kronor, säger Vera Lind.")
    root = page(write(document(answer(1, speaker="Nils Ek"), correction), "html"))
    marks = [(mark.get("class"), mark.text) for mark in root.iter("mark")]
    assert marks == [("other", "Bron kostade 1 200 kronor,"), (None, "Bron kostade 1 200 kronor,")]
    assert ([e.text for e in root.iter("del")], [e.text for e in root.iter("ins")]) == (["1 200"], ["900"])


def test_texts_and_labels_each_name_their_language() -> None:
    root = page(write(document(language="pl"), "html"))
    assert root.get("lang") == "en"
    assert {element.get("lang") for element in root.xpath("//blockquote | //*[@class='reply'] | //h1")} == {"pl"}
    assert page(write(document(), "html")).get("lang") == "sv"


def test_every_line_finds_its_own_direction() -> None:
    root = page(write(document(answer(body="تم بناء الجسر\nBron")), "html"))
    assert [p.get("dir") for p in root.xpath("//*[@class='reply']/p")] == ["auto", "auto"]
