"""A title for a draft that came without one: its first heading, or else its first words."""

from collections.abc import Sequence

from app.text.segmentation import Segment

LONGEST = 80


def title_of(text: str, segments: Sequence[Segment]) -> str:
    """At most 80 characters of the first heading or the first segment, ended at a word."""
    first = next((s for s in segments if s.kind == "heading"), None) or next(iter(segments), None)
    words = text[first.start : first.end][: LONGEST * 8].split() if first else []
    return shortened(" ".join(words))


def shortened(line: str) -> str:
    """`line`, or as many of its whole words as there is room for, with an ellipsis."""
    if len(line) <= LONGEST:
        return line
    cut = line.rfind(" ", 0, LONGEST)
    return line[: cut if cut > 0 else LONGEST - 1].rstrip(" ,;:–-") + "…"
