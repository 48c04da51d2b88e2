"""The languages a draft may be written in, and how one is recognised."""

import re
from collections import Counter
from functools import cache
from importlib import import_module

SUPPORTED: tuple[str, ...] = ("sv", "en", "nb", "da", "fi", "de", "fr", "es")

READ_AS = {"nn": "nb", "no": "nb"}

# Frequent words, with the languages they speak for; the more languages share a word, the less it says.
FREQUENT = {
    "sv": "hej nej ja inga finns "
    "och att det som en på är av för inte med den till har de ett om jag var men sig från vi så kan säger han "
    "hon ska när också efter eller där enligt här blir vara mycket något mig dig är nu ut upp vad man hade "
    "skulle",
    "en": "hello hi don’t can’t "
    "the of and to in is that was for it with as on are be at by this have from not but they he she his said "
    "you an had has were which their there would what been its who we one all out up can will more so no",
    "nb": "hei nei ja ingen "
    "og i det er på som en til av for ikke med at jeg den har de et var om men sier han hun fra vi seg så kan "
    "etter også noe blir være meg deg hva når mye nå ut opp hvor hadde ble eller ikkje eg dei ein eit frå "
    "seier ho kva noko me "
    "blitt noen uke gjerne prosent penger barn måte krever gjennom mellom opplyser uttaler henne bedt jobb ordfører",
    "da": "hej nej ja ingen "
    "og i det er på som en til af for ikke med at jeg den har de et var om men siger han hun fra vi sig så "
    "kan efter også noget bliver være mig dig hvad når meget nu ud op hvor havde blev eller der ifølge "
    "blevet nogle nogen uge gerne procent penge børn måde kræver gennem mellem oplyser udtaler hende bedt job "
    "borgmester",
    "fi": "hei kyllä emme "
    "ja on ei se että oli hän mutta ovat kun myös sanoo niin kuin ole joka mukaan tai jo voi sitä minä me "
    "olla vain hänen jos nyt sen tämä mitä mikä kanssa vielä ollut eivät olen ne he joita",
    "de": "hallo nein ja keine "
    "der die und in den das ist von zu mit sich nicht auf ein eine dem des im für auch es sagte er sie wir "
    "ich aus bei hat habe war als wie an dass nach oder aber so noch nur wird sind einen einer zum zur vor",
    "fr": "bonjour non oui "
    "le la les de des et un une est que qui dans pour pas sur au du par il elle ne se ce nous je avec plus "
    "sont été en à ont mais on aux cette son sa ses vous être c’est d’un selon dit très",
    "es": "hola sí "
    "el la los las de y que en un una es por con no para su se del al lo como más pero dijo ha fue este yo "
    "nos le a sus o ya muy sin sobre también me hay está son hasta desde todo según",
}
# Letters that tell; they settle what a line with few frequent words leaves open.
LETTERS = {
    "sv": "ä ö å ck sj ning",
    "en": "th wh ing ow",
    "nb": "ø æ å sjon øy ei kj gj",
    "da": "ø æ å øj ej tion ede",
    "fi": "ä ö ää yy uu ii aa kk ss",
    "de": "ß ü ä ö sch ei ung",
    "fr": "é è ê ç à eau oi ou ez",
    "es": "ó í ñ ¿ ¡ á é ción ue",
}
# Letters that a language has in names from elsewhere alone.
FOREIGN = {
    "sv": "øæß", "en": "äöåøæßñ", "nb": "äöß", "da": "äöß", "fi": "øæß", "de": "åøæñ", "fr": "äöåøæßñíóú¿¡",
    "es": "äöåøæßèêàâçîôû",
}  # fmt: skip
FOREIGN_WEIGHT = 2.0
LETTER_WEIGHT = 0.3  # of a word's
SHARED = Counter(group for groups in LETTERS.values() for group in groups.split())
WEIGHTS: dict[str, tuple[tuple[str, float], ...]] = {}
WORD = re.compile(r"[^\W\d_]+(?:’[^\W\d_]+)?")
IN_MARKS = re.compile('[“”„»«"][^“”„»«"\n]*[“”„»«"]')
# Between spoken words and whoever spoke, on either side: `, sa Anna`, `Anna sa:`.
BESIDE_SPEECH = re.compile(r"(?:(?<=[,!?”\"»“’—–-] )|(?<=[—–]))[^\W\d_]{2,}(?= [^\W\d_])|\b[^\W\d_]{2,}(?=:)")
CUE_WEIGHT = 4.0
SHORT = 400  # characters; in longer texts frequent words say enough
SAMPLE = 20_000  # characters


def known(code: str) -> str | None:
    """The supported language that a code means: `nn` is read as `nb`, `sv-FI` as `sv`; None where there is none."""
    base = code.replace("_", "-").partition("-")[0].lower()
    base = READ_AS.get(base, base)
    return base if base in SUPPORTED else None


def detect(text: str) -> str:
    """The language whose frequent words `text` holds most of, those outside marks counting twice; English when none."""
    sample = text[:SAMPLE].lower()
    read, quoted = _scores(IN_MARKS.sub(" ", sample)), _scores(sample)
    told = _short(text) if len(text) < SHORT else dict.fromkeys(SUPPORTED, 0.0)
    best = max(SUPPORTED, key=lambda language: read[language] + quoted[language] + told[language])
    return best if quoted[best] or told[best] > 0 else "en"


def _short(text: str) -> dict[str, float]:
    """What letters say that are foreign, and words between speech and a speaker: few languages say `Hej, sa Anna`."""
    found = dict.fromkeys(SUPPORTED, 0.0)
    for language, letters in FOREIGN.items():
        found[language] -= FOREIGN_WEIGHT * sum(text.lower().count(letter) for letter in letters)
    for word in BESIDE_SPEECH.findall(text):
        holders = [language for language in SUPPORTED if word.lower() in _verbs(language)]
        for language in holders:
            found[language] += CUE_WEIGHT / len(holders)
    return found


@cache
def _verbs(language: str) -> frozenset[str]:
    cues = import_module(f"app.text.languages.{language}").LEXICON.cues
    return frozenset(cues.say.present | cues.say.past | cues.gesture.present | cues.gesture.past)


def _scores(text: str) -> dict[str, float]:
    weights = _weights()
    score = {language: _letters(text, language) for language in SUPPORTED}
    for word in WORD.findall(text):
        for language, weight in weights.get(word, ()):
            score[language] += weight
    return score


def _letters(text: str, language: str) -> float:
    return LETTER_WEIGHT * sum(text.count(group) / SHARED[group] for group in LETTERS[language].split())


def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """Each frequent word's languages, every one with its share of the word."""
    if not WEIGHTS:
        holders: dict[str, list[str]] = {}
        for language, words in FREQUENT.items():
            for word in set(words.split()):
                holders.setdefault(word, []).append(language)
        WEIGHTS.update({word: tuple((h, 1 / len(hs)) for h in hs) for word, hs in holders.items()})
    return WEIGHTS
