"""Refuses a file that would hurt whoever opens it, by its bytes alone, before any library opens it.

A file that is refused is refused within half a second and 64 MB; benchmarks/hostile.py measures it.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.documents.guard.mail import check_mail, check_outlook
from app.documents.guard.pdf import check_pdf
from app.documents.guard.prose import check_html, check_markdown, check_rtf
from app.documents.guard.zipped import check_epub, check_odt, check_word

__all__ = ["CHECKS", "check"]

CHECKS: Mapping[str, Callable[[bytes], None]] = MappingProxyType(
    {
        "docx": check_word,
        "odt": check_odt,
        "epub": check_epub,
        "pdf": check_pdf,
        "html": check_html,
        "md": check_markdown,
        "rtf": check_rtf,
        "eml": check_mail,
        "msg": check_outlook,
    }
)


def check(format: str, content: bytes) -> None:
    """Raises UnknownType or Unreadable for a file that a reader of `format` must not open."""
    if format in CHECKS:
        CHECKS[format](content)
