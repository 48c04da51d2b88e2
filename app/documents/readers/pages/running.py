"""Running heads and page numbers: what stands at one place on several pages, or is a number by itself at an edge."""

import re
from collections import Counter

from app.documents.readers.pages.line import Line, Page

AT_THE_EDGE = 3  # rows from the top and from the bottom
FIGURES = re.compile(r"\d+")
NUMBER = re.compile(
    r"\W*(?:(?:sid|sida|side|s|page|p|seite|sivu|página|pág)\b\.?\s*)?\d{1,4}(?:\s*(?:/|av|of|von|de|sur)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
SAME_PLACE = 3.0  # points
FEWEST = 0.3  # of the pages: left and right pages may have heads of their own
MARGIN = 0.07  # of the height of the page
APART = 1.8  # times the size of the letters between a page number and the text

Place = tuple[int, str]


def without_running_heads(pages: list[Page]) -> list[Page]:
    """The pages with nothing on them but the text."""
    edges = [_edges(page.lines) for page in pages]
    seen = Counter(place for rows in edges for place in {_place(line) for row in rows for line in row})
    enough = max(2, round(FEWEST * len(pages)))
    repeated = {place for place, count in seen.items() if count >= enough}
    return [_without(page, rows, repeated) for page, rows in zip(pages, edges, strict=True)]


def _without(page: Page, rows: list[list[Line]], repeated: set[Place]) -> Page:
    gone = {id(line) for row in rows for line in row if _place(line) in repeated}
    for row in (rows[0], rows[-1]) if rows else ():
        is_number = len(row) == 1 and NUMBER.fullmatch(row[0].text)
        if (is_number or _is_in_the_margin(row, page)) and _is_apart(row, page.lines):
            gone |= {id(line) for line in row}
    return Page(page.height, [line for line in page.lines if id(line) not in gone], page.is_picture)


def _place(line: Line) -> Place:
    """Where it stands, roughly, and what it says whatever the number of the page is."""
    return round(line.base / SAME_PLACE), FIGURES.sub("#", line.text)


def _is_apart(row: list[Line], lines: list[Line]) -> bool:
    line, own = row[0], {id(line) for line in row}
    others = (abs(other.base - line.base) for other in lines if id(other) not in own)
    return min(others, default=0) > APART * line.size


def _is_in_the_margin(row: list[Line], page: Page) -> bool:
    """Whether it stands where programs put heads and feet, and is not larger than the text."""
    sizes = sorted(line.size for line in page.lines)
    is_small = all(line.size <= 1.05 * sizes[len(sizes) // 2] for line in row)
    return is_small and not MARGIN < row[0].base / page.height < 1 - MARGIN


def _edges(lines: list[Line]) -> list[list[Line]]:
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.base):
        if rows and abs(rows[-1][0].base - line.base) < SAME_PLACE:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows if len(rows) <= 2 * AT_THE_EDGE else [*rows[:AT_THE_EDGE], *rows[-AT_THE_EDGE:]]
