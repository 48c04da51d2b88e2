"""Small Word files for the tests, of the XML that Word writes: a body, and the parts it points to."""

import io
from zipfile import ZIP_DEFLATED, ZipFile

from app.documents.ooxml.names import CONTENT_TYPES, MC, PACKAGE_RELATIONSHIPS, R, W

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="{MC}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14"'
)
EK = 'w:author="Redaktör Ek" w:date="2026-11-20T08:00:00Z"'
CHEF = EK.replace("Redaktör Ek", "Chef Ulv")


def word(body: str, **parts: str) -> bytes:
    """A .docx with this body; `parts` are the insides of footnotes, endnotes, comments or settings."""
    types = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{name}+xml"/>' for name in parts)
    links = "".join(f'<Relationship Id="rId{n}" Type="{R}/{k}" Target="{k}.xml"/>' for n, k in enumerate(parts, 1))
    files = {
        "[Content_Types].xml": f'<Types xmlns="{CONTENT_TYPES}"><Default Extension="rels" ContentType="application/'
        'vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" '
        f'Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE_RELATIONSHIPS}">{links}</Relationships>',
        **{f"word/{name}.xml": f"<w:{name} {NAMESPACES}>{inside}</w:{name}>" for name, inside in parts.items()},
    }
    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as package:
        for name, text in files.items():
            package.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}')
    return content.getvalue()


def p(*inside: str, properties: str = "") -> str:
    """A paragraph; text that is no markup is a run."""
    runs = "".join(part if part.startswith("<") else r(part) for part in inside)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{runs}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run with this text, escaped already."""
    looks = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{looks}<w:t xml:space="preserve">{text}</w:t></w:r>'


def ins(*runs: str, number: int = 901) -> str:
    """Runs that another person proposes to insert."""
    return f'<w:ins w:id="{number}" {EK}>{"".join(runs)}</w:ins>'


def deleted(text: str, number: int = 902, who: str = EK) -> str:
    """Text that another person proposes to delete."""
    return f'<w:del w:id="{number}" {who}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def control(*runs: str, properties: str = "<w:text/>") -> str:
    """A content control in a line of text."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{''.join(runs)}</w:sdtContent></w:sdt>"


def fields(code: str, result: str) -> str:
    """A field with its code and the text that it shows."""
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{k}"/></w:r>' for k in ("begin", "separate", "end"))
    return f'{begin}<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>{separate}{r(result)}{end}'


def box(*paragraphs: str) -> str:
    """A run with a text box, in the two ways that Word writes one beside each other."""
    inside = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" '
        'distR="0"><wp:extent cx="2400000" cy="600000"/><wp:docPr id="9" name="Faktaruta"/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2400000" cy="600000"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{inside}</wps:txbx><wps:bodyPr/>'
        "</wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
        f'<v:rect style="width:189pt;height:47pt"><v:textbox>{inside}</v:textbox></v:rect></w:pict></mc:Fallback>'
        "</mc:AlternateContent></w:r>"
    )


def note(number: int, kind: str = "footnote") -> str:
    """A reference to a note."""
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def notes(*texts: str, kind: str = "footnote") -> str:
    """The inside of a part with notes, numbered from 1."""
    return "".join(f'<w:{kind} w:id="{n}">{p(text)}</w:{kind}>' for n, text in enumerate(texts, 1))
