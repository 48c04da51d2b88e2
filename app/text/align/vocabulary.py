"""Numbers the words of two texts, so that comparing them is comparing numbers, and weighs them by what they tell."""

from math import log

from app.text.words import is_number, is_saying, is_small, normal, opening, stem

# A figure tells less than a word: it is what a correction changes. A name tells more: it tells look-alikes apart.
FIGURE, NAME, SMALL = 0.8, 1.2, 0.5
LEAST = 0.3
FEW = 20  # in a short text every word would seem rare


class Vocabulary(dict[str, int]):
    """Written word → number of its normal form. `stems` and `openings` hold, by that number, the numbers of those."""

    def __init__(self) -> None:
        self.normals: list[str] = []
        self.stems: list[int] = []
        self.openings: list[int] = []
        self._by_normal: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        self._openings: dict[str, int] = {}

    def __missing__(self, written: str) -> int:
        word = normal(written)
        number = self._by_normal.get(word)
        if number is None:
            number = self._by_normal[word] = len(self.normals)
            self.normals.append(word)
            self.stems.append(self._stems.setdefault(stem(word), len(self._stems)))
            self.openings.append(self._openings.setdefault(opening(word), len(self._openings)))
        self[written] = number
        return number

    def figures(self) -> set[int]:
        """The stems that are numbers in figures."""
        return {number for word, number in zip(self.normals, self.stems, strict=True) if is_number(word)}

    def saying(self) -> set[int]:
        """The numbers of words that say that somebody says something."""
        return {number for number, word in enumerate(self.normals) if is_saying(word)}

    def weights(self, counts: list[int], sentences: int, names: set[int], figures: set[int]) -> list[float]:
        """What each stem tells: the rarer the more, by how often it stands in what is compared."""
        total = max(FEW, sentences) + 1
        weights = [max(LEAST, log(total / (count + 0.5))) for count in counts]
        for number in {number for word, number in zip(self.normals, self.stems, strict=True) if is_small(word)}:
            weights[number] *= SMALL
        for number in figures:
            weights[number] *= FIGURE
        for number in names:
            weights[number] *= NAME
        return weights
