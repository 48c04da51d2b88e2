"""One trial: an invented Word file, invented remarks, and all that must be true of the file that comes out."""

import io
import random
import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from zipfile import ZipFile

from lxml import etree

from app.documents.annotate import Annotated, Remark, annotated
from app.documents.annotate.remark import in_order
from app.documents.markup import Element
from app.documents.ooxml import Package, Piece, story
from app.documents.story import BREAK, Story, View
from tests.documents.annotate.invent import WORDS, Inventor
from tests.documents.annotate.resolve import plain, resolved, w

ME, AT = "Åsa Lindqvist", datetime(2026, 11, 23, 17, 48, tzinfo=UTC)
MAY_CHANGE = {"word/document.xml", "word/footnotes.xml", "word/comments.xml", "word/_rels/document.xml.rels"}
MAY_CHANGE |= {"[Content_Types].xml"}
PARTS = ("word/document.xml", "word/footnotes.xml")


@dataclass(frozen=True)
class Trial:
    """What went in and what came out."""

    source: bytes
    view: View
    text: str
    remarks: list[Remark]
    result: Annotated


def trial(seed: int) -> Trial | None:
    """The trial of this seed; None where the file has no text to remark on."""
    dice, source = random.Random(seed), Inventor(seed).file()
    view: View = "original" if dice.random() < 0.2 else "accepted"
    text = story(Package(source), view).text
    remarks = _remarks(dice, text)
    return Trial(source, view, text, remarks, annotated("docx", source, text, remarks, ME)) if remarks else None


def _remarks(dice: random.Random, text: str) -> list[Remark]:
    """Some passages that neither begin nor end in white space, and never share a word."""
    cuts = sorted(dice.sample(range(len(text) + 1), min(len(text) + 1, 2 * dice.randint(1, 4))))
    spans = [(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if text[a:b].strip()]
    trimmed = [(b - len(text[a:b].lstrip()), a + len(text[a:b].rstrip())) for a, b in spans]
    return [Remark(a, b, f"Replik {n}", f"Sagt {n}", _wording(dice, text[a:b]), AT) for n, (a, b) in enumerate(trimmed)]


def _wording(dice: random.Random, passage: str) -> str | None:
    kind = dice.random()
    if kind < 0.35:
        return dice.choice((None, ""))
    words = passage.split(" ")
    for _ in range(dice.randint(1, 3)):
        at = dice.randrange(len(words))
        words[at : at + dice.randint(0, 2)] = dice.choices([*WORDS, "ny rad\nhär", "\t"], k=dice.randint(0, 2))
        words = words or ["ny"]
    return " ".join(words).strip() or None


def check(done: Trial) -> None:
    """Raises AssertionError where anything is not as it must be."""
    before, after = Package(done.source), Package(done.result.content)
    _nothing_else_changed(done)
    comments = _comments(done)
    for part in PARTS:
        if part in _members(done.source):
            left = resolved(after.xml(part), ME, accept=False)
            assert plain(left, comments) == plain(before.xml(part), set()), f"reject-all is not the original: {part}"
            _well_formed(after.xml(part))
    _changed_text(done)


def _nothing_else_changed(done: Trial) -> None:
    before, after = _members(done.source), _members(done.result.content)
    for name, content in before.items():
        assert name in MAY_CHANGE or after[name] == content, f"{name} has changed"
    assert list(after)[: len(before)] == list(before), "the order of the parts has changed"
    assert set(after) - set(before) <= {"word/comments.xml"}, "there are other new parts"


def _changed_text(done: Trial) -> None:
    """All accepted, the text is what was proposed; our changes rejected, it is what it was."""
    package = Package(done.result.content)
    for part in PARTS:
        if part in _members(done.source):
            package._roots[part] = resolved(package.xml(part), ME, accept=True)
    assert squeezed(story(package, done.view).text) == squeezed(proposed(done)), "accept-all is not what was proposed"


def proposed(done: Trial) -> str:
    """The text that comes of accepting every change that could be made."""
    text, said = done.text, {(remark.comment) for remark in done.result.spelled}
    for remark in reversed(in_order(done.remarks, text)):
        if remark.wording is not None and remark.comment not in said:
            breaks = text[remark.start : remark.end].count(BREAK) > remark.wording.count(BREAK)
            text = text[: remark.start] + remark.wording + " " * breaks + text[remark.end :]
    return text


def squeezed(text: str) -> str:
    """The text with all white space between paragraphs as one space: a paragraph that is empty now is not told."""
    return re.sub(r"\s+", " ", text).strip()


def _comments(done: Trial) -> set[str]:
    """The numbers of our comments; each is written, stands once, and is on the words it means."""
    package = Package(done.result.content)
    root, body = package.xml("word/comments.xml"), package.xml("word/document.xml")
    ours = {str(WORDS_OF(c)): c.get(w("id"), "") for c in root.iter(w("comment")) if c.get(w("author")) == ME}
    assert len(ours) == len(done.remarks), "a comment is missing, or is there twice"
    numbers = Counter(mark.get(w("id")) for mark in body.iter(w("commentReference")))
    assert all(numbers[number] == 1 for number in ours.values()), "a comment is referred to twice, or never"
    anchors, spelled = _anchors(package, done.view), {remark.comment for remark in done.result.spelled}
    read = story(Package(done.source), done.view)
    for remark in done.remarks:
        said = remark.spelled if remark.comment in spelled else remark.comment
        words, number = next((words, number) for words, number in ours.items() if words.endswith(said))
        passage = squeezed(done.text[remark.start : remark.end])
        quoted = squeezed(words) == squeezed(f"”{passage}”{said}")
        anchor = anchors.get(int(number), "")
        assert quoted or all(part in anchor for part in _in_the_body(read, remark)), "a comment is elsewhere"
    return set(ours.values())


def _in_the_body(read: Story[Piece], remark: Remark) -> list[str]:
    """The words of the passage that can carry a comment: those of a box, a note or a content control cannot."""
    parts = read.stretches(remark.start, remark.end)
    return [squeezed(part.text[start:end]) for part, start, end in parts if part.anchor is None]


def _anchors(package: Package, view: View) -> dict[int, str]:
    """What a person reads between the marks of each comment, all of our changes rejected."""
    for part in PARTS:
        if package.related(part[5:-4]) or part == package.main:
            package._roots[part] = resolved(package.xml(part), ME, accept=False)
    for name, first in (("commentRangeStart", 0xE000), ("commentRangeEnd", 0xF000)):
        for mark in list(package.xml(package.main).iter(w(name))):
            sign = etree.Element(w("r"))
            etree.SubElement(sign, w("t")).text = chr(first + int(mark.get(w("id"), "")))
            mark.addprevious(sign)
    text = story(package, view).text
    starts = [(ord(sign) - 0xE000, at) for at, sign in enumerate(text) if "\ue000" <= sign < "\uf000"]
    return {number: squeezed(SIGNS.sub("", text[at : text.index(chr(0xF000 + number))])) for number, at in starts}


WORDS_OF = etree.XPath("string()")
SIGNS = re.compile("[\ue000-\uf8ff]")


def _well_formed(root: Element) -> None:
    """What Word would call damaged."""
    for leaf in root.iter(w("t")):
        assert not any(around.tag == w("del") for around in leaf.iterancestors()), "text that is not deleted, in w:del"
    for leaf in root.iter(w("delText")):
        assert any(around.tag in (w("del"), w("moveFrom")) for around in leaf.iterancestors()), "deleted text, outside"
    for name in ("ins", "del"):
        for change in root.iter(w(name)):
            if getattr(change.getparent(), "tag", None) != w("rPr"):
                assert not any(around.tag == w(name) for around in change.iterancestors()), f"{name} in {name}"
                assert len(change), f"an empty {name}"
    numbers = Counter(
        c.get(w("id")) for c in root.iter(w("ins"), w("del"), w("moveFrom"), w("moveTo"), w("bookmarkStart"))
    )
    assert not [number for number, times in numbers.items() if times > 1], "two changes with one number"


def _members(content: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}
