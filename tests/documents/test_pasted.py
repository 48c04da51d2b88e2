"""HTML as word processors, mail programs and web pages give it: the same text here and where it is pasted."""

import json
from pathlib import Path

import pytest

from app.documents.article import Wishes
from app.documents.readers.html import read_markup

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "paste.json").read_text("utf-8"))


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_paragraphs_are_kept_and_the_rest_is_dropped(vector: dict[str, str]) -> None:
    assert read_markup(vector["html"], Wishes()).text == vector["text"]


def test_headings_and_emphasis_are_known() -> None:
    word, docs = (next(v["html"] for v in VECTORS if v["name"] == name) for name in ("Word", "Google Docs"))
    for html, expected in (
        (word, [("heading", "Bryggan som försvann"), ("strong", "gamla"), ("emphasis", "säger")]),
        (docs, [("heading", "Bryggan"), ("strong", "gamla")]),
    ):
        article = read_markup(html, Wishes())
        assert [(mark.kind, article.text[mark.start : mark.end]) for mark in article.marks] == expected
