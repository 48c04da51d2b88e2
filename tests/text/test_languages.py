"""Languages: each has every section, nothing in it is empty that the rules need, and short pastes are told apart."""

from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from app.text.languages import SUPPORTED, detect
from app.text.languages.lexicon import Lexicon
from app.text.reading.grammar import grammar

# What a language may do without: Finnish has no articles, English no separable verbs.
MAY_LACK = {
    "verb_particles", "reflexive", "articles", "titles_he", "titles_she", "he", "either", "they", "definite",
    "bare", "cases", "plurals", "articles_he", "articles_she", "participle",
    "subjunctive", "inflect", "according_after", "according", "perfect", "endings_she", "ask", "want", "she",
}  # fmt: skip


def empty_sections(value: Any, path: str = "") -> list[str]:
    if is_dataclass(value):
        return [p for f in fields(value) for p in empty_sections(getattr(value, f.name), f"{path}.{f.name}")]
    name = path.rsplit(".", 1)[-1]
    return [path] if not isinstance(value, bool) and not value and name not in MAY_LACK else []


@pytest.mark.parametrize("code", SUPPORTED)
def test_a_language_has_every_section(code: str) -> None:
    lexicon: Lexicon = grammar(code).lexicon
    assert lexicon.code == code
    assert empty_sections(lexicon) == []
    assert lexicon.cues.according or lexicon.cues.according_after


@pytest.mark.parametrize("code", SUPPORTED)
def test_words_are_in_lower_case(code: str) -> None:
    known = grammar(code)
    assert [word for word in (*known.cues, *known.pronouns, *known.roles, *known.titles) if word != word.lower()] == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("– Vi har inte råd, säger hon.\n\nHan är inte med.", "sv"),
        ("“We can’t,” she said.\n\nIt is not the end of the road.", "en"),
        ("– Vi har ikke råd, sier hun.\n\nDet er ikke noe å gjøre med.", "nb"),
        ("»Det har vi ikke råd til«, siger hun.\n\nDet er ikke noget af betydning.", "da"),
        ("– Ei ole rahaa, hän sanoo.\n\nSe on niin, että ei voi.", "fi"),
        ("„Das geht nicht“, sagte sie.\n\nEs ist auch nicht zu machen.", "de"),
        ("« Ce n’est pas possible », dit-elle.\n\nIl est dans le train.", "fr"),
        ("«No es posible», dijo ella.\n\nEl tren sale con retraso.", "es"),
        (
            "Kommunen sa till honom: “We are the best, and that is not for sale”, men det är inte sant att de har det.",
            "sv",
        ),
    ],
)
def test_two_lines_are_enough_to_tell_the_language(text: str, language: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hej, sa Anna.", "sv"),
        ("Nej, sade Bo Ek.", "sv"),
        ("– Bussen går, säger Eva Lind.", "sv"),
        ("Anna sade: ”Bussen går.”", "sv"),
        ("“Never,” said Tom.", "en"),
        ("Hello, said Anna.", "en"),
        ("– Bussen går, sier Eva Lind.", "nb"),
        ("– Aldri, svarte Kari.", "nb"),
        ("»Aldrig«, svarede Mette.", "da"),
        ("– Hei, sanoo Anna.", "fi"),
        ("„Nie“, sagte Petra.", "de"),
        ("« Jamais », dit Anne.", "fr"),
        ("— Jamás —dijo Ana.", "es"),
    ],
)
def test_a_line_with_a_cue_is_enough(text: str, language: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Driften lukkes ned i en uge.\n\nDet bliver nogen kede af, oplyser skolen.", "da"),
        ("Driften stenges ned i en uke.\n\nDet blir noen lei seg for, opplyser skolen.", "nb"),
        ("Le groupe a été vendu mardi.\n\nLa présidente a réagi à la décision du tribunal.", "fr"),
        ("Simhallen i Tallby kan läggas ned\nBeslut väntas i juni", "sv"),
        ("Svømmehallen i Vik kan bli dyr i drift\nVedtak ventes i juni", "nb"),
    ],
)
def test_letters_that_a_language_lacks_speak_against_it(text: str, language: str) -> None:
    assert detect(text) == language
