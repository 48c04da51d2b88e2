"""Roles: what stands beside a name says who that is, without the verb, the title or the name of somebody else."""

import pytest

from app.text.segment import segment
from app.text.segmentation import Speaker


def speakers(text: str, language: str) -> list[Speaker | None]:
    return [part.speaker for part in segment(text, language=language).segments if part.quotes]


@pytest.mark.parametrize(
    ("language", "opening", "name", "role"),
    [
        ("sv", "Vi träffar skolchefen Eva Lind i skolan.", "Eva Lind", "skolchefen"),
        ("sv", "I dörren står rektorn Eva Lind.", "Eva Lind", "rektorn"),
        ("sv", "Här sitter biträdande rektor Eva Lind.", "Eva Lind", "biträdande rektor"),
        ("nb", "Vi møter skolesjefen Eva Lind.", "Eva Lind", "skolesjefen"),
        ("da", "Vi møder skolelederen Eva Lind.", "Eva Lind", "skolelederen"),
        ("en", "We met council leader Eva Lind.", "Eva Lind", "council leader"),
        ("en", "A call to chief executive Dr Eva Lind.", "Eva Lind", "chief executive"),
        ("en", "Dr Eva Lind, chief executive, is in town.", "Eva Lind", "chief executive"),
    ],
)
def test_a_verb_or_a_title_is_no_part_of_a_role(language: str, opening: str, name: str, role: str) -> None:
    said = {"sv": "– Ja, säger hon.", "nb": "– Ja, sier hun.", "da": "– Ja, siger hun.", "en": "“Yes,” she said."}
    assert speakers(f"{opening}\n\n{said[language]}", language) == [Speaker(name, role)]


@pytest.mark.parametrize(
    "sentence",
    [
        'Cllr James Wright, leader of the opposition, said the answers were "evasive and late".',
        'James Wright, the leader of a large group, said the mayor was "evasive and late".',
    ],
)
def test_an_apposition_before_the_verb_is_not_what_was_said(sentence: str) -> None:
    (part,) = segment(sentence, language="en").segments
    told = [sentence[q.start : q.end] for q in part.quotes if q.mode == "reported"]
    assert {quote.speaker for quote in part.quotes} == {"James Wright"}
    assert all("evasive" in words and "Wright" not in words for words in told)


def test_a_clause_before_the_verb_is_what_was_said() -> None:
    text = "The council, a small one, has not ruled it out, said James Wright."
    (part,) = segment(text, language="en").segments
    assert [text[q.start : q.end] for q in part.quotes] == ["The council, a small one, has not ruled it out"]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("sv", "Beslutet väcker ilska bland föräldrarna, som menar att kommunen ljuger.", "föräldrarna"),
        ("nb", "Vedtaket vekker sinne blant foreldrene, som mener at kommunen lyver.", "foreldrene"),
        ("da", "Beslutningen vækker vrede blandt forældrene, som mener, at kommunen lyver.", "forældrene"),
        ("en", "The decision angered the parents, who said that the council lied.", "the parents"),
    ],
)
def test_a_relative_pronoun_means_the_noun_before_it(language: str, text: str, who: str) -> None:
    assert speakers(text, language) == [Speaker(who)]


def test_a_placeholder_has_its_role_where_that_stands() -> None:
    text = "– Vi är klara, säger x, manager på x.\n\n– Nej, säger konsulten x.\n\n– Jo, säger x."
    assert speakers(text, "sv") == [Speaker("x", "manager"), Speaker("x", "konsulten"), Speaker("x")]


WHOSE = {
    "sv": (
        "Anna Berg är sjuksköterska på sjukhuset.",
        "Hennes fackförbund menar att lönen är låg.",
        "Hennes svar lyder: ”Jag orkar inte mer.”",
    ),
    "nb": (
        "Anna Berg er sykepleier på sykehuset.",
        "Hennes fagforening mener at lønnen er lav.",
        "Hennes svar lyder: «Jeg orker ikke mer.»",
    ),
    "da": (
        "Anna Berg er sygeplejerske på sygehuset.",
        "Hendes fagforening mener, at lønnen er lav.",
        "Hendes svar lyder: »Jeg kan ikke mere.«",
    ),
    "en": (
        "Anna Berg is a nurse at the hospital.",
        "Her union says that pay is too low.",
        "Her letter reads: “I cannot go on.”",
    ),
    "de": (
        "Anna Berg ist Krankenschwester im Klinikum.",
        "Ihre Gewerkschaft sagt, dass der Lohn zu niedrig ist.",
        "Ihre Nachricht sagt: „Ich kann nicht mehr.“",
    ),
    "fr": (
        "Anna Berg est infirmière à l’hôpital.",
        "Son syndicat dit que le salaire est trop bas.",
        "Sa lettre dit : « Je n’en peux plus. »",
    ),
    "es": (
        "Anna Berg es enfermera en el hospital.",
        "Su sindicato dice que el sueldo es bajo.",
        "Su respuesta dice: «No puedo más.»",
    ),
}


@pytest.mark.parametrize("language", WHOSE)
def test_what_somebody_has_speaks_for_itself_but_an_answer_is_whose_it_is(language: str) -> None:
    opening, told, written = WHOSE[language]
    (union,) = speakers(f"{opening}\n\n{told}", language)
    assert union
    assert union.name.lower() == " ".join(told.split()[:2]).lower()
    (writer,) = speakers(f"{opening}\n\n{written}", language)
    assert writer
    assert writer.name == "Anna Berg"
