"""Each kind of change on its own, as small as it can be shown."""

from itertools import pairwise

from app.text.align import Carried, align
from app.text.paragraphs import Span
from tests.text_align.texts import found, segmented

FRAME = ["Mötet hölls på rådhuset i går kväll.", "Sextio åhörare hade kommit.", "Det slutade strax före midnatt."]


def carried(passage: str, new: str) -> tuple[Carried, list[str]]:
    """What became of a passage that stands in the middle of FRAME."""
    old, segments = segmented([FRAME[0], passage, *FRAME[1:]])
    answer = align(old, segments, new)[1]
    return answer, [new[start:end] for start, end in answer.spans or ()]


def test_a_passage_that_moved_and_was_edited_has_moved() -> None:
    new, _ = segmented([*FRAME, "Broarna över Lillån målas gröna i höst."])
    answer, places = carried("Broarna över Lillån målas gröna redan i höst.", new)
    assert (answer.change, places) == ("moved", ["Broarna över Lillån målas gröna i höst."])


def test_a_sentence_cut_in_two_by_its_cue_is_split() -> None:
    passage = "Vi tappar sju minuter på bron och passagerarna får dem aldrig tillbaka."
    halves = (
        "Vi tappar sju minuter på bron. Trafikchefen Ove Sandell suckar djupt. Passagerarna får dem aldrig tillbaka."
    )
    answer, places = carried(passage, "\n\n".join([FRAME[0], halves, *FRAME[1:]]))
    assert answer.change == "split"
    assert [place.rstrip(".") for place in places] == [
        "Vi tappar sju minuter på bron",
        "Passagerarna får dem aldrig tillbaka",
    ]


def test_two_sentences_made_one_are_merged() -> None:
    old, segments = segmented(
        ["Lastgränsen sänktes i våras till åtta ton.", "I november sänks den igen till tre.", FRAME[0]]
    )
    new = f"I våras sänktes lastgränsen till åtta ton, och i november sänks den igen till tre.\n\n{FRAME[0]}"
    answers = align(old, segments, new)
    assert [answer.change for answer in answers] == ["merged", "merged", "unchanged"]


def test_a_place_grows_to_the_end_of_its_clause_but_not_into_the_next_ones() -> None:
    passage = "Operatören bad om lov att stänga portarna tre gånger."
    sentence = "Lov att stänga portarna söktes tre gånger av mannen i tornet, säger Hale, som ledde utredningen."
    _, places = carried(passage, "\n\n".join([FRAME[0], sentence, *FRAME[1:]]))
    assert places[0].startswith("Lov att stänga portarna söktes tre gånger")
    assert "utredningen" not in places[0]


def test_copies_of_a_short_line_keep_their_order_when_all_around_them_changes() -> None:
    old, segments = segmented(["Vem var det?", "– Nej.", "Hur gick det sedan?", "– Nej."])
    new, places = segmented(["Skolan är stor.", "– Nej.", "Taket är lagat nu.", "– Nej."])
    answers = align(old, segments, new)
    assert [answers[1].spans, answers[3].spans] == [(places[1],), (places[3],)]


def test_a_passage_never_spans_what_another_one_claims() -> None:
    old, new = "0KOST\rBERG", "KOST0BERG"
    places: list[Span] = sorted(span for answer in align(old, [(0, 1), (1, 7)], new) for span in answer.spans or ())
    assert all(left[1] <= right[0] for left, right in pairwise(places))


def test_what_is_gone_but_for_its_surroundings_gets_a_suggestion_and_no_place() -> None:
    new = "\n\n".join([FRAME[0], "Allt gick lugnt till, intygar vaktmästaren Persson.", *FRAME[1:]])
    answer, places = carried("Ingen höjde rösten under hela debatten.", new)
    assert (answer.change, places) == ("removed", [])
    assert answer.suggestion == found(new, "Allt gick lugnt till, intygar vaktmästaren Persson")
