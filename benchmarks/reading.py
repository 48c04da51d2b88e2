"""Which paragraphs readers find, against the articles that the files were made of, and how long it takes.

    python -m benchmarks.reading

Word, OpenDocument, RTF and web pages are made by LibreOffice; PDF by typst in seven layouts, and by LibreOffice. F is
that of paragraphs that are the same letter by letter. The goals: 1.00, and 0.95 for each layout of PDF.
"""

import html
import sys
import tempfile
import time
from pathlib import Path
from statistics import mean

from app.documents.readers import read
from tests.documents.libreoffice import Office
from tests.documents.printed import LANGUAGES, LAYOUTS, articles, paragraph_f, pdf

MADE = ("docx", "odt", "rtf", "pdf")
COUNTRIES = dict(zip(LANGUAGES, ("SE", "GB", "NO", "DK", "DE", "FI", "FR", "ES"), strict=True))
FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph">
<style:paragraph-properties fo:margin-bottom="0.25cm"/>
<style:text-properties fo:language="{language}" fo:country="{country}" fo:font-size="12pt"/>
</style:default-style></office:styles>
<office:body><office:text><text:h text:outline-level="1">{title}</text:h>{rows}</office:text></office:body>
</office:document>"""


def main() -> None:
    ok = True
    with tempfile.TemporaryDirectory() as folder:
        ok &= office(Path(folder))
    for layout in LAYOUTS:
        files = [(article, pdf(article, language, layout)) for language in LANGUAGES for article in articles(language)]
        ok &= report(f"pdf: {layout.name}", [(article, "a.pdf", content) for article, content in files], 0.95)
    sys.exit(not ok)


def office(folder: Path) -> bool:
    written = [(article, language) for language in LANGUAGES for article in articles(language)]
    flat = [folder / f"{number}.fodt" for number in range(len(written))]
    for file, (article, language) in zip(flat, written, strict=True):
        file.write_text(as_flat(article, language), "utf-8")
    program, ok = Office(folder / "office"), True
    for format in MADE:
        made = program.converted(flat, format)
        files = [(article, path.name, path.read_bytes()) for (article, _), path in zip(written, made, strict=True)]
        ok &= report(f"{format}: by LibreOffice", files, 0.95 if format == "pdf" else 1.0)
    return ok & report("html", [(article, "a.html", as_page(article).encode()) for article, _ in written], 1.0)


def as_flat(article: tuple[str, ...], language: str) -> str:
    rows = "".join(f"<text:p>{html.escape(paragraph)}</text:p>" for paragraph in article[1:])
    return FLAT.format(language=language, country=COUNTRIES[language], title=html.escape(article[0]), rows=rows)


def as_page(article: tuple[str, ...]) -> str:
    rows = "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in article[1:])
    return f'<html><head><meta charset="utf-8"></head><body><h1>{html.escape(article[0])}</h1>{rows}</body></html>'


def report(what: str, files: list[tuple[tuple[str, ...], str, bytes]], goal: float) -> bool:
    found, begun = [], time.perf_counter()
    for article, name, content in files:
        found.append(paragraph_f(article, read(name, content).text.split("\n\n")))
    taken = (time.perf_counter() - begun) / len(files)
    print(f"{what:32} F {mean(found):.3f} (worst {min(found):.2f}) {len(files)} files, {1000 * taken:.0f} ms each")
    return mean(found) >= goal - 0.0005


if __name__ == "__main__":
    main()
