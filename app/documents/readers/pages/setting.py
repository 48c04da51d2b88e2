"""Finds the paragraphs that were set: by indents, by space, by short last lines, by another size or weight."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from app.documents.readers.pages.hyphens import HYPHENS
from app.documents.readers.pages.line import Column, Line

SPACED = 1.28  # times the usual distance of lines
INDENT = (0.55, 6.0)  # times the size of the letters, at least and at most
SAME_LEFT = 1.5  # points
OTHER_SIZE = 1.12
ENOUGH_LINES = 6  # of a column, to see its width
OFTEN = 0.15  # of what is most often
HEADING_SIZE = 1.15  # times the size of the text
LONGEST_HEADING, MOST_HEADING_LINES = 200, 4
ENDED = re.compile(r"[.!?:…][\"”“»«’')\]]*$|[”“\"»]$")
# What a line is not broken after, a word, and what a line does not begin with: "« Oui »", "Vraiment ?"
FIRST_WORD = re.compile(r"(?:[«„“‚(\[¿¡–—]\s)?\S+(?:\s[»?!:;–—]+)*")
OPENS = re.compile(r"[–—―•▪·*]\s|[–—―]\S|- ")


@dataclass(slots=True)
class Block:
    """A paragraph as it was set."""

    lines: list[Line]
    heading: bool = False


@dataclass(slots=True)
class Measures:
    """What is usual in a document: the size of the text, the distance of its lines, and how wide its columns are."""

    size: float
    leading: float
    widths: dict[int, float]
    usual_width: float

    def width_of(self, column: Column) -> float:
        """From its left side to the end of its longest line of text; headings may be longer."""
        return _width(column, self.size)

    def right_of(self, column: Column) -> float:
        """Where the lines of a column would end if they were full; a column of few lines is as wide as its like."""
        own = self.width_of(column)
        if len(column.lines) >= ENOUGH_LINES:
            return column.left + own
        like = self.widths.get(round(column.left / 4), self.usual_width)
        return column.left + max(own, like)


def blocks(columns: list[Column]) -> list[Block]:
    """The paragraphs of all the columns, in order; one that goes on in the next column or page is one."""
    if not columns:
        return []
    usual, found = measured(columns), list[Block]()
    last: tuple[Line, Column] | None = None
    for column in columns:
        left, right = column.left, usual.right_of(column)
        for index, line in enumerate(column.lines):
            above = column.lines[index - 1] if index else None
            if last is None or _begins(line, last, above, (left, right), usual):
                found.append(Block([]))
            found[-1].lines.append(line)
            last = line, column
    for block in found:
        block.heading = _is_heading(block, usual)
    return list(_with_whole_headings(found))


def measured(columns: list[Column]) -> Measures:
    """Counts, letter by letter, what is usual."""
    sizes, distances = Counter[float](), Counter[float]()
    for column in columns:
        for line in column.lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
        for above, line in zip(column.lines, column.lines[1:], strict=False):
            if abs(above.size - line.size) < 0.5:
                distances[round((above.base - line.base) * 2) / 2] += len(line.text)
    size = sizes.most_common(1)[0][0]
    near = {distance: count for distance, count in distances.items() if 0.9 * size < distance < 2.2 * size}
    common = [distance for distance, count in near.items() if count > OFTEN * max(near.values())]
    widths = dict[int, float]()
    for column in columns:
        if len(column.lines) >= ENOUGH_LINES:
            place = round(column.left / 4)
            widths[place] = max(widths.get(place, 0), _width(column, size))
    usual_width = max(widths.values(), default=max(_width(column, size) for column in columns))
    return Measures(size, min(common, default=1.2 * size), widths, usual_width)


def _width(column: Column, size: float) -> float:
    ends = [line.right for line in column.lines if line.size < OTHER_SIZE * size]
    return max(ends, default=column.right) - column.left


def _begins(
    line: Line, last: tuple[Line, Column], above: Line | None, sides: tuple[float, float], usual: Measures
) -> bool:
    """Whether a line is the first of a paragraph."""
    before, before_in = last
    if max(line.size, before.size) > OTHER_SIZE * min(line.size, before.size) or line.bold != before.bold:
        return True
    if above and above.base - line.base > SPACED * max(usual.leading, 1.02 * line.size):
        return True
    left, right = sides
    end = right if above else usual.right_of(before_in)
    if ENDED.search(before.text) and OPENS.match(line.text):
        return True
    if _is_indented(line, left) and not _is_inset(line, above, left):
        return True
    return _could_have_held(before, line, end)


def _is_indented(line: Line, left: float) -> bool:
    return INDENT[0] * line.size < line.left - left < INDENT[1] * line.size


def _is_inset(line: Line, above: Line | None, left: float) -> bool:
    """Whether the line goes on in a block that is indented as a whole."""
    if above is None or abs(above.left - line.left) > SAME_LEFT:
        return False
    return _is_indented(above, left) and not ENDED.search(above.text)


def _could_have_held(before: Line, line: Line, right: float) -> bool:
    """Whether the first word of a line would have found room at the end of the line before it."""
    word = FIRST_WORD.match(line.text)
    if not word or before.text[-1:] in HYPHENS:
        return False
    letter = (line.right - line.left) / max(1, len(line.text))
    return right - before.right > letter * (len(word[0]) + 1) + 0.6 * line.size


def _is_heading(block: Block, usual: Measures) -> bool:
    """Whether it is set larger than the text, or in bold by itself."""
    text = sum(len(line.text) for line in block.lines)
    if text > LONGEST_HEADING or len(block.lines) > MOST_HEADING_LINES:
        return False
    size = median(line.size for line in block.lines)
    return size > HEADING_SIZE * usual.size or (all(line.bold for line in block.lines) and size >= 0.95 * usual.size)


def _with_whole_headings(found: list[Block]) -> Iterator[Block]:
    """A heading of several lines is one: its lines are as short as they like."""
    waiting: Block | None = None
    for block in found:
        if waiting and block.heading and _goes_on(waiting, block):
            waiting.lines += block.lines
            continue
        if waiting:
            yield waiting
        waiting = block
    if waiting:
        yield waiting


def _goes_on(heading: Block, block: Block) -> bool:
    above, line = heading.lines[-1], block.lines[0]
    return (
        heading.heading
        and abs(above.size - line.size) < 0.05 * line.size
        and above.bold == line.bold
        and 0 < above.base - line.base < 1.45 * line.size
        and not ENDED.search(above.text)
    )
