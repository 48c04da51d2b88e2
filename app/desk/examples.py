"""One draft as it goes out, for the description of the API; a test holds each example to its shape."""

from typing import Any

REPLY: dict[str, Any] = {
    "id": "01a20885-3152-7116-85c1-9148cefe18f3",
    "etag": '"1-660f14460ab31"',
    "stance": "respond",
    "body": "The doors are open all night because the night shift asked for it.",
    "short_body": "The night shift asked for it.",
    "wording": None,
    "priority": "must",
    "note_to_journalist": None,
    "internal_note": None,
    "sources": ["https://library.example/opening-hours"],
    "status": "open",
    "publication": "publication",
    "misquote": None,
    "length": "full",
    "pinned": False,
    "updated_at": "2026-11-23T17:48:00.834737Z",
}
READ_SEGMENT: dict[str, Any] = {
    "position": 0,
    "paragraph": 0,
    "start": 0,
    "end": 67,
    "text": "“Nobody has stolen a book yet,” says Mira Holt, the head librarian.",
    "kind": "quote",
    "speaker": {"name": "Mira Holt", "role": "head librarian"},
    "about_interviewee": True,
    "quotes": [
        {
            "start": 1,
            "end": 29,
            "mode": "direct",
            "speaker": "Mira Holt",
            "mention": "Mira Holt",
            "cue": "says",
            "sure": True,
            "reason": "named",
        }
    ],
}
SEGMENT = {"id": "01a20885-313a-71ea-a184-749d0136c0c6", **READ_SEGMENT, "corrected": [], "reply": REPLY}
REVISION_HEAD = {"number": 1, "received_at": "2026-11-23T17:02:10.204957Z", "source": "paste"}
REVISION = {
    **REVISION_HEAD,
    "text": READ_SEGMENT["text"],
    "marks": [{"kind": "emphasis", "start": 8, "end": 11}],
}
DRAFT_HEAD: dict[str, Any] = {
    "id": "01a20885-3138-7138-a52b-6aeb96e41ff2",
    "title": "The library that never closes",
    "outlet": "The Valley Courier",
    "journalist": "Ada Wren",
    "interviewee": {"name": "Mira Holt", "aliases": ["the head librarian"]},
    "language": "en",
    "deadline": "2026-11-23T20:00:00Z",
    "deadline_zone": "Europe/Stockholm",
    "read_before_print": True,
    "space": {
        "amount": 1200,
        "unit": "characters",
        "line_length": 35,
        "preset": None,
        "counts": ["quoted", "attributions"],
    },
    "greeting": None,
    "signature": None,
    "state": "open",
    "created_at": "2026-11-23T17:02:10.200017Z",
    "updated_at": "2026-11-23T17:48:00.834737Z",
}
FIGURES = {
    "budget": {"unit": "characters", "used": 66, "limit": 1200, "over": 0},
    "progress": {"answered": 1, "total": 1},
}
CARRIED_OVER: dict[str, Any] = {
    "reply_id": REPLY["id"],
    "segment_id": SEGMENT["id"],
    "change": "edited",
    "differs": True,
    "passage": "“Nobody has ever stolen a book,” says Mira Holt, the head librarian.",
    "paragraph": 0,
    "suggestion": None,
    "seen": False,
    "wording": None,
}
PROMISE: dict[str, Any] = {
    "id": "01a20885-3153-7a1b-9c35-0b5f6f6f1f52",
    "kind": "article",
    "words": "There will be a piece of its own about the night shift on Sunday.",
    "due_on": "2026-11-29",
    "state": "open",
    "made_at": "2026-11-23T18:05:00.100200Z",
    "closed_at": None,
}
DECLINE: dict[str, Any] = {
    "parts": ["quotes"],
    "text": "I do not wish to be quoted in this piece.",
    "declined_at": "2026-11-23T18:10:00.300400Z",
}
DRAFT = {
    **DRAFT_HEAD,
    "decline": DECLINE,
    "promises": [PROMISE],
    "revision": REVISION,
    "segments": [SEGMENT],
    "unplaced_replies": [],
    "carried_over": [CARRIED_OVER],
    **FIGURES,
}
DRAFT_ITEM = {**DRAFT_HEAD, "revision": REVISION_HEAD, **FIGURES, "unconfirmed": False}

REPLY_CONTENT = {name: value for name, value in REPLY.items() if name not in {"id", "etag", "updated_at"}}
FIT: dict[str, Any] = {
    "fits": True,
    "unit": "characters",
    "amount": 40,
    "used": 29,
    "over": 0,
    "plan": [{"reply_id": REPLY["id"], "length": "short", "takes": {"full": 66, "short": 29}, "pinned": False}],
}
PRESET: dict[str, Any] = {
    "id": "letter",
    "name": {"sv": "Insändare", "en": "Letter to the editor"},
    "unit": "characters",
    "amount": 2000,
    "counts": ["quoted", "attributions", "greeting"],
    "source": {"en": "A usual limit of Swedish daily papers. Ask the newsroom for its own."},
    "dated": "2026-11-26",
}

BY_SCHEMA = {
    "Reply": REPLY,
    "ReplyVersionList": {"items": [{"version": 2, "saved_at": REPLY["updated_at"], "content": REPLY_CONTENT}]},
    "Promise": PROMISE,
    "PromiseList": {"items": [PROMISE]},
    "PromiseOfDraftList": {
        "items": [{**PROMISE, "draft_id": DRAFT["id"], "draft_title": DRAFT["title"], "overdue": False}],
        "next_cursor": None,
    },
    "ReadyLetterList": {
        "items": [{"kind": "ask-facts", "subject": "Questions about “The library”", "body": "Dear Ada Wren, ..."}]
    },
    "Fit": FIT,
    "SpacePresetList": {"items": [PRESET]},
    "Segment": SEGMENT,
    "SuggestionList": {
        "items": [
            {
                "segment_id": SEGMENT["id"],
                "speaker": READ_SEGMENT["speaker"],
                "mention": "she",
                "reason": "pronoun",
            }
        ]
    },
    "SplitSegments": {"segments": [SEGMENT, {**SEGMENT, "reply": None}]},
    "Segmentation": {"language": "en", "segments": [READ_SEGMENT]},
    "Draft": DRAFT,
    "Opening": {**DRAFT, "counts": {"segments": 1, "about_interviewee": 1, "quotes": 1}},
    "DraftList": {"items": [DRAFT_ITEM], "next_cursor": None},
    "RevisionList": {"items": [REVISION_HEAD]},
    "RevisionAsItStood": {**REVISION, "segments": [SEGMENT], "unplaced_replies": []},
}
