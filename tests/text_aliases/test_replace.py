"""What stands for a name stands for every form of it, as the language writes it, and for nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.aliases.remain import Doubt, doubts, remaining
from app.text.aliases.replace import Alias, cuts, moved, replaced

ALIASES = (
    Alias("Mattias Jansson", "x"),
    Alias("Anna Virtanen", "Person A"),
    Alias("Katrineholms kommun", "kommunen"),
    Alias("Karl Ek", "konsulten"),
)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Mattias Jansson säger det.", "x säger det."),
        ("sv", "Janssons bil och Janssons’ hund.", "x:s bil och x:s’ hund."),
        ("sv", "Anna Virtanens svar, Eks fråga.", "Person A:s svar, konsultens fråga."),
        ("sv", "Jansson-affären och Janssonaffären.", "x-affären och x-affären."),
        ("sv", "M. Jansson, M Jansson, M.J., MJ, Mattias J. och Mattias.", "x, x, x, x, x och x."),
        ("sv", "JANSSON SLUTAR, JANSSONS BIL", "x SLUTAR, x:s BIL"),
        ("sv", "mattias jansson; Jansson, Mattias; Mattias A. Jansson", "x; x; x"),
        ("sv", "Katrineholms kommuns beslut i Katrineholm.", "kommunens beslut i Katrineholm."),
        ("nb", "Janssons hus, Eks svar", "x’ hus, konsultens svar"),
        ("da", "Janssons hus, Virtanens svar", "x's hus, Person A's svar"),
        ("en", "Jansson's car, the Janssons’ house, the Janssons", "x's car, the x’s house, the x"),
        ("de", "Janssons Auto, Eks Frage, das Janssonsche Haus", "x’ Auto, konsultens Frage, das x’ Haus"),
        ("fr", "d’Anna Virtanen, l'avis de Jansson", "d’Person A, l'avis de x"),
        ("es", "la opinión de Jansson y de Anna", "la opinión de x y de Person A"),
        (
            "fi",
            "Virtasen mukaan Virtaselle, Virtasta, Virtanenkin",
            "Person A:n mukaan Person A:lle, Person A:ta, Person A:kin",
        ),
        ("fi", "Janssonin, Janssonille, Annalla, Mattiaksen", "x:in, x:ille, Person A:lla, x:n"),
    ],
)
def test_each_form_of_a_name_in_each_language(language: str, text: str, expected: str) -> None:
    assert replaced(text, ALIASES, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Skriv till mattias.jansson@katrineholm.example nu.",
        "Skriv till m_jansson@example.org.",
        "Se https://example.org/om/mattias-jansson?x=1 eller www.mjansson.example.",
        "Följ @mattiasj och #jansson.",
        "Bilaga: svar_jansson_2.docx, jansson.pdf",
        "Jans\u00adson och Jans\u200bson",
        "\uff2a\uff41\uff4e\uff53\uff53\uff4f\uff4e",
    ],
)
def test_addresses_file_names_and_what_is_unseen(text: str) -> None:
    shown = replaced(text, ALIASES, "sv")
    assert "x" in shown
    assert not {"jansson", "mattias"} & {word.casefold() for word in shown.replace("@", " ").split()}
    assert "jansson" not in shown.casefold()
    assert "mattias" not in shown.casefold()


@pytest.mark.parametrize(
    "text",
    [
        "En ek i Ekeby, ekonomin och Ekström.",
        "Johansson, Mattiasson och Anneli Jansdotter.",
        "Var god se kommunens sida, kommunchef.example.",
        "IT-chefen på TV i EU.",
    ],
)
def test_what_only_resembles_a_name_is_left_alone(text: str) -> None:
    assert replaced(text, ALIASES, "sv") == text
    assert remaining(text, ALIASES, "sv") is None


def test_a_surname_of_two_is_of_the_one_last_named_in_full() -> None:
    two = (Alias("Anna Berg", "x1"), Alias("Karl Berg", "x2"))
    assert replaced("Berg sa det. Karl Berg höll med. Berg gick.", two, "sv") == "x1 sa det. x2 höll med. x2 gick."


def test_a_name_listed_as_itself_stays() -> None:
    kept = (*ALIASES, Alias("Mattias Janssonius", "Mattias Janssonius"))
    assert replaced("Mattias Janssonius och Mattias Jansson", kept, "sv") == "Mattias Janssonius och x"


@pytest.mark.parametrize(
    "text", ["J a n s s o n sa", "J\u0430nsson sa", "AntiJansson", "MattiasJansson", "Ma tti asJansson"]
)
def test_what_is_disguised_is_found_and_its_place_told(text: str) -> None:
    assert remaining(f"{'Ett ord. ' * 9}ord", ALIASES, "sv") is None
    left = remaining(f"{'Ett ord. ' * 9}{text}", ALIASES, "sv")
    assert left is not None
    assert left.name == "Mattias Jansson"
    assert left.excerpt.endswith(text)
    assert left.excerpt.startswith("… ")


def test_two_who_cannot_be_told_apart_are_doubtful() -> None:
    table = (*ALIASES, Alias("Eva Jansson", "x"))
    assert doubts(table) == [
        Doubt("shared-label", ("Mattias Jansson", "Eva Jansson"), "x"),
        Doubt("shared-word", ("Mattias Jansson", "Eva Jansson"), "Jansson"),
    ]
    assert doubts(ALIASES) == []


WORDS = st.lists(
    st.sampled_from(
        [
            "Jansson",
            "Janssons",
            "Mattias",
            "MJ",
            "sa",
            "–",
            "berg",
            "m.jansson@a.se",
            "J a n s s o n",
            "Mattias Jansson",
            "\n",
            "å",
        ]
    ),
    max_size=12,
)


@given(WORDS, st.sampled_from(["sv", "en", "fi", "de", "fr"]))
def test_nothing_but_the_names_is_changed_and_offsets_follow(words: list[str], language: str) -> None:
    text = " ".join(words)
    made = cuts(text, ALIASES, language)
    shown = replaced(text, ALIASES, language)
    at = 0
    for each in made:
        assert text[at : each.start] == shown[moved(at, made) : moved(each.start, made)]
        at = each.end
    assert text[at:] == shown[moved(at, made) :] if at < len(text) else moved(at, made) == len(shown)
    assert replaced(shown, ALIASES, language) == shown


@given(st.text(max_size=80), st.sampled_from(["sv", "fi", "xx"]))
def test_any_text_is_taken(text: str, language: str) -> None:
    shown = replaced(text, ALIASES, language)
    remaining(shown, ALIASES, language)
