"""Every table. Inside, keys are small integers; outside, a row is known by its `uid`, a uuid7 that sorts by time."""

from app.db.tables.carrying import CarryOver
from app.db.tables.columns import new_uid, now
from app.db.tables.drafts import Correction, Draft, Original, Revision, Segment
from app.db.tables.outcomes import Outcome
from app.db.tables.promises import Decline, Promise
from app.db.tables.replies import Reply, ReplyVersion
from app.db.tables.sending import Returned, Submission

__all__ = [
    "CarryOver",
    "Correction",
    "Decline",
    "Draft",
    "Original",
    "Outcome",
    "Promise",
    "Reply",
    "ReplyVersion",
    "Returned",
    "Revision",
    "Segment",
    "Submission",
    "new_uid",
    "now",
]
