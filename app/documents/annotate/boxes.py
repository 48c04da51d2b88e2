"""Text boxes of a Word part: their text is there twice, for newer programs and for older ones, and changes in both."""

import copy
from collections.abc import Iterator

from lxml import etree

from app.documents.markup import Element
from app.documents.ooxml.names import ALTERNATIVES, CHOICE, FALLBACK, w
from app.documents.ooxml.walk import Words

BOX = w("txbxContent")
NUMBERED = tuple(w(name) for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"))


class Boxes:
    """The boxes of one file that get changes. `numbers` are for the copies of these."""

    def __init__(self, numbers: Iterator[int]) -> None:
        self._numbers = numbers
        self._seconds: dict[Element, Element | None] = {}

    def may_change(self, paragraph: Words) -> bool:
        """Whether the box of this paragraph says the same in both places, and is in no other box."""
        box, *others = paragraph.elements[0].iterancestors(BOX)
        if box not in self._seconds:
            second = second_of(box)
            if others or (second is not None and _content(second) != _content(box)):
                return False
            self._seconds[box] = second
        return True

    def repeat(self) -> None:
        """Write the second text of every box anew, now that its first one has changed."""
        for box, second in self._seconds.items():
            if second is not None:
                self._copy(box, second)

    def _copy(self, box: Element, second: Element) -> None:
        taken = {mark.get(w("id")) for mark in second.iter(*NUMBERED)}
        second[:] = [copy.deepcopy(child) for child in box]
        for mark in second.iter(*NUMBERED):
            if mark.get(w("id")) not in taken:
                mark.set(w("id"), str(next(self._numbers)))


def second_of(box: Element) -> Element | None:
    """The same box as older programs are shown it; None where there is none."""
    alternatives = next(box.iterancestors(ALTERNATIVES), None)
    if alternatives is None:
        return None
    first, second = (list(alternatives.iterfind(f"{side}//{BOX}")) for side in (CHOICE, FALLBACK))
    return second[first.index(box)] if box in first and len(first) == len(second) else None


def _content(box: Element) -> bytes:
    return bytes(etree.tostring(box, method="c14n", with_tail=False))
