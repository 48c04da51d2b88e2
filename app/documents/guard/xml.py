"""XML on its way by: no DOCTYPE and so no entities, not too deep, not too many elements, no endless tag."""

from collections.abc import Callable
from xml.parsers import expat

from app.documents.refusals import unsafe

DEEPEST = 200
MOST_TAGS = 800_000  # opening and closing ones, in all the parts of a file
LONGEST_TAG = 1 << 18  # bytes


class XmlCheck:
    """Counts the tags of all the documents that pass."""

    def __init__(self) -> None:
        self.tags = 0

    def document(self) -> Callable[[bytes, bool], None]:
        """Takes one document in chunks, the last one said to be so. Raises Unreadable and ExpatError."""
        depth = length = 0

        def opened(_name: str, _attributes: object) -> None:
            nonlocal depth
            depth += 1
            if depth > DEEPEST:
                raise unsafe("is nested deeper than any document")

        def closed(_name: str) -> None:
            nonlocal depth
            depth -= 1

        def feed(chunk: bytes, is_last: bool) -> None:
            nonlocal length
            self.tags += chunk.count(b"<")
            length = tag_left_open(chunk, length)
            if self.tags > MOST_TAGS or length > LONGEST_TAG:
                raise unsafe("holds far more than a draft")
            parser.Parse(chunk, is_last)

        parser = expat.ParserCreate()
        parser.StartElementHandler, parser.EndElementHandler = opened, closed
        parser.StartDoctypeDeclHandler = refuse_doctype
        return feed


def refuse_doctype(*_declared: object) -> None:
    """No word processor writes a DOCTYPE; those who attack readers do."""
    raise unsafe("declares its own kind of XML, which no word processor does")


def tag_left_open(chunk: bytes, so_far: int) -> int:
    """How many bytes a tag has that has not ended with this chunk; `so_far` of them came before it."""
    begins, ends = chunk.rfind(b"<"), chunk.rfind(b">")
    if begins > ends:
        return len(chunk) - begins
    return so_far + len(chunk) if so_far and ends < 0 else 0
