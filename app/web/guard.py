"""Keeps other sites out: a foreign Host (DNS rebinding) and a write by another site's page (CSRF) are refused."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from app.config import Settings
from app.web.problems import as_response, problem

OWN_NAMES = {"localhost", "127.0.0.1", "[::1]"}
ANY_ADDRESS = {"0.0.0.0", "::", ""}  # noqa: S104  (listening everywhere names nobody)
SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}


class Guard:
    """Lets through what comes from this machine's programs, from Replik's own page, and to Replik's own names."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.names = OWN_NAMES | set(settings.allowed_hosts)
        if settings.host not in ANY_ADDRESS:
            self.names.add(f"[{settings.host}]" if ":" in settings.host else settings.host.lower())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse with a problem, or pass on."""
        refusal = self.refusal(scope["method"], Headers(scope=scope)) if scope["type"] == "http" else None
        if refusal is None:
            await self.app(scope, receive, send)
        else:
            await as_response(problem(*refusal))(scope, receive, send)

    def refusal(self, method: str, headers: Headers) -> tuple[str, str] | None:
        """Why this call is not let through, as a problem's code and detail."""
        host = headers.get("host", "")
        if without_port(host) not in self.names:
            return "wrong-host", "Replik does not answer to the name in the Host header."
        if method not in SAFE_METHODS and not from_here(headers, host):
            return "cross-site", "This call was sent by another site's page, and was refused."
        return None


def without_port(host: str) -> str:
    """`[::1]:8000` is `[::1]`, `LOCALHOST:8000` is `localhost`."""
    name, colon, port = host.rpartition(":")
    return (name if colon and port.isdigit() else host).lower()


def from_here(headers: Headers, host: str) -> bool:
    """Whether a write is our own page's or a program's: a browser says where it comes from, whatever the page wants."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc.lower() == host.lower()
