"""The PDF: tagged, titled and in its language, alike on every machine, whatever writing the text is in."""

import re
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.documents.response import Layout
from app.documents.writers import write
from tests.documents.build import answer, document, evening, every_stance
from tests.documents.readback import pdf, squeeze, words

LAYOUTS = get_args(Layout)
NO_FONT = "\U0001fffd"  # unassigned, so that no system has it


@pytest.mark.parametrize("layout", LAYOUTS)
def test_it_is_tagged_titled_and_in_its_language(layout: Layout) -> None:
    content = write(document(*every_stance(), layout=layout, unplaced=("Kvar.",)), "pdf")
    file = pdf(content)
    assert file.is_tagged()
    assert file.get_metadata_value("Title") == "Bron över ån"
    assert b"/StructTreeRoot" in content
    assert b"/Lang(sv)" in content
    assert b"<pdfuaid:part>1</pdfuaid:part>" in content
    assert b"/DisplayDocTitle true" in content


def test_the_head_of_the_table_is_tagged_and_pairs_are_headings() -> None:
    table, apart = write(evening(), "pdf"), write(evening(layout="interleaved"), "pdf")
    assert len(re.findall(rb"/S\s*/TH\b", table)) == 2
    assert len(re.findall(rb"/S\s*/TR\b", table)) == 9
    assert len(re.findall(rb"/S\s*/H1\b", apart)) == 1
    assert len(re.findall(rb"/S\s*/H2\b", apart)) == 8


def test_nobody_and_no_machine_is_named() -> None:
    file = pdf(write(document(audience="public"), "pdf"))
    told = {key: value for key, value in file.get_metadata_dict().items() if value}
    assert set(told) == {"Title", "Creator"}
    assert told["Creator"].startswith("Typst ")


def test_a_table_over_several_pages_repeats_its_head_and_loses_nothing() -> None:
    replies = [[f"svar{n}ord{m}" for m in range(300)] for n in range(4)]
    file = pdf(write(document(*(answer(n, body=" ".join(body)) for n, body in enumerate(replies, 1))), "pdf"))
    pages = [sheet.get_textpage().get_text_range() for sheet in file]
    assert len(pages) > 3
    for number, text in enumerate(pages, 1):
        assert "Utkastet" in text
        assert f"Sida {number} av {len(pages)}" in text
    found = " ".join(pages).split()
    assert all(word in found for body in replies for word in body)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_words_wider_than_a_column_stay_on_the_page(layout: Layout) -> None:
    long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    file = pdf(write(document(answer(passage=long, body="x" * 300), title=long, layout=layout), "pdf"))
    width = file[0].get_width()
    text = file[0].get_textpage()
    assert all(
        60 - 1 < text.get_charbox(at)[2] < width - 58 for at in range(text.count_chars()) if text.get_charbox(at)[0]
    )
    assert squeeze(long) in words("pdf", write(document(answer(body=long), layout=layout), "pdf"))


def test_emoji_and_the_writing_of_other_countries_print_on_every_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    emoji = "\N{SLIGHTLY SMILING FACE} \U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f1f8\U0001f1ea 1\ufe0f\u20e3"
    shown = f"Klart {emoji} 中文测试 日本語 한국어 ไทย"
    monkeypatch.setattr("app.documents.writers.pdf.MOST_ROUNDS", 0)  # without the system's fonts, and no substitutes
    content = write(document(answer(body=shown, speaker="李明"), title="第一 \N{GRINNING FACE}"), "pdf")
    text = words("pdf", content)
    assert "☐" not in text
    for part in ("中文测试", "日本語", "李明", "第一"):
        assert part in text
    assert b"NotoEmoji" in content


def test_what_no_font_has_is_shown_as_a_box_and_counted() -> None:
    pair = answer(speaker=f"Vera{NO_FONT}Lind", body=f"Före{NO_FONT}mellan{NO_FONT}\u0301efter t")
    text = words("pdf", write(document(pair), "pdf"))
    assert "vera☐lind" in text
    assert "före☐mellan☐eftert" in text
    assert squeeze("3 tecken som saknas i denna PDF:s typsnitt visas som ☐.") in text
    assert "☐" not in words("pdf", write(document(), "pdf"))


def test_a_mark_without_a_font_leaves_its_letter_alone_elsewhere() -> None:
    marked = "l\N{HEBREW POINT JUDEO-SPANISH VARIKA}l\N{COMBINING ENCLOSING KEYCAP}"
    text = words("pdf", write(document(answer(body=f"Alla lila lo {marked} lampor")), "pdf"))
    assert "allalilalo" in text
    assert "lampor" in text


def test_a_document_comes_out_even_where_substitutes_do_not_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.documents.writers.pdf.MOST_ROUNDS", 0)
    text = words("pdf", write(document(answer(body=f"Före{NO_FONT}中efter – ”å”")), "pdf"))
    assert "före☐☐efter–”å”" in text
    assert squeeze("2 tecken som saknas i denna PDF:s typsnitt visas som ☐.") in text


LETTERS = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x17F, categories=["L", "N", "P", "S"]), max_size=60)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(passage=LETTERS, body=LETTERS, layout=st.sampled_from(["side-by-side", "interleaved"]))
def test_any_latin_text_is_found_again(passage: str, body: str, layout: Layout) -> None:
    text = words("pdf", write(document(answer(passage=passage, body=body, quotes=((1, 9),)), layout=layout), "pdf"))
    for part in (passage, body):
        assert squeeze(part) in text
