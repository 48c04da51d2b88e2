"""Ready mails: complete in all eight languages, each in its own words."""

from dataclasses import fields, replace
from typing import get_args

import pytest

from app.documents.labels import LANGUAGES
from app.documents.letters import Declined, Fact, Kind, Letters, Situation, letters_for, ready

TITLE = "The {bridge} that\nsings"
SITUATION = Situation("en", TITLE, "Ada Wren", "Vera Lind", "characters", 1_800, 1_200, ["deadline"], ["quotes"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_everything_in_words_of_its_own(language: str) -> None:
    letters, english = letters_for(language), letters_for("en")
    assert letters.language == language
    assert set(letters.mails) == set(get_args(Kind))
    assert set(letters.facts) == set(get_args(Fact))
    assert set(letters.declined) == set(get_args(Declined))
    for field in fields(Letters):
        value = getattr(letters, field.name)
        assert value
        assert language == "en" or value != getattr(english, field.name)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("limit", [1_200, None])
def test_every_mail_is_whole(language: str, limit: int | None) -> None:
    letters, mails = letters_for(language), ready(replace(SITUATION, language=language, limit=limit))
    for kind, mail in mails.items():
        assert "The {bridge} that sings" in mail.subject, kind
        assert "\n" not in mail.subject
        paragraphs = mail.body.split("\n\n")
        assert paragraphs[0] == letters.hello.format(name="Ada Wren")
        assert paragraphs[-1] == f"{letters.goodbye}\nVera Lind"
        assert all(paragraph.strip() for paragraph in paragraphs)
        assert "{" not in mail.body.replace("{bridge}", "")
    assert letters.facts["deadline"] in mails["ask-facts"].body
    assert letters.facts["space"] not in mails["ask-facts"].body
    assert letters.declined["quotes"] in mails["decline"].body
    assert letters.declined["reply"] not in mails["decline"].body
    assert ("200" in mails["ask-space"].body) is (limit is not None)


def test_a_mail_to_nobody_and_from_nobody_is_still_courteous() -> None:
    body = ready(replace(SITUATION, journalist=None, interviewee=None))["decline"].body
    assert body.startswith("Hello,\n\n")
    assert body.endswith("\n\nKind regards")


def test_where_nothing_is_missing_every_question_is_ready() -> None:
    body = ready(replace(SITUATION, missing=[]))["ask-facts"].body
    assert all(question in body for question in letters_for("en").facts.values())


def test_another_language_writes_in_english_and_a_region_in_its_language() -> None:
    assert letters_for("pl").language == "en"
    assert letters_for("de-AT").language == "de"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reminder_needs_no_folding_and_no_escaping(language: str) -> None:
    reminder = letters_for(language).reminder
    assert len(reminder.encode()) < 60
    assert not set(reminder) & set(",;\\\n")
