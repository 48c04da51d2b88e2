"""Answers a fault of Replik's own with a problem, and logs where it happened without a word of what was in it."""

import logging
import traceback

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.web.problems import PROBLEM_TYPES, as_response, problem

log = logging.getLogger("replik")


class Unexpected:
    """The last to hear of an exception. Its message may hold a draft's text, so only its type and place are logged."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the call on; answer 500 when it fails before its answer has begun."""
        started = False

        async def watch(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, watch)
        except Exception as error:
            place = "".join(traceback.format_tb(error.__traceback__))
            log.error("%s\n%s", type(error).__name__, place)  # noqa: TRY400  (the message may hold text)
            if scope["type"] != "http" or started:
                raise ConnectionError from None
            await as_response(problem("unexpected", PROBLEM_TYPES["unexpected"].explanation))(scope, receive, send)
