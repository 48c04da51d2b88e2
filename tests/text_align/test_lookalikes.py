"""Sentences that differ in a name and a number only, and quotes that contain each other."""

import random
from time import process_time

from app.text.align import align
from tests.text_align.texts import segmented

PLACES = [
    "Alby",
    "Boda",
    "Ekeby",
    "Fors",
    "Gimo",
    "Hede",
    "Kall",
    "Luleå",
    "Malå",
    "Norsjö",
    "Orsa",
    "Piteå",
    "Rättvik",
    "Sala",
    "Tibro",
    "Umeå",
    "Växjö",
    "Ytterby",
    "Åmål",
    "Öja",
]


def sentence(place: str, number: int) -> str:
    return f"Föreningen i {place} räknar med att avgiften stiger med {number} kronor nästa år."


def test_a_lookalike_that_went_does_not_take_the_place_of_one_that_stayed() -> None:
    old, segments = segmented([sentence(place, 10 + n) for n, place in enumerate(PLACES)])
    stayed = [n for n in range(len(PLACES)) if n % 3]
    shorter = [f"I {PLACES[n]} räknar föreningen med att avgiften stiger {10 + n} kronor." for n in stayed]
    new, places = segmented(shorter)
    for n, answer in enumerate(align(old, segments, new)):
        assert answer.spans == ((places[stayed.index(n)],) if n in stayed else None)


def test_a_thousand_shuffled_lookalikes_are_all_told_apart() -> None:
    rng = random.Random(1)
    sentences = [sentence(f"{rng.choice(PLACES)} {n}", rng.randrange(1, 99)) for n in range(1000)]
    order = rng.sample(range(1000), 1000)
    old, segments = segmented(sentences)
    edited = [sentences[n].replace("räknar med", "befarar") if n % 4 == 0 else sentences[n] for n in order]
    new, places = segmented(edited)
    answers = align(old, segments, new)
    assert [answer.spans for answer in answers] == [(places[order.index(n)],) for n in range(1000)]


def test_a_quote_is_not_found_inside_somebody_elses() -> None:
    old, segments = segmented(
        ["– Vi måste våga prioritera, säger Holm.", "– Vi måste våga prioritera annorlunda, säger Frisk."]
    )
    answers = align(old, segments, "– Vi måste våga prioritera annorlunda, säger Frisk.")
    assert [answer.change for answer in answers] == ["removed", "unchanged"]


def test_the_one_that_went_of_two_equal_sentences_is_told_by_its_neighbours() -> None:
    lines = [
        "Han tvekade länge.",
        "– Nej.",
        "Hon reste sig och gick till fönstret.",
        "– Nej.",
        "Tåget gick klockan nio.",
    ]
    old, segments = segmented(lines)
    new, places = segmented([line for n, line in enumerate(lines) if n != 1])
    assert [answer.spans for answer in align(old, segments, new)] == [
        (places[0],),
        None,
        (places[1],),
        (places[2],),
        (places[3],),
    ]


def test_ten_thousand_equal_sentences_take_no_longer_than_others() -> None:
    old, segments = segmented(["Samma sak igen."] * 10_000, " ")
    new, _ = segmented(["Samma sak igen."] * 9_990 + ["Något annat hände sedan."] * 10, " ")
    start = process_time()
    answers = align(old, segments, new)
    assert process_time() - start < 5
    assert sum(answer.change == "unchanged" for answer in answers) >= 9_900
