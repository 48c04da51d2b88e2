"""Word files of everything that Word writes in a line of text, invented from a seed: valid, and as odd as they come."""

import random
from collections.abc import Callable
from itertools import count

from tests.documents.stories.word import CHEF, EK, box, control, fields, note, notes, r, word

WORDS = ["åsa", "öl", "–", "”citat”", "hej", "4,2", "1", "200", "mkr", "🚢", "och", "är", "nej", "ja", "EU-regler"]
WORDS += ["&amp;", "&lt;b&gt;"]
LOOKS = (
    "",
    "",
    "<w:b/>",
    "<w:i/>",
    '<w:b/><w:color w:val="C00000"/>',
    '<w:rPrChange w:id="{n}" {EK}><w:rPr/></w:rPrChange>',
)
BETWEEN = (
    '<w:bookmarkStart w:id="{n}" w:name="b{n}"/><w:bookmarkEnd w:id="{n}"/>',
    '<w:proofErr w:type="spellStart"/>',
    "<w:r><w:drawing/></w:r>",
    "<w:r><w:lastRenderedPageBreak/></w:r>",
)
INSIDE = ("<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", "<w:softHyphen/>", "<w:lastRenderedPageBreak/>", "<w:drawing/>")
SIGNS = (
    '<w:sym w:font="Symbol" w:char="F0B7"/>',
    '<mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F600" '
    'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"/></mc:Choice>'
    "<mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent>",
)
CHANGED_MARK = f'<w:pPr><w:rPr><w:{{kind}} w:id="{{n}}" {EK}/></w:rPr></w:pPr>'
MARKS = ("", "", "<w:pPr/>", '<w:pPr><w:jc w:val="left"/></w:pPr>', CHANGED_MARK)
REMARKED = (
    '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Hej</w:t></w:r><w:commentRangeEnd w:id="0"/>'
    '<w:r><w:commentReference w:id="0"/></w:r></w:p>'
)


class Inventor:
    """Invents one file; the same seed gives the same one."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.numbers = count(self.dice.randint(1, 2000))
        self.noted: list[str] = []

    def file(self) -> bytes:
        """A .docx with one to six blocks."""
        body = "".join(self.block() for _ in range(self.dice.randint(1, 6)))
        parts = {"footnotes": notes(*self.noted)} if self.noted else {}
        if self.dice.random() < 0.2:
            parts["comments"] = f'<w:comment w:id="0" {EK}><w:p>{r("Stämmer detta?")}</w:p></w:comment>'
            body = REMARKED + body
        return word(f"{body}<w:sectPr/>", **parts)

    def block(self) -> str:
        kind = self.dice.random()
        if kind < 0.08:
            cells = "".join(f"<w:tc>{self.paragraph()}</w:tc>" for _ in range(2))
            return f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>{self.paragraph()}"
        if kind < 0.14:
            lock = self.dice.choice(('<w:lock w:val="sdtContentLocked"/>', "<w:richText/>", "<w:docPartObj/>"))
            return f"<w:sdt><w:sdtPr>{lock}</w:sdtPr><w:sdtContent>{self.paragraph()}</w:sdtContent></w:sdt>"
        return self.paragraph()

    def paragraph(self) -> str:
        properties = self.dice.choice(MARKS).format(n=next(self.numbers), kind=self.dice.choice(("ins", "del")))
        return f"<w:p>{properties}{''.join(self.inline(0) for _ in range(self.dice.randint(0, 6)))}</w:p>"

    def inline(self, depth: int) -> str:
        if depth > 1 or self.dice.random() < 0.55:
            return self.run()
        return self.dice.choice(self.KINDS)(self, depth + 1)

    def inner(self, depth: int) -> str:
        return "".join(self.inline(depth) for _ in range(self.dice.randint(1, 3)))

    def runs(self) -> str:
        return "".join(self.run() for _ in range(self.dice.randint(1, 3)))

    def run(self, text: str = "t") -> str:
        looks = self.dice.choice(LOOKS).format(n=next(self.numbers), EK=EK)
        leaves = [f'<w:{text} xml:space="preserve">{self.words()}</w:{text}>']
        if self.dice.random() < 0.3:
            leaves += [self.dice.choice(INSIDE), f"<w:{text}>x</w:{text}>"]
        return f"<w:r>{f'<w:rPr>{looks}</w:rPr>' if looks else ''}{''.join(leaves)}</w:r>"

    def words(self) -> str:
        return "".join(
            self.dice.choice(WORDS) + self.dice.choice((" ", " ", "")) for _ in range(self.dice.randint(0, 5))
        )

    def link(self, _depth: int) -> str:
        return f'<w:hyperlink w:anchor="a">{self.runs()}</w:hyperlink>'

    def tag(self, depth: int) -> str:
        return f'<w:smartTag w:uri="u" w:element="e">{self.inner(depth)}</w:smartTag>'

    def inserted(self, _depth: int) -> str:
        taken = f'<w:del w:id="{next(self.numbers)}" {CHEF}>{self.run("delText")}</w:del>'
        inside = self.runs() + (taken + self.run() if self.dice.random() < 0.3 else "")
        return f'<w:ins w:id="{next(self.numbers)}" {EK}>{inside}</w:ins>'

    def taken(self, _depth: int) -> str:
        return f'<w:del w:id="{next(self.numbers)}" {EK}>{self.run("delText")}</w:del>'

    def moved(self, _depth: int) -> str:
        kind = self.dice.choice(("moveFrom", "moveTo"))
        return f'<w:{kind} w:id="{next(self.numbers)}" {EK}>{self.run("t")}</w:{kind}>'

    def controlled(self, _depth: int) -> str:
        return control(self.runs(), properties=f'<w:id w:val="{next(self.numbers)}"/><w:text/>')

    def field(self, _depth: int) -> str:
        if self.dice.random() < 0.5:
            return f'<w:fldSimple w:instr=" QUOTE x ">{self.run()}</w:fldSimple>'
        return fields(" QUOTE x ", self.words())

    def hidden(self, _depth: int) -> str:
        return r("hemligt", "<w:vanish/>")

    def boxed(self, _depth: int) -> str:
        return box(f"<w:p>{self.runs()}</w:p>", f"<w:p>{self.run()}</w:p>")

    def footnoted(self, _depth: int) -> str:
        self.noted.append(f"<w:r><w:footnoteRef/></w:r>{self.runs()}")
        return note(len(self.noted))

    def between(self, _depth: int) -> str:
        return self.dice.choice(BETWEEN).format(n=next(self.numbers))

    def sign(self, _depth: int) -> str:
        return f"<w:r><w:t>a</w:t>{self.dice.choice(SIGNS)}<w:t>b</w:t></w:r>"

    KINDS: tuple[Callable[["Inventor", int], str], ...] = (
        link,
        tag,
        inserted,
        inserted,
        taken,
        moved,
        controlled,
        field,
        hidden,
        boxed,
        footnoted,
        between,
        between,
        sign,
    )
