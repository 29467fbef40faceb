"""
The outermost layer (plain ASGI): body size and deadline, how many requests of a tenant run at once, request ids, headers,
the log line, unforeseen errors.

Bytes are counted before anything is parsed, so a length that lies or a body that never ends cannot fill memory; all
bodies together may hold ``max_held_bytes``. What is refused while the body arrives is raised as an HTTP exception,
which the problem handlers turn into a problem.
"""

from __future__ import annotations

import asyncio
import re
from secrets import token_hex
from time import perf_counter

from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dotwise.service.access import Tenants, caller_of, without_key
from dotwise.service.keys import Key
from dotwise.service.observe import Answered, Watch
from dotwise.service.problems import CATALOGUE, problem_response
from dotwise.service.settings import ServiceSettings

_REQUEST_ID = re.compile(rb"[A-Za-z0-9._-]{1,64}")
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_TELL_THEMSELVES = ("/", "/page/key")
"""Forms of the page: they answer a caller without a key with a page that asks for it."""
_HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-store"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
)


class Guard:
    """ASGI middleware around the whole application."""

    def __init__(self, app: ASGIApp, settings: ServiceSettings, keys: tuple[Key, ...], watch: Watch) -> None:
        self._app = app
        self._settings = settings
        self._keys = keys
        self._watch = watch
        self._tenants = Tenants(settings.rate_concurrent)
        self._held = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = perf_counter()
        headers = dict(scope["headers"])
        state = scope.setdefault("state", {})
        state["request_id"] = request_id = _request_id(headers.get(b"x-request-id", b""))
        most = self._settings.max_job_bytes if scope["path"] == "/v1/jobs" else self._settings.max_body_bytes
        body = _Body(receive, self, most)
        answer = _Answer(send, state, body)
        caller = self._caller(scope)
        entered = caller is not None and self._tenants.enter(caller.tenant)
        try:
            if code := self._refusal(scope, headers, most, caller):
                state["problem"] = code
                lacks_key = code == "unauthorized"
                detail = without_key(HTTPConnection(scope)).detail if lacks_key else CATALOGUE[code].meaning
                await problem_response(code, detail, request_id)(scope, body.receive, answer.send)
            elif caller is not None and not entered:
                state["problem"] = "rate_limited"
                detail = f"Of one tenant {self._tenants.most} requests are worked on at the same time."
                await problem_response("rate_limited", detail, request_id, 1)(scope, body.receive, answer.send)
            else:
                await self._app(scope, body.receive, answer.send)
        except Exception as error:
            self._watch.fault(error, request_id)
            if not answer.status:
                state["problem"] = "internal"
                detail = CATALOGUE["internal"].meaning
                await problem_response("internal", detail, request_id)(scope, body.receive, answer.send)
        finally:
            if caller is not None and entered:
                self._tenants.leave(caller.tenant)
            self._held -= body.received
            self._watch.answered(_answered(scope, answer.status, perf_counter() - started, body.received))

    def _caller(self, scope: Scope) -> Key | None:
        """Who sends a request that costs something; None without keys and for those that have none."""
        if not self._keys or scope["method"] != "POST":
            return None
        return caller_of(HTTPConnection(scope), self._keys)

    def _refusal(self, scope: Scope, headers: dict[bytes, bytes], most: int, caller: Key | None) -> str | None:
        """The code of what is wrong with a request before a byte of its body is taken in."""
        if self._keys and scope["method"] == "POST" and scope["path"] not in _TELL_THEMSELVES and caller is None:
            return "unauthorized"
        length = headers.get(b"content-length", b"0")
        if length.isdigit() and int(length) > most:
            return "too_large"
        if headers.get(b"content-encoding", b"identity").lower() != b"identity":
            return "encoded_body"
        return None

    def admit(self, count: int) -> None:
        """Let ``count`` more bytes of a body in.

        Raises:
            HTTPException: all bodies together are too large.
        """
        if self._held + count > self._settings.max_held_bytes:
            raise HTTPException(503, headers={"Retry-After": "2"})
        self._held += count

    def deadline(self) -> float:
        """When a body that begins to arrive now must be complete."""
        return asyncio.get_running_loop().time() + self._settings.body_seconds


class _Body:
    """Counts and times what is received."""

    def __init__(self, receive: Receive, guard: Guard, most: int) -> None:
        self._receive = receive
        self._guard = guard
        self._most = most
        self._until = guard.deadline()
        self.received = 0
        self.complete = False

    async def receive(self) -> Message:
        if self.complete:
            return await self._receive()
        try:
            async with asyncio.timeout_at(self._until):
                message = await self._receive()
        except TimeoutError:
            raise HTTPException(408) from None
        count = len(message.get("body", b""))
        if self.received + count > self._most:
            raise HTTPException(413)
        self._guard.admit(count)
        self.received += count
        self.complete = not message.get("more_body", False)
        return message


class _Answer:
    """Adds the headers that every answer bears."""

    def __init__(self, send: Send, state: dict[str, object], body: _Body) -> None:
        self._send = send
        self._state = state
        self._body = body
        self.status = 0

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            present = {name.lower() for name, _ in message["headers"]}
            extra = [*_HEADERS, (b"x-request-id", str(self._state["request_id"]).encode())]
            extra += self._state.get("rate_headers", ())  # type: ignore[arg-type]
            if self.status in (401, 408, 413, 415, 429, 503) and not self._body.complete:
                extra.append((b"connection", b"close"))
            message = {**message, "headers": [*message["headers"], *(item for item in extra if item[0] not in present)]}
        await self._send(message)


def _answered(scope: Scope, status: int, seconds: float, received: int) -> Answered:
    state = scope["state"]
    route = getattr(scope.get("route"), "path", "other")
    method = scope["method"] if scope["method"] in _METHODS else "other"
    return Answered(method, route, status, seconds, received, state["request_id"], state.get("problem"))


def _request_id(sent: bytes) -> str:
    return sent.decode() if _REQUEST_ID.fullmatch(sent) else token_hex(8)
