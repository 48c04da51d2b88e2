"""Words that lack their marks: bare interviews, name lines without a colon, a mark forgotten, clauses between."""

import pytest

from app.text.segment import segment
from app.text.segmentation import Quote

INTERVIEW = {
    "sv": (
        "Varför slutar du?",
        "Jag orkar inte.",
        "Och sedan?",
        "Ingenting.",
        "Vem tar över?",
        "Nils, säger Leif Brask.",
    ),
    "en": ("Why do you stop?", "I am tired.", "And then?", "Nothing.", "Who takes over?", "Nils, says Leif Brask."),
    "de": ("Warum hören Sie auf?", "Ich bin müde.", "Und dann?", "Nichts.", "Wer folgt?", "Nils, sagt Leif Brask."),
    "es": ("¿Por qué lo deja?", "Me canso.", "¿Y después?", "Nada.", "¿Quién sigue?", "Nils, dice Leif Brask."),
    "fi": ("Miksi lopetat?", "Minä väsyin.", "Entä sitten?", "En mitään.", "Kuka jatkaa?", "Nils, sanoo Leif Brask."),
}


def quotes(text: str, language: str) -> list[Quote]:
    return [quote for part in segment(text, language=language).segments for quote in part.quotes]


def spoken(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(text[q.start : q.end], q.speaker) for q in quotes(text, language) if q.mode != "reported"]


def told(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(text[q.start : q.end], q.speaker) for q in quotes(text, language) if q.mode == "reported"]


@pytest.mark.parametrize("language", INTERVIEW)
def test_bare_answers_are_spoken_by_whom_the_text_is_about(language: str) -> None:
    lines = INTERVIEW[language]
    text = "\n\n".join(("Leif Brask", "Leif Brask, 70.", *lines))
    answers = [lines[1], lines[3], lines[5].partition(",")[0]]
    assert spoken(text, language) == [(answer, "Leif Brask") for answer in answers]


@pytest.mark.parametrize(
    "lines",
    [
        ("What is inflation?", "Prices rise.", "Who pays?", "All of us do.", "Will it end?", "Nobody knows."),
        ("What can I do?", "Save.", "Will I lose my home?", "Hardly.", "Whom do I call?", "The bank. I would."),
        ("Why?", "I wonder.", "And so on."),
    ],
)
def test_an_essay_and_a_readers_guide_are_no_interview(lines: tuple[str, ...]) -> None:
    assert spoken("\n\n".join(("Rates rise", "Leif Brask heads the bank.", *lines)), "en") == []


def test_name_lines_need_no_colon_where_there_are_several() -> None:
    text = "Vad gör du i kväll?\n\nMaj Fors, 77, Hillared\nSover.\n\nKent Alm, 50, snickare\nJag tar en öl."
    assert spoken(text, "sv") == [("Sover.", "Maj Fors"), ("Jag tar en öl.", "Kent Alm")]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "Die Glocken läuten“, sagt Christoph Amend.", "Die Glocken läuten"),
        ("sv", "Det sa han förra gången”, säger Jenny Moberg.", "Det sa han förra gången"),
        ("es", "Mi marido lo plantó», recuerda Eulalia Vega.", "Mi marido lo plantó"),
    ],
)
def test_words_whose_first_mark_is_missing(language: str, text: str, words: str) -> None:
    assert [said for said, _ in spoken(text, language)] == [words]


def test_a_mark_forgotten_after_the_cue() -> None:
    text = "“I married him,” said Edna Pryce. He was cold.”"
    assert spoken(text, "en") == [("I married him,", "Edna Pryce"), ("He was cold.", "Edna Pryce")]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("sv", "Bo Ek anser att bron är ful, men Eva Lind pekar på att den håller.", ["Bo Ek", "Eva Lind"]),
        ("en", "The bridge, said Eva Lind, would last a century.", ["Eva Lind"]),
        ("es", "Los vecinos calculan que el puente costará poco.", ["los vecinos"]),
        ("de", "Die Anwohner befürchten, dass der Verkehr zunimmt.", ["die Anwohner"]),
        ("sv", "– Vi kör, säger Eva Lind. Enligt henne är bron hel.", ["Eva Lind"]),
        ("de", "Die Stadt will erzählen, dass der Verkehr zunimmt.", []),
        ("sv", "Brandchef Eva Lind, som inte är släkt med honom, beklagar sättet.", []),
    ],
)
def test_what_is_told_and_by_whom(language: str, text: str, wanted: list[str]) -> None:
    assert [speaker for _, speaker in told(text, language)] == wanted


def test_in_their_own_words_is_said_by_whom_the_text_is_about() -> None:
    text = "Pedro Vivanco no calla. A su juicio, el plan fracasará."
    assert told(text, "es") == [("el plan fracasará", "Pedro Vivanco")]


@pytest.mark.parametrize(("language", "one"), [("sv", "En av dem"), ("en", "One of them"), ("es", "Uno de ellos")])
def test_one_of_several_is_called_so(language: str, one: str) -> None:
    cue = {"sv": "säger", "en": "says", "es": "dice"}[language]
    assert [speaker for _, speaker in spoken(f"{one} {cue}: ”Nej.”", language)] == [one[0].lower() + one[1:]]


MIXED = {
    "sv": ("Varför slutar du?", "– Jag är trött.", "Vad var du rädd för?", "Att ingen skulle märka det."),
    "en": ("Why do you stop?", "“I am tired.”", "What were you afraid of?", "That nobody would notice."),
    "da": ("Hvorfor stopper du?", "– Jeg er træt.", "Hvad var du bange for?", "At ingen ville se det."),
    "es": ("¿Por qué lo deja?", "—Estoy cansado.", "¿Es verdad?", "Sí, me cansé de todo."),
}


@pytest.mark.parametrize("language", MIXED)
def test_one_answer_may_lack_its_mark(language: str) -> None:
    lines = MIXED[language]
    assert (lines[3], "Leif Brask") in spoken("\n\n".join(("Leif Brask", "Leif Brask, 70.", *lines)), language)


@pytest.mark.parametrize("told", ["Han tystnar och ser bort.", "Brask vill inte svara.", "Kommunen bygger om i höst."])
def test_what_the_journalist_tells_after_a_question_is_no_answer(told: str) -> None:
    asked = "Leif Brask\n\nHär bor Leif Brask, 70. Alla vet att Brask går.\n\nVarför?\n\n– Jag är trött.\n\nOch nu?"
    assert spoken(f"{asked}\n\n{told}\n\nSedan går vi.", "sv") == [("Jag är trött.", "Leif Brask")]


def test_speech_without_marks_goes_on_after_its_cue() -> None:
    text = "Det er en skandale, sier daglig leder Roald Sund i Sund Laks. Vi har ventet i fire år."
    assert spoken(text, "nb") == [("Det er en skandale", "Roald Sund"), ("Vi har ventet i fire år.", "Roald Sund")]


def test_what_nobody_says_as_we_stays_told() -> None:
    text = "Det er en skandale, sier Roald Sund. Kommunen svarte aldrig."
    assert spoken(text, "nb") == []
    assert told(text, "nb") == [("Det er en skandale", "Roald Sund")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "By the door is a sign that reads “No Dogs”."),
        ("es", "En la puerta hay un cartel de «Se alquila»."),
        ("sv", "FAKTA\n\nLäser: ”Aniara” för fjärde gången."),
        ("sv", "Kommunens ”vision”, som antogs i våras, lovade ett badhus i varje del."),
    ],
)
def test_signs_and_facts_in_marks_are_nobodys_words(language: str, text: str) -> None:
    assert spoken(text, language) == []
