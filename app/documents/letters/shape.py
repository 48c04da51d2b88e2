"""What every language must say: the ready mails to a journalist, and the words they are put together from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "ask-space",
    "ask-facts",
    "joint-statement",
    "corrections-only",
    "decline",
    "separate-article",
    "own-page",
    "ask-correction",
    "please-confirm",
]
Fact = Literal["deadline", "space", "read_before_print"]
Declined = Literal["reply", "quotes", "participation"]


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail. `{title}` is the draft's title; `{used}` and `{limit}` are amounts of space with their unit."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Letters:
    """One language's mails. Paragraphs are parted by an empty line.

    `hello` greets the journalist by name and `hello_all` nobody by name. `room` tells what is needed and what is given.
    `facts` are the questions after what is not known, and `declined` the sentences for each part that is declined; the
    mails say `{room}`, `{facts}` and `{declined}` where they belong. `reminder` is for one's own calendar.
    """

    language: str
    hello: str
    hello_all: str
    goodbye: str
    room: str
    reminder: str
    facts: Mapping[Fact, str]
    declined: Mapping[Declined, str]
    mails: Mapping[Kind, Mail]

    def opened(self, journalist: str | None) -> str:
        """The greeting of a mail."""
        return self.hello.format(name=journalist) if journalist else self.hello_all

    def closed(self, interviewee: str | None) -> str:
        """The end of a mail, with the name of whoever writes it."""
        return f"{self.goodbye}\n{interviewee}" if interviewee else self.goodbye
