"""The letter: every word of a passage once, its quotes marked, and who speaks said in the draft's language."""

from hypothesis import given
from hypothesis import strategies as st

from app.documents.letter import Letter, Run, letter
from app.documents.response import Answer
from tests.documents.build import answer, document
from tests.documents.readback import squeeze

SPANS = st.lists(st.tuples(st.integers(0, 14), st.integers(0, 14)), max_size=4)


def set_out(pair: Answer) -> Letter:
    return letter(document(pair))


@given(st.text("abc \n", max_size=12), SPANS)
def test_every_letter_of_a_passage_stands_once_whatever_the_spans(passage: str, spans: list[tuple[int, int]]) -> None:
    (entry,) = set_out(answer(passage=passage, quotes=tuple(spans))).entries
    assert squeeze("".join(line.text for line in entry.passage)) == squeeze(passage)
    inside = {at for start, end in spans for at in range(start, end)}
    marked = [run.text for line in entry.passage for run in line.runs if run.mark == "own"]
    assert squeeze("".join(marked)) == squeeze("".join(c for at, c in enumerate(passage) if at in inside))


def test_overlapping_quotes_are_marked_once() -> None:
    (entry,) = set_out(answer(passage="ett två tre", quotes=((4, 11), (0, 7)))).entries
    assert entry.passage[0].runs == (Run("ett två tre", "own"),)


def test_the_lines_of_a_mail_are_read_as_the_sentences_they_are() -> None:
    mail = "– Ingen har\n> ringt oss,\r\n>> säger hon.\n>\n> Det är allt.\n>"
    (entry,) = set_out(answer(passage=mail, quotes=((2, 24),))).entries
    assert [line.text for line in entry.passage] == ["– Ingen har ringt oss, säger hon.", "Det är allt."]


def test_lines_of_a_reply_stay_lines_and_empty_ones_part_them() -> None:
    (entry,) = set_out(answer(stance="respond", body="ett\ntvå\n\n> tre")).entries
    lines = entry.blocks[0].paragraphs
    assert [(line.text, line.tight) for line in lines] == [("ett", False), ("två", True), ("> tre", False)]


def test_a_quote_over_a_line_break_is_marked_on_both_lines() -> None:
    (entry,) = set_out(answer(passage="a\r\n\r\nb", quotes=((0, 6),), speaker="Nils Ek")).entries
    marked = [[(run.text.strip(), run.mark) for run in line.runs] for line in entry.passage]
    assert marked == [[("a", "other")], [("b", "other")]]


def test_the_caption_says_who_speaks_or_what_it_is() -> None:
    assert set_out(answer(speaker="Vera Lind")).entries[0].caption == "Vera Lind · citat"
    assert set_out(answer(speaker=None, kind="narration")).entries[0].caption == "Redaktionens text"
    assert set_out(answer(speaker="  ", kind="heading")).entries[0].caption == "Rubrik"


def test_own_words_are_known_by_the_name_however_it_is_spaced() -> None:
    (entry,) = set_out(answer(speaker="vera  LIND")).entries
    assert {run.mark for run in entry.passage[0].runs} == {"plain", "own"}


def test_a_wholly_new_wording_has_no_redline() -> None:
    (entry,) = set_out(answer(stance="correct", wording="Något helt annat står här nu.")).entries
    assert [block.label for block in entry.blocks] == ["Föreslagen lydelse", "Skäl"]


def test_empty_facts_replies_and_sources_are_left_out() -> None:
    whole = document(answer(body=" \n", sources=("", " ")), outlet=None, interviewee="", unplaced=(" ",))
    page = letter(whole)
    assert [label for label, _ in page.facts] == ["Journalist", "Skrivet", "Utkastets version", "Antal svar", "Omfång"]
    assert not page.unplaced
    assert not page.entries[0].blocks
    assert not page.entries[0].sources


def test_names_and_sources_are_one_line_each() -> None:
    page = letter(document(answer(speaker="Vera\n\tLind", sources=("a\nb",)), title="Bron\növer ån"))
    assert page.title == "Bron över ån"
    assert page.entries[0].caption == "Vera Lind · citat"
    assert page.entries[0].sources == ("a b",)
