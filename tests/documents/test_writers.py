"""Every format says the same things, says nothing else, and survives whatever was written."""

import subprocess
import sys
from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.documents.letter import MAIL_QUOTING
from app.documents.response import Layout, ResponseDocument, Stance
from app.documents.rewrite import printable
from app.documents.writers import WRITERS, write
from tests.documents.build import answer, document, evening, every_stance
from tests.documents.readback import squeeze, words

LAYOUTS = get_args(Layout)
PAIRED = [layout for layout in LAYOUTS if layout != "running"]  # those that show each passage beside its reply
TABLES = ["csv", "json"]  # for programs: the passages and replies, and no head
SET = [format for format in WRITERS if format not in TABLES]  # those that set a letter


def test_the_registry_names_every_format() -> None:
    assert set(WRITERS) == {"docx", "odt", "pdf", "html", "md", "txt", "xlsx", "csv", "json"}
    for format, writer in WRITERS.items():
        assert (writer.format, writer.extension) == (format, format)
        assert "/" in writer.media_type


def test_an_unknown_format_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        write(document(), "exe")


@pytest.mark.parametrize("format", WRITERS)
@pytest.mark.parametrize("layout", PAIRED)
def test_the_evening_is_told_whole_in_reading_order(format: str, layout: Layout) -> None:
    text = words(format, write(evening(layout=layout), format))
    at = 0
    for pair in evening().answers:
        for part in [*pair.passage.split("\n\n"), pair.body]:
            assert squeeze(part) in text[at:], part
            at = text.index(squeeze(part), at)
    if format != "csv":
        for part in ("Sociala medier – tidstjuv eller värdeskapare", "Mattias Jansson", "Bilaga i rikstidning"):
            assert squeeze(part) in text


@pytest.mark.parametrize("format", SET)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_head_says_what_is_answered_by_whom_and_when(format: str, layout: Layout) -> None:
    text = words(format, write(document(layout=layout), format))
    for part in ("Svar på utkast", "Bron över ån", "Åbladet", "Nils Ek", "Vera Lind", "23 november 2026 kl. 17.48"):
        assert squeeze(part) in text
    assert squeeze("1 171 av 1 200 tecken") in text


@pytest.mark.parametrize("format", SET)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_stance_says_what_it_asks(format: str, layout: Layout) -> None:
    text = words(format, write(document(*every_stance(), layout=layout), format))
    for part in (
        "Godkänns som det står.",
        "Föreslagen lydelse",
        "– Bron kostade 900 kronor, säger Vera Lind.",
        "Siffran är fel.",
        "Bron kostade mindre än så.",
        "Årsredovisningen, s. 12; bron.example",
        "Vi ber att detta textställe stryks.",
        "Det har aldrig hänt.",
    ):
        assert squeeze(part) in text


@pytest.mark.parametrize("format", SET)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_letter_greets_and_is_signed(format: str, layout: Layout) -> None:
    text = words(format, write(document(layout=layout, greeting="Hej Nils!", signature="Bästa hälsningar"), format))
    if format != "xlsx":
        assert (
            text.index("hejnils!") < text.index(squeeze("Bron kostade mindre än så.")) < text.index("bästahälsningar")
        )
    assert "hejnils!" in text
    assert "bästahälsningar" in text


@pytest.mark.parametrize("format", WRITERS)
@pytest.mark.parametrize("layout", PAIRED)
def test_a_word_to_the_newsroom_is_shown_as_that_and_never_to_the_public(format: str, layout: Layout) -> None:
    noted = document(answer(note="Ring mig först."), layout=layout)
    text = words(format, write(noted, format))
    assert squeeze("Ring mig först.") in text
    if format != "json":
        assert squeeze("Till redaktionen, inte för publicering") in text
    assert squeeze("Ring mig först.") not in words(format, write(replace(noted, audience="public"), format))


@pytest.mark.parametrize("format", SET)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_quote_that_was_not_said_so_is_called_that(format: str, layout: Layout) -> None:
    wrong = answer(stance="correct", wording="– Bron kostade 900 kronor, säger Vera Lind.", misquote="misquoted")
    shown = words(format, write(document(wrong, layout=layout), format))
    assert squeeze("Citatet är felaktigt återgivet.") in shown
    changed = words(format, write(document(replace(wrong, misquote="different"), layout=layout), format))
    assert squeeze("så här vill jag uttrycka det") in changed
    assert squeeze("Citatet är felaktigt återgivet.") not in changed


@pytest.mark.parametrize("format", SET)
def test_a_reply_without_a_place_is_said_plainly(format: str) -> None:
    text = words(format, write(document(unplaced=("Kvar utan ställe.",)), format))
    assert text.index(squeeze("Svar utan plats i texten")) < text.index(squeeze("Kvar utan ställe."))
    assert squeeze("Svar utan plats i texten") not in words(format, write(document(), format))


@pytest.mark.parametrize("format", SET)
def test_the_labels_are_in_the_drafts_language(format: str) -> None:
    text = words(format, write(document(*every_stance(), language="fi"), format))
    assert squeeze("Ehdotettu sanamuoto") in text
    assert squeeze("23. marraskuuta 2026 klo 17.48") in text
    assert "replies" in words(format, write(document(language="pl"), format))


@pytest.mark.parametrize("format", WRITERS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_public_does_not_read_the_journalists_name(format: str, layout: Layout) -> None:
    shown = document(layout=layout, audience="public")
    if format != "csv":
        assert "nilsek" in words(format, write(replace(shown, audience="journalist"), format))
    assert "nilsek" not in words(format, write(shown, format))
    assert b"Nils" not in WRITERS[format].write(shown)


@pytest.mark.parametrize("format", WRITERS)
def test_the_same_document_gives_the_same_bytes(format: str) -> None:
    assert write(evening(), format) == write(evening(), format)


@pytest.mark.parametrize("format", WRITERS)
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("stance", get_args(Stance))
def test_a_reply_of_nothing_but_its_stance_is_written(format: str, layout: Layout, stance: Stance) -> None:
    bare = answer(stance=stance, body="", speaker=None, quotes=(), kind="heading")
    write(document(bare, layout=layout, title=" ", outlet=None, interviewee=None, limit=None), format)


@pytest.mark.parametrize("format", SET)
def test_what_no_document_can_hold_is_replaced_and_counted(format: str) -> None:
    text = words(format, write(document(answer(body="a\x00b\x1b[31mc\ud800d\ufffee")), format))
    assert "a�b�[31mc�d�e" in text
    assert squeeze("4 tecken som inte kan stå i ett dokument visas som �.") in text


HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)> & </w:t> ]]> \" ' #{} {{ 7*7 }} {% raw %} \\ | * _ ` $x$"
)


@pytest.mark.parametrize("format", WRITERS)
@pytest.mark.parametrize("layout", PAIRED)
def test_markup_of_any_kind_is_only_text(format: str, layout: Layout) -> None:
    hostile = answer(passage=HOSTILE, body=HOSTILE, speaker=HOSTILE, sources=(HOSTILE,), quotes=((3, 40),))
    whole = document(hostile, title=HOSTILE, outlet=HOSTILE, unplaced=(HOSTILE,), layout=layout)
    assert words(format, write(whole, format)).count(squeeze(HOSTILE)) >= (5 if format == "csv" else 6)


LINES = st.text(
    "aå \n\t.–\u00a0\u00ad\u200d\u200f\u202e\u2028\x00\x0b\r<&*|_`#-+1)中😀ب\u0301\ufeff\ud800", max_size=30
)
ANYTHING = LINES | st.text(st.characters(), max_size=30)
SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=3)


@st.composite
def documents(draw: st.DrawFn) -> ResponseDocument:
    pair = answer(
        kind=draw(st.sampled_from(["heading", "quote", "narration"])),
        speaker=draw(st.none() | ANYTHING),
        passage=draw(ANYTHING),
        quotes=tuple(draw(SPANS)),
        stance=draw(st.sampled_from(get_args(Stance))),
        body=draw(ANYTHING),
        wording=draw(st.none() | ANYTHING),
        sources=tuple(draw(st.lists(ANYTHING, max_size=2))),
    )
    return document(
        pair,
        title=draw(ANYTHING),
        outlet=draw(st.none() | ANYTHING),
        interviewee=draw(st.none() | ANYTHING),
        language=draw(st.sampled_from(["sv", "en", "ar", "x-klingon", "", '"><b>'])),
        layout=draw(st.sampled_from(PAIRED)),
        unplaced=tuple(draw(st.lists(ANYTHING, max_size=2))),
    )


@pytest.mark.parametrize("format", ["docx", "odt", "html", "txt", "xlsx", "csv"])
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(whole=documents())
def test_any_text_is_found_again(format: str, whole: ResponseDocument) -> None:
    text = words(format, write(whole, format))
    clean, _ = printable(whole)
    pair = clean.answers[0]
    shown = [MAIL_QUOTING.sub("", pair.passage), pair.body, *clean.unplaced]
    shown += [pair.wording or ""] if pair.stance == "correct" else []
    for part in shown:
        for line in part.split("\n"):
            assert squeeze(line) in text


@pytest.mark.parametrize("format", ["pdf", "md", "json"])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(whole=documents())
def test_any_text_can_be_written(format: str, whole: ResponseDocument) -> None:
    words(format, write(whole, format))


def test_a_formats_libraries_load_when_it_is_asked_for() -> None:
    code = """
import sys
from tests.documents.build import document
from app.documents.writers import WRITERS, file_name, write
for format in ("txt", "md", "json"):
    write(document(), format)
    file_name(document(), format)
print(*({"typst", "jinja2", "lxml", "docx"} & set(sys.modules)))
"""
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert run.stdout.strip() == ""
