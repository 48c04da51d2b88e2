"""A saved mail (.eml): its text, and the documents attached to it."""

import email
import re
from contextlib import suppress
from email.errors import MultipartInvariantViolationDefect, StartBoundaryNotFoundDefect
from email.header import decode_header, make_header
from email.message import Message
from functools import partial

from app.documents.article import Article
from app.documents.readers.asked import Asked
from app.documents.readers.html import read_markup
from app.documents.readers.mail import Attachment, Mail, article_of
from app.documents.refusals import damaged

LONGEST_SUBJECT = 2_000  # characters
SOFT_BREAK = re.compile(r" \n(?! ?\n|>|-- \n)")  # RFC 3676: a line that ends in a space goes on in the next
STUFFED = re.compile(r"^ (?=[> ]|From )", re.MULTILINE)
BROKEN = (StartBoundaryNotFoundDefect, MultipartInvariantViolationDefect)


def read(content: bytes, asked: Asked) -> Article:
    """The mail, or the attachment that is the draft. Raises Unreadable for a mail that is cut off."""
    message = email.message_from_bytes(content.lstrip())
    if any(isinstance(defect, BROKEN) for part in message.walk() for defect in part.defects):
        raise damaged()
    leaves = [part for part in message.walk() if not part.is_multipart()]
    attachments = tuple(Attachment(name, partial(_bytes_of, part)) for part in leaves if (name := _name_of(part)))
    bodies = [part for part in leaves if not _name_of(part) and part.get_content_disposition() != "attachment"]
    return article_of(Mail(_header(message, "subject"), _body(bodies, asked), attachments), asked)


def _body(parts: list[Message], asked: Asked) -> Article:
    """The HTML of a mail keeps its paragraphs, which plain text breaks by width; so it is read where there is one."""
    for part in parts:
        if part.get_content_type() == "text/html":
            article = read_markup(_text_of(part), asked.wishes)
            if article.text.strip():
                return Article(article.text, None, article.marks, article.notes, article.changes)
    plain = [_unfolded(part) for part in parts if part.get_content_type() == "text/plain"]
    return Article("\n\n".join(text.strip("\n") for text in plain if text.strip()))


def _unfolded(part: Message) -> str:
    """Plain text with the breaks that its writer made, and without those that were made to fit a width."""
    text = _text_of(part).replace("\r\n", "\n")
    if part.get_param("format", "") != "flowed":
        return text
    kept = "" if str(part.get_param("delsp", "")).lower() == "yes" else " "
    return STUFFED.sub("", SOFT_BREAK.sub(kept, text))


def _text_of(part: Message) -> str:
    content = _bytes_of(part)
    try:
        return content.decode(part.get_content_charset() or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return content.decode("cp1252", "replace")


def _bytes_of(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _name_of(part: Message) -> str:
    name = part.get_filename() or ""
    try:
        return str(make_header(decode_header(name)))
    except (LookupError, ValueError):
        return name


def _header(message: Message, name: str) -> str:
    value = str(message.get(name, ""))[:LONGEST_SUBJECT]
    with suppress(LookupError, ValueError):
        value = str(make_header(decode_header(value)))
    return " ".join(value.split())
