"""Plain text for a mail, and data for programs."""

import json

from app.documents.writers import write
from tests.documents.build import answer, document, every_stance

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
    pair = answer(body="a\x00b\u2028c", wording="ny", sources=("källa",))
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
        }
    ]
    assert data["unplaced"] == ["kvar"]
    assert data["limit"] == 1200


def test_json_for_the_public_has_no_journalist() -> None:
    assert json.loads(write(document(audience="public"), "json"))["journalist"] is None
