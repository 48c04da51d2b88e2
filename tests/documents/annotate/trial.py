"""One trial: an invented Word file, invented remarks, and all that must be true of the file that comes out."""

import io
import random
import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from itertools import pairwise
from zipfile import ZipFile

from lxml import etree

from app.documents.annotate import Annotated, Remark, annotated, has_text
from app.documents.annotate.boxes import second_of
from app.documents.annotate.remark import PARAGRAPH_BREAK, in_order
from app.documents.annotate.tracked import ends_between
from app.documents.markup import Element
from app.documents.ooxml import Package, Piece, story
from app.documents.story import BREAK, Story, View
from tests.documents.annotate.invent import WORDS, Inventor
from tests.documents.annotate.resolve import plain, resolved, w

ME, AT = "Åsa Lindqvist", datetime(2026, 11, 23, 17, 48, tzinfo=UTC)
MAY_CHANGE = {"word/document.xml", "word/footnotes.xml", "word/comments.xml", "word/_rels/document.xml.rels"}
MAY_CHANGE |= {"[Content_Types].xml"}
PARTS = ("word/document.xml", "word/footnotes.xml")
SIGNS_OF_A_WORDING = ("ny rad\nhär", "\t", "ett\n\nnytt", "\n\n")


@dataclass(frozen=True)
class Trial:
    """What went in and what came out. `text` is that of `view`, with other people's changes if it says the same."""

    source: bytes
    view: View
    text: str
    remarks: list[Remark]
    result: Annotated


def trial(seed: int) -> Trial | None:
    """The trial of this seed; None where the file has no text to remark on."""
    dice, source = random.Random(seed), Inventor(seed).file()
    view: View = "original" if dice.random() < 0.2 else "accepted"
    text = read(source, view).text
    remarks = remarks_on(dice, text)
    if not remarks:
        return None
    if has_text(read(source, "accepted"), text):
        view = "accepted"  # what a reader of the file sees, and so what is annotated where either view would do
    return Trial(source, view, read(source, view).text, remarks, annotated("docx", source, text, remarks, ME))


@lru_cache(maxsize=2)
def read(source: bytes, view: View) -> Story[Piece]:
    """The story of a file that nothing is done to."""
    return story(opened(source), view)


@lru_cache(maxsize=2)
def opened(content: bytes) -> Package:
    """A file that nothing is done to."""
    return Package(content)


def remarks_on(dice: random.Random, text: str) -> list[Remark]:
    """Some passages that neither begin nor end in white space, and never share a word."""
    cuts = sorted(dice.sample(range(len(text) + 1), min(len(text) + 1, 2 * dice.randint(1, 4))))
    spans = [(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if text[a:b].strip()]
    trimmed = [(b - len(text[a:b].lstrip()), a + len(text[a:b].rstrip())) for a, b in spans]
    return [
        Remark(a, b, f"Replik {n}", f"Sagt {n}", f"«{' '.join(text[a:b].split())}»", _wording(dice, text[a:b]), AT)
        for n, (a, b) in enumerate(trimmed)
    ]


def _wording(dice: random.Random, passage: str) -> str | None:
    kind = dice.random()
    if kind < 0.35:
        return dice.choice((None, ""))
    words = passage.split(" ")
    for _ in range(dice.randint(1, 3)):
        at = dice.randrange(len(words))
        words[at : at + dice.randint(0, 2)] = dice.choices([*WORDS, *SIGNS_OF_A_WORDING], k=dice.randint(0, 2))
        words = words or ["ny"]
    wording = " ".join(words).strip()
    if dice.random() < 0.3:
        wording = wording.replace(BREAK, dice.choice((" ", "", " – ")), dice.randint(1, 3))
    return wording or None


KINDS = {
    "with content controls": f".//{w('sdt')}",
    "with fields": f".//{w('fldSimple')}|.//{w('fldChar')}",
    "with text boxes": f".//{w('txbxContent')}",
    "with tables": f".//{w('tbl')}",
    "with footnotes": f".//{w('footnoteReference')}",
    "with others' comments": f".//{w('commentReference')}",
    "with others' changes": "|".join(f".//{w(name)}" for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange")),
}


def kinds(done: Trial) -> list[str]:
    """What the file was made of, and which changes of ends of paragraphs came into it."""
    before = opened(done.source).xml("word/document.xml")
    found = [kind for kind, paths in KINDS.items() if any(before.find(path) is not None for path in paths.split("|"))]
    after = opened(done.result.content).xml("word/document.xml")
    ours = [mark for mark in after.iter(w("ins"), w("del")) if mark.get(w("author")) == ME]
    ends = {mark.tag for mark in ours if getattr(mark.getparent(), "tag", None) == w("rPr")}
    names = {w("ins"): "with paragraphs that come", w("del"): "with paragraphs that go"}
    text = ["read without others' changes"] if done.view == "original" else []
    return [*found, *text, *(names[tag] for tag in ends)]


def check(done: Trial) -> None:
    """Raises AssertionError where anything is not as it must be."""
    before, after = opened(done.source), opened(done.result.content)
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
    _boxes_say_one_thing(package.xml(package.main))
    assert paragraphs(story(package, done.view).text) == paragraphs(proposed(done)), "accept-all is not the proposed"


def _boxes_say_one_thing(root: Element) -> None:
    """A text box is there for newer and for older programs."""
    for box in root.iter(w("txbxContent")):
        second = second_of(box)
        assert second is None or WORDS_OF(second) == WORDS_OF(box), "older programs show another box"


def proposed(done: Trial) -> str:
    """The text that comes of accepting every change that could be made."""
    text, said = done.text, {(remark.comment) for remark in done.result.spelled}
    told = read(done.source, done.view)
    for remark in reversed(in_order(done.remarks, text)):
        if remark.wording is not None and remark.comment not in said:
            passage, wording = text[remark.start : remark.end], remark.wording.strip()
            gone = passage.count(BREAK) - len(PARAGRAPH_BREAK.findall(wording))
            kept = BREAK * gone if gone > 0 and not (wording and may_join(told, remark)) else ""
            text = text[: remark.start] + wording + kept + text[remark.end :]
    return text


def may_join(told: Story[Piece], remark: Remark) -> bool:
    """Whether the paragraphs of the passage are neighbours of which one can become."""
    parts = [paragraph for paragraph, _, _ in told.stretches(remark.start, remark.end)]
    return all(ends_between(*pair) is not None for pair in pairwise(parts))


def paragraphs(text: str) -> list[str]:
    """The paragraphs with all white space in them as one space; one that is empty now is not told."""
    return [line for part in PARAGRAPH_BREAK.split(text) if (line := squeezed(part))]


def squeezed(text: str) -> str:
    """The text with all white space as one space."""
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
    told = read(done.source, done.view)
    for remark in done.remarks:
        said = remark.spelled if remark.comment in spelled else remark.comment
        words, number = next((words, number) for words, number in ours.items() if words.endswith(said))
        passage = squeezed(done.text[remark.start : remark.end])
        quoted = squeezed(words) == squeezed(f"«{passage}»{said}")
        anchor = anchors.get(int(number), "")
        assert quoted or all(part in anchor for part in _in_the_body(told, remark)), "a comment is elsewhere"
    return set(ours.values())


def _in_the_body(told: Story[Piece], remark: Remark) -> list[str]:
    """The words of the passage that can carry a comment: those of a box, a note or a content control cannot."""
    parts = told.stretches(remark.start, remark.end)
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


@lru_cache(maxsize=2)
def _members(content: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}
