"""Refuses a body that is too large while it arrives, before it fills the memory."""

from fastapi import HTTPException
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.config import Settings

BYTES_A_CHARACTER = 12  # a character outside the basic plane, written as two \uXXXX
FORM = 64 * 1024  # the other fields of a form or an object


class BodyTooLargeError(HTTPException):
    """The framework hands an HTTPException through from wherever the body is read."""

    def __init__(self, settings: Settings) -> None:
        detail = (
            f"The request is too large. A text may have {settings.max_text_chars} characters "
            f"(REPLIK_MAX_TEXT_CHARS), a file {settings.max_upload_mb} MB (REPLIK_MAX_UPLOAD_MB)."
        )
        super().__init__(413, detail)


class BodyLimit:
    """Counts the bytes of each body: it may hold the largest text, and a form the largest file beside it."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app, self.settings = app, settings
        self.text_limit = settings.max_text_chars * BYTES_A_CHARACTER + FORM
        self.form_limit = settings.max_upload_mb * 1024 * 1024 + self.text_limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the call on with a body that stops at the limit."""
        if scope["type"] != "http" or scope["method"] in {"GET", "HEAD"}:
            return await self.app(scope, receive, send)
        headers, left = Headers(scope=scope), self.text_limit
        if headers.get("content-type", "").startswith("multipart/"):
            left = self.form_limit
        announced = headers.get("content-length", "")
        too_large = announced.isdecimal() and int(announced[:20]) > left

        async def receive_within_limit() -> Message:
            nonlocal left
            if too_large:
                raise BodyTooLargeError(self.settings)
            message = await receive()
            left -= len(message.get("body", b""))
            if left < 0:
                raise BodyTooLargeError(self.settings)
            return message

        return await self.app(scope, receive_within_limit, send)
