"""Finds the lines that open with who says them, as a play does: `Eva Lind: No.`, and then `EL: No.`"""

import re
from collections import Counter
from collections.abc import Sequence

from app.text.languages.first_names import is_first_name
from app.text.languages.lexicon import words

WORD = r"[^\W\d_]+(?:[’\-.][^\W\d_]+)*\.?"
STAGE = r"(?: \([^()\n]{1,40}\))?"  # `Alvarez (lacht):`
LABEL = re.compile(rf"({WORD}(?: {WORD}){{0,4}}){STAGE} ?: ?(?=[^\s\"“”„»/])")
PARTICLES = words("von van de der del di da al bin ibn el la le du av af")
TITLES = words("mr mrs ms miss dr frau herr fru herra rouva m mme mlle sr sra don doña")
REST = r"[^\W\d_]+(?:[’\-][^\W\d_]+)*"  # of a word of a name, after its first letter
OFTEN = 3  # lines that one word opens, which is then a name
FEWEST_LINES = 2  # that open with initials or a surname, where no line opens with a full name
ENDS = re.compile(r"[.!?…][)\]]*$")
LONGEST_INITIALS = 3
LONGEST_LABEL = 80  # characters


def dialogue(paragraphs: Sequence[str]) -> dict[int, tuple[int, int]]:
    """The paragraphs that somebody named in full says: where the label before the colon ends, where the words begin."""
    found = {
        i: m
        for i, text in enumerate(paragraphs)
        if ":" in text[:LONGEST_LABEL] and (m := LABEL.match(text)) and _is_name(m[1])
    }
    labels = {i: match[1] for i, match in found.items()}
    full = _full_names(paragraphs, labels)
    if not full:
        return {}
    once = len([label for label in labels.values() if label in full]) == 1
    known = full | {word for label in full for word in label.split()} | {_initials(label) for label in full}
    return {
        i: (len(label), found[i].end())
        for i, label in labels.items()
        if (label in known or _bare(label) in known or _is_full_name(label))
        and not (i == 0 and (once or not _says(paragraphs[i])))
    }


def _full_names(paragraphs: Sequence[str], labels: dict[int, str]) -> set[str]:
    """The full names of those who speak: as they open a line, or as initials or a surname open two or more."""
    full = {label for i, label in labels.items() if _is_full_name(label) and _says(paragraphs[i])}
    lines = {i for i, label in labels.items() if label in full}
    full |= {labels[i] for i in labels if _is_like_a_name(labels[i]) and lines & {i - 1, i + 1}}
    often = Counter(label for i, label in labels.items() if _may_be_surname(label) and _says(paragraphs[i]))
    full |= {label for label, times in often.items() if times >= OFTEN}
    return full | _named_elsewhere(paragraphs, list(labels.values()))


def _named_elsewhere(paragraphs: Sequence[str], labels: list[str]) -> set[str]:
    """The full names in running text whose initials or surname open two lines or more."""
    initials = [_bare(label) for label in labels if _is_initials(label)]
    surnames = {_bare(label) for label in labels if _may_be_surname(_bare(label))}
    wanted = [rf"{WORD} {re.escape(surname)}" for surname in surnames]
    if len(initials) >= FEWEST_LINES:
        wanted += {" ".join(rf"{letter}{REST}" for letter in one) for one in initials}
    if not wanted:
        return set()
    full_name = re.compile(rf"\b(?=({'|'.join(wanted)})\b)")
    return {name for text in paragraphs for name in full_name.findall(text) if _is_full_name(name)}


def _may_be_surname(label: str) -> bool:
    return " " not in label and not label.isupper()


def _is_name(label: str) -> bool:
    return all(word[0].isupper() or word in PARTICLES for word in label.split()) and label[0].isupper()


def _is_full_name(label: str) -> bool:
    first, *rest = label.split()
    return bool(rest) and rest[-1][0].isupper() and is_first_name(first)


def _is_like_a_name(label: str) -> bool:
    """Two words, as a name has whose first name no list holds."""
    return len(label.split()) == 2 and not label.isupper()


def _is_initials(label: str) -> bool:
    return label.isupper() and 1 < len(_bare(label)) <= LONGEST_INITIALS


def _bare(label: str) -> str:
    """`M. L.` as `ML`, `Mr Pratt` as `Pratt`, and any other label as it is."""
    if label.isupper():
        return label.replace(".", "").replace(" ", "")
    title, _, rest = label.partition(" ")
    return rest if rest and title.lower().rstrip(".") in TITLES else label


def _says(text: str) -> bool:
    """Whether a line ends as a sentence does, and not as a headline: `Eva Lind: No to new buses`."""
    return bool(ENDS.search(text[-4:]))


def _initials(label: str) -> str:
    initials = "".join(word[0] for word in label.split() if word not in PARTICLES)
    return initials[:LONGEST_INITIALS]
