"""The letters of a PDF's pages as lines. Only this file knows the library."""

import ctypes
from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw

from app.documents.readers.pages.hyphens import HYPHENS
from app.documents.readers.pages.line import Line, Page

BREAKS = frozenset("\r\n")  # where the library thinks that a line ends; we look for ourselves
SPACES = frozenset(" \t\u00a0\u2002\u2003\u2009\u200a\u202f\0")
SAME_BASE = 0.3  # times the size: a raised figure stands on the line
WIDEST_GAP, WIDEST_SPACE = 1.0, 3.5  # times the size, without and with a space in the text
WORD_GAP, HYPHEN_GAP = 0.17, 0.6
BOLD = 600  # of a font's weight
MOST_LETTERS = 2_000_000  # in all; a draft has a hundredth of that
LARGE_PICTURE = 0.4  # of the page's area


@dataclass(slots=True)
class Letter:
    """One letter: what it is, where it stands, how large it is."""

    sign: str
    left: float
    right: float
    base: float
    size: float


class Letters:
    """Reads pages, letter by letter, into lines."""

    def __init__(self) -> None:
        self._box, self._x, self._y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        self.count = 0

    def page(self, page: pdfium.PdfPage) -> Page:
        """The lines of a page, in no order."""
        text = page.get_textpage()
        lines: list[Line] = []
        row: list[Letter] = []
        space, first = "", 0
        for index in range(text.count_chars()):
            letter = self._letter(text, index)
            if letter.sign in BREAKS:
                continue
            if letter.sign in SPACES:
                space = space or (" " if raw.FPDFText_IsGenerated(text, index) else "  ")
                continue
            if row and not _follows(letter, row[-1], space):
                lines.append(self._line(text, first, row))
                row = []
            if not row:
                first = index
            elif _is_apart(letter, row[-1], space):
                row.append(Letter(" ", row[-1].right, letter.left, letter.base, letter.size))
            row.append(letter)
            space = ""
        if row:
            lines.append(self._line(text, first, row))
        self.count += sum(len(line.text) for line in lines)
        text.close()
        return Page(page.get_height(), lines, not lines and _has_large_picture(page))

    def _letter(self, text: pdfium.PdfTextPage, index: int) -> Letter:
        raw.FPDFText_GetLooseCharBox(text, index, self._box)
        raw.FPDFText_GetCharOrigin(text, index, self._x, self._y)
        box, code = self._box, raw.FPDFText_GetUnicode(text, index)
        sign = chr(code) if code < 0xD800 or 0xDFFF < code < 0x110000 else "\N{REPLACEMENT CHARACTER}"
        return Letter(sign, box.left, box.right, self._y.value, max(1.0, box.top - box.bottom))

    def _line(self, text: pdfium.PdfTextPage, first: int, row: list[Letter]) -> Line:
        sizes = sorted(letter.size for letter in row)
        size = raw.FPDFText_GetFontSize(text, first) or sizes[len(sizes) // 2]
        if not 0.5 < sizes[len(sizes) // 2] / size < 2:  # a font scaled by its page
            size = sizes[len(sizes) // 2] / 1.2
        words = "".join(letter.sign for letter in row)
        return Line(words, row[0].left, row[-1].right, row[0].base, size, self._is_bold(text, first))

    def _is_bold(self, text: pdfium.PdfTextPage, index: int) -> bool:
        if raw.FPDFText_GetFontWeight(text, index) >= BOLD:
            return True
        name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
        raw.FPDFText_GetFontInfo(text, index, name, len(name), flags)
        return any(word in name.value.lower() for word in (b"bold", b"black", b"heavy"))


def _follows(letter: Letter, before: Letter, space: str) -> bool:
    """Whether a letter goes on in the line of the one before it."""
    size = max(letter.size, before.size)
    gap = letter.left - before.right
    widest = WIDEST_SPACE if space == "  " else WIDEST_GAP
    return abs(letter.base - before.base) < SAME_BASE * size and -0.8 * size < gap < widest * size


def _is_apart(letter: Letter, before: Letter, space: str) -> bool:
    """Whether a space is between them. A hyphen at the end of a stretched line stands away from its word."""
    gap, size = letter.left - before.right, max(letter.size, before.size)
    if letter.sign in HYPHENS and space != "  " and gap < HYPHEN_GAP * size:
        return False
    return bool(space) or gap > WORD_GAP * size


def _has_large_picture(page: pdfium.PdfPage) -> bool:
    width, height = page.get_size()
    for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = thing.get_bounds()
        if (right - left) * (top - bottom) > LARGE_PICTURE * width * height:
            return True
    return False
