"""The response document for Word: a package of our own parts, so that nothing of a template or a machine comes along.

templates/docx/ is the package as it is zipped; each part is filled from the letter. Quotes and changes are looks, not
tracked changes: the file has no revision history.
"""

import io
from datetime import UTC, datetime
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from markupsafe import Markup, escape

from app.documents.letter import Letter, is_short, letter
from app.documents.response import ResponseDocument
from app.documents.writers.templating import rendered

PARTS = (
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "word/styles.xml",
    "word/settings.xml",
    "word/fontTable.xml",
    "word/theme/theme.xml",
    "word/footer.xml",
)


def write(document: ResponseDocument) -> bytes:
    """A .docx file (ISO/IEC 29500 transitional), language and title set, no author."""
    return set_letter(letter(document), document.written_at)


def set_letter(page: Letter, written_at: datetime) -> bytes:
    """The same of any letter, which holds nothing but what every format can show."""
    words = _words(page, written_at)
    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as package:
        for part in PARTS:
            info = ZipInfo(part, date_time=(1980, 1, 1, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            package.writestr(info, rendered(f"docx/{part}", page, **words))
    return content.getvalue()


def _words(page: Letter, written_at: datetime) -> dict[str, object]:
    fields = page.labels.page.format(page="\0PAGE\0", pages="\0NUMPAGES\0")
    return {
        "locale": page.labels.locale if page.language == page.labels.language else page.language,
        "created": written_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "footer_name": page.interviewee or page.labels.subject,
        "footer_page": fields.split("\0"),
        "is_short": is_short,
        "text": _text,
    }


def _text(words: str) -> Markup:
    """The words of a run; a tab is an element of its own."""
    escaped = str(escape(words)).replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    return Markup(f'<w:t xml:space="preserve">{escaped}</w:t>')  # noqa: S704  (escaped just now)
