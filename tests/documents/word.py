"""Word files with what journalists leave in them: tracked changes, comments, footnotes, text boxes, headings."""

from functools import cache

from tests.documents.hostile.zips import word_of

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
BY = 'w:id="1" w:author="Ada Wren" w:date="2026-11-23T17:00:00Z"'
BODY = f"""
<w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr><w:r><w:t>Bryggan som försvann</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">I våras låg den </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>gamla</w:t></w:r>
<w:r><w:t xml:space="preserve"> bryggan kvar.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">– Vi tog in den för </w:t></w:r>
<w:del {BY}><w:r><w:delText>isens</w:delText></w:r></w:del>
<w:ins {BY}><w:r><w:t>stormens</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> skull, säger Siv Rask.</w:t></w:r>
<w:r><w:commentReference w:id="7"/></w:r></w:p>
<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Fakta: bryggan är från 1911.</w:t></w:r></w:p>
</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>
"""
TEXT = "Bryggan som försvann\n\nI våras låg den gamla bryggan kvar.\n\n– Vi tog in den för {} skull, säger Siv Rask."
FOOTNOTES = (
    "<w:footnotes {0}><w:footnote w:id='2'><w:p><w:r><w:t>Enligt kommunen.</w:t></w:r></w:p></w:footnote></w:footnotes>"
)
COMMENTS = (
    "<w:comments {0}><w:comment w:id='7' w:author='Ada Wren'><w:p><w:r><w:t>Stämmer det?</w:t></w:r></w:p></w:comment>"
    "</w:comments>"
)
STYLES = (
    "<w:styles {0}><w:style w:type='paragraph' w:styleId='Rubrik1'><w:name w:val='heading 1'/></w:style></w:styles>"
)
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    + "".join(
        f'<Relationship Id="r{name}" Type="{TYPE}/{name}" Target="{name}.xml"/>'
        for name in ("footnotes", "comments", "styles")
    )
    + "</Relationships>"
)


@cache
def edited() -> bytes:
    """A draft with a tracked change, a comment, a footnote and a text box."""
    document = f"<w:document {NAMES}><w:body>{BODY}</w:body></w:document>"
    parts = {"word/_rels/document.xml.rels": RELATIONSHIPS}
    parts |= {
        f"word/{name}.xml": part.format(NAMES)
        for name, part in (("footnotes", FOOTNOTES), ("comments", COMMENTS), ("styles", STYLES))
    }
    return word_of(document.encode(), parts={name: part.encode() for name, part in parts.items()})
