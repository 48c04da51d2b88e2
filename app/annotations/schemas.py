"""What comes in and goes out as Web Annotations."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from app.desk.schemas import Id, Out

Result = Literal["attached", "same", "taken", "unplaced", "not-found", "unreadable"]
EXAMPLE: dict[str, Any] = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "urn:uuid:01a20885-3152-7116-85c1-9148cefe18f3",
    "type": "Annotation",
    "motivation": "replying",
    "body": {"type": "TextualBody", "value": "The night shift asked for it.", "format": "text/plain"},
    "target": {
        "source": "urn:uuid:01a20885-3152-7116-85c1-9148cefe18f4",
        "selector": {"type": "TextQuoteSelector", "exact": "The doors stand open all night."},
    },
}


class AnnotationDocument(BaseModel):
    """JSON-LD of the Web Annotation Data Model: an AnnotationCollection with its page, or what is taken in as one."""

    model_config = ConfigDict(extra="allow", json_schema_extra={"examples": [EXAMPLE]})


class Imported(Out):
    """What became of one annotation.

    `attached` to a passage that had no reply; `same` as what stands there; `taken` where another reply stands, which is
    left as it is; `unplaced` where it names no place; `not-found` where its words are gone or could be any of several;
    `unreadable` where it says nothing that a reply can say.
    """

    annotation: str | None = Field(description="Its own id.")
    result: Result
    segment_id: Id | None
    reply_id: Id | None


class ImportedList(Out):
    """What became of each annotation, in order."""

    items: list[Imported]


EXAMPLES: dict[str, object] = {
    "ImportedList": {
        "items": [
            {
                "annotation": "urn:uuid:01a20885-3152-7116-85c1-9148cefe18f3",
                "result": "attached",
                "segment_id": "01a20885-3000-7116-85c1-9148cefe18f3",
                "reply_id": "01a20885-3152-7116-85c1-9148cefe18f3",
            }
        ]
    }
}
