"""The response document for LibreOffice and other writers of OpenDocument: a package of our own parts.

templates/odt/ is the package as it is zipped. Quotes and changes are looks, not tracked changes: the file has no
revision history, and its properties hold the title, the language and the moment it was written.
"""

import io
from datetime import UTC
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from app.documents.letter import is_short, letter
from app.documents.response import ResponseDocument
from app.documents.writers.templating import rendered

MIMETYPE = "application/vnd.oasis.opendocument.text"
PARTS = ("META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml")


def write(document: ResponseDocument) -> bytes:
    """An .odt file (OpenDocument 1.3), language and title set, no author."""
    page = letter(document)
    language, _, country = page.labels.locale.partition("-")
    words = {
        "country": country if page.language == language else "none",
        "speech": (language, country),
        "created": document.written_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "footer_name": page.interviewee or page.labels.subject,
        "footer_page": page.labels.page.format(page="\0PAGE\0", pages="\0PAGES\0").split("\0"),
        "is_short": is_short,
    }
    content = io.BytesIO()
    with ZipFile(content, "w") as package:
        _add(package, "mimetype", MIMETYPE, ZIP_STORED)  # first and as it is: that is how the format is recognised
        for part in PARTS:
            _add(package, part, rendered(f"odt/{part}", page, **words), ZIP_DEFLATED)
    return content.getvalue()


def _add(package: ZipFile, name: str, text: str, compression: int) -> None:
    info = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    info.compress_type = compression
    package.writestr(info, text)
