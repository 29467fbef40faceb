"""
The outermost layer (plain ASGI): body size and deadline, request ids, security headers.

Bytes are counted before anything is parsed, so a length that lies or a body that never ends cannot fill memory.
"""

from __future__ import annotations

import asyncio
import re
from secrets import token_hex

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dotwise.service.problems import problem_response
from dotwise.service.settings import ServiceSettings

_REQUEST_ID = re.compile(rb"[A-Za-z0-9._-]{1,64}")
_HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-store"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
)
_CSP = b"default-src 'none'; frame-ancestors 'none'"


class _TooLarge(Exception):
    """More bytes arrived than a body may have."""


class Guard:
    """ASGI middleware around the whole application."""

    def __init__(self, app: ASGIApp, settings: ServiceSettings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        request_id = _request_id(headers.get(b"x-request-id", b""))
        scope.setdefault("state", {})["request_id"] = request_id
        answer = _Answer(send, request_id)
        length = headers.get(b"content-length", b"0")
        if length.isdigit() and int(length) > self._settings.max_body_bytes:
            await self._refuse("too_large", scope, receive, answer)
            return
        body = _Body(receive, self._settings.max_body_bytes, self._settings.body_seconds)
        try:
            await self._app(scope, body.receive, answer.send)
        except _TooLarge:
            await self._refuse("too_large", scope, receive, answer)
        except TimeoutError:
            await self._refuse("timeout", scope, receive, answer)

    async def _refuse(self, code: str, scope: Scope, receive: Receive, answer: _Answer) -> None:
        if answer.started:
            return
        megabytes = self._settings.max_file_bytes // 1024**2
        detail = {
            "too_large": f"Files of up to {megabytes} MiB are read.",
            "timeout": "The body did not arrive in time.",
        }[code]
        response = problem_response(code, detail, answer.request_id)
        response.headers["Connection"] = "close"
        await response(scope, receive, answer.send)


class _Body:
    """Counts and times what is received."""

    def __init__(self, receive: Receive, most: int, seconds: float) -> None:
        self._receive = receive
        self._left = most
        self._until = asyncio.get_running_loop().time() + seconds
        self._complete = False

    async def receive(self) -> Message:
        if self._complete:
            return await self._receive()
        async with asyncio.timeout_at(self._until):
            message = await self._receive()
        self._left -= len(message.get("body", b""))
        self._complete = not message.get("more_body", False)
        if self._left < 0:
            raise _TooLarge
        return message


class _Answer:
    """Adds the headers that every answer bears."""

    def __init__(self, send: Send, request_id: str) -> None:
        self._send = send
        self.request_id = request_id
        self.started = False

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            present = {name.lower() for name, _ in message["headers"]}
            extra = [*_HEADERS, (b"x-request-id", self.request_id.encode())]
            if b"content-security-policy" not in present:
                extra.append((b"content-security-policy", _CSP))
            message = {**message, "headers": [*message["headers"], *(item for item in extra if item[0] not in present)]}
        await self._send(message)


def _request_id(sent: bytes) -> str:
    return sent.decode() if _REQUEST_ID.fullmatch(sent) else token_hex(8)
