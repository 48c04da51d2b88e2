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
