"""The response document as data, for programs: every field by its own name, under `version` 1."""

import json
import re
from dataclasses import asdict

from app.documents.response import ResponseDocument
from app.documents.rewrite import REPLACEMENT, rewrite

VERSION = 1
SURROGATE = re.compile("[\ud800-\udfff]")


def write(document: ResponseDocument) -> bytes:
    """UTF-8 JSON. Texts are exact, but for lone surrogates, which UTF-8 cannot carry: they become �."""
    whole = asdict(rewrite(document, _encodable)) | {"written_at": document.written_at.isoformat()}
    data = {"type": "replik-response", "version": VERSION} | whole
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _encodable(text: str) -> str:
    return SURROGATE.sub(REPLACEMENT, text)
