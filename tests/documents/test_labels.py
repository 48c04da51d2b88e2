"""Labels: all eight languages say everything, in their own words and with their own dates."""

from dataclasses import fields
from datetime import UTC
from string import Formatter
from typing import get_args

import pytest

from app.documents.labels import LANGUAGES, Labels, labels_for
from app.documents.response import Misquote, Stance
from app.text.segmentation import Kind
from app.text.space import Unit
from tests.documents.build import EVENING

ENGLISH = labels_for("en")


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_is_there(language: str) -> None:
    labels = labels_for(language)
    assert labels.language == language
    assert labels.locale.startswith(f"{language}-")
    for field in fields(Labels):
        value, english = getattr(labels, field.name), getattr(ENGLISH, field.name)
        assert value, f"{language} lacks {field.name}"
        if isinstance(english, str):
            assert blanks(value) == blanks(english), f"{language}: {field.name} fills in something else than English"
    assert set(labels.kinds) == set(get_args(Kind))
    assert set(labels.stances) == set(get_args(Stance))
    assert set(labels.misquotes) == set(get_args(Misquote))
    assert set(labels.units) == set(get_args(Unit))
    assert all([*labels.kinds.values(), *labels.stances.values(), *labels.months])
    for forms in (*labels.units.values(), labels.replaced, labels.without_font):
        assert all(forms)
    assert "{count}" in labels.replaced[1]
    assert "{count}" in labels.without_font[1]


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_no_sentence_is_left_in_english(language: str) -> None:
    labels = labels_for(language)
    for name in (
        "subject",
        "approved",
        "removed",
        "wording",
        "reason",
        "unplaced",
        "unplaced_note",
        "note",
        "besides",
        "months",
    ):
        assert getattr(labels, name) != getattr(ENGLISH, name), name


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("sv", "23 november 2026 kl. 17.48"),
        ("en", "23 November 2026, 17:48"),
        ("nb", "23. november 2026 kl. 17.48"),
        ("da", "23. november 2026 kl. 17.48"),
        ("fi", "23. marraskuuta 2026 klo 17.48"),
        ("de", "23. November 2026, 17:48 Uhr"),
        ("fr", "23 novembre 2026 à 17\u00a0h\u00a048"),
        ("es", "23 de noviembre de 2026, 17:48"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(language: str, expected: str) -> None:
    assert labels_for(language).when(EVENING) == expected


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    assert labels_for("fr").when(EVENING.replace(day=1)).startswith("1er novembre")
    assert labels_for("sv").when(EVENING.replace(day=1, hour=9, minute=5)) == "1 november 2026 kl. 09.05"


def test_a_moment_in_utc_says_so() -> None:
    assert labels_for("en").when(EVENING.astimezone(UTC)) == "23 November 2026, 16:48 UTC"


def test_room_is_told_in_its_unit_and_of_the_limit() -> None:
    assert labels_for("sv").room(1171, 1200, "characters") == "1\u00a0171 av 1\u00a0200 tecken"
    assert labels_for("en").room(1, None, "words") == "1 word"
    assert labels_for("en").room(1, 250, "words") == "1 of 250 words"
    assert labels_for("de").room(12345, None, "words") == "12.345 Wörter"


@pytest.mark.parametrize(
    ("tag", "language"), [("sv-FI", "sv"), ("no", "nb"), ("nn", "nb"), ("DE_at", "de"), ("pl", "en"), ("", "en")]
)
def test_tags_find_their_language_and_any_other_is_english(tag: str, language: str) -> None:
    assert labels_for(tag).language == language


QUOTED = {"sv": "”Nej”", "en": "“Nej”", "nb": "«Nej»", "da": "»Nej«", "fi": "”Nej”", "de": "„Nej“", "es": "«Nej»"}
QUOTED |= {"fr": "«\N{NO-BREAK SPACE}Nej\N{NO-BREAK SPACE}»"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_quoted_as_the_language_does_and_never_twice(language: str) -> None:
    labels = labels_for(language)
    assert labels.quoted("Nej") == QUOTED[language]
    assert labels.quoted("“No,” she says.") == "“No,” she says."
