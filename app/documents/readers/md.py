"""Markdown (CommonMark): headings and emphasis are kept as such, the signs that stand for them are dropped."""

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.documents.article import Article
from app.documents.readers.asked import Asked
from app.documents.readers.gathered import PLAIN, Gathered, Look, Looks
from app.documents.readers.html import read_markup
from app.documents.readers.text import decoded

DEEPEST = 150  # of blocks in blocks; the guard lets fewer pass
LOOKS: dict[str, Look] = {"strong": "strong", "em": "emphasis"}
ENDS = {"paragraph_close", "heading_close", "hr", "tr_close"}


def read(content: bytes, asked: Asked) -> Article:
    """The text as it is set, without what HTML in it may hide."""
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table")
    gathered, numbers = Gathered(), list[int | None]()
    for token in parser.parse(decoded(content)):
        _take(token, gathered, numbers, asked)
    text, marks = gathered.done()
    return Article(text, marks=marks)


def _take(token: Token, gathered: Gathered, numbers: list[int | None], asked: Asked) -> None:
    if token.type == "inline":
        _inline(token.children or [], gathered)
    elif token.type in {"fence", "code_block"}:
        for line in token.content.rstrip("\n").split("\n"):
            gathered.verbatim(line)
            gathered.line_break()
        gathered.end_paragraph()
    elif token.type == "html_block":
        gathered.words(read_markup(token.content, asked.wishes).text)
        gathered.end_paragraph()
    elif token.type in {"th_close", "td_close"}:
        gathered.verbatim("\t")
    elif token.type in ENDS:
        gathered.end_paragraph(heading=token.type == "heading_close")
    else:
        _number(token, gathered, numbers)


def _number(token: Token, gathered: Gathered, numbers: list[int | None]) -> None:
    """The numbers of a numbered list are text; the dots of another are not."""
    if token.type == "ordered_list_open":
        numbers.append(int(token.attrGet("start") or 1))
    elif token.type == "bullet_list_open":
        numbers.append(None)
    elif token.type in {"ordered_list_close", "bullet_list_close"}:
        numbers.pop()
    elif token.type == "list_item_open" and numbers and (number := numbers[-1]) is not None:
        gathered.verbatim(f"{number}. ")
        numbers[-1] = number + 1


def _inline(tokens: list[Token], gathered: Gathered) -> None:
    looks: Looks = PLAIN
    for token in tokens:
        name, _, side = token.type.rpartition("_")
        if name in LOOKS:
            looks = looks | {LOOKS[name]} if side == "open" else looks - {LOOKS[name]}
        elif token.type == "hardbreak":
            gathered.line_break()
        elif token.type == "softbreak":
            gathered.words(" ", looks)
        elif token.type in {"text", "code_inline"} or token.type == "image":
            gathered.words(token.content, looks)
