"""The response document as a tagged PDF (PDF/UA-1), set by typst from templates/letter.typ.

The fonts come with the program: two for the look, and Noto's for emoji, Chinese, Arabic and other writing that those
lack. The system's own are asked only for what is in none of them, and what no font has is shown as ☐ and counted in the
document. Nothing is downloaded, and no file but the template and fonts is read.
"""

import json
import re
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Literal

import fontpkg_source_sans_3
import fontpkg_source_serif_4
import manimgx_fonts
import manimgx_fonts_cjk
import typst

from app.documents.letter import Letter, is_short, letter
from app.documents.response import ResponseDocument
from app.documents.rewrite import rewrite
from app.documents.writers.templating import TEMPLATES
from app.text.space import GRAPHEME

OWN = [str(package.ROOT / "files") for package in (fontpkg_source_sans_3, fontpkg_source_serif_4)]
NOTO = [str(Path(package.__path__[0])) for package in (manimgx_fonts, manimgx_fonts_cjk)]
Fonts = Literal["own", "all of ours", "also the system's"]  # each holds the ones before it, and takes longer
UNSHOWN = re.compile(r'PDF/UA-1 error: the text [^`\n]*`"((?:\\.|[^"\\])+)"`')
RUST_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
CONTROL_ESCAPES = {"0": "\0", "t": "\t", "n": "\n", "r": "\r"}
UNSETTABLE = str.maketrans({"\t": " ", "\ufeff": "\N{WORD JOINER}"})  # no font has them, and nothing of them shows
KEYCAP = "\N{COMBINING ENCLOSING KEYCAP}"  # makes an emoji of the digit before it
SUBSTITUTE = "\N{BALLOT BOX}"
PLAIN = re.compile("[ -~\xa0-\xac\xae-\xff–—‘’“”…·\N{BALLOT BOX}]*")  # what our own fonts surely show
MOST_ROUNDS = 5


def write(document: ResponseDocument) -> bytes:
    """A PDF 1.7 file, PDF/UA-1, with title and language set, no author and no date but the one in the text."""
    return set_letter(letter(document), document.written_at)


def set_letter(page: Letter, _written_at: datetime) -> bytes:
    """The same of any letter, which holds nothing but what every format can show."""
    page = rewrite(page, lambda text: text.translate(UNSETTABLE))
    for fonts in ("own", "all of ours"):
        try:
            return _set(page, fonts)
        except typst.TypstError as problem:
            if not _unshown(problem):
                raise
    return _set_with_substitutes(page)


def _set_with_substitutes(page: Letter) -> bytes:
    shown, count = page, 0
    for _ in range(MOST_ROUNDS):
        try:
            return _set(_noted(shown, count), "also the system's")
        except typst.TypstError as problem:
            if not (missing := _unshown(problem)):
                raise
        shown, more = _without(missing, shown)
        count += more
    shown, more = _substituted(shown, lambda _: True)
    return _set(_noted(shown, count + more), "own")


def _set(page: Letter, fonts: Fonts) -> bytes:
    pdf = typst.compile(
        str(TEMPLATES / "letter.typ"),
        root=str(TEMPLATES),
        format="pdf",
        pdf_standards="ua-1",
        font_paths=_fonts(fonts),
        sys_inputs={"letter": json.dumps(_data(page))},
    )
    assert isinstance(pdf, bytes)
    return pdf


@cache
def _fonts(wanted: Fonts) -> typst.Fonts:
    """Found once: looking through a system's fonts takes longer than setting a letter."""
    folders = OWN if wanted == "own" else OWN + NOTO
    return typst.Fonts(include_system_fonts=wanted == "also the system's", font_paths=folders)


def _data(page: Letter) -> dict[str, object]:
    data = asdict(page)
    for entry, values in zip(page.entries, data["entries"], strict=True):
        values["short"] = is_short(entry)
    keycaps = KEYCAP in str(data)
    return data | {"footer": page.interviewee or page.labels.subject, "keycaps": keycaps}


def _unshown(problem: typst.TypstError) -> set[str]:
    """The characters that the fonts cannot show."""
    pieces = (RUST_ESCAPE.sub(_unescaped, found) for found in UNSHOWN.findall(problem.diagnostic))
    return {character for piece in pieces for character in piece}


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else CONTROL_ESCAPES.get(found[2], found[2])


def _without(missing: set[str], page: Letter) -> tuple[Letter, int]:
    """First only what is made of several missing characters: a mark without a font takes its letter along, and the
    letter by itself is not missing. Where there is no such, whatever holds a missing character.
    """
    shown, count = _substituted(page, lambda grapheme: len(grapheme) > 1 and missing.issuperset(grapheme))
    return (shown, count) if count else _substituted(page, lambda grapheme: not missing.isdisjoint(grapheme))


def _substituted(page: Letter, gives_way: Callable[[str], bool]) -> tuple[Letter, int]:
    """Whole graphemes give way, so that one emoji of seven code points leaves one box; how many did is counted."""
    count = 0

    def substitute(found: re.Match[str]) -> str:
        nonlocal count
        if PLAIN.fullmatch(found[0]) or not gives_way(found[0]):
            return found[0]
        count += 1
        return SUBSTITUTE

    def change(text: str) -> str:
        return text if PLAIN.fullmatch(text) else GRAPHEME.sub(substitute, text)

    written = (
        "title",
        "interviewee",
        "facts",
        "greeting",
        "statement",
        "entries",
        "signature",
        "unplaced",
    )  # the labels are ours, and our fonts have them
    return replace(page, **{name: rewrite(getattr(page, name), change) for name in written}), count


def _noted(page: Letter, count: int) -> Letter:
    labels = page.labels
    return replace(page, notes=(*page.notes, labels.counted(labels.without_font, count))) if count else page
