"""Why a file is refused, said without HTTP and without a word of the file."""

from typing import Literal

Reason = Literal["unknown", "mislabelled", "damaged", "password", "macros", "unsafe", "scan", "slow"]


class Refused(ValueError):  # noqa: N818 - it is what the file is, not what went wrong
    """A file that Replik does not read. The message can be shown to a person; `reason` is the same for programs."""

    def __init__(self, message: str, reason: Reason) -> None:
        super().__init__(message)
        self.reason = reason


class UnknownType(Refused):
    """No reader knows this kind of file, or it is of another kind than its name says."""

    def __init__(self, message: str, reason: Reason = "unknown") -> None:
        super().__init__(message, reason)


class Unreadable(Refused):
    """The file is of a kind that is read, but it is broken, closed, or not safe to open."""

    def __init__(self, message: str, reason: Reason = "damaged") -> None:
        super().__init__(message, reason)


def damaged() -> Unreadable:
    """The file is cut off, or broken in the middle."""
    return Unreadable("The file is damaged or cut off. Ask for it again, or paste the text.")


def unsafe(what: str) -> Unreadable:
    """The file is made so that opening it would hurt. `what` says how: "unpacks to far more than a draft"."""
    return Unreadable(f"The file {what}, so Replik does not open it. Paste the text instead.", "unsafe")


def locked() -> Unreadable:
    """The file needs a password."""
    return Unreadable("The file is locked with a password. Save it without one, or paste the text.", "password")


def macros() -> Unreadable:
    """The file carries programs."""
    return Unreadable(
        "The file carries macros, which are programs, so Replik does not open it. Save it without them, "
        "or paste the text.",
        "macros",
    )
