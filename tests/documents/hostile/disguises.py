"""Files that are something else than their names say."""

from collections.abc import Iterator

from tests.documents.hostile.ole import ole, utf16
from tests.documents.hostile.prints import pages
from tests.documents.hostile.zips import word, zipped


def disguises() -> Iterator[tuple[str, tuple[str, bytes]]]:
    whole = word("<w:p><w:r><w:t>Text.</w:t></w:r></w:p>")
    yield "a PDF called Word", ("a.docx", pages(1))
    yield "Word called PDF", ("a.pdf", whole)
    yield "Word called text", ("a.txt", whole)
    yield "Word called OpenDocument", ("a.odt", whole)
    yield "a picture called Word", ("a.docx", b"\x89PNG\r\n\x1a\n" + bytes(500))
    yield "a program called text", ("a.txt", b"MZ\x90\0" + bytes(500))
    yield "a program", ("a.exe", b"MZ")
    yield "a compressed file called text", ("a.txt", b"\x1f\x8b" + bytes(50))
    yield "old Word", ("a.doc", ole(utf16("WordDocument")))
    yield "Pages' own format", ("a.pages", zipped({"Index/Document.iwa": b"x"}))
    yield "nothing called Word", ("a.docx", b"")
    yield "nothing called PDF", ("a.pdf", b"")
