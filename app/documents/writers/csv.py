"""The response document as comma-separated values (RFC 4180): a head and a row a passage, in every layout alike.

A cell that a spreadsheet would take for a formula begins with an apostrophe, as spreadsheets themselves write it.
"""

import csv
import io
from dataclasses import replace

from app.documents.letter import letter
from app.documents.response import ResponseDocument
from app.documents.writers.table import head, rows

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def write(document: ResponseDocument) -> bytes:
    """UTF-8 with a byte order mark, without which Excel reads å as Ã¥; lines ended by CR LF."""
    page = letter(replace(document, layout="side-by-side"))
    text = io.StringIO(newline="")
    table = csv.writer(text)
    for row in (head(page), *rows(page)):
        table.writerow([_guarded(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" \n\u00a0").startswith(FORMULA) or cell.startswith(FORMULA) else cell
