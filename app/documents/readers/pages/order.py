"""The reading order of a page: bands from top to bottom, and within a band its columns from left to right."""

from dataclasses import dataclass

from app.documents.readers.pages.line import Column, Line

NARROWEST_GUTTER = 0.8  # of the size of the letters
Gap = tuple[float, float]


@dataclass(slots=True)
class Band:
    """Lines side by side, and the stretches of the page's width where none of them is."""

    lines: list[Line]
    gaps: list[Gap]


def columns(lines: list[Line]) -> list[Column]:
    """The lines of a page in the order in which they are read."""
    if not lines:
        return []
    sizes = sorted(line.size for line in lines)
    narrowest = NARROWEST_GUTTER * sizes[len(sizes) // 2]
    return [Column(joined(column)) for column in _split(lines, narrowest) if column]


def _split(lines: list[Line], narrowest: float) -> list[list[Line]]:
    """Cuts at gutters for as long as there are some."""
    found: list[list[Line]] = []
    for group, gutter in _groups(_bands(lines, narrowest), narrowest):
        if gutter is None:
            found.append(group)
            continue
        middle = (gutter[0] + gutter[1]) / 2
        for side in ([line for line in group if line.right <= middle], [line for line in group if line.right > middle]):
            found += _split(side, narrowest)
    return found


def _bands(lines: list[Line], narrowest: float) -> list[Band]:
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    bands: list[list[Line]] = []
    lowest = float("inf")
    for line in sorted(lines, key=lambda line: -line.base):
        if bands and line.base + 0.4 * line.size > lowest:
            bands[-1].append(line)
        else:
            bands.append([line])
        lowest = min(line.base for line in bands[-1])
    return [Band(band, _gaps(band, left, right, narrowest)) for band in bands]


def _gaps(lines: list[Line], left: float, right: float, narrowest: float) -> list[Gap]:
    gaps, at = [], left
    for line in sorted(lines, key=lambda line: line.left):
        if line.left - at >= narrowest:
            gaps.append((at, line.left))
        at = max(at, line.right)
    return [*gaps, (at, right)] if right - at >= narrowest else gaps


def _groups(bands: list[Band], narrowest: float) -> list[tuple[list[Line], Gap | None]]:
    """Neighbouring bands that one gutter runs through, with it; and those through which none runs."""
    groups: list[Band] = []
    gutters: list[Gap] = []  # of the newest group
    for band in bands:
        own = _gutters(band.lines, band.gaps)
        shared = _shared(groups[-1].gaps, band.gaps, narrowest) if groups else []
        kept = [gap for gap in shared if _is_within(gap, [*gutters, *own])]
        loses = not gutters and len(kept) < len(own)  # a title over several columns, and the first row of them
        if groups and not loses and (kept or not (gutters or own)):
            groups[-1].lines += band.lines
            groups[-1].gaps, gutters = shared, kept
        else:
            groups.append(Band(list(band.lines), band.gaps))
            gutters = own
    return _without_accidents([(group.lines, _widest(_gutters(group.lines, group.gaps))) for group in groups])


def _without_accidents(groups: list[tuple[list[Line], Gap | None]]) -> list[tuple[list[Line], Gap | None]]:
    """Groups without a gutter that follow each other are one column."""
    merged: list[tuple[list[Line], Gap | None]] = []
    for lines, gutter in groups:
        if merged and gutter is None and merged[-1][1] is None:
            merged[-1] = ([*merged[-1][0], *lines], None)
        else:
            merged.append((lines, gutter))
    return merged


def _shared(some: list[Gap], others: list[Gap], narrowest: float) -> list[Gap]:
    pairs = ((max(a[0], b[0]), min(a[1], b[1])) for a in some for b in others)
    return [(start, end) for start, end in pairs if end - start >= narrowest]


def _gutters(lines: list[Line], gaps: list[Gap]) -> list[Gap]:
    """The gaps that have lines on both their sides."""
    first, last = min(line.right for line in lines), max(line.left for line in lines)
    return [(start, end) for start, end in gaps if first <= start + 0.1 and last >= end - 0.1]


def _widest(gaps: list[Gap]) -> Gap | None:
    return max(gaps, key=lambda gap: gap[1] - gap[0], default=None)


def _is_within(gap: Gap, others: list[Gap]) -> bool:
    return any(start - 0.1 <= gap[0] and gap[1] <= end + 0.1 for start, end in others)


def joined(lines: list[Line]) -> list[Line]:
    """What stands on one baseline of a column as one line; the highest first."""
    whole: list[Line] = []
    for line in sorted(lines, key=lambda line: (-line.base, line.left)):
        above = whole[-1] if whole else None
        if above and abs(above.base - line.base) < 0.35 * max(above.size, line.size):
            whole[-1] = _side_by_side(above, line)
        else:
            whole.append(line)
    return whole


def _side_by_side(one: Line, other: Line) -> Line:
    first, second = (one, other) if one.left <= other.left else (other, one)
    large = first if len(first.text) >= len(second.text) else second
    space = " " if second.left - first.right > 0.12 * large.size else ""
    text = f"{first.text}{space}{second.text}"
    return Line(text, first.left, max(first.right, second.right), large.base, large.size, first.bold and second.bold)
