"""Surnames that end as a profession does stay names: with a capital, and with the person they belong to."""

import pytest

from app.text.languages import SUPPORTED
from app.text.languages.lexicon import words
from app.text.segment import segment

SURNAMES = sorted(
    words(
        "Lindqvist Blomqvist Hellqvist Blomkvist Bergman Ekman Hellman Sandör Kaare Plant Goldman Newman Baker Bishop "
        "Brandt Vikander Hofmeister Kokko Kataja Romero Lemaire Valiente Batista Carpentier Bonde Präst"
    )
)
DRAFTS = {
    "sv": (
        "{first} {name}, född i Ekvik, är nöjd.\n\nEnligt {name} kommer ingen att sägas upp.\n\n"
        "– Nej, säger {name}.\n\n{name} säger att det är klart."
    ),
    "en": (
        "{first} {name}, born in Ekham, is happy.\n\nAccording to {name}, nobody will lose a job.\n\n"
        "“No,” said {name}.\n\n{name} said that it was over."
    ),
    "nb": (
        "{first} {name}, født i Vik, er glad.\n\nIfølge {name} blir ingen sagt opp.\n\n– Nei, sier {name}.\n\n"
        "{name} sier at det er over."
    ),
    "da": (
        "{first} {name}, født i Vig, er glad.\n\nIfølge {name} bliver ingen fyret.\n\n»Nej«, siger {name}.\n\n"
        "{name} siger, at det er slut."
    ),
    "fi": "{first} {name} on iloinen.\n\n– Ei, sanoo {name}.\n\n{name} sanoo, että asia on selvä.",
    "de": (
        "{first} {name}, in Ulm geboren, ist froh.\n\nLaut {name} wird niemand entlassen.\n\n„Nein“, sagte {name}.\n\n"
        "{name} sagte, dass es vorbei sei."
    ),
    "fr": (
        "{first} {name}, qui vit à Lyon, est content.\n\nSelon {name}, personne ne partira.\n\n« Non », dit {name}.\n\n"
        "{name} dit que c’est fini."
    ),
    "es": (
        "{first} {name}, de Burgos, está feliz.\n\nSegún {name}, nadie se irá.\n\n«No», dijo {name}.\n\n"
        "{name} dijo que ya estaba hecho."
    ),
}


def speakers(text: str, language: str) -> set[str | None]:
    return {quote.speaker for part in segment(text, language=language).segments for quote in part.quotes}


@pytest.mark.parametrize("language", SUPPORTED)
@pytest.mark.parametrize("surname", SURNAMES)
def test_a_surname_that_ends_as_a_role_means_the_person(surname: str, language: str) -> None:
    text = DRAFTS[language].format(first="Eva", name=surname)
    assert speakers(text, language) == {f"Eva {surname}"}


@pytest.mark.parametrize("surname", SURNAMES)
def test_a_surname_found_nowhere_else_keeps_its_capital(surname: str) -> None:
    assert speakers(f"Det är klart.\n\n– Nej, säger {surname}.", "sv") == {surname}
    assert speakers(f"It is over.\n\n“No,” said {surname}.", "en") == {surname}


def test_a_role_that_opens_a_sentence_is_still_a_role() -> None:
    assert speakers("Trafikchefen säger att det är klart.", "sv") == {"trafikchefen"}
    assert speakers("Forskare menar att det är klart.", "sv") == {"forskare"}


def test_a_name_after_a_name_is_no_role_of_it() -> None:
    read = segment("Anna Berg, Bo Ekman och Per Ort är här.\n\n– Nej, säger Anna Berg.", language="sv")
    assert [part.speaker.role for part in read.segments if part.speaker] == [None]
