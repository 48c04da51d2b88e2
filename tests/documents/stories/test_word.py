"""What a person reads in a Word file is the text of its story, and nothing else is."""

import pytest

from app.documents.markup import Malformed
from app.documents.ooxml import Package, story
from app.documents.story import View
from tests.documents.stories.word import box, control, deleted, fields, ins, note, notes, p, r, word


def told(content: bytes, view: View = "accepted") -> str:
    return story(Package(content), view).text


def test_runs_are_joined_and_paragraphs_kept_apart() -> None:
    assert told(word(p("Bron ", r("är", "<w:b/>"), " öppen.") + p() + p("Slut."))) == "Bron är öppen.\n\nSlut."


def test_pending_changes_are_taken_or_left() -> None:
    content = word(p("Hon ", ins(r("ofta ")), deleted("aldrig "), "säger ja."))
    assert told(content) == "Hon ofta säger ja."
    assert told(content, "original") == "Hon aldrig säger ja."


def test_a_pending_change_of_a_paragraph_mark_joins_two_paragraphs() -> None:
    gone, come = '<w:rPr><w:del w:id="1"/></w:rPr>', '<w:rPr><w:ins w:id="1"/></w:rPr>'
    assert told(word(p("Ett", properties=gone) + p("två"))) == "Etttvå"
    assert told(word(p("Ett", properties=gone) + p("två")), "original") == "Ett\n\ntvå"
    assert told(word(p("Ett", properties=come) + p("två")), "original") == "Etttvå"


def test_boxes_and_notes_come_after_the_text_and_once() -> None:
    body = p("Bron", note(1), box(p("Faktaruta.")), " är öppen.") + p("Slut.")
    assert told(word(body, footnotes=notes("Enligt protokollet."))) == (
        "Bron är öppen.\n\nSlut.\n\nFaktaruta.\n\nEnligt protokollet."
    )


def test_codes_and_hidden_text_are_not_read_and_results_are() -> None:
    body = p("Sidan ", fields("IF 1 = 1", "12"), r("hemligt", "<w:vanish/>"), control(r(" i dag")), ".")
    assert told(word(body)) == "Sidan 12 i dag."
    assert [piece.locked for piece in story(Package(word(body))).paragraphs[0].pieces] == [False, True, True, False]


def test_signs_that_are_no_letters() -> None:
    leaves = (
        '<w:r><w:t>EU</w:t><w:noBreakHyphen/><w:t>regler</w:t><w:tab/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    )
    assert told(word(p(leaves))) == "EU\N{NON-BREAKING HYPHEN}regler\t□"


def test_cells_are_paragraphs_and_say_where_they_are() -> None:
    table = f"<w:tbl><w:tr><w:tc>{p('År')}</w:tc><w:tc>{p('Kostnad')}</w:tc></w:tr></w:tbl>"
    read = story(Package(word(p("Före") + table + p("Efter"))))
    assert [(paragraph.text, paragraph.place) for paragraph in read.paragraphs] == [
        ("Före", "body"),
        ("År", "table"),
        ("Kostnad", "table"),
        ("Efter", "body"),
    ]


def test_a_passage_is_found_again_in_its_paragraphs() -> None:
    read = story(Package(word(p("Ett två") + p("tre") + p("fyra fem"))))
    start, end = read.text.index("två"), read.text.index(" fem")
    found = [(paragraph.text[first:last]) for paragraph, first, last in read.stretches(start, end)]
    assert found == ["två", "tre", "fyra"]


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", word("")[:-40], word("<w:p>")], ids=["none", "cut", "end", "xml"]
)
def test_what_is_no_document_is_refused(content: bytes) -> None:
    with pytest.raises(Malformed):
        told(content)
