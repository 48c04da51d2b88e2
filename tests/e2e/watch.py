"""Watches for what no user should meet: errors in page or server, breaches of the content policy, calls away."""

import logging
import re
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request

LOOPBACK = {"127.0.0.1", "localhost", ""}  # data: and blob: have no host


class Watch(logging.Handler):
    """What went wrong in a browser and in the server beside it. A test names what it provokes with `expect`."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.seen: list[str] = []
        self.expected: list[str] = []

    def expect(self, *patterns: str) -> None:
        """Errors that match one of these are part of the test."""
        self.expected += patterns

    def follow(self, context: BrowserContext) -> None:
        context.on("page", self.follow_page)
        context.on("request", self.on_request)

    def follow_page(self, page: Page) -> None:
        page.on("console", self.on_console)
        page.on("pageerror", lambda error: self.seen.append(f"error in the page: {error}"))

    def on_console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.seen.append(f"console {message.type}: {message.text}")

    def on_request(self, request: Request) -> None:
        if urlsplit(request.url).hostname not in LOOPBACK | {None}:
            self.seen.append(f"a request to elsewhere: {request.url}")

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(f"server log: {self.format(record)}")

    def unexpected(self) -> list[str]:
        return [line for line in self.seen if not any(re.search(pattern, line) for pattern in self.expected)]
