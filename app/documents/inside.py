"""Every text that a written file holds, also where no reader looks: each member of a package, with its properties."""

import html
import io
import re
from collections.abc import Iterator
from threading import Lock
from zipfile import ZipFile, is_zipfile

TAG = re.compile(r"<[^>]*>")
ONE_AT_A_TIME = Lock()  # PDFium keeps one state for the whole process: two threads in it at once end the process


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


def _pdf(content: bytes) -> list[tuple[str, str]]:
    import pypdfium2  # noqa: PLC0415  (heavy, and wanted for this format only)

    with ONE_AT_A_TIME, pypdfium2.PdfDocument(content) as file:
        properties = "\n".join(map(str, file.get_metadata_dict().values()))
        words = [sheet.get_textpage().get_text_range() for sheet in file]
    return [("properties", properties), *((f"page {number}", text) for number, text in enumerate(words, 1))]
