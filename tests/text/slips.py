"""Drafts with slips in them, as from a hasty hand or a bad paste: signs doubled, words gone, parts put together."""

import re
from functools import cache
from random import Random

from tests.text.markup import drafts

TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
SIGNS = (*',.:;–—"”“»«’…?!()\n', ",,", "..", "- ", "> ")
MOST_PARAGRAPHS, MOST_SLIPS = 4, 12


def slipped(seed: int) -> str:
    """Some paragraphs of the working drafts, of any languages, with slips; the same for the same seed."""
    random = Random(seed)
    text = "\n\n".join(random.choices(paragraphs(), k=random.randint(1, MOST_PARAGRAPHS)))
    tokens = TOKEN.findall(text)
    for _ in range(random.randint(1, MOST_SLIPS)):
        at = random.randrange(len(tokens))
        tokens[at : at + 1] = random.choice(([tokens[at], random.choice(SIGNS)], [], [random.choice(tokens)]))
        tokens = tokens or ["x"]
    return "".join(tokens)


@cache
def paragraphs() -> list[str]:
    """Every paragraph of the working drafts."""
    return [part for draft in drafts("working") for part in re.split(r"\n\s*\n", draft.text) if part.strip()]
