"""Interviews: answers are those of the person met, never the reporter's, and a line with a name is that person's."""

import pytest

from app.text.segment import segment
from app.text.segmentation import Interviewee

QA = {
    "sv": "Vår reporter Tom Ek {met} skolchefen Eva Lind.\n\nFråga: Varför?\n\nSvar: För att vi måste.",
    "en": "Our reporter Tom Ellis {met} chief executive Dr Eva Lind.\n\nQ: Why?\n\nA: In March we had no choice.",
    "nb": "Vår reporter Tom Ek {met} skolesjefen Eva Lind.\n\nSpørsmål: Hvorfor?\n\nSvar: Fordi vi må.",
    "da": "Vores journalist Tom Ek {met} skolelederen Eva Lind.\n\nSpørgsmål: Hvorfor?\n\nSvar: Fordi vi må.",
}


def spoken(text: str, language: str, interviewee: str | None = None) -> list[tuple[str, str | None]]:
    read = segment(text, language=language, interviewee=Interviewee(interviewee) if interviewee else None)
    return [(text[q.start : q.end], q.speaker) for part in read.segments for q in part.quotes]


@pytest.mark.parametrize(
    ("language", "met"),
    [
        *(("en", met) for met in ("spoke to", "met", "asked", "sat down with", "interviewed")),
        *(("sv", met) for met in ("intervjuar", "träffar", "pratar med", "ringde upp", "mötte")),
        *(("nb", met) for met in ("møter", "snakket med")),
        *(("da", met) for met in ("møder", "talte med")),
    ],
)
def test_the_answers_are_those_of_the_person_met(language: str, met: str) -> None:
    assert [speaker for _, speaker in spoken(QA[language].format(met=met), language)] == ["Eva Lind"]


def test_who_answers_the_draft_wins_the_doubt() -> None:
    text = "Eva Lind and Bo Field run the hall. Tom Ellis wrote this.\n\nQ: Why?\n\nA: We must."
    assert {speaker for _, speaker in spoken(text, "en", "bo  field")} == {"Bo Field"}
    assert {speaker for _, speaker in spoken(text, "en", "Eva Lind")} == {"Eva Lind"}


def test_a_reporter_is_never_the_one_who_answers() -> None:
    text = "Eva Lind runs the hall.\n\nReporter Tom Ellis has questions.\n\nQ: Why?\n\nA: We must."
    assert spoken(text, "en") == [("We must.", "Eva Lind")]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_lines_that_open_with_a_name_are_spoken_by_it(gap: str) -> None:
    lines = ("Tom Ellis: Why did you?", "Margaret O'Neill: I don't run it.", "TE: Who does?", "O'Neill: The mayor.")
    assert spoken(gap.join(lines), "en") == [
        ("Why did you?", "Tom Ellis"),
        ("I don't run it.", "Margaret O'Neill"),
        ("Who does?", "Tom Ellis"),
        ("The mayor.", "Margaret O'Neill"),
    ]


def test_initials_stand_for_the_names_of_the_text() -> None:
    text = "Nils Tapper träffar Eva Lindqvist.\n\nNT: Jaså?\n\nEL: Nej."
    assert spoken(text, "sv") == [("Jaså?", "Nils Tapper"), ("Nej.", "Eva Lindqvist")]


@pytest.mark.parametrize(
    "text",
    [
        "Eva Lind: Nej till nya bussar\n\nKommunen köper bussar.",
        "Nya Zeeland: Tolv poäng.\n\nBussen går.",
        "Kommunen köper bussar.\n\nPS: Bussen går.\n\nOBS: Den är sen.",
    ],
)
def test_a_colon_alone_makes_no_dialogue(text: str) -> None:
    assert spoken(text, "sv") == []


def test_a_surname_or_spaced_initials_open_a_line_too() -> None:
    text = "Entretien avec Maud Lestrange.\n\nMaud Lestrange : Non, merci.\n\nEt alors ?\n\nM. L. : On attend."
    assert spoken(text, "fr") == [("Non, merci.", "Maud Lestrange"), ("On attend.", "Maud Lestrange")]
    lines = ("Hansemann: Ja.", "Hansemann: Nein, nie.", "Hansemann: Vielleicht.")
    assert {speaker for _, speaker in spoken("\n\nUnd dann?\n\n".join(lines), "de")} == {"Hansemann"}


def test_the_other_of_two_answers_who_says_you() -> None:
    text = "”Jag går nu”, säger Bo Ek.\n\n”Du springer”, säger Eva Lind.\n\n”Aldrig i livet.”"
    assert [speaker for _, speaker in spoken(text, "sv")] == ["Bo Ek", "Eva Lind", "Bo Ek"]


def test_the_writers_own_words_are_nobodys() -> None:
    assert spoken("– En sedel, sa jag.\n\n– En vad? sa Bo Ek.", "sv") == [("En vad?", "Bo Ek")]


def test_whoever_met_her_asks_and_she_answers() -> None:
    text = (
        "Lisa Ek, 40, är tillbaka. Kulturredaktionens Nils Berg träffade henne i en loge.\n\nVarför?\n\n– För att.\n\n"
        "Hur då?\n\n– Så här.\n\nRegissören Anton Wik har kallat dig ”modig”.\n\n– Anton är snäll."
    )
    found = [q for part in segment(text, language="sv").segments for q in part.quotes if q.mode == "direct"]
    assert [quote.speaker for quote in found] == ["Lisa Ek"] * 3
