"""The headers that keep a draft at home: no other host is spoken to, no cache keeps anything, no page may frame it."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
ALWAYS = (
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
)
NEVER_KEPT = "no-store"
KEPT_FOR_GOOD = "public, max-age=31536000, immutable"  # the file's name holds a digest of its content

ENCODED = [(name.encode(), value.encode()) for name, value in ALWAYS]


class SecurityHeaders:
    """Adds the headers to every answer, whoever made it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the call on; the headers go out with its answer."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                kept = message["status"] == 200 and scope["path"].startswith("/assets/")
                cache = (b"cache-control", (KEPT_FOR_GOOD if kept else NEVER_KEPT).encode())
                message["headers"] = [*without_cache_control(message), *ENCODED, cache]
            await send(message)

        return await self.app(scope, receive, send_with_headers)


def without_cache_control(message: Message) -> list[tuple[bytes, bytes]]:
    """The answer's own headers, but for the one that is decided here."""
    return [(name, value) for name, value in message.get("headers", ()) if name.lower() != b"cache-control"]
