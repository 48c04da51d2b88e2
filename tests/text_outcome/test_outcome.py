"""Which replies a published article holds, on our own articles."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.outcome import Printed, outcome
from app.text.outcome.prose import denied, prose

DRAFT = (
    "Badhuset i Norrvik stängs i maj\n\nKommunen stänger badhuset i Norrvik den 12 maj för att taket läcker. "
    "Reparationen kostar 14 miljoner kronor.\n\n– Vi har inget val, säger fritidschefen Ulla Sand.\n\n"
    "Fyra av tio simgrupper får plats i Söderby. Föreningarna är kritiska, säger ordföranden Per Ahl.\n\n"
    "– Ingen har frågat barnen, säger han."
)
PUBLISHED = (
    "Badhuset i Norrvik stängs i maj\n\nKommunen stänger badhuset i Norrvik den 12 maj för att taket läcker. "
    "Notan för lagningen landar på 9 miljoner kronor.\n\n– Vi har inget val, säger fritidschefen Ulla Sand. "
    "– Besiktningen visade att balkarna är murkna.\n\n"
    "Sextio procent av simgrupperna får plats i Söderby. Föreningarna är kritiska, säger ordföranden Per Ahl.\n\n"
    "Ett provisoriskt tält ska resas vid hamnen redan i juni, lovar kommunen.\n\n– Ingen har frågat barnen, säger han."
)


def became(reply: str, published: str = PUBLISHED, draft: str = DRAFT) -> tuple[str, list[str]]:
    answer = outcome(draft, published, [reply])[0]
    return answer.result, [published[start:end] for start, end in answer.spans or ()]


def test_word_for_word() -> None:
    reply = "Besiktningen visade att balkarna är murkna."
    assert became(reply) == ("verbatim", ["Besiktningen visade att balkarna är murkna"])


def test_shortened_to_a_clause() -> None:
    reply = "Besiktningen visade att balkarna är murkna, och det upptäcktes först efter att två lampor hade fallit ner."
    assert became(reply) == ("shortened", ["Besiktningen visade att balkarna är murkna"])


def test_in_other_words_with_the_figure_that_was_corrected() -> None:
    assert became("Reparationen kostar 9 miljoner, inte 14.") == (
        "paraphrased",
        ["Notan för lagningen landar på 9 miljoner kronor"],
    )


def test_in_other_words_that_only_the_reply_and_the_article_have() -> None:
    result, places = became("Vi ställer upp ett provisoriskt tält nere vid hamnen.")
    assert result == "paraphrased"
    assert "provisoriskt tält" in places[0]


def test_as_another_figure_that_follows_from_the_replys() -> None:
    result, places = became("6 av 10 simgrupper får plats i Söderby.")
    assert (result, "Sextio procent" in places[0]) == ("paraphrased", True)


@pytest.mark.parametrize(
    ("reply", "printed", "result"),
    [
        (
            "Föreningarna fick veta allt ett halvår i förväg.",
            "Det stod klart för föreningarna sex månader innan.",
            "paraphrased",
        ),
        (
            "Föreningarna fick veta allt ett halvår i förväg.",
            "Det stod klart för föreningarna åtta månader innan.",
            "absent",
        ),
        (
            "Föreningarna stod utan ström från klockan 11 till 15.40.",
            "Över fyra timmar satt föreningarna i mörker.",
            "paraphrased",
        ),
        (
            "Föreningarna stod utan ström från klockan 11 till 15.40.",
            "Två timmar satt föreningarna i mörker.",
            "absent",
        ),
        ("Fyra av fem grupper simmar i Söderby.", "Till Söderby har 80 procent flyttat.", "paraphrased"),
    ],
)
def test_as_the_same_time_or_share_told_otherwise(reply: str, printed: str, result: str) -> None:
    assert became(reply, f"{DRAFT} {printed}")[0] == result


def test_another_form_of_a_word_is_the_word() -> None:
    draft = "Kommunen har fått in 47 klagomål på bolaget."
    published = "Kommunen har fått in 47 klagomål på bolaget, de flesta om sena städningar."
    assert became("38 av de 47 klagomålen handlar om städning.", published, draft)[0] == "paraphrased"


@pytest.mark.parametrize(("before", "result"), [("Konsulten mätte fukten.", "paraphrased"), ("Så är det.", "absent")])
def test_one_new_word_is_enough_after_a_sentence_on_what_the_reply_is_about(before: str, result: str) -> None:
    reply = (
        "Konsulten gick igenom samtliga utrymmen i fjol höstas, våning för våning, och dolde mätare innanför panelen."
    )
    assert became(reply, f"{DRAFT}\n\n{before} Bakom väggarna fanns en mätare.", f"{DRAFT}\n\n{before}")[0] == result


def test_a_figure_of_the_drafts_in_the_same_sentence_does_not_speak_against_new_words() -> None:
    draft = "The charity has reserves of £4.2m. It owns a car."
    published = "The charity has reserves of £4.2m, most of it set aside for cladding. It owns a car."
    assert became("£3.6m of the reserves pays for cladding.", published, draft)[0] == "paraphrased"


@pytest.mark.parametrize(
    "reply",
    [
        "Kommunen stänger badhuset i Norrvik den 12 maj för att taket läcker.",
        "Vi har inget val.",
        "Ingen har frågat barnen.",
        "Föreningarna är kritiska.",
    ],
)
def test_what_stood_in_the_draft_is_no_printed_reply(reply: str) -> None:
    assert became(reply) == ("absent", [])


@pytest.mark.parametrize(
    "reply",
    [
        "Taket lades om så sent som 2011.",
        "Reparationen kostar 11 miljoner kronor.",
        "Per Ahl är inte ordförande.",
        "",
        "!",
    ],
)
def test_what_is_not_there_is_absent(reply: str) -> None:
    assert became(reply) == ("absent", [])


def test_a_figure_that_stayed_as_it_was_in_the_draft_speaks_against_a_correction() -> None:
    unchanged = PUBLISHED.replace(
        "Notan för lagningen landar på 9 miljoner kronor.", "Reparationen kostar 14 miljoner kronor."
    )
    assert became("Reparationen kostar 9 miljoner, inte 14.", unchanged) == ("absent", [])


def test_another_form_of_a_word_that_stood_in_the_draft_is_no_news() -> None:
    draft, published = "The firm ignored three warnings, Searle says.", "The firm was warned, Searle says."
    assert became("Mr Searle never put any warning in writing.", published, draft) == ("absent", [])


def test_another_form_of_a_short_word_of_the_draft_is_no_news() -> None:
    draft = "Havgull er ilagt en bot på 350 000 kroner. Torbjørn Vik leder elveeierlaget."
    published = f"{draft} Torbjørn Vik mener boten burde vært ti ganger så høy."
    assert became("Vi har anket boten til tingretten.", published, draft) == ("absent", [])


def test_a_small_word_that_denies_only_in_another_language_is_no_denial() -> None:
    draft = "Les parents dénoncent la cantine."
    published = "Les parents dénoncent la cantine. Une diététicienne, recrutée en septembre, compose les menus."
    assert became("Depuis septembre, une diététicienne établit nos menus.", published, draft)[0] == "paraphrased"


def test_what_the_article_denies_is_not_what_the_reply_said() -> None:
    denied = PUBLISHED.replace("Ett provisoriskt tält ska resas", "Något provisoriskt tält ska inte resas")
    assert became("Vi ställer upp ett provisoriskt tält nere vid hamnen.", denied) == ("absent", [])


def test_two_replies_never_share_a_place_and_the_closer_one_has_it() -> None:
    close = "Besiktningen visade att balkarna är murkna."
    loose = "Balkarna är murkna, det visade besiktningen i mars."
    for replies in ([close, loose], [loose, close]):
        answers = dict(zip(replies, outcome(DRAFT, PUBLISHED, replies), strict=True))
        assert answers[close].result == "verbatim"
        assert answers[loose].result == "absent"


def test_a_reply_in_two_places_has_two_spans() -> None:
    published = (
        "– Vi har lagat taket i natt, säger hon.\n\nRegnet väntas i morgon.\n\n– Ingen blev skadad när det rasade."
    )
    reply = "Vi har lagat taket i natt, och ingen blev skadad när det rasade."
    answer = outcome("Taket rasade.", published, [reply])[0]
    assert answer.result == "shortened"
    assert [published[start:end] for start, end in answer.spans or ()] == [
        "Vi har lagat taket i natt",
        "Ingen blev skadad när det rasade",
    ]


def test_some_words_in_somebody_elses_sentence_are_not_a_shortened_reply() -> None:
    published = "Fylket har bøtelagt rederiet med 14 000 kroner per dag."
    assert (
        became("Boten er på 14 000 kroner per dag, ikke 40 000.", published, "Boten er 40 000 kroner.")[0]
        == "paraphrased"
    )


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("9 miljoner, inte 14.", {"#14"}),
        ("Six, not four.", {"#4"}),
        ("Den 28 maj, inte den 14.", {"#14"}),
        ("Nicht 40, sondern 14.", {"#40"}),
        ("40 av 100.", set()),
    ],
)
def test_a_number_that_is_only_named_to_deny_it(text: str, numbers: set[str]) -> None:
    assert denied(prose(text)) == numbers


def test_without_the_draft_only_plain_matches_count() -> None:
    assert became("Besiktningen visade att balkarna är murkna.", draft="")[0] == "verbatim"
    assert became("Vi väntar på svar från Söderby.", draft="")[0] == "absent"


@pytest.mark.parametrize(
    ("draft", "published", "reply", "result"),
    [
        (
            "The repair costs $14m.",
            "The repair will come to $9m, the city says.",
            "It costs $9m, not $14m.",
            "paraphrased",
        ),
        ("She is head of parks.", "She is deputy director.", "I am deputy director, not head of parks.", "paraphrased"),
        ("Der Umbau beginnt.", "„Wir zahlen alles selbst.“", "Wir zahlen alles selbst.", "verbatim"),
        ("Le marché ferme.", "« Nous rouvrirons en avril », dit-elle.", "Nous rouvrirons en avril.", "verbatim"),
        (
            "El tren no para.",
            "—Pararemos los lunes y los jueves —dice.",
            "Pararemos los lunes y los jueves de abril.",
            "shortened",
        ),
        ("Skolen stenger.", "Halvparten av elevene flytter.", "20 av 40 elever flytter.", "paraphrased"),
        ("Koulu suljetaan.", "– Katto korjattiin keväällä, hän sanoo.", "Katto korjattiin keväällä.", "verbatim"),
    ],
)
def test_in_other_languages(draft: str, published: str, reply: str, result: str) -> None:
    assert became(reply, published, draft)[0] == result


PIECES = ["badet", "stängs", "14", "40", "%", "inte", "av", "10", "–", "”Nej.”", "\n\n", "säger", "hon.", "é", "half"]
TEXTS = st.text(st.characters(codec=None), max_size=120) | st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)


def check(answers: list[Printed], replies: list[str], published: str) -> None:
    assert len(answers) == len(replies)
    for answer in answers:
        assert (answer.spans is None) == (answer.result == "absent")
        assert 0 <= answer.score <= 1
    places = sorted(span for answer in answers for span in answer.spans or ())
    assert all(0 <= start < end <= len(published) for start, end in places)
    assert all(left[1] <= right[0] for left, right in pairwise(places)), "two replies share a place"


@given(TEXTS, TEXTS, st.lists(TEXTS, max_size=5))
def test_any_texts(draft: str, published: str, replies: list[str]) -> None:
    check(outcome(draft, published, replies), replies, published)


@given(TEXTS, st.lists(TEXTS, max_size=4))
def test_an_article_printed_as_drafted_holds_no_reply(text: str, replies: list[str]) -> None:
    answers = outcome(text, text, replies)
    assert not text.strip() or {answer.result for answer in answers} <= {"absent"}
