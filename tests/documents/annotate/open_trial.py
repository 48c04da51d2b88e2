"""One trial of OpenDocument: an invented text, invented remarks, and all that must be true of what comes out."""

import io
import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from zipfile import ZipFile

from app.documents import odf
from app.documents.annotate import Annotated, Remark, annotated
from app.documents.annotate.remark import in_order
from app.documents.odf.names import office, text
from app.documents.odf.walk import XML_ID
from app.documents.story import View
from tests.documents.annotate.trial import ME, remarks_on
from tests.documents.stories.test_open import open_document

WORDS = (
    "åsa",
    "öl",
    "–",
    "”citat”",
    "hej",
    "4,2",
    "1 200",
    "mkr",
    "🚢",
    "och är",
    "EU-regler",
    "&amp;",
    "slut.",
    "Nej.",
)
SIGNS = ("<text:tab/>", "<text:line-break/>", "<text:s/>", '<text:s text:c="3"/>', "\n   ", "  ")
EK = "<dc:creator>Ek</dc:creator><dc:date>2026-11-20T08:00:00</dc:date>"
BETWEEN = ('<text:bookmark text:name="b{n}"/>', "<text:soft-page-break/>", "<draw:frame/>")


@dataclass(frozen=True)
class OpenTrial:
    """What went in and what came out."""

    source: bytes
    text: str
    remarks: list[Remark]
    result: Annotated


class OpenInventor:
    """Invents one text; the same seed gives the same one."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.numbers = count(1)
        self.regions: list[str] = []

    def file(self) -> bytes:
        """An .odt with one to six blocks."""
        body = "".join(self.block() for _ in range(self.dice.randint(1, 6)))
        changes = "".join(self.regions)
        return open_document(f"<text:tracked-changes>{changes}</text:tracked-changes>{body}" if changes else body)

    def block(self) -> str:
        kind = self.dice.random()
        if kind < 0.08:
            cells = "".join(f"<table:table-cell>{self.paragraph()}</table:table-cell>" for _ in range(2))
            return f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
        if kind < 0.13:
            return f'<text:section text:name="s" text:protected="true">{self.paragraph()}</text:section>'
        if kind < 0.2:
            return f"<text:list><text:list-item>{self.paragraph()}{self.paragraph()}</text:list-item></text:list>"
        return self.paragraph()

    def paragraph(self) -> str:
        tag = self.dice.choice(("p", "p", "p", "h"))
        inside = "".join(self.inline() for _ in range(self.dice.randint(0, 6)))
        return f'<text:{tag} text:style-name="P{self.dice.choice((1, 1, 1, 2))}">{inside}</text:{tag}>'

    def inline(self) -> str:
        return self.words() if self.dice.random() < 0.5 else self.dice.choice(self.KINDS)(self)

    def words(self) -> str:
        return "".join(
            self.dice.choice(WORDS) + self.dice.choice((" ", " ", "")) for _ in range(self.dice.randint(0, 4))
        )

    def span(self) -> str:
        inner = self.words() + (self.inline() if self.dice.random() < 0.3 else "")
        return f'<text:span text:style-name="T1">{inner}</text:span>'

    def link(self) -> str:
        return f"<text:a>{self.words()}<text:span>här</text:span></text:a>"

    def sign(self) -> str:
        return self.dice.choice(SIGNS)

    def between(self) -> str:
        return self.dice.choice(BETWEEN).format(n=next(self.numbers))

    def field(self) -> str:
        return f"<text:page-number>{self.dice.randint(1, 99)}</text:page-number>"

    def note(self) -> str:
        body = f"<text:note-body><text:p>{self.words()}</text:p></text:note-body>"
        return f'<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>{body}</text:note>'

    def box(self) -> str:
        return f"<draw:frame><draw:text-box><text:p>{self.words()}</text:p></draw:text-box></draw:frame>"

    def inserted(self) -> str:
        name = self._region("<text:insertion>{info}</text:insertion>")
        inside = self.words()
        return f'<text:change-start text:change-id="{name}"/>{inside}<text:change-end text:change-id="{name}"/>'

    def taken(self) -> str:
        """No program that tracks changes wraps a line right after one."""
        lines = "".join(f"<text:p>{self.words()}</text:p>" for _ in range(self.dice.choice((1, 1, 2))))
        return f'<text:change text:change-id="{self._region(f"<text:deletion>{{info}}{lines}</text:deletion>")}"/>då'

    def _region(self, inside: str) -> str:
        name = f"ct{next(self.numbers)}"
        info = (
            "<office:change-info><dc:creator>Ek</dc:creator><dc:date>2026-11-20T08:00:00</dc:date></office:change-info>"
        )
        region = inside.replace("{info}", info)
        self.regions.append(f'<text:changed-region text:id="{name}">{region}</text:changed-region>')
        return name

    KINDS: tuple[Callable[["OpenInventor"], str], ...] = (
        span,
        span,
        link,
        sign,
        sign,
        between,
        field,
        note,
        box,
        inserted,
        taken,
    )


def open_trial(seed: int) -> OpenTrial | None:
    """The trial of this seed; None where the file has no text to remark on."""
    dice, source = random.Random(seed), OpenInventor(seed).file()
    told = read(source)
    remarks = remarks_on(dice, told)
    return OpenTrial(source, told, remarks, annotated("odt", source, told, remarks, ME)) if remarks else None


def read(content: bytes, view: View = "accepted") -> str:
    return odf.story(odf.Package(content), view).text


KINDS = {
    "with fields": "page-number",
    "with footnotes": "note",
    "with others' changes": "changed-region",
    "with protected sections": "section",
}


def open_kinds(done: OpenTrial) -> list[str]:
    """What the file was made of, and which changes of ends of paragraphs came into it."""
    root = odf.Package(done.source).content
    found = [kind for kind, name in KINDS.items() if next(root.iter(text(name)), None) is not None]
    found += [f"with {name}s" for name in ("table", "text-box") if next(root.iter(f"{{*}}{name}"), None) is not None]
    ours = [r for r in odf.Package(done.result.content).content.iter(text("changed-region")) if r.get(XML_ID)]
    ends = any(len(list(region.iterfind(f"{text('deletion')}/*"))) > 2 for region in ours)
    return [*found, *(["with paragraphs that go"] if ends else [])]


def check_open(done: OpenTrial) -> None:
    """Raises AssertionError where anything is not as it must be."""
    after = done.result.content
    assert read(after, "original") == read(done.source, "original"), "reject-all is not the original"
    assert tight(read(after)) == tight(proposed(done)), "accept-all is not what was proposed"
    before, now = (ZipFile(io.BytesIO(content)) for content in (done.source, after))
    assert [n for n in before.namelist() if before.read(n) != now.read(n)] in ([], ["content.xml"])
    root = odf.Package(after).content
    regions = [region.get(text("id")) for region in root.iter(text("changed-region"))]
    assert len(regions) == len(set(regions)), "two changes with one name"
    marks = {mark.get(text("change-id")) for mark in root.iter(text("change"), text("change-start"))}
    assert marks == set(regions), "a change without its mark"
    starts = [mark.get(office("name")) for mark in root.iter(office("annotation")) if mark.get(office("name"))]
    ends = [mark.get(office("name")) for mark in root.iter(office("annotation-end"))]
    assert sorted(map(str, starts)) == sorted(map(str, ends)), "a comment that does not end"


def proposed(done: OpenTrial) -> str:
    """The text that comes of accepting every change that could be made."""
    told, said = done.text, {remark.comment for remark in done.result.spelled}
    for remark in reversed(in_order(done.remarks, told)):
        if remark.wording is not None and remark.comment not in said:
            told = told[: remark.start] + remark.wording + told[remark.end :]
    return told


def tight(words: str) -> str:
    return re.sub(r"\s+", "", words)
