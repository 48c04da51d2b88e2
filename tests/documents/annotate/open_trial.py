"""One trial of OpenDocument: an invented text, invented remarks, and all that must be true of what comes out."""

import io
import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from zipfile import ZipFile

from app.documents import odf
from app.documents.annotate import Annotated, Remark, annotated, has_text
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
    """What went in and what came out. `text` is that of `view`, with other people's changes if it says the same."""

    source: bytes
    view: View
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
        if kind < 0.27:
            return self.parted()
        return self.paragraph()

    def paragraph(self) -> str:
        return self.around(self.line())

    def line(self) -> str:
        return "".join(self.inline() for _ in range(self.dice.randint(0, 6)))

    def around(self, inside: str) -> str:
        tag = self.dice.choice(("p", "p", "p", "h"))
        return f'<text:{tag} text:style-name="P{self.dice.choice((1, 1, 1, 2))}">{inside}</text:{tag}>'

    def parted(self) -> str:
        """A paragraph that somebody wants to be two or three."""
        name = self._region("<text:insertion>{info}</text:insertion>")
        begin, end = (f'<text:change-{side} text:change-id="{name}"/>' for side in ("start", "end"))
        between = self.around(self.words()) if self.dice.random() < 0.3 else ""
        first, last = self.line() + begin + self.words(), self.words() + end + self.line()
        return self.around(first) + between + self.around(last)

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
        was_new = "<text:insertion>{info}</text:insertion>" if self.dice.random() < 0.2 else ""
        region = self._region(f"<text:deletion>{{info}}{lines}</text:deletion>{was_new}")
        return f'<text:change text:change-id="{region}"/>då'

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
    view: View = "original" if dice.random() < 0.3 else "accepted"
    told = read(source, view)
    remarks = remarks_on(dice, told)
    if not remarks:
        return None
    if has_text(odf.story(odf.Package(source)), told):
        view = "accepted"  # what a reader of the file sees, and so what is annotated where either view would do
    told = read(source, view)
    return OpenTrial(source, view, told, remarks, annotated("odt", source, told, remarks, ME))


def read(content: bytes, view: View = "accepted") -> str:
    return odf.story(odf.Package(content), view).text


def taken(content: bytes, *, ours: bool) -> str:
    """The text with our changes taken and theirs not, or theirs and not ours: what is not listed is taken."""
    package = odf.Package(content)
    for region in list(package.content.iter(text("changed-region"))):
        changes, is_ours = region.getparent(), XML_ID in region.attrib
        assert changes is not None
        if is_ours == ours:
            changes.remove(region)
        elif is_ours:  # what is deleted here had been inserted, which is taken
            for insertion in region.findall(text("insertion"))[: len(region) - 1]:
                region.remove(insertion)
    return odf.story(package, "original").text


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
    view = ["read without others' changes"] if done.view == "original" else []
    return [*found, *view, *(["with paragraphs that go"] if ends else [])]


def check_open(done: OpenTrial) -> None:
    """Raises AssertionError where anything is not as it must be."""
    after = done.result.content
    assert read(after, "original") == read(done.source, "original"), "reject-all is not the original"
    assert taken(after, ours=False) == read(done.source), "reject-ours is not what they propose"
    accepted = read(after) if done.view == "accepted" else taken(after, ours=True)
    assert tight(accepted) == tight(proposed(done)), "accept-all is not what was proposed"
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
