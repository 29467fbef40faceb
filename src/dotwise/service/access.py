"""Who may do what, how often: a dependency of every route that costs something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil
from time import monotonic

from fastapi import Request
from starlette.requests import HTTPConnection

from dotwise.service.keys import LOCAL, Key, Scope, key_of
from dotwise.service.problems import ApiProblem
from dotwise.service.settings import ServiceSettings

COOKIE = "dotwise_key"
"""Where a browser keeps the key of the page. It counts for nothing else, so that no page can send it to the API."""


@dataclass(slots=True)
class _Bucket:
    """Tokens left and when they were counted."""

    tokens: float
    at: float


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a key may still do. ``reset``: seconds until all tokens are back; ``wait``: until the next, 0 if allowed."""

    limit: int
    remaining: int
    reset: int
    wait: int

    def headers(self) -> tuple[tuple[bytes, bytes], ...]:
        """The standard headers; the guard puts them on the answer, whatever it turns out to be."""
        values = (("limit", self.limit), ("remaining", self.remaining), ("reset", self.reset))
        return tuple((f"ratelimit-{name}".encode(), str(value).encode()) for name, value in values)


class Limiter:
    """A token bucket a key: ``rate_per_minute`` on the long run, ``rate_burst`` at once."""

    def __init__(self, settings: ServiceSettings) -> None:
        self._per_second = settings.rate_per_minute / 60
        self._burst = settings.rate_burst
        self._buckets: dict[str, _Bucket] = {}

    def take(self, key: Key) -> Allowance:
        """Take one token, if there is one, and say how many are left."""
        now = monotonic()
        bucket = self._buckets.setdefault(key.digest, _Bucket(self._burst, now))
        bucket.tokens = min(self._burst, bucket.tokens + (now - bucket.at) * self._per_second)
        bucket.at = now
        wait = 0 if bucket.tokens >= 1 else ceil((1 - bucket.tokens) / self._per_second)
        if not wait:
            bucket.tokens -= 1
        reset = ceil((self._burst - bucket.tokens) / self._per_second)
        return Allowance(self._burst, int(bucket.tokens), reset, wait)


class Tenants:
    """How many requests of each tenant are being worked on, whatever its keys; each may have ``most`` of them."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._busy: Counter[str] = Counter()

    def enter(self, tenant: str) -> bool:
        """Count one more request, if there may be one."""
        if self._busy[tenant] >= self.most:
            return False
        self._busy[tenant] += 1
        return True

    def leave(self, tenant: str) -> None:
        """One has been answered."""
        self._busy[tenant] -= 1
        if not self._busy[tenant]:
            del self._busy[tenant]


def valid_key(secret: str, keys: tuple[Key, ...]) -> Key | None:
    """The key of a secret, if there is one and its time is not over."""
    return key_of(secret, keys, datetime.now(UTC))


def caller_of(request: HTTPConnection, keys: tuple[Key, ...]) -> Key | None:
    """The valid key that a request bears: in its header or, of the page, in the cookie that the page was opened with."""
    kind, _, secret = request.headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer":
        return valid_key(secret.strip(), keys)
    kept = request.cookies.get(COOKIE)
    return valid_key(kept, keys) if kept and _of_the_page(request) else None


def without_key(request: HTTPConnection) -> ApiProblem:
    """What is told to a request that bears no valid key."""
    if _of_the_page(request):
        return ApiProblem(
            "unauthorized", "There is no valid key, or its time is over. Open this page anew and give yours."
        )
    return ApiProblem("unauthorized", "Send a valid key as 'Authorization: Bearer …'.")


def _of_the_page(request: HTTPConnection) -> bool:
    path: str = request.scope["path"]
    return path == "/" or path.startswith("/page/")


def allowed(scope: Scope) -> Callable[[Request], Awaitable[Key]]:
    """A dependency that lets requests with a valid key of ``scope`` through and gives its key."""

    async def check(request: Request) -> Key:
        keys: tuple[Key, ...] = request.app.state.keys
        if not keys:
            return LOCAL
        key = caller_of(request, keys)
        if key is None:
            raise without_key(request)
        if scope.value not in key.scopes:
            raise ApiProblem("forbidden", f"This key lacks the scope '{scope.value}'.")
        allowance = request.app.state.limiter.take(key)
        request.state.rate_headers = allowance.headers()
        if allowance.wait:
            detail = f"This key may send {allowance.limit} requests in a row."
            raise ApiProblem("rate_limited", detail, retry_after=allowance.wait)
        return key

    return check
