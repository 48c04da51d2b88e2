"""W3C selectors: a place in a text by its words and what stands round them, and by its offsets in code points."""

from dataclasses import dataclass

CONTEXT = 32  # UTF-16 units of what stands before and after: anchors made in JavaScript refuse to search by more


@dataclass(frozen=True, slots=True)
class Selector:
    """TextQuoteSelector and TextPositionSelector of one place; either half may be missing in what others write."""

    exact: str | None
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None


def describe(text: str, start: int, end: int) -> Selector:
    """The place `text[start:end]`."""
    before = text[max(0, start - CONTEXT) : start].encode("utf-16-le")[-2 * CONTEXT :]
    after = text[end : end + CONTEXT].encode("utf-16-le")[: 2 * CONTEXT]
    return Selector(text[start:end], _whole(before), _whole(after), start, end)


def _whole(units: bytes) -> str:
    """The text of these UTF-16 units, less the half of a character at a cut."""
    return units.decode("utf-16-le", "ignore")


def find(text: str, selector: Selector) -> tuple[int, int] | None:
    """Where the place is in `text`, which may have changed since; None where it is gone or could be any of several."""
    start, end = selector.start, selector.end
    inside = start is not None and end is not None and 0 <= start < end <= len(text)
    if selector.exact is None:
        return (start, end) if inside and start is not None and end is not None else None
    if inside and text[start:end] == selector.exact:
        return (start, end)  # type: ignore[return-value]
    return _by_words(text, selector) if selector.exact else None


def _by_words(text: str, selector: Selector) -> tuple[int, int] | None:
    """Where the words stand in the company they had; the company decides, then nothing does."""
    exact = selector.exact or ""
    places = []
    at = text.find(exact)
    while at >= 0:
        places.append(at)
        at = text.find(exact, at + 1)
    scored = sorted(((_company(text, place, selector), place) for place in places), reverse=True)
    if not scored or (len(scored) > 1 and scored[0][0] == scored[1][0]):
        return None
    return scored[0][1], scored[0][1] + len(exact)


def _company(text: str, at: int, selector: Selector) -> int:
    """How many code points before and after are the same as they were."""
    end = at + len(selector.exact or "")
    before = text[max(0, at - len(selector.prefix)) : at]
    return _alike(before[::-1], selector.prefix[::-1]) + _alike(text[end : end + len(selector.suffix)], selector.suffix)


def _alike(one: str, other: str) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
