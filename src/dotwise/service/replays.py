"""
``Idempotency-Key``: the same request sent twice is worked on once and answered alike.

Answers are kept in memory only, for 24 hours at most and up to a bound of bytes; a request is known again by an HMAC of
what it holds (never by its raw body, whose multipart boundary differs from try to try).
"""

from __future__ import annotations

import hashlib
import hmac
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from secrets import token_bytes
from time import monotonic

from fastapi import Response

from dotwise.service.problems import ApiProblem

_DAY = 24 * 3600.0
_MOST_BYTES = 128 * 1024 * 1024
_MOST_KEY = 255
_KEPT = ("ETag", "Vary", "Content-Disposition")
"""Headers that a route gives an answer."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A request that came; ``body`` is None while it is being worked on."""

    fingerprint: bytes
    at: float
    body: bytes | None = None
    media_type: str | None = None
    headers: tuple[tuple[str, str], ...] = ()


class Replays:
    """What was answered to whom under which key."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._secret = token_bytes(32)
        self._clock = clock
        self._known: OrderedDict[tuple[str, str], _Known] = OrderedDict()
        self._bytes = 0

    async def answer(
        self, tenant: str, key: str | None, parts: tuple[bytes, ...], make: Callable[[], Awaitable[Response]]
    ) -> Response:
        """What ``make`` answers, or what it answered before under this key. Problems are not kept.

        Raises:
            ApiProblem: the key came with another request, or the first one is still being worked on.
        """
        if key is None:
            return await make()
        if not (1 <= len(key) <= _MOST_KEY and key.isascii() and key.isprintable()):
            raise ApiProblem("invalid_request", "Idempotency-Key: 1 to 255 printable ASCII characters.")
        self._forget_old()
        place, fingerprint = (tenant, key), fingerprint_of(self._secret, parts)
        if known := self._known.get(place):
            return _again(known, fingerprint)
        self._known[place] = _Known(fingerprint, self._clock())
        try:
            response = await make()
        except BaseException:
            self._known.pop(place, None)
            raise
        self._keep(place, fingerprint, response)
        return response

    def _keep(self, place: tuple[str, str], fingerprint: bytes, response: Response) -> None:
        if response.status_code != 200:
            self._known.pop(place, None)
            return
        body = bytes(response.body)
        headers = tuple((name, response.headers[name]) for name in _KEPT if name in response.headers)
        self._known[place] = _Known(fingerprint, self._clock(), body, response.media_type, headers)
        self._bytes += len(body)
        self._forget_old()

    def _forget_old(self) -> None:
        """Drop answers that are too old, and the oldest while all are too large; never one that is being made."""
        for place, known in list(self._known.items()):
            if known.body is None:
                continue
            if self._clock() - known.at <= _DAY and self._bytes <= _MOST_BYTES:
                return
            del self._known[place]
            self._bytes -= len(known.body)


def fingerprint_of(secret: bytes, parts: tuple[bytes, ...]) -> bytes:
    """An HMAC of what a request holds; lengths go in, so that parts cannot flow into each other."""
    digest = hmac.new(secret, digestmod=hashlib.sha256)
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.digest()


def _again(known: _Known, fingerprint: bytes) -> Response:
    if not hmac.compare_digest(known.fingerprint, fingerprint):
        raise ApiProblem("key_reused", "This Idempotency-Key came with another request before.")
    if known.body is None:
        raise ApiProblem("conflict", "The first request with this Idempotency-Key is not answered yet.", retry_after=1)
    headers = {"Idempotency-Replayed": "true"} | dict(known.headers)
    return Response(known.body, 200, headers, known.media_type)
