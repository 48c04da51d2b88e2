"""An example of an article for the description of the API; the framework would drop its nulls."""

from typing import Any

ARTICLES: dict[str, Any] = {
    "Article": {
        "text": "The library that never closes\n\nThe doors stand open all night.",
        "title": None,
        "marks": [{"kind": "heading", "start": 0, "end": 29}],
        "notes": [{"kind": "comment", "text": "Is this right?", "author": "Ada Wren", "at": 31}],
        "changes": 2,
        "parts": [],
        "part": 0,
        "unsure": False,
    }
}
