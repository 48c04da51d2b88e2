"""What goes out: ready mails."""

from app.desk.schemas import Out
from app.documents.letters import Kind


class ReadyLetter(Out):
    """A mail in the draft's language, ready to be copied."""

    kind: Kind
    subject: str
    body: str


class ReadyLetterList(Out):
    """One mail of each kind."""

    items: list[ReadyLetter]
