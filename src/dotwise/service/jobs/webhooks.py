"""
Telling a caller that a job is done, as Standard Webhooks has it (https://www.standardwebhooks.com).

``webhook-signature`` is ``v1,`` and the base64 HMAC-SHA256 of ``id.timestamp.body``, once for every secret in force, so
that a secret can be changed without losing a message. Delivery is https only, follows no redirect, and goes to the very
address that was looked up and found to be public. For a receiver in one's own network ``DOTWISE_WEBHOOK_HOSTS`` names it and
``DOTWISE_WEBHOOK_CA`` the certificates of its authority; ``DOTWISE_WEBHOOK_PRIVATE`` lifts both rules for every address.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import ipaddress
import socket
from dataclasses import dataclass
from time import time
from urllib.parse import SplitResult, urlsplit

import httpx

from dotwise.service.observe import Watch
from dotwise.service.settings import ServiceSettings
from dotwise.service.trust import trusted

_CONNECT, _TOTAL = 5.0, 15.0
_ADDRESSES = 3
_LONGEST_PAUSE = 6 * 3600.0
_MARK = "whsec_"


class RefusedError(Exception):
    """Nothing may be delivered to this address; the message says why."""


@dataclass(frozen=True, slots=True)
class Message:
    """What is told. ``id`` stays the same over all attempts, so that a receiver can tell a repetition."""

    id: str
    body: bytes


class Postman:
    """Delivers signed messages."""

    def __init__(self, settings: ServiceSettings, watch: Watch) -> None:
        self._masters = settings.masters
        self._private = settings.webhook_private
        self._hosts = settings.private_hosts
        self._trusted = trusted(settings.webhook_ca) if settings.masters else None
        self._watch = watch
        self.attempts = settings.webhook_attempts
        self.seconds = settings.webhook_seconds

    @property
    def ready(self) -> bool:
        """Whether there is a secret to sign with."""
        return bool(self._masters)

    def check(self, url: str) -> None:
        """Refuse an address at once that could never be delivered to.

        Raises:
            RefusedError: it is not https, or nothing could be looked up or connected to by its host and port.
        """
        parts = _parts(url)
        if (
            not parts.hostname
            or parts.username
            or parts.scheme not in (("https", "http") if self._private else ("https",))
        ):
            raise RefusedError("webhook: a https address without a user name is needed.")

    def deliver(self, url: str, tenant: str, message: Message) -> bool:
        """One attempt; whether the receiver took it (any status of 200 to 299)."""
        try:
            self.check(url)
            taken = self._post(url, tenant, message)
            outcome = "taken" if taken else "declined"
        except RefusedError:
            taken, outcome = False, "refused"
        except (httpx.HTTPError, httpx.InvalidURL, OSError):
            taken, outcome = False, "unreachable"
        self._watch.deliveries.labels(outcome).inc()
        return taken

    def _post(self, url: str, tenant: str, message: Message) -> bool:
        parts = urlsplit(url)
        host = parts.hostname or ""
        port = parts.port or (443 if parts.scheme == "https" else 80)
        addresses = _resolved(host, port, private=self._private or host in self._hosts)
        stamp = int(time())
        headers = {
            "host": parts.netloc,
            "content-type": "application/json",
            "user-agent": "dotwise",
            "webhook-id": message.id,
            "webhook-timestamp": str(stamp),
            "webhook-signature": signature(secrets_of(self._masters, tenant), message, stamp),
        }
        with httpx.Client(
            verify=self._trusted or True,
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(_TOTAL, connect=_CONNECT),
        ) as client:
            requests = [
                client.build_request(
                    "POST",
                    httpx.URL(url).copy_with(host=address, port=port),
                    content=message.body,
                    headers=headers,
                    extensions={"sni_hostname": host},
                )
                for address in addresses
            ]
            response = _first_answer(client, requests)
            response.close()  # what the receiver answers is not read
        return response.is_success


def _parts(url: str) -> SplitResult:
    """The parts of an address whose port there is and whose host can be asked for.

    Raises:
        RefusedError: there is no such port, or no name server takes the host as it is written.
    """
    try:
        parts = urlsplit(url)
        usable = parts.port != 0
        parts.netloc.encode("ascii")
        (parts.hostname or "").encode("idna")
    except ValueError:
        usable = False
    if not usable:
        raise RefusedError("webhook: the host or port cannot be used; write letters beyond ASCII in a host as xn--….")
    return parts


def _first_answer(client: httpx.Client, requests: list[httpx.Request]) -> httpx.Response:
    """The answer of the first address that can be reached: a name with IPv6 may have a receiver without.

    Raises:
        httpx.HTTPError: none can be reached, or the one that was reached failed.
    """
    for request in requests[:-1]:
        try:
            return client.send(request, stream=True)
        except (httpx.ConnectError, httpx.ConnectTimeout):
            continue  # nothing was sent yet, so nothing arrives twice
    return client.send(requests[-1], stream=True)


def secrets_of(masters: tuple[str, ...], tenant: str) -> tuple[str, ...]:
    """The secrets of one tenant, derived so that no tenant can sign for another; the newest first."""
    return tuple(
        _MARK + base64.b64encode(hmac.digest(master.encode(), tenant.encode(), "sha256")).decode() for master in masters
    )


def signature(secrets: tuple[str, ...], message: Message, stamp: int) -> str:
    """The header ``webhook-signature``: one signature a secret, with spaces between."""
    signed = f"{message.id}.{stamp}.".encode() + message.body
    keys = [base64.b64decode(secret.removeprefix(_MARK)) for secret in secrets]
    return " ".join("v1," + base64.b64encode(hmac.digest(key, signed, "sha256")).decode() for key in keys)


def pause_before(attempt: int, salt: str, first: float) -> float:
    """Seconds to wait after attempt number ``attempt``: doubled each time, plus up to half of it by ``salt``.

    The jitter is drawn from a hash, so that a workflow that runs again after a crash waits as long as before.
    """
    base = min(first * 2.0 ** (attempt - 1), _LONGEST_PAUSE)
    drawn = hashlib.sha256(f"{salt}/{attempt}".encode()).digest()[0] / 255
    return base * (1 + drawn / 2)


def _resolved(host: str, port: int, *, private: bool) -> list[str]:
    """The addresses to connect to, in the order of the resolver; at most three.

    Raises:
        RefusedError: one of the addresses of the name is not public.
        OSError: the name has none.
    """
    found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    for address in found:
        if not private and not _public(ipaddress.ip_address(address.partition("%")[0])):
            raise RefusedError("webhook: this name leads to a private address.")
    return list(dict.fromkeys(found))[:_ADDRESSES]


def _public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    inner = getattr(address, "ipv4_mapped", None) or getattr(address, "sixtofour", None) or address
    teredo = getattr(address, "teredo", None)
    return bool(inner.is_global and not inner.is_multicast and not inner.is_reserved and teredo is None)
