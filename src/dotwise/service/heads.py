"""``HEAD`` for every address that takes ``GET`` (plain ASGI): the same status and headers, and no body."""

from __future__ import annotations

from starlette.types import ASGIApp, Message, Receive, Scope, Send


class _ToldError(Exception):
    """The head is sent. What would only make the body is not begun: a body has effects, the results of a job expire."""


class Heads:
    """ASGI middleware that answers ``HEAD`` with the head of what ``GET`` would answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return

        async def send_head(message: Message) -> None:
            await send(message)
            await send({"type": "http.response.body", "body": b""})
            raise _ToldError

        scope["method"] = "GET"  # in this scope, not in a copy: the guard reads from it which route was found
        try:
            await self._app(scope, receive, send_head)
        except _ToldError:
            pass
        finally:
            scope["method"] = "HEAD"
