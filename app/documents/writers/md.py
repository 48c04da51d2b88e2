"""The response document as Markdown (CommonMark with GitHub's tables), where whatever was written stays text.

Side by side is a table, interleaved a quote with the answer below it, a running statement one text.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby

from app.documents.letter import Block, Entry, Letter, Mark, Paragraph, Run, letter
from app.documents.response import ResponseDocument

SPECIAL = re.compile(r"[\\`*\[\]<>&~#$]|(?<!\w)_|_(?!\w)")
LINE_START = re.compile(r"^(\d{1,9})([.)])|^([-+=])")
CHANGES: dict[Mark, str] = {"deleted": "del", "inserted": "ins"}
ASCII_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


def write(document: ResponseDocument) -> bytes:
    """UTF-8 without a byte order mark, lines ended by "\\n"."""
    return ("\n\n".join(_parts(letter(document))) + "\n").encode()


def _parts(page: Letter) -> Iterator[str]:
    yield f"*{_escaped(page.labels.subject)}*"
    yield f"# {_escaped(page.title)}"
    yield "\n".join(f"- **{_escaped(label)}{page.labels.colon}** {_escaped(value)}" for label, value in page.facts)
    yield from map(_line, page.greeting)
    for body in page.statement:
        yield from map(_line, body)
    if page.layout == "running":
        yield from map(_line, page.signature)
    yield from _entries(page)
    if page.layout != "running":
        yield from map(_line, page.signature)
    if page.unplaced:
        yield f"## {_escaped(page.labels.unplaced)}"
        yield f"*{_escaped(page.labels.unplaced_note)}*"
        yield from ("\n\n".join(map(_line, reply)) for reply in page.unplaced)
    yield from (f"*{_escaped(note)}*" for note in page.notes)


def _entries(page: Letter) -> Iterator[str]:
    if not page.entries:
        return
    if page.layout == "running":
        yield f"## {_escaped(page.labels.besides)}"
    yield from _table(page) if page.layout == "side-by-side" else _interleaved(page)


def _table(page: Letter) -> Iterator[str]:
    head = f"| | {_escaped(page.labels.draft)} | {_escaped(page.labels.reply)} |\n| ---: | --- | --- |"
    yield "\n".join([head, *(_row(entry, page) for entry in page.entries)])


def _row(entry: Entry, page: Letter) -> str:
    draft = [f"**{_escaped(entry.caption)}**", *map(_line, entry.passage)]
    return f"| {entry.number} | {'<br>'.join(draft)} | {'<br>'.join(_reply(entry, page))} |"


def _interleaved(page: Letter) -> Iterator[str]:
    level = "###" if page.layout == "running" else "##"
    for entry in page.entries:
        yield f"{level} {entry.number}. {_escaped(entry.caption)}"
        if entry.passage:
            yield "\n>\n".join(f"> {_line(paragraph)}" for paragraph in entry.passage)
        yield "\n\n".join(_reply(entry, page))


def _reply(entry: Entry, page: Letter) -> Iterator[str]:
    yield f"**{_escaped(entry.stance_label)}**"
    for block in entry.blocks:
        yield from _block(block, page.labels.colon)
    if entry.sources:
        yield f"{_escaped(page.labels.sources)}{page.labels.colon} {'; '.join(map(_escaped, entry.sources))}"


def _block(block: Block, colon: str) -> Iterator[str]:
    if block.label:
        yield f"*{_escaped(block.label)}{colon}*"
    yield from map(_line, block.paragraphs)


def _line(paragraph: Paragraph) -> str:
    text, stretches = (
        "",
        [(signs, "".join(run.text for run in runs)) for signs, runs in groupby(paragraph.runs, _signs)],
    )
    for (signs, words), (_, after) in zip(stretches, [*stretches[1:], ("", "")], strict=True):
        text += _set_apart(text[-1:], words, after[:1], signs)
    text = text.strip()
    return LINE_START.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", text)


def _signs(run: Run) -> str:
    """What stands on both sides of a run, or the name of the element round it."""
    if run.mark in CHANGES:
        return CHANGES[run.mark]
    return "**" * run.strong + "*" * (run.emphasis or run.mark in ("own", "other"))


def _set_apart(before: str, words: str, after: str, signs: str) -> str:
    if signs in CHANGES.values():
        return f"<{signs}>{_escaped(words)}</{signs}>"
    return _emphasised(before, words, after, signs) if signs else _escaped(words)


def _emphasised(before: str, text: str, after: str, signs: str) -> str:
    """Asterisks, where Markdown's rules let them open and close; bare text where they would be read as asterisks."""
    core = text.strip()
    at = text.find(core)
    left, right = text[:at], text[at + len(core) :]
    opens = core and (left[-1:] or before) != "*" and _may_touch(core[0], left[-1:] or before)
    if not (opens and _may_touch(core[-1], right[:1] or after)):
        return _escaped(text)
    return f"{left}{signs}{_escaped(core)}{signs}{right}"


def _may_touch(inner: str, outer: str) -> bool:
    """CommonMark's flanking rule, read so strictly that its older versions agree."""
    return unicodedata.category(inner)[0] not in "PS" or not outer or outer.isspace() or _is_punctuation(outer)


def _is_punctuation(character: str) -> bool:
    return character in ASCII_PUNCTUATION or unicodedata.category(character)[0] == "P"


def _escaped(text: str) -> str:
    return SPECIAL.sub(lambda found: "\\" + found[0], text).replace("|", "&#124;")
