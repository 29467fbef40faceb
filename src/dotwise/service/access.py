"""Who may do what, how often: a dependency of every route that costs something."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil
from time import monotonic

from fastapi import Request, Response

from dotwise.service.keys import LOCAL, Key, Scope, key_of
from dotwise.service.problems import ApiProblem
from dotwise.service.settings import ServiceSettings


@dataclass(slots=True)
class _Bucket:
    """Tokens left and when they were counted."""

    tokens: float
    at: float


class Limiter:
    """A token bucket a key: ``rate_per_minute`` on the long run, ``rate_burst`` at once."""

    def __init__(self, settings: ServiceSettings) -> None:
        self._per_second = settings.rate_per_minute / 60
        self._burst = settings.rate_burst
        self._buckets: dict[str, _Bucket] = {}

    def take(self, key: Key, response: Response) -> None:
        """Take one token and tell in the standard headers how many are left.

        Raises:
            ApiProblem: there is none.
        """
        now = monotonic()
        bucket = self._buckets.setdefault(key.digest, _Bucket(self._burst, now))
        bucket.tokens = min(self._burst, bucket.tokens + (now - bucket.at) * self._per_second)
        bucket.at = now
        if bucket.tokens < 1:
            wait = ceil((1 - bucket.tokens) / self._per_second)
            raise ApiProblem("rate_limited", f"This key may send {self._burst} requests at once.", retry_after=wait)
        bucket.tokens -= 1
        response.headers["RateLimit-Limit"] = str(self._burst)
        response.headers["RateLimit-Remaining"] = str(int(bucket.tokens))
        response.headers["RateLimit-Reset"] = str(ceil((self._burst - bucket.tokens) / self._per_second))


def allowed(scope: Scope) -> Callable[[Request, Response], Awaitable[Key]]:
    """A dependency that lets requests with a valid key of ``scope`` through and gives its key."""

    async def check(request: Request, response: Response) -> Key:
        keys: tuple[Key, ...] = request.app.state.keys
        if not keys:
            return LOCAL
        kind, _, secret = request.headers.get("authorization", "").partition(" ")
        key = key_of(secret.strip(), keys, datetime.now(UTC)) if kind.lower() == "bearer" else None
        if key is None:
            raise ApiProblem("unauthorized", "Send a valid key as 'Authorization: Bearer …'.")
        if scope.value not in key.scopes:
            raise ApiProblem("forbidden", f"This key lacks the scope '{scope.value}'.")
        limiter: Limiter = request.app.state.limiter
        limiter.take(key, response)
        return key

    return check
