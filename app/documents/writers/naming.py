"""Names for downloads: readable in any language, and no trouble on any system."""

import re
import unicodedata

from app.documents.labels import labels_for
from app.documents.response import ResponseDocument
from app.text.space import GRAPHEME

# Windows and shells give these a meaning; the invisible ones mislead (after U+202E "gpj.exe" reads "exe.jpg").
FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
MOST_CHARACTERS = 120
MOST_BYTES = 240  # most file systems hold 255


def named(document: ResponseDocument, extension: str) -> str:
    """ "Svar – Title.docx", or "Svar.docx" where nothing of the title can be in a name.

    The leading word is always there, and so no title makes a hidden file, a path or a device like CON.
    """
    return named_as(labels_for(document.language).response, document.title, extension)


def named_as(word: str, title: str, extension: str) -> str:
    """The same of a word of ours and a title of anybody's."""
    title = _plain(title)
    stem = f"{word} – {title}" if title else word
    ending = f".{extension}"
    return _shortened(stem, len(ending)) + ending


def _plain(title: str) -> str:
    spaced = FORBIDDEN.sub(" ", unicodedata.normalize("NFC", title))
    visible = "".join(c for c in spaced if unicodedata.category(c) not in INVISIBLE)
    return " ".join(visible.split()).strip(" .")


def _shortened(stem: str, reserved: int) -> str:
    kept, characters, size = [], reserved, reserved
    for match in GRAPHEME.finditer(stem):
        characters, size = characters + len(match[0]), size + len(match[0].encode())
        if characters > MOST_CHARACTERS or size > MOST_BYTES:
            break
        kept.append(match[0])
    return "".join(kept).rstrip(" .–")
