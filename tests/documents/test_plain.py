"""Plain text for a mail, and data for programs."""

import json

from app.documents.writers import write
from tests.documents.build import answer, document, every_stance
from tests.documents.readback import cells

INTERLEAVED = """\
SVAR PÅ UTKAST
Bron över ån

Publikation: Åbladet
Journalist: Nils Ek
Svar från: Vera Lind
Skrivet: 23 november 2026 kl. 17.48
Utkastets version: 2
Antal svar: 1
Omfång: 1\u00a0171 av 1\u00a0200 tecken

----------------------------------------

1. Vera Lind · citat

> – Bron kostade 1 200 kronor, säger Vera Lind.
>\N{SPACE}
> Den är lång.

REPLIK
Bron kostade mindre än så.

Källor: Årsredovisningen
"""
TWO_LINES = "– Bron kostade 1 200 kronor, säger Vera Lind.\n\nDen är lång."


def test_a_mail_quotes_the_draft_and_answers_below() -> None:
    pair = answer(passage=TWO_LINES, sources=("Årsredovisningen",))
    assert write(document(pair, layout="interleaved"), "txt").decode() == INTERLEAVED


def test_side_by_side_names_both_sides() -> None:
    text = write(document(), "txt").decode()
    assert "UTKASTET\n– Bron kostade 1 200 kronor, säger Vera Lind.\n\nREPLIK\nBron kostade mindre än så.\n" in text


def test_no_line_is_broken() -> None:
    long = "Bron är lång. " * 100
    assert long.strip() in write(document(answer(body=long)), "txt").decode()


def test_a_mail_shows_the_wording_without_a_redline() -> None:
    text = write(document(every_stance()[1]), "txt").decode()
    assert "Föreslagen lydelse:\n– Bron kostade 900 kronor, säger Vera Lind.\n" in text
    assert "Ändringar" not in text


def test_json_carries_every_field_as_it_is() -> None:
    pair = answer(body="a\x00b\u2028c", wording="ny", sources=("källa",), note="Ring först.")
    data = json.loads(write(document(pair, unplaced=("kvar",)), "json"))
    assert (data["type"], data["version"]) == ("replik-response", 1)
    assert data["written_at"] == "2026-11-23T17:48:00+01:00"
    assert data["answers"] == [
        {
            "number": 1,
            "kind": "quote",
            "speaker": "Vera Lind",
            "passage": "– Bron kostade 1 200 kronor, säger Vera Lind.",
            "quotes": [[2, 28]],
            "stance": "respond",
            "body": "a\x00b\u2028c",
            "wording": "ny",
            "sources": ["källa"],
            "misquote": None,
            "note": "Ring först.",
            "strong": [],
            "emphasis": [],
        }
    ]
    assert data["unplaced"] == ["kvar"]
    assert data["limit"] == 1200


def test_json_for_the_public_has_no_journalist() -> None:
    assert json.loads(write(document(audience="public"), "json"))["journalist"] is None


RUNNING = """\
Hej!

Bron kostade mindre än så.

Den håller i hundra år.

Hälsningar
Vera Lind
"""


def test_a_running_statement_is_one_text_with_greeting_and_signature() -> None:
    whole = document(
        answer(1),
        answer(2, body="Den håller i hundra år."),
        layout="running",
        greeting="Hej!",
        signature="Hälsningar\nVera Lind",
    )
    text = write(whole, "txt").decode()
    assert text.endswith("\n\n" + RUNNING)
    assert "säger Vera Lind" not in text


def test_a_running_statement_says_apart_what_is_asked_besides() -> None:
    noted = answer(5, note="Ring först.", body="I uttalandet.")
    text = write(document(*every_stance(), noted, layout="running"), "txt").decode()
    statement, _, besides = text.partition("UTÖVER UTTALANDET")
    assert "I uttalandet." in statement
    assert "I uttalandet." not in besides
    for part in ("Föreslagen lydelse", "Vi ber att detta textställe stryks.", "Årsredovisningen", "Ring först."):
        assert part in besides
        assert part not in statement


def test_a_table_has_a_head_and_a_row_a_passage() -> None:
    noted = answer(5, note="Ring först.")
    head, *rows = cells(write(document(*every_stance(), noted, unplaced=("Kvar.",)), "csv"))
    assert head[:5] == ["Nr", "Vem", "Utkastet", "Vi ber om", "Svar"]
    assert [row[0] for row in rows] == ["1", "2", "3", "4", "5", ""]
    assert rows[1][5] == "– Bron kostade 900 kronor, säger Vera Lind."
    assert rows[2][6] == "Årsredovisningen, s. 12; bron.example"
    assert rows[4][7] == "Ring först."
    assert rows[5][4] == "Kvar."


def test_no_cell_is_a_formula() -> None:
    hostile = ("=1+1", "+46 150", "-2", "@SUM(A1)", "\t=1", " =1", "\n=1", "＝1")
    _, *rows = cells(write(document(*(answer(body=text) for text in hostile)), "csv"))
    assert all(row[4].startswith("'") for row in rows)
    assert cells(write(document(answer(body="Nej = nej")), "csv"))[1][4] == "Nej = nej"
