"""RTF as Word, Pages, TextEdit and LibreOffice write it.

Our own, since the library there is loses footnotes, puts the addresses of links into the text and breaks emoji.
"""

import codecs
import re
from dataclasses import dataclass, field, replace

from app.documents.article import Article, Note, NoteKind
from app.documents.readers.asked import Asked
from app.documents.readers.gathered import Gathered, Look, Looks

TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>.)"
    rb"|(?P<brace>[{}])|[\r\n]+|(?P<plain>[^\\{}\r\n]+)",
    re.DOTALL,
)
CODEPAGES = {  # by \fcharset
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
    255: "cp850",
}  # fmt: skip
SIGNS = {"~": "\u00a0", "_": "\u2011", "-": "\u00ad", "{": "{", "}": "}", "\\": "\\"}
WORDS = {
    "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "tab": "\t", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005",
}  # fmt: skip
ENDS = {"par", "sect", "page", "cell", "nestcell", "row", "nestrow"}
# Groups that are marked as unknown to old readers, and which are read all the same.
READ_ALL_THE_SAME = {"footnote", "shpinst", "shptxt", "annotation", "atnauthor", "listtext", "nestrow"}
NOT_OF_THE_TEXT = (
    "colortbl info pict object header headerl headerr headerf footer footerl footerr footerf fldinst filetbl "
    "listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles "
    "xmlnstbl shprslt sp sn sv bkmkstart bkmkend tc xe txe rxe ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn "
    "template background nonshppict objdata result falt panose atnid atnref atndate atntime atnparent"
)
SKIPPED = frozenset(NOT_OF_THE_TEXT.split())
NOTES: dict[str, NoteKind] = {"footnote": "footnote", "annotation": "comment", "shptxt": "text-box"}
LOOKS: dict[str, Look] = {"b": "strong", "i": "emphasis"}
HEADING = re.compile(r"\s*(?:heading|rubrik|overskrift|otsikko|überschrift|titre|título|title|subtitle)\b", re.I)
FIRST_OUTLINE = 0
FIRST_HALVES, SECOND_HALVES = range(0xD800, 0xDC00), range(0xDC00, 0xE000)
UNKNOWN = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Group:
    """What holds between two braces. `target` is what text is there: the body, or a table at the head of the file."""

    target: str = "body"
    looks: Looks = frozenset()
    font: int | None = None
    fallback: int = 1  # characters after a \\u that say the same for readers that know no Unicode
    hidden: bool = False
    change: str = ""


@dataclass(slots=True)
class Story:
    """A text that is being gathered: the body, or a note beside it."""

    kind: NoteKind | None = None
    at: int = 0
    gathered: Gathered = field(default_factory=Gathered)
    heading: bool = False
    depth: int = 0


def read(content: bytes, asked: Asked) -> Article:
    """The text, and beside it footnotes, comments and text boxes."""
    reading = Reading("revised" if asked.wishes.changes == "original" else "deleted")
    for token in TOKEN.finditer(without_pictures(content)):
        if reading.is_over:
            break
        reading.take(token)
    return reading.article()


def without_pictures(content: bytes) -> bytes:
    """The file without raw bytes, which could look like anything."""
    kept, at = [], 0
    for found in re.finditer(rb"\\bin(\d{1,9}) ?", content):
        if found.start() >= at:
            kept.append(content[at : found.start()])
            at = found.end() + int(found[1])
    return b"".join([*kept, content[at:]])


class Reading:
    """A file on its way through. `gone` is the kind of tracked change that is not read."""

    def __init__(self, gone: str) -> None:
        self.gone, self.group, self.stack = gone, Group(), list[Group]()
        self.stories, self.notes = [Story()], list[Note]()
        self.codepage, self.fonts, self.titles = "cp1252", dict[int, str](), set[int]()
        self.font = self.style = 0
        self.style_name, self.author, self.label = "", "", ""
        self.bytes, self.skip, self.half, self.changes = bytearray(), 0, 0, 0
        self.is_over = self.may_be_unknown = False

    @property
    def story(self) -> Story:
        """Where text goes."""
        return self.stories[-1]

    def take(self, token: re.Match[bytes]) -> None:
        """One token."""
        if (hexed := token["hex"]) or token["plain"]:
            self._bytes(bytes.fromhex(hexed.decode()) if hexed else token["plain"])
            return
        if self.skip and not token["brace"] and (token["word"] or token["sign"]):
            self.skip -= 1
            return
        if token["word"] == b"u":
            self._unicode(int(token["number"] or 0))
            return
        self._flush()
        if token["brace"] == b"{":
            self.stack.append(self.group)
            self.skip = 0
        elif token["brace"]:
            self._close()
        elif token["sign"]:
            self._sign(token["sign"].decode("latin-1"))
        elif token["word"]:
            number = token["number"]
            self._word(token["word"].decode(), None if number is None else int(number))

    def article(self) -> Article:
        """All that was gathered."""
        self._flush()
        while len(self.stories) > 1:
            self._end_note()
        text, marks = self.stories[0].gathered.done()
        return Article(text, marks=marks, notes=tuple(self.notes), changes=self.changes)

    def _bytes(self, found: bytes) -> None:
        skipped = min(self.skip, len(found))
        self.skip -= skipped
        self.bytes += found[skipped:]
        self.may_be_unknown = False

    def _unicode(self, number: int) -> None:
        """A code unit of UTF-16; the first half of a character waits for the second."""
        self._flush()
        unit = number % 0x10000
        if unit in FIRST_HALVES:
            self.half = unit
        elif unit in SECOND_HALVES:
            self._say(chr(0x10000 + ((self.half - 0xD800) << 10) + unit - 0xDC00) if self.half else UNKNOWN)
            self.half = 0
        else:
            self._say(chr(unit) if unit else UNKNOWN)
        self.skip = self.group.fallback

    def _flush(self) -> None:
        if self.bytes:
            text = self.bytes.decode(self._encoding(), "replace")
            self.bytes.clear()
            self._say(text)

    def _encoding(self) -> str:
        return self.fonts.get(self.group.font, self.codepage) if self.group.font is not None else self.codepage

    def _say(self, text: str) -> None:
        match self.group.target:
            case "body" if not self.group.hidden and self.group.change != self.gone:
                self.story.gathered.verbatim(text, self.group.looks)
            case "stylesheet":
                self.style_name += text
                if ";" in text:
                    if HEADING.match(self.style_name):
                        self.titles.add(self.style)
                    self.style_name = ""
            case "author":
                self.author += text
            case "label":
                self.label += text

    def _close(self) -> None:
        self.skip = 0
        if len(self.stories) > 1 and len(self.stack) == self.story.depth:
            self._end_note()
        if self.group.target == "label" and (not self.stack or self.stack[-1].target != "label"):
            label, self.label = self.label.strip(), ""
            if any(character.isalnum() for character in label):
                self.story.gathered.verbatim(f"{label} ")
        self.group = self.stack.pop() if self.stack else Group()
        self.is_over = not self.stack

    def _sign(self, sign: str) -> None:
        self.may_be_unknown = sign == "*"
        if sign in SIGNS:
            self._say(SIGNS[sign])
        elif sign in "\r\n":
            self._end_paragraph()

    def _word(self, word: str, number: int | None) -> None:
        unknown, self.may_be_unknown = self.may_be_unknown, False
        if word in SKIPPED or (unknown and word not in READ_ALL_THE_SAME):
            self.group = replace(self.group, target="skipped")
        elif self.group.target == "skipped":
            return
        elif self.group.target in {"fonttbl", "stylesheet"}:
            self._head(word, number)
        elif word in NOTES:
            self._begin_note(NOTES[word])
        else:
            self._known(word, number)

    def _head(self, word: str, number: int | None) -> None:
        """A word in the tables at the head of the file."""
        if word == "f":
            self.font = number or 0
        elif word == "fcharset" and (number or 0) in CODEPAGES:
            self.fonts[self.font] = CODEPAGES[number or 0]
        elif word == "s":
            self.style = number or 0
        elif word in {"ds", "cs"}:
            self.style = -1

    def _known(self, word: str, number: int | None) -> None:
        match word:
            case "fonttbl" | "stylesheet":
                self.style = 0
                self.group = replace(self.group, target=word)
            case "atnauthor":
                self.author = ""
                self.group = replace(self.group, target="author")
            case "listtext" | "pntext":
                self.group = replace(self.group, target="label")
            case "ansicpg":
                self.codepage = known_codepage(number) or self.codepage
            case "line" | "lbr" if self.group.target == "body":
                self.story.gathered.line_break()
            case _ if word in WORDS:
                self._say(WORDS[word])
            case _ if word in ENDS and self.group.target == "body":
                self._end_paragraph()
            case "ftnalt" if self.story.kind == "footnote":
                self.story.kind = "endnote"
            case _:
                self._property(word, number)

    def _property(self, word: str, number: int | None) -> None:
        on = number != 0
        match word:
            case "pard":
                self.story.heading = False
            case "s":
                self.story.heading = number in self.titles
            case "outlinelevel":
                self.story.heading = number is not None and FIRST_OUTLINE <= number < 9
            case "plain":
                self.group = replace(self.group, looks=frozenset(), hidden=False, change="", font=None)
            case "b" | "i":
                look = {LOOKS[word]}
                self.group = replace(self.group, looks=self.group.looks | look if on else self.group.looks - look)
            case "v":
                self.group = replace(self.group, hidden=on)
            case "revised" | "deleted":
                self.changes += on
                self.group = replace(self.group, change=word if on else "")
            case "f":
                self.group = replace(self.group, font=number)
            case "uc":
                self.group = replace(self.group, fallback=min(max(number or 0, 0), 16))

    def _end_paragraph(self) -> None:
        self.story.gathered.end_paragraph(heading=self.story.heading)

    def _begin_note(self, kind: NoteKind) -> None:
        at = self.stories[0].gathered.place()
        self.stories.append(Story(kind, at, depth=len(self.stack)))

    def _end_note(self) -> None:
        story = self.stories.pop()
        text, _ = story.gathered.done()
        if text and story.kind:
            author = self.author or None if story.kind == "comment" else None
            self.notes.append(Note(story.kind, text, author, story.at))


def known_codepage(number: int | None) -> str | None:
    """The codec of a code page, where there is one."""
    try:
        return codecs.lookup(f"cp{number}").name
    except LookupError:
        return None
