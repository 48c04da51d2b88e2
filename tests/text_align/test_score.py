"""Why a place was taken and another was not: the order of the scores, as one would argue it."""

import pytest

from app.text.align import align
from app.text.align.match import Match
from app.text.align.score import PLACED, Circumstances, score
from tests.text_align.texts import segmented

OLD = "Bron över Lillån stängs i oktober för att pelarna rostar."
BESIDE = "Skolan i Vretinge öppnar först efter nyår."


def score_of(rewritten: str) -> float:
    """How sure the place of OLD is in a text where only it has changed."""
    old, segments = segmented([BESIDE, OLD, "Ingen har svarat på frågan."])
    new, _ = segmented([BESIDE, rewritten, "Ingen har svarat på frågan."])
    return align(old, segments, new)[1].score


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (OLD, "Bron över Lillån stängs i november för att pelarna rostar."),
        ("Bron över Lillån stängs för att pelarna rostar.", "Bron över Lillån stängs."),
        ("Bron över Lillån stängs i oktober.", "Bron har tre pelare."),
        ("I oktober stängs bron över Lillån.", "I oktober stängs badhuset."),
        ("Bron över Lillån stängs i oktober, och ingen vet hur länge.", "Lillån är full av fisk i oktober."),
        ("Lillån är full av fisk i oktober.", "Badhuset är fullt av folk."),
    ],
)
def test_the_more_of_a_passage_is_left_the_surer_its_place(better: str, worse: str) -> None:
    assert score_of(better) > score_of(worse)


FAIR = Match(
    sentence=3,
    words=(0, 6),
    evidence=7.0,
    kept=0.6,
    filled=0.5,
    alike=0.5,
    names_shared=False,
    other_names=False,
    misfit=0.0,
    beyond_names=0.6,
    beyond_frame=1.0,
    said_anew=0.0,
    beside_speech=False,
)
FAIRLY = Circumstances(alone=0.5, around=0.5, headline=False)


def test_a_fair_match_in_fair_circumstances_is_a_place() -> None:
    assert score(FAIR, FAIRLY).value > PLACED


@pytest.mark.parametrize(
    "less",
    [
        FAIR._replace(evidence=2.0),
        FAIR._replace(kept=0.3),
        FAIR._replace(filled=0.2),
        FAIR._replace(alike=0.2),
        FAIR._replace(other_names=True),
        FAIR._replace(misfit=0.4),
        FAIR._replace(names_shared=True, beyond_names=0.0),
        FAIR._replace(names_shared=True, beside_speech=True),
        FAIR._replace(beyond_frame=0.3),
        FAIR._replace(said_anew=0.7),
    ],
)
def test_each_fact_about_the_words_counts(less: Match) -> None:
    assert score(less, FAIRLY).value < score(FAIR, FAIRLY).value


@pytest.mark.parametrize(
    "less", [FAIRLY._replace(alone=-0.2), FAIRLY._replace(around=0.0), FAIRLY._replace(headline=True)]
)
def test_each_circumstance_counts(less: Circumstances) -> None:
    assert score(FAIR, less).value < score(FAIR, FAIRLY).value


def test_a_name_alone_and_another_figure_are_no_place() -> None:
    name_alone = FAIR._replace(kept=0.4, filled=0.3, evidence=5.0, names_shared=True, beyond_names=0.0)
    assert score(name_alone, FAIRLY).value < PLACED
    assert score(FAIR._replace(kept=0.5, misfit=0.4), FAIRLY).value < PLACED


@pytest.mark.parametrize(
    ("old", "new", "placed"),
    [
        ("Rådet Anja Brandt säger att saken ska utredas.", "Rådet Anja Brandt säger att pengarna är slut.", False),
        ("Rådet Anja Brandt säger att saken ska utredas.", "Rådet Anja Brandt säger att saken utreds i vår.", True),
        ("“One bad loaf slipped past us, sorry.”", "“One loaf is not a scandal, it is a crumb.”", False),
        ("“One bad loaf slipped past us, sorry.”", "“One bad loaf slipped past us.”", True),
    ],
)
def test_who_says_it_is_no_place_for_what_is_said(old: str, new: str, placed: bool) -> None:
    before, segments = segmented([BESIDE, old, "Ingen har svarat på frågan."])
    after, _ = segmented([BESIDE, new, "Ingen har svarat på frågan."])
    assert (align(before, segments, after)[1].spans is not None) is placed


def test_a_corrected_figure_changes_nothing_else() -> None:
    assert score(FAIR._replace(kept=0.85, filled=0.85, alike=0.97, evidence=9.0, misfit=0.05), FAIRLY).value > PLACED


def test_surroundings_decide_between_two_that_fit_alike_but_not_against_the_words() -> None:
    assert score(FAIR, FAIRLY._replace(around=0.0)).rank == score(FAIR, FAIRLY).rank
