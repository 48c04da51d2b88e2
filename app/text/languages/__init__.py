"""The languages a draft may be written in: what each is called here, and how one is recognised."""

import re

SUPPORTED: tuple[str, ...] = ("sv", "en", "nb", "da", "fi", "de", "fr", "es")

# Frequent words, with the languages they speak for; the more languages share a word, the less it says.
FREQUENT = {
    "sv": "och att det som en på är av för inte med den till har de ett om jag var men sig från vi så kan säger "
    "han hon ska",
    "en": "the of and to in is that was for it with as on are be at by this have from not but they he she his "
    "said you an",
    "nb": "og i det er på som en til av for ikke med at jeg den har de et var om men sier han hun fra vi seg så "
    "kan etter",
    "da": "og i det er på som en til af for ikke med at jeg den har de et var om men siger han hun fra vi sig "
    "så kan efter",
    "fi": "ja on ei se että oli hän mutta ovat kun myös sanoo niin kuin ole joka mukaan tai jo voi sitä minä me "
    "olla vain",
    "de": "der die und in den das ist von zu mit sich nicht auf ein eine dem des im für auch es sagte er sie "
    "wir ich aus bei",
    "fr": "le la les de des et un une est que qui dans pour pas sur au du par il elle ne se ce nous je avec "
    "plus sont été",
    "es": "el la los las de y que en un una es por con no para su se del al lo como más pero dijo ha fue este "
    "yo nos le",
}
WEIGHTS: dict[str, tuple[tuple[str, float], ...]] = {}
WORD = re.compile(r"[^\W\d_]+")
SAMPLE = 20_000


def detect(text: str) -> str:
    """The language whose frequent words `text` holds most of; English when none."""
    weights = _weights()
    score = dict.fromkeys(SUPPORTED, 0.0)
    for word in WORD.findall(text[:SAMPLE].lower()):
        for language, weight in weights.get(word, ()):
            score[language] += weight
    best = max(score, key=lambda language: score[language])
    return best if score[best] else "en"


def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    if not WEIGHTS:
        holders: dict[str, list[str]] = {}
        for language, words in FREQUENT.items():
            for word in words.split():
                holders.setdefault(word, []).append(language)
        WEIGHTS.update({word: tuple((h, 1 / len(hs)) for h in hs) for word, hs in holders.items()})
    return WEIGHTS
