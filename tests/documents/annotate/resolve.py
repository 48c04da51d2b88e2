"""Accepts or rejects one author's tracked changes in a Word part, not as we do it, and compares what is left."""

import copy

from lxml import etree

from app.documents.markup import PRESERVE, Element
from app.documents.ooxml.names import W

w = f"{{{W}}}".__add__
TEXTS = {w("t"), w("delText")}
COMMENT_MARKS = (w("commentRangeStart"), w("commentRangeEnd"))


def resolved(root: Element, author: str, *, accept: bool) -> Element:
    """A copy of the part with the author's changes accepted or rejected, and the author's comment marks left in."""
    root = copy.deepcopy(root)
    keep, drop = (w("ins"), w("del")) if accept else (w("del"), w("ins"))
    for mark in [mark for mark in root.iter(keep, drop) if mark.get(w("author")) == author]:
        parent = mark.getparent()
        assert parent is not None
        if parent.tag == w("rPr") or mark.tag == drop:
            paragraph = next(parent.iterancestors(w("p")), None)
            parent.remove(mark)
            if parent.tag == w("rPr") and mark.tag == drop and paragraph is not None:
                _join_next(paragraph)
        else:
            for child in list(mark):
                mark.addprevious(child)
            parent.remove(mark)
    for leaf in [] if accept else list(root.iter(w("delText"))):
        if not any(around.tag in (w("del"), w("moveFrom")) for around in leaf.iterancestors()):
            leaf.tag = w("t")
    return root


def _join_next(paragraph: Element) -> None:
    """What is in a paragraph whose end is gone begins the next one; at the end of a cell or a body it stays."""
    after = paragraph.getnext()
    while after is not None and after.tag not in (w("p"), w("tbl"), w("sdt"), w("sectPr")):
        after = after.getnext()
    content = [item for item in paragraph if item.tag != w("pPr")]
    if after is not None and after.tag == w("p"):
        at = int(after.find(w("pPr")) is not None)
        after[at:at] = content
        _remove(paragraph)
    elif all(item.find(w("commentReference")) is not None for item in content):
        _remove(paragraph)


def plain(root: Element, comments: set[str]) -> bytes:
    """The part in a form that is the same however its runs are cut, without the marks of `comments`."""
    root = copy.deepcopy(root)
    for mark in list(root.iter(*COMMENT_MARKS)):
        if mark.get(w("id")) in comments:
            _remove(mark)
    for reference in list(root.iter(w("commentReference"))):
        run = reference.getparent()
        if reference.get(w("id")) in comments and run is not None:
            _remove(run)
    _join_changes(root)
    _join_runs(root)
    _drop_empty(root)
    return bytes(etree.tostring(root, method="c14n"))


def _join_runs(root: Element) -> None:
    """Neighbours that look alike are one run, and texts side by side in it one text."""
    for leaf in root.iter(*TEXTS):
        etree.strip_attributes(leaf, PRESERVE)
    for run in reversed(list(root.iter(w("r")))):
        after = run.getnext()
        if after is not None and after.tag == run.tag and _looks(after) == _looks(run):
            run.extend([leaf for leaf in after if leaf.tag != w("rPr")])
            _remove(after)
        for leaf in reversed(list(run)):
            following = leaf.getnext()
            if leaf.tag in TEXTS and following is not None and following.tag == leaf.tag:
                leaf.text = (leaf.text or "") + (following.text or "")
                _remove(following)


def _looks(run: Element) -> tuple[bytes, ...]:
    properties = run.find(w("rPr"))
    looks = b"" if properties is None or not len(properties) else etree.tostring(properties, with_tail=False)
    return (bytes(looks), *(f"{item}".encode() for item in sorted(attributes(run).items())))


def _join_changes(root: Element) -> None:
    """One change that was parted in two is one again; its number says nothing."""
    changes = list(root.iter(w("ins"), w("del"), w("moveFrom"), w("moveTo")))
    for change in [*changes, *root.iter(w("rPrChange"))]:
        if w("id") in change.attrib:
            del change.attrib[w("id")]
    for left in reversed(changes):
        right = left.getnext()
        if right is not None and (left.tag, attributes(left)) == (right.tag, attributes(right)):
            left.extend(right)
            _remove(right)


def _drop_empty(root: Element) -> None:
    for name in ("rPr", "pPr"):
        for properties in list(root.iter(w(name))):
            if not len(properties):
                _remove(properties)
    for name in ("ins", "del", "moveFrom", "moveTo"):
        for change in list(root.iter(w(name))):
            if not len(change) and getattr(change.getparent(), "tag", None) != w("rPr"):
                _remove(change)


def attributes(element: Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in element.attrib.items()}


def _remove(element: Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)
