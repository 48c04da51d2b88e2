"""A mail that Outlook has saved (.msg): its text, and the documents attached to it."""

import struct

from compressed_rtf import decompress
from oxmsg import Message
from oxmsg.attachment import Attachment as Attached
from oxmsg.domain.constants import PID_RTF_COMPRESSED

from app.documents import guard
from app.documents.article import Article
from app.documents.readers import rtf
from app.documents.readers.asked import Asked
from app.documents.readers.html import read_markup
from app.documents.readers.mail import Attachment, Mail, article_of
from app.documents.refusals import Refused, UnknownType, damaged

BROKEN = (KeyError, IndexError, ValueError, OSError, struct.error)  # what the library raises over a damaged file


def read(content: bytes, asked: Asked) -> Article:
    """The mail, or the attachment that is the draft."""
    try:
        message = Message.load(content)
        attachments = tuple(_attachment(attached) for attached in message.attachments if attached.attached_by_value)
        mail = Mail(message.subject.strip(), _body(message, asked), attachments)
    except Refused:
        raise
    except BROKEN as error:
        raise damaged() from error
    return article_of(mail, asked)


def _body(message: Message, asked: Asked) -> Article:
    """As in other mail: HTML keeps the paragraphs. Outlook's RTF is read where there is no plain text either."""
    if html := message.html_body:
        article = read_markup(html, asked.wishes)
        if article.text.strip():
            return Article(article.text, None, article.marks, article.notes, article.changes)
    plain = (message.body or "").replace("\r\n", "\n").strip("\0")
    packed = message.properties.binary_prop_value(PID_RTF_COMPRESSED)
    return Article(plain) if plain.strip() or not packed else _unpacked(packed, asked)


def _unpacked(packed: bytes, asked: Asked) -> Article:
    """RTF in the packing of [MS-OXRTFCP]. Raises Unreadable where it is broken, or not safe to read."""
    try:
        content = decompress(packed)
    except Exception as error:  # the library has no narrower one
        raise damaged() from error
    try:
        guard.check("rtf", content)
    except UnknownType as error:
        raise damaged() from error
    return rtf.read(content, asked)


def _attachment(attached: Attached) -> Attachment:
    return Attachment(attached.file_name or "", lambda: attached.file_bytes or b"")
