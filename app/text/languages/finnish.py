"""Forms Finnish names in the cases that stand beside speech: Rantalan is found as Rantala, Virtasen as Virtanen."""

from collections.abc import Iterator

# Consonants that weaken before a closed syllable: Aalto → Aallon, Hukka → Hukan, Pelto → Pellon.
WEAKER = (
    ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("mp", "mm"),
    ("lk", "l"), ("rk", "r"), ("p", "v"), ("t", "d"), ("k", ""),
)  # fmt: skip
VOWELS = "aeiouyäö"


def forms(name: str) -> Iterator[str]:
    """The genitive of `name` and the cases made like it."""
    for stem in stems(name):
        for ending in ("n", "lla", "llä", "lle", "lta", "ltä", "ssa", "ssä", "sta", "stä"):
            yield stem + ending
    yield from (name + ending for ending in ("a", "ä", "ta", "tä", "in", "n"))


def stems(name: str) -> Iterator[str]:
    """What the endings of `name` are put on, besides the name itself."""
    if name.endswith("nen"):
        yield name[:-3] + "se"
    elif name.endswith("s"):
        yield from (name[:-1] + "kse", name[:-1] + name[-2], name[:-2] + name[-2] * 2, name + "i")
    elif name[-1:] in VOWELS:
        yield from _vowel_stems(name)
    else:
        yield name + "i"


def _vowel_stems(name: str) -> Iterator[str]:
    yield name
    if name.endswith("e"):
        yield name + "e"
    if name.endswith("i"):
        yield name[:-1] + "e"
    weak = _weakened(name)
    if weak:
        yield weak
        if weak.endswith("i"):
            yield weak[:-1] + "e"


def _weakened(name: str) -> str | None:
    for strong, weak in WEAKER:
        if name[:-1].endswith(strong) and len(name) > len(strong) + 1:
            return name[: -1 - len(strong)] + weak + name[-1]
    return None
