"""The response document as plain text for a mail: no line is broken, since every mail program breaks its own.

Interleaved quotes the draft as mails do ("> ") and answers below; side by side names both sides of each pair; a
running statement is the replies as one text.
"""

from collections.abc import Iterator

from app.documents.letter import Entry, Letter, Paragraph, letter
from app.documents.response import ResponseDocument

RULE = "\n\n" + "-" * 40 + "\n\n"


def write(document: ResponseDocument) -> bytes:
    """UTF-8 without a byte order mark, lines ended by "\\n"."""
    return (RULE.join(_parts(letter(document))) + "\n").encode()


def _parts(page: Letter) -> Iterator[str]:
    yield _head(page)
    if page.layout == "running":
        yield from _texts(page.greeting, *page.statement, page.signature)
    else:
        yield from _texts(page.greeting)
    yield from _entries(page)
    if page.layout != "running":
        yield from _texts(page.signature)
    if page.unplaced:
        heading = f"{page.labels.unplaced.upper()}\n{page.labels.unplaced_note}"
        yield "\n\n".join([heading, *map(_text, page.unplaced)])
    yield from page.notes


def _texts(*parts: tuple[Paragraph, ...]) -> Iterator[str]:
    """The parts as one text, if there is any."""
    if text := "\n\n".join(_text(part) for part in parts if part):
        yield text


def _entries(page: Letter) -> Iterator[str]:
    if page.layout == "running" and page.entries:
        yield page.labels.besides.upper()
    side_by_side = page.layout == "side-by-side"
    yield from (_pair(entry, page) if side_by_side else _quoted(entry, page) for entry in page.entries)


def _head(page: Letter) -> str:
    facts = "\n".join(f"{label}{page.labels.colon} {value}" for label, value in page.facts)
    return f"{page.labels.subject.upper()}\n{page.title}\n\n{facts}"


def _pair(entry: Entry, page: Letter) -> str:
    draft = f"{page.labels.draft.upper()}\n{_text(entry.passage)}\n\n" if entry.passage else ""
    return f"{entry.number}. {entry.caption}\n\n{draft}{_reply(entry, page)}"


def _quoted(entry: Entry, page: Letter) -> str:
    passage = "> " + _text(entry.passage).replace("\n", "\n> ") + "\n\n" if entry.passage else ""
    return f"{entry.number}. {entry.caption}\n\n{passage}{_reply(entry, page)}"


def _reply(entry: Entry, page: Letter) -> str:
    """The redline is left out: plain text has no honest way to strike a word, and the wording stands whole above."""
    blocks = [(block.label, _text(block.paragraphs)) for block in entry.blocks if block.tone != "changes"]
    texts = [f"{label}{page.labels.colon}\n{text}" if label else text for label, text in blocks]
    if entry.sources:
        texts.append(f"{page.labels.sources}{page.labels.colon} {'; '.join(entry.sources)}")
    return "\n".join([entry.stance_label.upper(), "\n\n".join(texts)])


def _text(paragraphs: tuple[Paragraph, ...]) -> str:
    lines = (("\n" if paragraph.tight else "\n\n") + paragraph.text for paragraph in paragraphs)
    return "".join(lines).removeprefix("\n\n")
