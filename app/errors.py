"""What can go wrong, said without HTTP: each error has a code that the outside world relies on and a humane detail."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with one field of the input: a JSON pointer to it (`/interviewee/name`) and a sentence."""

    pointer: str
    detail: str


class ReplikError(Exception):
    """Something a person can understand and often mend. `extra` goes out beside the detail."""

    code: ClassVar[str]

    def __init__(self, detail: str, *, fields: tuple[FieldError, ...] = (), extra: Mapping[str, object] | None = None):
        super().__init__(detail)
        self.detail, self.fields, self.extra = detail, fields, dict(extra or {})


class NotFoundError(ReplikError):
    """There is no such thing, or none that the actor may see."""

    code = "not-found"


class InvalidError(ReplikError):
    """The input is understood, and cannot be right."""

    code = "invalid"


class EmptyTextError(ReplikError):
    """The text has nothing in it but white space."""

    code = "empty-text"


class UnreadableTextError(ReplikError):
    """The text holds what no text holds: NUL, half a character, or the bytes of another kind of file."""

    code = "unreadable-text"


class TooLargeError(ReplikError):
    """The text or the file is larger than a setting allows."""

    code = "too-large"


class UnknownTypeError(ReplikError):
    """The file or the body is of a type that Replik does not read."""

    code = "unknown-type"


class UnreadableDocumentError(ReplikError):
    """The document is of a known type, and cannot be read."""

    code = "unreadable-document"


class UnknownFormatError(ReplikError):
    """There is no response document in this format."""

    code = "unknown-format"


class StaleError(ReplikError):
    """Somebody changed the thing since it was read; `extra["current"]` is what it is now."""

    code = "stale"


class PreconditionMissingError(ReplikError):
    """A write that could destroy somebody's words did not say which version it means."""

    code = "precondition-missing"


class NothingToExportError(ReplikError):
    """No reply has content."""

    code = "nothing-to-export"


class NameLeftError(ReplikError):
    """A public version would still hold a listed name; `extra["places"]` says where."""

    code = "name-left"


class OverSpaceError(ReplikError):
    """The response does not fit the space it is given; `extra["replies"]` are those that are too long."""

    code = "over-space"


class BothAnsweredError(ReplikError):
    """Two segments would become one, and both have a reply."""

    code = "both-answered"


class CannotSplitError(ReplikError):
    """The offset leaves nothing to answer on one side."""

    code = "cannot-split"


class CannotMergeError(ReplikError):
    """There is no next segment to merge with."""

    code = "cannot-merge"


class CannotUndoError(ReplikError):
    """The correction is not the newest one, or what it would bring back no longer fits."""

    code = "cannot-undo"


class OldRevisionError(ReplikError):
    """The segment is of a revision that is the newest no longer, and stays as it stood."""

    code = "old-revision"


class AlreadyWorkedOnError(ReplikError):
    """The draft cannot be read anew without losing somebody's work."""

    code = "already-worked-on"


class DatabaseDownError(ReplikError):
    """The database is out of reach, or too busy to answer in time."""

    code = "database-down"
