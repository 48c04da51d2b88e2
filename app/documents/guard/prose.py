"""Texts with markup: web pages, RTF, Markdown. Counts how deep they nest and how much markup they hold."""

import re

from app.documents.refusals import UnknownType, damaged, unsafe

MOST_TAGS, DEEPEST = 400_000, 200
TAG = re.compile(rb"<(/?)([a-zA-Z][\w:-]*)([^<>]*)>")
VOID = frozenset(b"area base br col embed hr img input link meta param source track wbr".split())
# What is closed by the next one of its kind, so that it is not nested where nobody closes it.
SELF_CLOSING = frozenset(b"p li td th tr dt dd option thead tbody tfoot colgroup".split())
RTF = re.compile(rb"\\(?:bin(\d{1,9}) ?|.)|[{}]", re.DOTALL)
QUOTED = re.compile(r"^(?:[ ]{0,3}>){50}", re.MULTILINE)
INDENTED = re.compile(r"^[ \t]{400}", re.MULTILINE)
BRACKETS = re.compile(r"[\[(]{300}|[*_]{5000}")
LONGEST_MARKDOWN = 4 << 20  # bytes


def check_html(content: bytes) -> None:
    """A web page, not deeper and not richer in tags than pages are."""
    if content.count(b"<") > MOST_TAGS:
        raise unsafe("holds far more than a draft")
    depth = 0
    for tag in TAG.finditer(content):
        closing, name, rest = tag.groups()
        if (name := name.lower()) in VOID or name in SELF_CLOSING or rest.endswith(b"/"):
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        if depth > DEEPEST:
            raise unsafe("is nested deeper than any document")


def check_rtf(content: bytes) -> None:
    """RTF, whole: every group that is opened is closed."""
    if not content.lstrip().startswith(b"{\\rtf"):
        raise UnknownType("This is not an RTF file, whatever its name says.", "mislabelled")
    if content.count(b"{") > MOST_TAGS // 2:
        raise unsafe("holds far more than a draft")
    if depth_of_rtf(content):
        raise damaged()


def depth_of_rtf(content: bytes) -> int:
    """How many groups are open at the end; what follows the end of the document is not looked at."""
    depth = at = 0
    while found := RTF.search(content, at):
        at = found.end()
        if found[1]:
            at += int(found[1])  # so many bytes of a picture, whatever they hold
        elif found[0] in {b"{", b"}"}:
            depth += 1 if found[0] == b"{" else -1
            if depth > DEEPEST:
                raise unsafe("is nested deeper than any document")
            if depth <= 0:
                return 0
    return depth


def check_markdown(content: bytes) -> None:
    """Markdown without the towers of signs that take a parser for ever."""
    text = content.decode("latin-1")
    if len(content) > LONGEST_MARKDOWN:
        raise unsafe("holds far more than a draft")
    if QUOTED.search(text) or INDENTED.search(text) or BRACKETS.search(text):
        raise unsafe("is nested deeper than any document")
