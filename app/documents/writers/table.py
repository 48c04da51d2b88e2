"""The response document as a table, for programs that count and sort: a head, and a row for each passage."""

from collections.abc import Iterator

from app.documents.letter import Block, Entry, Letter, Paragraph

Row = tuple[str, ...]


def head(page: Letter) -> Row:
    """What the columns are, in the document's language."""
    labels = page.labels
    return (
        labels.number_head,
        labels.who,
        labels.draft,
        labels.asks,
        labels.reply,
        labels.wording,
        labels.sources,
        labels.note,
    )


def rows(page: Letter) -> Iterator[Row]:
    """One row a passage, then one for each reply whose passage is gone."""
    for entry in page.entries:
        yield _row(entry, page)
    for body in page.unplaced:
        yield ("", "", "", page.labels.unplaced, plain(body), "", "", "")


def _row(entry: Entry, page: Letter) -> Row:
    labels = page.labels
    apart = {labels.wording, labels.changes, labels.note}
    reply = "\n\n".join(_said(block, labels.colon) for block in entry.blocks if block.label not in apart)
    wording, note = (_under(label, entry) for label in (labels.wording, labels.note))
    sources = "; ".join(entry.sources)
    return str(entry.number), entry.caption, plain(entry.passage), entry.stance_label, reply, wording, sources, note


def _said(block: Block, colon: str) -> str:
    text = plain(block.paragraphs)
    return f"{block.label}{colon} {text}" if block.label else text


def _under(label: str, entry: Entry) -> str:
    return next((plain(block.paragraphs) for block in entry.blocks if block.label == label), "")


def plain(paragraphs: tuple[Paragraph, ...]) -> str:
    """The lines of a text without their looks."""
    return "\n".join(paragraph.text for paragraph in paragraphs)
