"""Questions outside an interview: the journalist's after a dash, and whom one is put to."""

import pytest

from app.text.segment import segment


def spoken(text: str, language: str) -> list[tuple[str, str | None]]:
    read = segment(text, language=language)
    return [(text[q.start : q.end], q.speaker) for part in read.segments for q in part.quotes if q.mode == "direct"]


ASKED = {
    "nb": (
        "– Det haster, sier ordfører Arne Sund.",
        "– Hva sier fetteren din til det?",
        "– Vi snakker ikke, sier han.",
    ),
    "sv": ("– Det brådskar, säger rektor Eva Lind.", "– Vem ska betala?", "– Det vet staten."),
    "da": ("– Det haster, siger borgmester Eva Lind.", "– Hvem skal betale?", "– Staten, siger Lind."),
    "es": ("—Hay prisa —dice el alcalde Juan Prado—.", "—¿Y el lunes?", "—El lunes es fiesta —responde Prado."),
    "fi": ("– Nyt on kiire, sanoo rehtori Eeva Salmi.", "– Kuka maksaa?", "– Valtio."),
}


@pytest.mark.parametrize("language", ASKED)
def test_a_question_after_a_dash_is_the_journalists_where_one_person_answers(language: str) -> None:
    said = spoken("\n\n".join(ASKED[language]), language)
    assert len(said) == 2
    assert not any(words.endswith("?") for words, _ in said)
    assert len({speaker for _, speaker in said}) == 1


@pytest.mark.parametrize(
    ("language", "text", "asks"),
    [
        ("sv", "Åklagare Eva Lind går fram.\n\n– Var är bilen?\n\n– Såld, svarar Bo Ek.", "Var är bilen?"),
        ("nb", "– Nei, sier Eva Lind.\n\n– Jo, sier Bo Ek.\n\n– Hvorfor?\n\n– Derfor.", "Hvorfor?"),
        ("da", "– Nej, siger Eva Lind.\n\n– Hvad skal vi gøre?\n\n– Vente.", "Hvad skal vi gøre?"),
    ],
    ids=["somebody else answers", "two speak by turns", "whoever asks says we"],
)
def test_a_question_after_a_dash_is_speech_where_people_talk(language: str, text: str, asks: str) -> None:
    assert asks in [words for words, _ in spoken(text, language)]


INTRODUCED = {
    "da": ("Træner Kasper Hjul raser. »Nej,« siger han.", "Anfører Emil Brandt er mildere. Hvad gik galt?", "»Alt.«"),
    "nb": ("Trener Kasper Hjul raser. «Nei», sier han.", "Kaptein Emil Brandt er mildere. Hva gikk galt?", "«Alt.»"),
    "sv": ("Tränare Kasper Hjul rasar. ”Nej”, säger han.", "Kapten Emil Brandt är lugnare. Vad gick fel?", "”Allt.”"),
}


@pytest.mark.parametrize("language", INTRODUCED)
def test_a_question_goes_to_whoever_is_named_for_it(language: str) -> None:
    more = {"da": "Og hvad nu?", "nb": "Og hva nå?", "sv": "Och vad nu?"}[language]
    text = "\n\n".join((*INTRODUCED[language], more, INTRODUCED[language][-1]))
    assert [speaker for _, speaker in spoken(text, language)] == ["Kasper Hjul", "Emil Brandt", "Emil Brandt"]


def test_a_question_to_you_stays_with_whoever_is_met() -> None:
    text = "“No,” says Kasper Hjul.\n\nEmil Brandt was calmer. What do you say?\n\n“Nothing.”\n\nAnd now?\n\n“Sleep.”"
    assert {speaker for _, speaker in spoken(text, "en")} == {"Kasper Hjul"}
