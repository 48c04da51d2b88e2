"""What a mail holds, whichever program saved it: the mail itself and its attachments; one of them is the draft."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module

from app.documents import guard
from app.documents.article import Article, Note, Wishes
from app.documents.readers.asked import Asked
from app.documents.readers.kinds import ending_of
from app.documents.refusals import Refused

READABLE = {
    "docx": "docx", "odt": "odt", "rtf": "rtf", "pdf": "pdf", "html": "html", "htm": "html", "md": "md", "txt": "text",
    "epub": "epub",
}  # fmt: skip
MOST = 20  # attachments that are looked into


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a mail; its bytes are unpacked when they are wanted."""

    name: str
    content: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail as it was saved. The body is HTML or plain text, decoded."""

    subject: str
    body: Article
    attachments: tuple[Attachment, ...]


def article_of(mail: Mail, asked: Asked) -> Article:
    """The part that is wished for, else the longest; the others are notes beside it."""
    parts = [("", mail.body), *_readable(mail.attachments, asked)]
    texts = [article.text for _, article in parts]
    longest = max(range(len(parts)), key=lambda number: len(texts[number]))
    wished = asked.wishes.part
    chosen = wished if wished is not None and 0 <= wished < len(parts) else longest
    others = [
        Note("mail" if number == 0 else "attachment", article.text, name or None)
        for number, (name, article) in enumerate(parts)
        if number != chosen and article.text.strip()
    ]
    article = parts[chosen][1]
    title = article.title or (mail.subject or None if chosen == 0 else None)
    names = tuple(name or mail.subject for name, _ in parts) if len(parts) > 1 else ()
    return replace(article, title=title, notes=(*article.notes, *others), parts=names, part=chosen)


def _readable(attachments: tuple[Attachment, ...], asked: Asked) -> Iterator[tuple[str, Article]]:
    """The attachments that can be read. One that is broken or not safe is passed over: the mail is still a mail."""
    wishes = Asked(Wishes(asked.wishes.changes), asked.tell)
    for attachment in attachments[:MOST]:
        format = READABLE.get(ending_of(attachment.name))
        if format is None:
            continue
        try:
            content = attachment.content()
            guard.check(format, content)
            article: Article = import_module(f"app.documents.readers.{format}").read(content, wishes)
        except Refused as refused:
            article = Article("", notes=(Note("attachment", str(refused), attachment.name),))
        if article.text.strip() or article.notes:
            yield attachment.name, article
