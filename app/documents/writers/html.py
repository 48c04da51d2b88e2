"""The response document as one web page that needs nothing else: no script, no request, light, dark and on paper."""

from app.documents.letter import letter
from app.documents.response import ResponseDocument
from app.documents.writers.templating import rendered


def write(document: ResponseDocument) -> bytes:
    """UTF-8 HTML that forbids itself scripts and requests by its own content security policy."""
    return rendered("page.html", letter(document)).encode()
