"""Who asks, who answers and who only tells, where nothing marks it; and words in marks that nobody says."""

import pytest

from app.text.segment import segment
from app.text.segmentation import Quote

OPENING = ("Goats", "We meet Agnes Tully in her dairy.", "Why goats?", "I like them.", "And cows?", "I do not.")


def quotes(text: str, language: str) -> list[Quote]:
    return [quote for part in segment(text, language=language).segments for quote in part.quotes]


def spoken(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(text[q.start : q.end], q.speaker) for q in quotes(text, language) if q.mode != "reported"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Your accountant must weep.", "He is my brother, so I let him.", "What is next?", "Sheep."),
        ("Is it true that you sing to them?", "Who told you?", "Your sister.", "Then yes."),
        ("Who is your hero?", "Anna Magnani.", "And your rival?", "Oonagh Tully."),
        ("What says your mother?", "She said “it is a firm” and I was cross.", "And then?", "Nothing."),
    ],
    ids=["what is put to somebody need be no question", "a question asked back", "names", "somebody cited"],
)
def test_turns_are_taken_one_by_one(lines: tuple[str, ...]) -> None:
    answers = [*OPENING[3::2], *lines[1::2]]
    assert spoken("\n\n".join((*OPENING, *lines)), "en") == [(answer, "Agnes Tully") for answer in answers]


def test_the_journalist_tells_between_answers() -> None:
    between = "Oonagh Tully, her sister, laughs in the doorway."
    text = "\n\n".join((*OPENING, between, "And now?", "I am here."))
    assert [words for words, _ in spoken(text, "en")] == ["I like them.", "I do not.", "I am here."]


def test_whoever_is_named_after_the_first_answer_gave_it() -> None:
    lines = ("Hur började det?", "Jag såg en annons.", "Petter Ek räknar fisk.", "Är du rädd?", "Jag? Nej.")
    text = "\n\n".join(("Laxar", *lines, "Och nu?", "Nu sover jag."))
    assert {speaker for _, speaker in spoken(text, "sv")} == {"Petter Ek"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Anna Berg går in. På dörren sitter en skylt: ”Stör ej, vi väntar.”"),
        ("en", "Anna Berg went in past a poster that read “Shut, please use the other pond”."),
        ("fr", "Anna Berg est là. Une banderole proclame « Touche pas à ma halle »."),
        ("en", "Anna Berg said she would table a bill, the “Water First Act,” next month."),
        ("fi", "Eeva Salmi on täällä. Ovessa on lappu, jossa lukee ”Ei löylyä”."),
        ("fi", "Eeva Salmi on täällä. Ovessa on lappu, jossa lukee: ”Ei löylyä tänään.”"),
        ("sv", "Anna Berg är här. På dörren sitter en lapp, där det står: ”Stängt i dag.”"),
        ("de", "Anna Berg ist hier. An der Tür hängt ein Zettel, auf dem steht: „Heute zu.“"),
        ("de", "Anna Berg geht.\n\nGeboren: 1948 in Emden\n\nLieblingsbuch: „Die Entdeckung der Langsamkeit“"),
    ],
)
def test_signs_titles_and_facts_are_nobodys_words(language: str, text: str) -> None:
    assert spoken(text, language) == []


def test_a_note_is_by_nobody_knows_whom() -> None:
    text = "Anna Berg går in. På bordet ligger en lapp: ”Jag kommer snart.”"
    assert spoken(text, "sv") == [("Jag kommer snart.", None)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Küchenleiterin Doris Wendt geht. Chef Armin Vogt lacht. „Nie“, entgegnet die Köchin.", "Doris Wendt"),
        ("en", "Rep. Olga Reyes doubts it. “He is a nice man,” the lawmaker said.", "Olga Reyes"),
        ("fr", "L’avocate de la commune, Me Anne Fabre, plaide. « Non », martèle l’avocate.", "Anne Fabre"),
    ],
)
def test_a_new_role_after_words_is_somebody_known(language: str, text: str, name: str) -> None:
    assert [speaker for _, speaker in spoken(text, language)] == [name]


def test_an_organisation_that_comes_new_is_not_somebody_known() -> None:
    text = "Direktor Armin Wendt weist das zurück. Der Betriebsrat spricht von einem „Wortbruch“."
    assert [speaker for _, speaker in spoken(text, "de")] == ["der Betriebsrat"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("sv", "En av piloterna, som inte vill stå med namn, säger att han har sökt jobb.", "en av piloterna"),
        ("en", "One of the tenors, who asked not to be named, said the row was good.", "one of the tenors"),
        ("nb", "En lærer på skolen, som ber om å få være anonym, forteller at klassen er borte.", "en lærer"),
    ],
)
def test_one_of_several_is_a_speaker(language: str, text: str, speaker: str) -> None:
    told = [quote.speaker for quote in quotes(text, language) if quote.start > text.rindex(",")]
    assert told == [speaker]


def test_lines_broken_by_eye_are_one_paragraph_where_blank_lines_part_them() -> None:
    lines = (
        "Dammen i Norrån ska rivas. Länsstyrelsen vill ge laxen",
        "fri väg upp till källsjöarna för första gången",
        "",
        "- De kallar det restaurering. Jag kallar det fel.",
        "Min brunn är sex meter djup och nu är den nästan",
        "tom, säger Lisbet Åhs.",
        "",
        "Byborna har samlat in pengar till en advokat som de",
        "litar på.",
        "",
        "Saken prövas i höst.",
    )
    text = "\n".join(f"> {line}".rstrip() for line in lines)
    (words, speaker), *others = spoken(text, "sv")
    assert words.startswith("De kallar")
    assert words.endswith("tom")
    assert (speaker, others) == ("Lisbet Åhs", [])
