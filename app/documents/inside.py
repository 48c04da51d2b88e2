"""Every text that a written file holds, also where no reader looks: each member of a package, with its properties."""

import html
import io
import re
from collections.abc import Iterator
from zipfile import ZipFile, is_zipfile

TAG = re.compile(r"<[^>]*>")


def texts(content: bytes) -> Iterator[tuple[str, str]]:
    """(member, text) of a file of any format that is written here: first the words, then what stands in markup."""
    if content.startswith(b"%PDF"):
        yield from _pdf(content)
    elif is_zipfile(io.BytesIO(content)):
        with ZipFile(io.BytesIO(content)) as package:
            for name in package.namelist():
                yield name, _bare(package.read(name).decode("utf-8", "replace"))
    else:
        yield "", _bare(content.decode("utf-8-sig", "replace"))


def _bare(text: str) -> str:
    """The words between tags joined as they are read, then the tags themselves for what stands in attributes."""
    return html.unescape(TAG.sub("", text)) + "\n" + html.unescape(" ".join(TAG.findall(text)))


def _pdf(content: bytes) -> Iterator[tuple[str, str]]:
    import pypdfium2  # noqa: PLC0415  (heavy, and wanted for this format only)

    file = pypdfium2.PdfDocument(content)
    try:
        yield "properties", "\n".join(map(str, file.get_metadata_dict().values()))
        for number, sheet in enumerate(file, 1):
            page = sheet.get_textpage()
            yield f"page {number}", page.get_text_range()
            page.close()
            sheet.close()
    finally:
        file.close()
