"""Drafts in every style and language: the words that are somebody's are found, exactly, with the right speaker."""

import pytest

from app.text.languages import SUPPORTED, detect
from app.text.segment import segment
from app.text.segmentation import Quote, Segmentation
from tests.text.markup import Draft, drafts

DRAFTS = drafts()
LOOSE = 0.5  # of the words that are told, since where a clause begins is a matter of taste


def found(draft: Draft, read: Segmentation) -> list[Quote]:
    return sorted((quote for part in read.segments for quote in part.quotes), key=lambda quote: quote.start)


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda draft: f"{draft.language}: {draft.title}")
def test_every_utterance_is_found_with_its_speaker(draft: Draft) -> None:
    read = segment(draft.text, language=draft.language)
    spoken = [(draft.text[q.start : q.end], q.speaker) for q in found(draft, read) if q.mode != "reported"]
    assert spoken == [(words, speaker) for mode, speaker, words in draft.said if mode != "reported"]
    told = [(draft.text[q.start : q.end], q.speaker) for q in found(draft, read) if q.mode == "reported"]
    assert [speaker for _, speaker in told] == [speaker for mode, speaker, _ in draft.said if mode == "reported"]
    for (given, _), (_, _, words) in zip(told, [s for s in draft.said if s[0] == "reported"], strict=True):
        assert words in given
        assert len(given) * LOOSE <= len(words)


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda draft: f"{draft.language}: {draft.title}")
def test_kinds_follow_from_what_was_said(draft: Draft) -> None:
    read = segment(draft.text, language=draft.language)
    for part in read.segments:
        modes = {quote.mode for quote in part.quotes}
        if modes & {"direct", "partial"}:
            assert part.kind == "quote"
        elif modes:
            assert part.kind == "reported"


def test_every_language_has_drafts() -> None:
    assert {draft.language for draft in DRAFTS} == set(SUPPORTED)


@pytest.mark.parametrize(
    "draft", [d for d in DRAFTS if len(d.text) > 150], ids=lambda draft: f"{draft.language}: {draft.title}"
)
def test_the_language_is_told_by_the_text(draft: Draft) -> None:
    assert detect(draft.text) == draft.language
