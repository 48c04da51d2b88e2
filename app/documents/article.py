"""What a reader makes of a file: the text of a draft, before anybody has looked for quotes in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Article:
    """The text as the file has it, line breaks and all, and the title where the file names one apart from the text."""

    text: str
    title: str | None = None
