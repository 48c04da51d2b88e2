"""The endings a name takes in each language, and how what stands for it takes the same: Janssons → x:s."""

from collections.abc import Iterator

from app.text.languages import finnish

APOSTROPHES = "'’"
# Everywhere: a genitive with or without an apostrophe. A text in one language quotes others.
SHARED = ("'s", "’s", ":s", "s", "'", "’")
OWN = {
    "sv": ("arna", "arnas", "are"),
    "nb": ("ene", "enes"),
    "da": ("erne", "ernes"),
    "en": ("es", "s'", "s’", "es'", "es’"),
    "de": ("ens", "sche", "schen", "scher", "sches", "schem"),
    "fi": (),
    "fr": (),
    "es": ("es",),
}
FINNISH = (
    *("n", "a", "ä", "ta", "tä", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "na", "nä", "ksi"),
    *("tta", "ttä", "t", "an", "en", "in", "on", "un", "yn", "än", "ön", "seen", "ja", "jä", "ia", "iä", "ten"),
    *("ien", "jen", "iden", "ille", "illa", "illä", "ilta", "iltä", "issa", "issä", "ista", "istä", "ihin"),
)
CLITICS = ("kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä")
COMPOUNDING = frozenset(("sv", "nb", "da", "de", "fi"))
HISSING = ("s", "x", "z", "ß")


def endings(language: str) -> tuple[str, ...]:
    """Every ending a name may take in a text of this language, the longest first."""
    own = OWN.get(language, ())
    return tuple(sorted({*SHARED, *own}, key=len, reverse=True))


def finnish_stems(word: str) -> Iterator[str]:
    """What the endings of a Finnish name are put on: Virtanen itself, Virtase-lle, Virtas-ta."""
    yield word
    yield from dict.fromkeys(finnish.stems(word))
    if word.endswith("nen"):
        yield word[:-3] + "s"


def inflected(label: str, ending: str, language: str) -> str:
    """`label` with what `ending` says, as the language writes it after a letter, a number or a word."""
    if not ending:
        return label
    if language == "fi":
        return f"{label}:{ending.lstrip(':' + APOSTROPHES).lower()}"
    if not ending.lstrip(":" + APOSTROPHES).lower().startswith("s") and ending not in APOSTROPHES:
        return label  # a plural or the like, which a letter does not take
    return label + _genitive(label, ending, language)


def _genitive(label: str, ending: str, language: str) -> str:
    hisses = label.lower().endswith(HISSING)
    match language:
        case "sv":
            return ":s" if _is_letter_or_number(label) else "" if hisses else "s"
        case "da":
            return "'s" if _is_letter_or_number(label) else "'" if hisses else "s"
        case "nb" | "de":
            return "’" if hisses else "s"
        case "en":
            return (ending[0] if ending[0] in APOSTROPHES else "’") + "s" if set(ending) & set(APOSTROPHES) else ""
    return ""  # French and Spanish say whose it is before the name


def _is_letter_or_number(label: str) -> bool:
    """Whether the last word of a label is no word: x, x1, Person A."""
    last = label.rsplit(maxsplit=1)[-1] if label.split() else ""
    return len(last) < 2 or last.isupper() or any(character.isdigit() for character in last)
