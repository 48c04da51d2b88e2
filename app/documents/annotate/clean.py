"""A clean Word or OpenDocument file of a text that came without one, with the way from the text to its characters."""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from lxml import etree

from app.documents import odf, ooxml
from app.documents.markup import PRESERVE, Element, written
from app.documents.odf.names import DC, FO, META, OFFICE, STYLE, TEXT, office, text
from app.documents.ooxml.names import CONTENT_TYPES, PACKAGE_RELATIONSHIPS, R, W, w
from app.documents.response import Spans
from app.documents.rewrite import LINE_BREAKS, REPLACEMENT, UNPRINTABLE, clean
from app.documents.story import P, Story
from app.documents.writers.templating import filled
from app.text.marks import within

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OPEN = "application/vnd.oasis.opendocument.text"
MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
WORD_PARTS = (
    ("styles", f"{WORD}.styles+xml", "styles.xml"),
    ("settings", f"{WORD}.settings+xml", "settings.xml"),
    ("fontTable", f"{WORD}.fontTable+xml", "fontTable.xml"),
    ("theme", "application/vnd.openxmlformats-officedocument.theme+xml", "theme/theme.xml"),
)
PARTS = re.compile(r"(\t| {2,}|^ | $)")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the text, `text[start:end]`; lines that are only wrapped in it run on.

    `strong` and `emphasis` are the spans of it in bold and in italics, in order, in code points of the paragraph.
    """

    start: int
    end: int
    heading: bool
    strong: Spans = ()
    emphasis: Spans = ()

    def stretches(self, words: str) -> Iterator[tuple[str, bool, bool]]:
        """The words of the paragraph, cut wherever their looks change, and whether each is in bold and in italics."""
        cuts = sorted({0, len(words), *(edge for span in (*self.strong, *self.emphasis) for edge in span)})
        for start, end in pairwise(cuts):
            yield words[start:end], bool(within(self.strong, start, end)), bool(within(self.emphasis, start, end))


def clean_docx(
    whole: str, blocks: Sequence[Block], title: str, language: str
) -> tuple[ooxml.Package, Story[ooxml.Piece]]:
    """The file, and the story of `whole` in it."""
    document = etree.Element(w("document"), nsmap={"w": W})
    body = etree.SubElement(document, w("body"))
    for block in blocks:
        paragraph = etree.SubElement(body, w("p"))
        if block.heading:
            style = etree.SubElement(etree.SubElement(paragraph, w("pPr")), w("pStyle"))
            style.set(w("val"), "Heading1")
        for words, strong, emphasis in block.stretches(_plain(whole, block)):
            _run(paragraph, words, strong=strong, emphasis=emphasis)
    size = etree.SubElement(etree.SubElement(body, w("sectPr")), w("pgSz"))
    size.set(w("w"), "11906")
    size.set(w("h"), "16838")
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _links(("officeDocument", "word/document.xml"), ("core-properties", "docProps/core.xml")),
        "docProps/core.xml": _core(title),
        "word/document.xml": written(document),
        "word/_rels/document.xml.rels": _links(*((kind, target) for kind, _, target in WORD_PARTS)),
        "word/styles.xml": WORD_STYLES.replace("LANGUAGE", _tag(language)).encode(),
        "word/settings.xml": WORD_SETTINGS.encode(),
        "word/fontTable.xml": filled("docx/word/fontTable.xml").encode(),
        "word/theme/theme.xml": filled("docx/word/theme/theme.xml").encode(),
    }
    package = ooxml.Package(_zipped(parts))
    return package, _retold(whole, blocks, ooxml.story(package))


def clean_odt(whole: str, blocks: Sequence[Block], title: str, language: str) -> tuple[odf.Package, Story[odf.Piece]]:
    """The file, and the story of `whole` in it."""
    names = {"office": OFFICE, "text": TEXT, "style": STYLE, "fo": FO, "dc": DC}
    document = etree.Element(office("document-content"), nsmap=names)
    document.set(office("version"), "1.3")
    body = etree.SubElement(etree.SubElement(document, office("body")), office("text"))
    for block in blocks:
        paragraph = etree.SubElement(body, text("h" if block.heading else "p"))
        paragraph.set(text("style-name"), "Heading_20_1" if block.heading else "Standard")
        if block.heading:
            paragraph.set(text("outline-level"), "1")
        for words, strong, emphasis in block.stretches(_plain(whole, block)):
            _spell(_styled(paragraph, strong=strong, emphasis=emphasis), words)
    meta = etree.Element(office("document-meta"), nsmap={"office": OFFICE, "dc": DC, "meta": META})
    meta.set(office("version"), "1.3")
    etree.SubElement(etree.SubElement(meta, office("meta")), f"{{{DC}}}title").text = UNPRINTABLE.sub(
        REPLACEMENT, title
    )
    parts = {
        "mimetype": OPEN.encode(),
        "META-INF/manifest.xml": _manifest("content.xml", "styles.xml", "meta.xml"),
        "content.xml": written(document),
        "styles.xml": OPEN_STYLES.replace("LANGUAGE", _tag(language)[:2]).encode(),
        "meta.xml": written(meta),
    }
    package = odf.Package(_zipped(parts))
    return package, _retold(whole, blocks, odf.story(package))


def _retold(whole: str, blocks: Sequence[Block], story: Story[P]) -> Story[P]:
    """The story with the offsets of the text that the file was made of."""
    assert [paragraph.text for paragraph in story.paragraphs] == [_plain(whole, block) for block in blocks]
    return Story(whole, story.paragraphs, tuple(block.start for block in blocks))


def _plain(whole: str, block: Block) -> str:
    """The words of a block, one character for each: a wrapped line runs on, and what no file can hold is shown."""
    words = whole[block.start : block.end].translate(LINE_BREAKS).replace("\n", " ")
    return UNPRINTABLE.sub(REPLACEMENT, words)


def _run(paragraph: Element, words: str, *, strong: bool, emphasis: bool) -> None:
    run = etree.SubElement(paragraph, w("r"))
    if strong or emphasis:
        looks = etree.SubElement(run, w("rPr"))
        for name in ("b",) * strong + ("i",) * emphasis:
            etree.SubElement(looks, w(name))
    for part in PARTS.split(words):
        if part == "\t":
            etree.SubElement(run, w("tab"))
        elif part:
            leaf = etree.SubElement(run, w("t"))
            leaf.text = part
            leaf.set(PRESERVE, "preserve")


def _styled(paragraph: Element, *, strong: bool, emphasis: bool) -> Element:
    """Where words of these looks are to be written at the end of a paragraph."""
    inner = paragraph
    for name in ("Strong_20_Emphasis",) * strong + ("Emphasis",) * emphasis:
        inner = etree.SubElement(inner, text("span"))
        inner.set(text("style-name"), name)
    return inner


def _spell(paragraph: Element, words: str) -> None:
    last: Element | None = paragraph[-1] if len(paragraph) else None
    for part in PARTS.split(words):
        if part == "\t" or (part and not part.strip(" ")):
            last = etree.SubElement(paragraph, text("tab" if part == "\t" else "s"))
            if part != "\t":
                last.set(text("c"), str(len(part)))
        elif last is None:
            paragraph.text = (paragraph.text or "") + part
        else:
            last.tail = (last.tail or "") + part


def _tag(language: str) -> str:
    return language if re.fullmatch(r"[a-z]{2,3}", language) else "en"


def _zipped(parts: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with ZipFile(content, "w") as package:
        for name, part in parts.items():
            info = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            info.compress_type = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
            package.writestr(info, part)
    return content.getvalue()


def _types() -> bytes:
    root = etree.Element(f"{{{CONTENT_TYPES}}}Types", nsmap=_unnamed(CONTENT_TYPES))
    package = "application/vnd.openxmlformats-package"
    for ending, kind in (("rels", f"{package}.relationships+xml"), ("xml", "application/xml")):
        etree.SubElement(root, f"{{{CONTENT_TYPES}}}Default", Extension=ending, ContentType=kind)
    for name, kind in (
        ("/word/document.xml", f"{WORD}.document.main+xml"),
        *((f"/word/{target}", kind) for _, kind, target in WORD_PARTS),
        ("/docProps/core.xml", f"{package}.core-properties+xml"),
    ):
        etree.SubElement(root, f"{{{CONTENT_TYPES}}}Override", PartName=name, ContentType=kind)
    return written(root)


def _links(*links: tuple[str, str]) -> bytes:
    root = etree.Element(f"{{{PACKAGE_RELATIONSHIPS}}}Relationships", nsmap=_unnamed(PACKAGE_RELATIONSHIPS))
    for number, (kind, target) in enumerate(links, 1):
        space = PACKAGE_RELATIONSHIPS + "/metadata" if kind == "core-properties" else R
        link = {"Id": f"rId{number}", "Type": f"{space}/{kind}", "Target": target}
        etree.SubElement(root, f"{{{PACKAGE_RELATIONSHIPS}}}Relationship", link)
    return written(root)


def _unnamed(space: str) -> dict[str, str]:
    """The namespace without a prefix."""
    return {None: space}  # type: ignore[dict-item]  # the stubs forget it


def _core(title: str) -> bytes:
    space = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    root = etree.Element(f"{{{space}}}coreProperties", nsmap={"cp": space, "dc": DC})
    etree.SubElement(root, f"{{{DC}}}title").text = clean(title)
    return written(root)


def _manifest(*names: str) -> bytes:
    root = etree.Element(f"{{{MANIFEST}}}manifest", nsmap={"manifest": MANIFEST})
    root.set(f"{{{MANIFEST}}}version", "1.3")
    for name, kind in (("/", OPEN), *((name, "text/xml") for name in names)):
        entry = etree.SubElement(root, f"{{{MANIFEST}}}file-entry")
        entry.set(f"{{{MANIFEST}}}full-path", name)
        entry.set(f"{{{MANIFEST}}}media-type", kind)
    return written(root)


WORD_STYLES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman" w:eastAsia="Georgia"/><w:sz w:val="23"/>
<w:szCs w:val="23"/><w:lang w:val="LANGUAGE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>
<w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/>
<w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style></w:styles>"""
WORD_SETTINGS = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="{W}"><w:compat><w:compatSetting w:name="compatibilityMode"
 w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"""
OPEN_STYLES = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="{OFFICE}" xmlns:style="{STYLE}" xmlns:fo="{FO}" office:version="1.3">
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.28cm"
 fo:line-height="125%"/><style:text-properties style:font-name="Georgia" fo:font-family="Georgia" fo:font-size="11.5pt"
 fo:language="LANGUAGE" fo:country="none"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"
 style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.42cm"
 fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text">
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
</office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties
 fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
</office:document-styles>"""
